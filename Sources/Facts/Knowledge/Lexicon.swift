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

    /// What phrases are looked for: most sentences are done with once their names are known.
    enum Sort: Sendable {
        /// Names of subjects and values of dimensions.
        case name
        /// Words that hold a sentence together or change what it claims.
        case word

        /// The trait of what such a phrase begins with.
        var trait: WordTraits { self == .name ? .name : .word }
    }

    /// Where the symbols of a phrase lead: from a node, by a symbol, to a node. Node 0 is the start; where words lead from
    /// there stands in `beginnings` alone.
    private var edges = NumberTable()
    /// The nodes that words lead to from the start, by the number of the word: most words of a text lead nowhere.
    private var beginnings: [Int32] = []
    /// Whether a word stands in a phrase after its first one, by the number of the word: most never do.
    private var isContinuation: [Bool] = []
    /// Whether anything leads on from a node.
    private var goesOn: [Bool] = [false]
    /// For each node, the first one on the way to it.
    private var origins: [Int32] = [0]
    /// For each first node, what begins with it.
    private var traits: [WordTraits] = [[]]
    private var links: [Link] = []
    /// The first entry of each node, by its index in `links`; `NumberTable.nothing` where there is none.
    private var firsts: [Int32] = [NumberTable.nothing]
    /// The spellings of entries for which only one counts, and which of them an entry's is, by its index in `links`.
    private var spellings: [[UInt8]] = []
    private var spelled = NumberTable()
    /// One more than the highest number of a layer.
    private(set) var layerCount = 0

    /// An entry, and the next one of its node. Chains, since an array for each node would be thousands of arrays. It holds
    /// no reference, so it is copied for nothing, and is as small as can be: there are tens of thousands.
    private struct Link: Sendable {
        /// The number of its layer.
        let layer: Int32
        let value: Int32
        let name: Int32
        var next = NumberTable.nothing
    }

    /// A phrase in a run of tokens.
    struct Found: Sendable {
        /// Which entry it is.
        fileprivate let link: Int32
        /// The token behind it.
        let end: Int
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
        for symbol in symbols where node != NumberTable.nothing { node = child(of: node, symbol) }
        var found: [Entry] = []
        if node > 0 {
            var link = firsts[Int(node)]
            while link != NumberTable.nothing {
                found.append(entry(link))
                link = links[Int(link)].next
            }
        }
        return found
    }

    private func entry(_ index: Int32) -> Entry {
        let link = links[Int(index)]
        return Entry(
            layer: Layer(number: Int(link.layer)), value: link.value, name: link.name, exact: spelling(index))
    }

    private mutating func append(_ entry: Entry, to node: Int32) {
        let new = Int32(links.count)
        if let exact = entry.exact {
            spelled[UInt64(new)] = Int32(spellings.count)
            spellings.append(exact)
        }
        let layer = entry.layer.number
        links.append(Link(layer: Int32(layer), value: entry.value, name: entry.name))
        layerCount = max(layerCount, layer + 1)
        traits[Int(origins[Int(node)])].formUnion(entry.traits)
        var last = firsts[Int(node)]
        if last == NumberTable.nothing {
            firsts[Int(node)] = new
            return
        }
        while links[Int(last)].next != NumberTable.nothing { last = links[Int(last)].next }
        links[Int(last)].next = new
    }

    private mutating func next(after node: Int32, _ symbol: Symbol) -> Int32 {
        let known = child(of: node, symbol)
        if known != NumberTable.nothing { return known }
        let new = Int32(firsts.count)
        firsts.append(NumberTable.nothing)
        goesOn.append(false)
        origins.append(node == 0 ? new : origins[Int(node)])
        traits.append([])
        connect(node, symbol, to: new)
        return new
    }

    private mutating func connect(_ node: Int32, _ symbol: Symbol, to next: Int32) {
        goesOn[Int(node)] = true
        if node == 0, symbol >= 0 {
            while beginnings.count <= symbol { beginnings.append(NumberTable.nothing) }
            beginnings[Int(symbol)] = next
            return
        }
        edges[Lexicon.key(node, symbol)] = next
        guard symbol >= 0 else { return }
        while isContinuation.count <= symbol { isContinuation.append(false) }
        isContinuation[Int(symbol)] = true
    }

    /// The node that a symbol leads to from a node, or `NumberTable.nothing`.
    private func child(of node: Int32, _ symbol: Symbol) -> Int32 {
        node == 0 ? beginning(with: symbol) : edges[Lexicon.key(node, symbol)]
    }

    private static func key(_ node: Int32, _ symbol: Symbol) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
    }

    /// Adds each phrase that begins at a token to `found`, shorter ones before longer ones. Where none of a sort begins
    /// there, nothing is added; otherwise there may be others among them.
    func find(_ sort: Sort, at start: Int, of tokens: [Token], into found: inout [Found]) {
        let (symbol, singular) = (tokens[start].symbol, tokens[start].singular)
        if symbol != Vocabulary.unknown { begin(sort, symbol, start, tokens, &found) }
        if singular >= 0, singular != tokens[start].word { begin(sort, singular, start, tokens, &found) }
    }

    private func begin(_ sort: Sort, _ symbol: Symbol, _ index: Int, _ tokens: [Token], _ found: inout [Found]) {
        let next = beginning(with: symbol)
        if next == NumberTable.nothing || !traits[Int(next)].contains(sort.trait) { return }
        enter(next, index, tokens, &found)
    }

    /// The node that a symbol leads to from the start, or `NumberTable.nothing`.
    private func beginning(with symbol: Symbol) -> Int32 {
        if symbol < 0 { return edges[Lexicon.key(0, symbol)] }
        return symbol < beginnings.count ? beginnings[Int(symbol)] : NumberTable.nothing
    }

    /// What phrases begin with a symbol.
    func traits(of symbol: Symbol) -> WordTraits {
        let node = beginning(with: symbol)
        return node == NumberTable.nothing ? [] : traits[Int(node)]
    }

    private func walk(_ node: Int32, _ index: Int, _ tokens: [Token], _ found: inout [Found]) {
        guard index < tokens.count else { return }
        let (symbol, singular) = (tokens[index].symbol, tokens[index].singular)
        if symbol != Vocabulary.unknown { follow(node, symbol, index, tokens, &found) }
        // The plural of a known word; the word itself goes first, for it may be another.
        if singular >= 0, singular != tokens[index].word { follow(node, singular, index, tokens, &found) }
    }

    private func follow(_ node: Int32, _ symbol: Symbol, _ index: Int, _ tokens: [Token], _ found: inout [Found]) {
        if symbol >= 0, symbol >= isContinuation.count || !isContinuation[Int(symbol)] { return }
        let next = edges[Lexicon.key(node, symbol)]
        if next != NumberTable.nothing { enter(next, index, tokens, &found) }
    }

    /// Adds the phrases that end with a token, at a node, and those that go on from it.
    private func enter(_ node: Int32, _ index: Int, _ tokens: [Token], _ found: inout [Found]) {
        var link = firsts[Int(node)]
        while link != NumberTable.nothing {
            found.append(Found(link: link, end: index + 1))
            link = links[Int(link)].next
        }
        if goesOn[Int(node)] { walk(node, index + 1, tokens, &found) }
    }

    /// The kind of a phrase.
    func layer(of found: Found) -> Layer { Layer(number: Int(links[Int(found.link)].layer)) }
    /// Which of its layer a phrase is.
    func value(of found: Found) -> Int32 { links[Int(found.link)].value }
    /// Which name of its subject a phrase is.
    func name(of found: Found) -> Int32 { links[Int(found.link)].name }
    /// How a phrase must be spelled; nil where any spelling does.
    func spelling(of found: Found) -> [UInt8]? { spelling(found.link) }

    private func spelling(_ link: Int32) -> [UInt8]? {
        let known = spelled[UInt64(link)]
        return known == NumberTable.nothing ? nil : spellings[Int(known)]
    }
}

