/// Symbols, a bit for each word. It is emptied and filled again for each sentence, so none costs an allocation.
final class SymbolSet {
    private var words: [UInt64]
    /// Marks are few in a sentence.
    private var marks: [Symbol] = []
    private var members: [Symbol] = []

    /// An empty set of the words of a vocabulary, and of marks.
    init(_ vocabulary: Vocabulary) { words = [UInt64](repeating: 0, count: vocabulary.count / 64 + 1) }

    /// Itself, with nothing but the symbols of some tokens, plurals with their singular.
    func filled(with tokens: [Token]) -> SymbolSet {
        for symbol in members where symbol >= 0 { words[Int(symbol) >> 6] = 0 }
        members.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
        for token in tokens {
            insert(token.symbol)
            insert(token.singular)
        }
        return self
    }

    private func insert(_ symbol: Symbol) {
        if symbol >= 0 {
            let bit: UInt64 = 1 << UInt64(symbol & 63)
            if words[Int(symbol) >> 6] & bit != 0 { return }
            words[Int(symbol) >> 6] |= bit
        } else {
            if symbol == Vocabulary.unknown || marks.contains(symbol) { return }
            marks.append(symbol)
        }
        members.append(symbol)
    }

    /// True for a symbol in it.
    func contains(_ symbol: Symbol) -> Bool {
        symbol < 0 ? marks.contains(symbol) : words[Int(symbol) >> 6] & 1 << UInt64(symbol & 63) != 0
    }
}
