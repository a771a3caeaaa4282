internal import Prose

/// Reads the sentences of a document as passages.
struct PassageReader {
    let knowledge: SharedKnowledge
    let document: ProseDocument
    private let scan: PhraseScan

    /// One that reads any part of a document.
    init(knowledge: SharedKnowledge, document: ProseDocument) {
        self.knowledge = knowledge
        self.document = document
        scan = PhraseScan(knowledge, document.text)
    }

    /// Adds the tokens of a sentence to those of a tokenizer of the document, after those of what leads in to it, and returns
    /// how many these are.
    func read(_ sentence: Int, with tokenizer: inout Tokenizer) -> Int {
        let start = tokenizer.tokens.count
        for range in leadIn(to: sentence) {
            tokenizer.tokens += scan.keptTokens(in: range)
            // What leads in ends like a sentence that goes on.
            tokenizer.add(":", at: range.upperBound)
        }
        let ownStart = tokenizer.tokens.count - start
        tokenizer.read(PhraseScan.read(document.sentences[sentence].text))
        return ownStart
    }

    /// The names and values of tokens from one on, which are counted from it.
    ///
    /// - Parameters:
    ///   - starts: Where names may begin.
    ///   - named: Of dimensions, by their index, the value that the sentences before named last.
    func mentions(of tokens: [Token], from first: Int, at starts: [Int], after named: [Int: Int]) -> [Mention] {
        scan.mentions(of: tokens, from: first, at: starts, after: named)
    }

    /// The passage of a sentence, with what leads in to it.
    func passage(_ sentence: Int) -> Passage {
        var tokenizer = Tokenizer(document.text, knowledge.vocabulary, knowledge.traits)
        let ownStart = read(sentence, with: &tokenizer)
        return passage(tokenizer.tokens, ownStart: ownStart, sentence: sentence)
    }

    /// A heading as a passage.
    func heading(_ block: ProseBlock) -> Passage {
        passage(scan.tokens(in: block.text), ownStart: 0, sentence: block.sentences.lowerBound)
    }

    /// A short text as one passage.
    var whole: Passage { passage(scan.tokens(in: 0..<document.text.count), ownStart: 0, sentence: 0) }

    private func passage(_ tokens: [Token], ownStart: Int, sentence: Int) -> Passage {
        passage(tokens, ownStart: ownStart, sentence: sentence, mentions: scan.mentions(of: tokens))
    }

    /// The passage of tokens whose names are known.
    func passage(_ tokens: [Token], ownStart: Int, sentence: Int, mentions: [Mention]) -> Passage {
        let passage = Passage(
            tokens: tokens, ownStart: ownStart, sentence: sentence, mentions: mentions, scan: scan,
            knowledge: knowledge)
        passage.isHeading = isHeading(sentence)
        passage.hasHeaders = ownStart > 0 && isInWholeRow(sentence)
        return passage
    }

    private func isHeading(_ sentence: Int) -> Bool {
        guard document.sentences.indices.contains(sentence),
            case .heading = document.blocks[document.sentences[sentence].block].kind
        else { return false }
        return true
    }

    /// True for a cell of a row that has all its cells. In one that lacks some, as below a cell that spans several rows, the
    /// others don't stand below their headers.
    private func isInWholeRow(_ sentence: Int) -> Bool {
        let block = document.blocks[document.sentences[sentence].block]
        guard let header = block.columnHeader, let first = block.rowHeader else { return false }
        return lastColumn(ofRowFrom: first) == lastColumn(ofRowFrom: document.blocks[header].rowHeader ?? header)
    }

    /// The last column of a row that has something in it.
    private func lastColumn(ofRowFrom first: Int) -> Int? {
        var last: Int?
        for block in document.blocks[first...] {
            guard case .tableCell(let row, let column) = block.kind,
                case .tableCell(row, _) = document.blocks[first].kind
            else { break }
            last = column
        }
        return last
    }