extension Lexicon.Layer {
    /// What phrases of the layer are looked for with.
    var sort: Lexicon.Sort {
        switch self {
        case .subject, .qualifier: .name
        case .context, .grammar: .word
        }
    }

    /// A number of its own, small enough for a place in an array.
    var number: Int {
        switch self {
        case .subject: 0
        case .grammar: 1
        case .qualifier(let index): 2 + 2 * index
        case .context(let index, let role): 3 + 2 * (index * Lexicon.roles + Int(role.rawValue))
        }
    }

    fileprivate init(number: Int) {
        switch number {
        case 0: self = .subject
        case 1: self = .grammar
        case _ where number % 2 == 0: self = .qualifier(number / 2 - 1)
        default:
            let (kind, role) = ((number - 3) / 2).quotientAndRemainder(dividingBy: Lexicon.roles)
            self = .context(kind, ContextKind.Role(rawValue: Int32(role)) ?? .before)
        }
    }
}

extension Lexicon {
    /// How many sides of a word a kind of context may change.
    fileprivate static let roles = ContextKind.Role.allCases.count

    /// The lexicon in its prepared form: for each node where it hangs, then the entries of the nodes.
    func write(to writer: inout PreparedWriter) {
        var places = edges.pairs
        for (symbol, node) in beginnings.enumerated() where node != NumberTable.nothing {
            places.append((Lexicon.key(0, Symbol(symbol)), node))
        }
        writer.count(places.count)
        writer.count(edges.count)
        for (key, node) in places.sorted(by: { $0.value < $1.value }) {
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
        for index in links.indices {
            writer.integer(owners[index] - last)
            last = owners[index]
            entry(Int32(index)).write(to: &writer)
        }
    }

    /// - Parameter words: How many words the vocabulary has.
    init(from reader: inout PreparedReader, words: Int) {
        let places = reader.count()
        firsts = Array(repeating: NumberTable.nothing, count: places + 1)
        traits = Array(repeating: [], count: places + 1)
        readNodes(&reader, count: places + 1, words: words)
        let count = reader.count()
        links.reserveCapacity(count)
        var node = 0
        for _ in 0..<count {
            node += reader.integer()
            append(Entry(from: &reader), to: Int32(node))
        }
    }

    /// Hangs every node where it belongs. There are tens of thousands, so each array is asked once whether it is shared.
    private mutating func readNodes(_ reader: inout PreparedReader, count: Int, words: Int) {
        var edges = NumberTable(capacity: reader.count())
        var goesOn = [Bool](repeating: false, count: count)
        var origins = [Int32](repeating: 0, count: count)
        var beginnings = [Int32](repeating: NumberTable.nothing, count: words)
        var isContinuation = [Bool](repeating: false, count: words)
        do {
            var goesOn = goesOn.mutableSpan
            var origins = origins.mutableSpan
            var beginnings = beginnings.mutableSpan
            var isContinuation = isContinuation.mutableSpan
            for node in 1..<count {
                let parent = node - reader.integer()
                let symbol = Symbol(truncatingIfNeeded: reader.integer())
                goesOn[parent] = true
                origins[node] = parent == 0 ? Int32(truncatingIfNeeded: node) : origins[parent]
                if parent == 0, symbol >= 0 {
                    beginnings[Int(symbol)] = Int32(truncatingIfNeeded: node)
                    continue
                }
                edges[Lexicon.key(Int32(truncatingIfNeeded: parent), symbol)] = Int32(truncatingIfNeeded: node)
                if symbol >= 0 { isContinuation[Int(symbol)] = true }
            }
        }
        (self.edges, self.goesOn, self.origins) = (edges, goesOn, origins)
        (self.beginnings, self.isContinuation) = (beginnings, isContinuation)
    }
}

extension Lexicon.Entry {
    /// The traits of what it begins with.
    fileprivate var traits: WordTraits {
        guard layer == .grammar else { return layer.sort.trait }
        return GrammarWord(rawValue: value)?.isPronoun == true ? [.word, .pronoun] : .word
    }

    fileprivate func write(to writer: inout PreparedWriter) {
        writer.integer(layer.number)
        writer.integer(Int(value))
        writer.integer(Int(name))
        writer.boolean(exact != nil)
        if let exact { writer.text(String(decoding: exact, as: UTF8.self)) }
    }

    fileprivate init(from reader: inout PreparedReader) {
        layer = Lexicon.Layer(number: reader.integer())
        value = Int32(reader.integer())
        name = Int32(reader.integer())
        exact = reader.boolean() ? Array(reader.text().utf8) : nil
    }
}
