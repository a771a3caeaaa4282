internal import Prose

/// Reads the sentences of a document as passages.
struct PassageReader {
    let knowledge: SharedKnowledge
    let document: ProseDocument

    /// So many bytes without a full stop are no sentence; what lies beyond is not read.
    private static let longestSentence = 4_000

    private func tokens(in range: Range<Int>) -> [Token] {
        let end = min(range.upperBound, range.lowerBound + PassageReader.longestSentence)
        return Tokenizer.tokens(of: document.text, in: range.lowerBound..<end, knowledge.vocabulary)
    }

    /// The passage of a sentence, with what leads in to it.
    ///
    /// - Parameter named: Of dimensions, by their index, the value that the sentences before named last.
    func passage(_ sentence: Int, after named: [Int: Int] = [:]) -> Passage {
        let leadIn = leadIn(to: sentence)
        if leadIn.isEmpty {
            let tokens = self.tokens(in: document.sentences[sentence].text)
            return passage(tokens, ownStart: 0, sentence: sentence, after: named)
        }
        var tokens: [Token] = []
        for range in leadIn {
            tokens += self.tokens(in: range)
            // What leads in ends like a sentence that goes on.
            tokens.append(
                Token(
                    kind: .mark(UInt32(UInt8(ascii: ":"))), range: range.upperBound..<range.upperBound,
                    word: Vocabulary.unknown, singular: Vocabulary.unknown, isJoined: true))
        }
        let ownStart = tokens.count
        tokens += self.tokens(in: document.sentences[sentence].text)
        return passage(tokens, ownStart: ownStart, sentence: sentence, after: named)
    }

    /// A heading as a passage.
    func heading(_ block: ProseBlock) -> Passage {
        let tokens = self.tokens(in: block.text)
        return passage(tokens, ownStart: 0, sentence: block.sentences.lowerBound)
    }

    /// A short text as one passage.
    var whole: Passage {
        let tokens = self.tokens(in: 0..<document.text.count)
        return passage(tokens, ownStart: 0, sentence: 0)
    }

