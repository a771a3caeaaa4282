/// Symbols, with the number of the filling that each word was put in last. It is filled again for each sentence of a document,
/// so none costs an allocation, and nothing is taken out.
final class SymbolSet {
    private var fillings: [UInt32]
    private var filling: UInt32 = 1
    /// Marks are few in a sentence.
    private var marks: [Symbol] = []
    /// The tokens whose symbols are in it.
    private var filled = 0..<0

    /// An empty set of the words of a vocabulary, and of marks.
    init(_ vocabulary: Vocabulary) { fillings = [UInt32](repeating: 0, count: vocabulary.count) }

    /// Makes it the symbols of some of a document's tokens, plurals with their singular.
    func fill(with tokens: [Token], in range: Range<Int>) {
        if range == filled { return }
        filled = range
        filling += 1
        // Taken out while it is filled, so that it is not asked at each word whether it is shared.
        var fillings: [UInt32] = []
        swap(&fillings, &self.fillings)
        marks.removeAll(keepingCapacity: true)
        let filling = filling
        for index in range {
            let token = tokens[index]
            if token.word >= 0 { fillings[Int(token.word)] = filling }
            if token.singular >= 0 { fillings[Int(token.singular)] = filling }
            let symbol = token.symbol
            if symbol < Vocabulary.unknown, !marks.contains(symbol) { marks.append(symbol) }
        }
        swap(&fillings, &self.fillings)
    }

    /// True where it has one of some symbols.
    func hasOne(of symbols: [Symbol], in range: Range<Int>) -> Bool {
        for index in range where contains(symbols[index]) { return true }
        return false
    }

    /// True for a symbol in it.
    func contains(_ symbol: Symbol) -> Bool {
        symbol < 0 ? marks.contains(symbol) : fillings[Int(symbol)] == filling
    }
}
