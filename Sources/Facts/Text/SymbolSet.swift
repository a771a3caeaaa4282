/// Symbols, a bit for each word. It is emptied and filled again for each sentence of a document, so none costs an allocation.
final class SymbolSet {
    private var words: [UInt64]
    /// Marks are few in a sentence.
    private var marks: [Symbol] = []
    /// The tokens whose symbols are in it.
    private var filled = 0..<0

    /// An empty set of the words of a vocabulary, and of marks.
    init(_ vocabulary: Vocabulary) { words = [UInt64](repeating: 0, count: vocabulary.count / 64 + 1) }

    /// Makes it the symbols of some of a document's tokens, plurals with their singular.
    func fill(with tokens: Span<Token>, in range: Range<Int>) {
        if range == filled { return }
        // Taken out while it is filled, so that it is not asked at each word whether it is shared.
        var words: [UInt64] = []
        swap(&words, &self.words)
        note(tokens, range, &words)
        swap(&words, &self.words)
        filled = range
    }

    private func note(_ tokens: Span<Token>, _ range: Range<Int>, _ words: inout [UInt64]) {
        var words = words.mutableSpan
        if filled.count < words.count / 2 {
            for index in filled {
                let (word, singular) = (tokens[index].word, tokens[index].singular)
                if word >= 0 { words[Int(word) >> 6] = 0 }
                if singular >= 0 { words[Int(singular) >> 6] = 0 }
            }
        } else {
            for index in words.indices { words[index] = 0 }
        }
        if !marks.isEmpty { marks.removeAll(keepingCapacity: true) }
        for index in range {
            let token = tokens[index]
            let (word, singular) = (token.word, token.singular)
            if word >= 0 {
                words[Int(word) >> 6] |= 1 << UInt64(word & 63)
                if singular >= 0 { words[Int(singular) >> 6] |= 1 << UInt64(singular & 63) }
            } else if singular >= 0 {
                words[Int(singular) >> 6] |= 1 << UInt64(singular & 63)
            } else if case .mark(let scalar) = token.kind {
                let symbol = Token.symbol(ofMark: scalar)
                if !marks.contains(symbol) { marks.append(symbol) }
            }
        }
    }

    /// True where it has one of some symbols that stand beside others.
    func hasOne(of symbols: Span<Symbol>, from start: Int, before end: Int) -> Bool {
        for index in start..<end where contains(symbols[index]) { return true }
        return false
    }

    /// Calls `body` with each word in it.
    func eachWord(_ body: (Symbol) -> Void) {
        for index in words.indices {
            var rest = words[index]
            while rest != 0 {
                body(Symbol(index * 64 + rest.trailingZeroBitCount))
                rest &= rest - 1
            }
        }
    }

    /// True for a symbol in it.
    func contains(_ symbol: Symbol) -> Bool {
        symbol < 0 ? marks.contains(symbol) : words[Int(symbol) >> 6] & 1 << UInt64(symbol & 63) != 0
    }
}