    /// What stands before a sentence so that it can be understood: the lead-in of a list, the headers of a table's cell.
    private func leadIn(to sentence: Int) -> [Range<Int>] {
        let block = document.blocks[document.sentences[sentence].block]
        if case .tableCell = block.kind {
            let headers = [block.rowHeader, block.columnHeader].compactMap { $0 }
            return (others(ofRow: block, headers) + headers).map { document.blocks[$0].text }
        }
        // An answer goes on from its question.
        if sentence > 0, ends(document.sentences[sentence - 1].text, with: "?"),
            !ends(document.sentences[sentence].text, with: "?"), isAnswer(sentence, block)
        {
            return [document.sentences[sentence - 1].text]
        }
        guard block.sentences.lowerBound == sentence else { return [] }
        // What leads in to a list says so by its colon; any other sentence before one only stands there.
        if block.kind == .listItem, let leadIn = block.leadIn {
            return ends(document.sentences[leadIn].text, with: ":") ? [document.sentences[leadIn].text] : []
        }
        // A few words below a heading are its answer: `Brand names`, and the names.
        if block.sentences.count == 1, block.text.count <= 80, let last = document.text[block.text].last,
            ![UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(last), let heading = block.heading
        {
            return [document.blocks[heading].text]
        }
        return []
    }

    private func ends(_ range: Range<Int>, with mark: Unicode.Scalar) -> Bool {
        range.upperBound > 0 && document.text[range.upperBound - 1] == UInt8(ascii: mark)
    }

    /// True for the sentence after a question, in its block or in the first block below it.
    private func isAnswer(_ sentence: Int, _ block: ProseBlock) -> Bool {
        let question = document.sentences[sentence - 1].block
        return question == document.sentences[sentence].block || block.heading == question
    }

    /// The cells of a row before a cell that say what it is about: the first that names a subject, where neither header
    /// does, and short ones that limit it.
    private func others(ofRow block: ProseBlock, _ headers: [Int]) -> [Int] {
        guard let first = block.rowHeader else { return [] }
        var isNamed = headers.contains { names(document.blocks[$0].text) }
        var cells: [Int] = []
        var index = first + 1
        while index < document.blocks.count, document.blocks[index].rowHeader == first,
            document.blocks[index].text.lowerBound < block.text.lowerBound
        {
            let text = document.blocks[index].text
            if names(text) {
                if !isNamed { cells.append(index) }
                isNamed = true
            } else if text.count <= PassageReader.shortCell, limits(text) {
                cells.append(index)
            }
            index += 1
        }
        return cells
    }

    /// What a cell of so many bytes says is one thing.
    private static let shortCell = 40

    /// True for a text that names a value of a dimension, though not a side of a comparison, or that compares.
    private func limits(_ range: Range<Int>) -> Bool {
        contains(range) { layer, value in
            switch layer {
            case .qualifier(let dimension): !knowledge.sides.contains(dimension)
            case .grammar: value == GrammarWord.contrast.rawValue
            case .subject, .context: false
            }
        }
    }

    /// True for a text that names a subject.
    private func names(_ range: Range<Int>) -> Bool { contains(range) { layer, _ in layer == .subject } }

    /// True for a text with a phrase of a sort.
    private func contains(_ range: Range<Int>, _ isWanted: (Lexicon.Layer, Int32) -> Bool) -> Bool {
        let tokens = self.tokens(in: range)
        let lexicon = knowledge.lexicon
        var found: [Lexicon.Found] = []
        for start in tokens.indices { lexicon.find(at: start, of: tokens, into: &found) }
        return found.contains { isWanted(lexicon.layer(of: $0), lexicon.value(of: $0)) }
    }

    private func passage(
        _ tokens: [Token], ownStart: Int, sentence: Int, after named: [Int: Int] = [:]
    ) -> Passage {
        var scan = PhraseScan(knowledge: knowledge, text: document.text, tokens: tokens)
        scan.run()
        scan.resolveAnaphors(named)
        return Passage(
            tokens: tokens, ownStart: ownStart, sentence: sentence, mentions: scan.mentions, grammar: scan.grammar,
            contexts: scan.contexts, knowledge: knowledge)
    }

    /// A clause ends at a semicolon and at words that turn to something else; brackets stay in theirs.
    static func clauses(_ tokens: [Token], _ grammar: [GrammarMention], _ mentions: [Mention]) -> [Int] {
        var terminators = Set(grammar.filter { $0.word == .terminator }.map(\.tokens.lowerBound))
        // `… is this and the other one is that`: a second verb begins a clause of its own.
        let verbs = grammar.filter { $0.word == .verb }.map(\.tokens.lowerBound)
        for join in grammar where join.word == .join {
            guard let next = verbs.first(where: { $0 > join.tokens.upperBound }),
                next - join.tokens.upperBound <= 8, verbs.contains(where: { $0 < join.tokens.lowerBound }),
                tokens[join.tokens.upperBound..<next].contains(where: { $0.number != nil })
                    || names(before: next, from: join.tokens.upperBound, mentions)
                        && !goesOn(at: join.tokens, verbs, mentions)
            else { continue }
            terminators.insert(join.tokens.lowerBound)
        }
        var clauses: [Int] = []
        clauses.reserveCapacity(tokens.count)
        var current = 0
        var depth = 0
        for index in tokens.indices {
            if tokens[index].isMark("(") { depth += 1 }
            if tokens[index].isMark(")") { depth = max(0, depth - 1) }
            if depth == 0, tokens[index].isMark(";") || terminators.contains(index) { current += 1 }
            clauses.append(current)
        }
        return clauses
    }

    /// True for a word that joins two of one kind with no verb between them: `that is new or old`.
    private static func goesOn(at join: Range<Int>, _ verbs: [Int], _ mentions: [Mention]) -> Bool {
        guard let next = mentions.first(where: { $0.tokens.lowerBound >= join.upperBound }),
            let last = mentions.last(where: { $0.kind == next.kind && $0.tokens.upperBound <= join.lowerBound })
        else { return false }
        return !verbs.contains { last.tokens.upperBound <= $0 && $0 < join.lowerBound }
    }

    /// True where something with a name stands between a word that joins and a verb.
    private static func names(before verb: Int, from start: Int, _ mentions: [Mention]) -> Bool {
        mentions.contains { start <= $0.tokens.lowerBound && $0.tokens.upperBound <= verb }
    }

}

/// Finds every phrase of the lexicon in a run of tokens: in each layer the longest, from left to right.
private struct PhraseScan {
    let knowledge: SharedKnowledge
    let text: [UInt8]
    let tokens: [Token]
    var mentions: [Mention] = []
    var grammar: [GrammarMention] = []
    var contexts: [ContextMention] = []
    private let lexicon: Lexicon
    /// Where the last phrase of each layer ends, by the number of the layer.
    private var ends: [Int]