    /// What stands before a sentence so that it can be understood: the lead-in of a list, the headers of a table's cell.
    private func leadIn(to sentence: Int) -> [Range<Int>] {
        let block = document.blocks[document.sentences[sentence].block]
        if case .tableCell = block.kind {
            let headers = [block.rowHeader, block.columnHeader].compactMap { $0 }
            let group = [groupHeader(of: block)].compactMap(\.self)
            return (group + others(ofRow: block, headers) + headers).map {
                document.blocks[$0].text
            }
        }
        // An answer goes on from its question.
        if sentence > 0, ends(document.sentences[sentence - 1].text, with: "?"),
            !ends(document.sentences[sentence].text, with: "?"), isAnswer(sentence, block)
        {
            return [document.sentences[sentence - 1].text]
        }
        // `Second line.` is a heading of its own at the start of a paragraph.
        if sentence - 1 == block.sentences.lowerBound, isRunIn(document.sentences[sentence - 1].text) {
            let text = document.sentences[sentence - 1].text
            return [text.lowerBound..<text.upperBound - 1]
        }
        guard block.sentences.lowerBound == sentence else { return [] }
        // What leads in to a list says so by its colon; any other sentence before one only stands there.
        if block.kind == .listItem, let leadIn = block.leadIn {
            return ends(document.sentences[leadIn].text, with: ":") ? [document.sentences[leadIn].text] : []
        }
        // A few words below a heading are its answer: `Brand names`, and the names. A heading below it goes its own way.
        if !isHeading(sentence), block.sentences.count == 1, block.text.count <= 80,
            let last = document.text[block.text].last,
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

    /// What the rows around a cell are of, where it does not stand too far above.
    private func groupHeader(of block: ProseBlock) -> Int? {
        guard let first = block.rowHeader, let group = block.groupHeader, first - group < PassageReader.farthestGroup
        else { return nil }
        return group
    }

    /// The cells of a row before a cell that say what it is about: the first that names a subject, where neither header
    /// does, and short ones that limit it.
    private func others(ofRow block: ProseBlock, _ headers: [Int]) -> [Int] {
        guard let first = block.rowHeader else { return [] }
        var isNamed = headers.contains { names(document.blocks[$0].text) }
        var cells: [Int] = []
        var index = first + 1
        while index < document.blocks.count, document.blocks[index].rowHeader == first,
            document.blocks[index].text.lowerBound < block.text.lowerBound, cells.count < PassageReader.mostCells
        {
            let text = document.blocks[index].text
            if names(text) {
                if !isNamed { cells.append(index) }
                isNamed = true
            } else if text.count <= PassageReader.shortCell, limits(text), !isMixed(text) {
                cells.append(index)
            }
            index += 1
        }
        return cells
    }

    /// So many cells above a row, what stands there is no longer about it.
    private static let farthestGroup = 240

    /// So many cells say enough of a row.
    private static let mostCells = 8

    /// What a cell of so many bytes says is one thing.
    private static let shortCell = 40

    /// True for a text that names a value of a dimension, though not a side of a comparison, or that compares.
    private func limits(_ range: Range<Int>) -> Bool {
        let tokens = scan.keptTokens(in: range)
        return scan.contains(.name, tokens) { layer, _ in
            if case .qualifier(let dimension) = layer { !knowledge.sides.contains(dimension) } else { false }
        } || scan.contains(.word, tokens) { $0 == .grammar && $1 == GrammarWord.contrast.rawValue }
    }

    /// True for a cell that says things of several kinds, each of which limits something else: `first use; in winter`.
    private func isMixed(_ range: Range<Int>) -> Bool {
        guard document.text[range].contains(UInt8(ascii: ";")) else { return false }
        var dimensions: Set<Int> = []
        for mention in scan.mentions(of: scan.tokens(in: range)) {
            if case .qualifier(let dimension) = mention.kind { dimensions.insert(dimension) }
        }
        return dimensions.count > 1
    }

    /// True for a few words that name a value and state nothing.
    private func isRunIn(_ range: Range<Int>) -> Bool {
        guard range.count <= PassageReader.shortCell, ends(range, with: "."), limits(range), !names(range) else {
            return false
        }
        return !scan.contains(.word, scan.keptTokens(in: range)) { layer, value in
            layer != .grammar || value == GrammarWord.verb.rawValue
        }
    }

    /// True for a text that names a subject.
    private func names(_ range: Range<Int>) -> Bool {
        scan.contains(.name, scan.keptTokens(in: range)) { layer, _ in layer == .subject }
    }

    /// A clause ends at a semicolon and at words that turn to something else; brackets stay in theirs.
    static func clauses(_ tokens: [Token], _ grammar: [GrammarMention], _ mentions: [Mention]) -> [Int] {
        var terminators = Set(grammar.filter { $0.word == .terminator }.map(\.tokens.lowerBound))
        // `… is this and the other one is that`: a second verb begins a clause of its own.
        let verbs = grammar.filter { $0.word == .verb }.map(\.tokens.lowerBound)
        for join in grammar where join.word == .join {
            guard let next = verbs.first(where: { $0 > join.tokens.upperBound }),
                next - join.tokens.upperBound <= (isAfterComma(join.tokens.lowerBound, tokens) ? 16 : 8),
                verbs.contains(where: { $0 < join.tokens.lowerBound }),
                isAmount(tokens[join.tokens.upperBound..<next])
                    || grammar.contains(where: { $0.isPronoun && $0.tokens.lowerBound == join.tokens.upperBound })
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

    private static func isAfterComma(_ index: Int, _ tokens: [Token]) -> Bool {
        index > 0 && tokens[index - 1].isMark(",")
    }

    /// True for an amount that a verb says something of; after a comma the verb speaks of something else.
    private static func isAmount(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.contains { $0.number != nil } && !tokens.contains { $0.isMark(",") }
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
