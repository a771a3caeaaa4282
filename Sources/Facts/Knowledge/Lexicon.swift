/// Every name and phrase that packs know, found in one pass over the tokens of a text, the longest first.
struct Lexicon: Sendable {
    /// What a phrase stands for.
    struct Entry: Sendable {
        /// Phrases of one layer do not overlap; those of two layers may.
        let layer: Layer
        /// Which of the layer: a subject, or a value of a dimension.
        let value: Int32
        /// Which name of the subject; 0 elsewhere.
        let name: Int32
        /// Where only this spelling counts, for `ALL` is not `all`.
        let exact: [UInt8]?
    }

    /// A kind of phrase.
    enum Layer: Hashable, Sendable {
        /// A name of a subject.
        case subject
        /// A value of a dimension, by the dimension's index.
        case qualifier(Int)
        /// A word that changes what a sentence claims, by the index of its kind; what only looks like one lies over it.
        case context(Int, ContextKind.Role)
        /// A word of the language's grammar.
        case grammar
    }

    private var edges: [UInt64: Int32] = [:]
    private var roots: [Symbol: Int32] = [:]
    private var entries: [[Entry]] = [[]]

    /// Adds one wording.
    mutating func add(_ symbols: [Symbol], _ entry: Entry) {
        guard let first = symbols.first else { return }
        var node = next(after: nil, first)
        for symbol in symbols.dropFirst() { node = next(after: node, symbol) }
        entries[Int(node)].append(entry)
    }

    private mutating func next(after node: Int32?, _ symbol: Symbol) -> Int32 {
        if let known = edge(node, symbol) { return known }
        let new = Int32(entries.count)
        entries.append([])
        if let node { edges[Lexicon.key(node, symbol)] = new } else { roots[symbol] = new }
        return new
    }

    private func edge(_ node: Int32?, _ symbol: Symbol) -> Int32? {
        node.map { edges[Lexicon.key($0, symbol)] } ?? roots[symbol]
    }

    private static func key(_ node: Int32, _ symbol: Symbol) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
    }

    /// Calls `found` with each phrase that begins at a token, shorter ones before longer ones.
    @inline(__always)
    func phrases(at start: Int, of tokens: [Token], found: (Entry, _ end: Int) -> Void) {
        walk(nil, start, tokens, found)
    }

    private func walk(_ node: Int32?, _ index: Int, _ tokens: [Token], _ found: (Entry, Int) -> Void) {
        guard index < tokens.count else { return }
        let token = tokens[index]
        if let next = edge(node, token.symbol), token.symbol != Vocabulary.unknown {
            for entry in entries[Int(next)] { found(entry, index + 1) }
            walk(next, index + 1, tokens, found)
        }
        // The plural of a known word; the word itself goes first, for it may be another.
        if token.singular >= 0, token.singular != token.word, let next = edge(node, token.singular) {
            for entry in entries[Int(next)] { found(entry, index + 1) }
            walk(next, index + 1, tokens, found)
        }
    }
}