    init(knowledge: SharedKnowledge, text: [UInt8], tokens: [Token]) {
        self.knowledge = knowledge
        self.text = text
        self.tokens = tokens
        lexicon = knowledge.lexicon
        ends = [Int](repeating: 0, count: lexicon.layerCount)
    }

    mutating func run() {
        var found: [Lexicon.Found] = []
        for start in tokens.indices {
            found.removeAll(keepingCapacity: true)
            lexicon.find(at: start, of: tokens, into: &found)
            if found.isEmpty { continue }
            // The longest first; of equal ones those of the pack that came first.
            for phrase in found.reversed() where accepts(phrase, start) { add(phrase, start..<phrase.end) }
        }
        dropInner()
    }

    /// True for what neither overlaps an earlier phrase of its layer nor is spelled otherwise than it must be.
    private func accepts(_ phrase: Lexicon.Found, _ start: Int) -> Bool {
        let layer = lexicon.layer(of: phrase)
        let end = phrase.end
        let last = ends[layer.number]
        if start < last {
            // Two words of the grammar may share a phrase: `both` joins and stands for two.
            guard layer == .grammar, end == last, grammar.last?.tokens == start..<end else { return false }
        }
        guard let exact = lexicon.spelling(of: phrase) else { return true }
        return text[tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound].elementsEqual(exact)
    }

    private mutating func add(_ phrase: Lexicon.Found, _ range: Range<Int>) {
        let layer = lexicon.layer(of: phrase)
        let value = lexicon.value(of: phrase)
        ends[layer.number] = range.upperBound
        switch layer {
        case .subject:
            mentions.append(
                Mention(kind: .subject, value: Int(value), name: Int(lexicon.name(of: phrase)), tokens: range))
        case .qualifier(let dimension):
            mentions.append(
                Mention(kind: .qualifier(dimension), value: Int(value), name: 0, tokens: range))
        case .context(let kind, let role):
            contexts.append(ContextMention(kind: kind, role: role, tokens: range))
        case .grammar:
            let frequency =
                value >= Knowledge.firstFrequency
                ? knowledge.frequencies[Int(value - Knowledge.firstFrequency)] : nil
            grammar.append(
                GrammarMention(tokens: range, word: GrammarWord(rawValue: value), frequency: frequency))
        }
    }

    /// Puts the value named last for words such as `this mutation`, and leaves out those that stand for none.
    mutating func resolveAnaphors(_ named: [Int: Int]) {
        guard mentions.contains(where: { $0.value == Int(Dimension.anaphor) }) else { return }
        var named = named
        mentions = mentions.compactMap { mention in
            guard case .qualifier(let dimension) = mention.kind else { return mention }
            if mention.value != Int(Dimension.anaphor) {
                named[dimension] = mention.value
                return mention
            }
            return named[dimension].map { Mention(kind: mention.kind, value: $0, name: 0, tokens: mention.tokens) }
        }
    }

    /// A name within a longer phrase of another kind is not meant: `surgery` in `after surgery`.
    private mutating func dropInner() {
        if mentions.count < 2 { return }
        let all = mentions
        mentions.removeAll { inner in
            inner.kind == .subject && knowledge.subjects[inner.value].role != .main
                && all.contains {
                    $0.kind != .subject && $0.tokens.count > inner.tokens.count
                        && $0.tokens.lowerBound <= inner.tokens.lowerBound
                        && inner.tokens.upperBound <= $0.tokens.upperBound
                }
        }
        mentions.sort { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
    }
}
