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

    /// Where the letters of a phrase lead: from a node, by a symbol, to a node. Node 0 is the start.
    private var edges = NumberTable()
    private var links: [Link] = []
    /// The first entry of each node, by its index in `links`; `NumberTable.nothing` where there is none.
    private var firsts: [Int32] = [NumberTable.nothing]

    /// An entry, and the next one of its node. Chains, since an array for each node would be thousands of arrays.
    private struct Link: Sendable {
        let entry: Entry
        var next = NumberTable.nothing
    }

    init() {}

    /// Adds one wording.
    mutating func add(_ symbols: [Symbol], _ entry: Entry) {
        if symbols.isEmpty { return }
        var node: Int32 = 0
        for symbol in symbols { node = next(after: node, symbol) }
        append(entry, to: node)
    }

    /// What stands for exactly these words.
    func entries(of symbols: [Symbol]) -> [Entry] {
        var node: Int32 = 0
        for symbol in symbols where node != NumberTable.nothing { node = edges[Lexicon.key(node, symbol)] }
        var found: [Entry] = []
        if node > 0 { each(at: node) { found.append($0) } }
        return found
    }

    private mutating func append(_ entry: Entry, to node: Int32) {
        let new = Int32(links.count)
        links.append(Link(entry: entry))
        var last = firsts[Int(node)]
        if last == NumberTable.nothing {
            firsts[Int(node)] = new
            return
        }
        while links[Int(last)].next != NumberTable.nothing { last = links[Int(last)].next }
        links[Int(last)].next = new
    }

    private mutating func next(after node: Int32, _ symbol: Symbol) -> Int32 {
        let key = Lexicon.key(node, symbol)
        let known = edges[key]
        if known != NumberTable.nothing { return known }
        let new = Int32(firsts.count)
        firsts.append(NumberTable.nothing)
        edges[key] = new
        return new
    }

    @inline(__always)
    private func each(at node: Int32, _ body: (Entry) -> Void) {
        var link = firsts[Int(node)]
        while link != NumberTable.nothing {
            body(links[Int(link)].entry)
            link = links[Int(link)].next
        }
    }

    private static func key(_ node: Int32, _ symbol: Symbol) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
    }

    /// Calls `found` with each phrase that begins at a token, shorter ones before longer ones.
    @inline(__always)
    func phrases(at start: Int, of tokens: [Token], found: (Entry, _ end: Int) -> Void) {
        walk(0, start, tokens, found)
    }

    private func walk(_ node: Int32, _ index: Int, _ tokens: [Token], _ found: (Entry, Int) -> Void) {
        guard index < tokens.count else { return }
        let token = tokens[index]
        if token.symbol != Vocabulary.unknown { follow(node, token.symbol, index, tokens, found) }
        // The plural of a known word; the word itself goes first, for it may be another.
        if token.singular >= 0, token.singular != token.word { follow(node, token.singular, index, tokens, found) }
    }

    private func follow(
        _ node: Int32, _ symbol: Symbol, _ index: Int, _ tokens: [Token], _ found: (Entry, Int) -> Void
    ) {
        let next = edges[Lexicon.key(node, symbol)]
        if next == NumberTable.nothing { return }
        each(at: next) { found($0, index + 1) }
        walk(next, index + 1, tokens, found)
    }
}

extension Lexicon {
    /// The lexicon in its prepared form: for each node where it hangs, then the entries of the nodes.
    func write(to writer: inout PreparedWriter) {
        let places = edges.pairs.sorted { $0.value < $1.value }
        writer.count(places.count)
        for (key, node) in places {
            writer.integer(Int(node) - Int(key >> 32))
            writer.integer(Int(Symbol(bitPattern: UInt32(truncatingIfNeeded: key))))
        }
        writer.count(links.count)
        var owners = [Int](repeating: 0, count: links.count)
        for node in firsts.indices {
            var link = firsts[node]
            while link != NumberTable.nothing {
                owners[Int(link)] = node
                link = links[Int(link)].next
            }
        }
        var last = 0
        for (index, link) in links.enumerated() {
            writer.integer(owners[index] - last)
            last = owners[index]
            link.entry.write(to: &writer)
        }
    }

    init(from reader: inout PreparedReader) {
        let places = reader.count()
        edges = NumberTable(capacity: places)
        firsts = Array(repeating: NumberTable.nothing, count: places + 1)
        for node in 1..<places + 1 {
            let parent = Int32(node - reader.integer())
            edges[Lexicon.key(parent, Symbol(reader.integer()))] = Int32(node)
        }
        let count = reader.count()
        links.reserveCapacity(count)
        var node = 0
        for _ in 0..<count {
            node += reader.integer()
            append(Entry(from: &reader), to: Int32(node))
        }
    }
}

extension Lexicon.Entry {
    fileprivate func write(to writer: inout PreparedWriter) {
        switch layer {
        case .subject: writer.integer(0)
        case .grammar: writer.integer(1)
        case .qualifier(let index): writer.integer(2 + 2 * index)
        case .context(let index, let role): writer.integer(3 + 2 * (index * 4 + Int(role.rawValue)))
        }
        writer.integer(Int(value))
        writer.integer(Int(name))
        writer.boolean(exact != nil)
        if let exact { writer.text(String(decoding: exact, as: UTF8.self)) }
    }

    fileprivate init(from reader: inout PreparedReader) {
        let kind = reader.integer()
        layer =
            switch kind {
            case 0: .subject
            case 1: .grammar
            case _ where kind % 2 == 0: .qualifier(kind / 2 - 1)
            default: .context((kind - 3) / 8, ContextKind.Role(rawValue: Int32((kind - 3) / 2 % 4)) ?? .before)
            }
        value = Int32(reader.integer())
        name = Int32(reader.integer())
        exact = reader.boolean() ? Array(reader.text().utf8) : nil
    }
}
