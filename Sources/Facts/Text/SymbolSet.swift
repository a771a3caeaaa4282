/// Symbols, a bit for each word. It is emptied and filled again for each sentence, so none costs an allocation.
final class SymbolSet {
    private var words: [UInt64]
    /// Marks are few in a sentence.
    private var marks: [Symbol] = []
    /// The tokens whose symbols are in it.
    private var tokens: [Token] = []

    /// An empty set of the words of a vocabulary, and of marks.
    init(_ vocabulary: Vocabulary) { words = [UInt64](repeating: 0, count: vocabulary.count / 64 + 1) }

    /// Makes it the symbols of some tokens, plurals with their singular.
    func fill(with tokens: [Token]) {
        // Taken out while it is filled, so that it is not asked at each word whether it is shared.
        var bits: [UInt64] = []
        swap(&bits, &words)
        for token in self.tokens {
            if token.word >= 0 { bits[Int(token.word) >> 6] = 0 }
            if token.singular >= 0 { bits[Int(token.singular) >> 6] = 0 }
        }
        marks.removeAll(keepingCapacity: true)
        for token in tokens {
            if token.word >= 0 { bits[Int(token.word) >> 6] |= 1 << UInt64(token.word & 63) }
            if token.singular >= 0 { bits[Int(token.singular) >> 6] |= 1 << UInt64(token.singular & 63) }
            if token.symbol < Vocabulary.unknown { marks.append(token.symbol) }
        }
        swap(&bits, &words)
        self.tokens = tokens
    }

    /// True for a symbol in it.
    func contains(_ symbol: Symbol) -> Bool {
        symbol < 0 ? marks.contains(symbol) : words[Int(symbol) >> 6] & 1 << UInt64(symbol & 63) != 0
    }
}
