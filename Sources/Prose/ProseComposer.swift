/// Makes the blocks and sentences of a document from what a reader found: which paragraphs are titles, which blocks are
/// references, what each block stands under.
struct ProseComposer {
    /// The blocks of the document.
    private(set) var blocks: [ProseBlock] = []
    /// The sentences of all blocks.
    private(set) var sentences: [ProseSentence] = []
    private let text: [UInt8]
    private var raw: [RawBlock]

    init(_ builder: ProseBuilder) {
        text = builder.output.bytes
        raw = builder.blocks
        findTitles()
        findReferenceRuns()
        findFlatSublists()
        compose()
    }

    // MARK: Titles

    /// Makes headings of title lines, and marks what stands below the heading of a list of references.
    private mutating func findTitles() {
        var level = 0
        var referenceLevel: Int?
        var pairs = 0..<0
        for index in raw.indices {
            if case .heading(let own) = raw[index].kind {
                level = own
            } else if isTitle(index, inReferences: referenceLevel != nil) {
                if !pairs.contains(index) { pairs = runOfTitles(from: index, inReferences: referenceLevel != nil) }
                // Labels and their values, one in each paragraph, are titles and text in turn.
                if pairs.count > 2, (index - pairs.lowerBound) % 2 == 1 {
                    if referenceLevel != nil { raw[index].isReference = true }
                    continue
                }
                raw[index].kind = .heading(level: min(level + 1, 6))
            }
            if case .heading(let own) = raw[index].kind {
                if let outer = referenceLevel, own <= outer { referenceLevel = nil }
                if referenceLevel == nil, startsReferences(index) { referenceLevel = own }
            } else if referenceLevel != nil {
                raw[index].isReference = true
            }
        }
    }

    private func isTitle(_ index: Int, inReferences: Bool) -> Bool {
        let block = raw[index]
        guard block.kind == .paragraph, !block.isQuotation, !block.isReference, !block.isInItem else { return false }
        if block.isTitleLine { return true }
        // One link below another is no title of the next.
        if block.isLink { return false }
        guard index + 1 < raw.count else { return false }
        let next = raw[index + 1].kind
        switch next {
        case .paragraph, .listItem, .tableCell(row: 0, column: _): break
        default: return false
        }
        var range = block.text
        let endsInColon = text[range.upperBound - 1] == .colon
        if block.isEmphasised, endsInColon, next == .paragraph { range = range.dropLast() }
        let line = TitleLine(text, range)
        guard line.canBeTitle else { return false }
        if inReferences, ReferenceSigns(text, range).score > 0 { return false }
        return next == .paragraph || block.isEmphasised || line.isCapitalised || line.isQuestion
    }

    /// Paragraphs one after another that could all be titles, and are not emphasised.
    private func runOfTitles(from start: Int, inReferences: Bool) -> Range<Int> {
        var end = start
        while end < raw.count, !raw[end].isTitleLine, !raw[end].isEmphasised, isTitle(end, inReferences: inReferences) {
            end += 1
        }
        return start..<max(end, start + 1)
    }

    // MARK: References

    /// Whether references follow a heading.
    private func startsReferences(_ index: Int) -> Bool {
        guard ReferenceSigns.isTitle(text, raw[index].text) else { return false }
        let isClear = !text.hasWord("note", at: raw[index].text.lowerBound, before: raw[index].text.upperBound)
        return isClear || index + 1 < raw.count && looksLikeReference(index + 1)
    }

    private func looksLikeReference(_ index: Int) -> Bool {
        referenceScore(index) >= ReferenceSigns.enough
    }

    private func referenceScore(_ index: Int) -> Int {
        switch raw[index].kind {
        case .paragraph, .listItem:
            raw[index].isReference ? ReferenceSigns.certain : ReferenceSigns(text, raw[index].text).score
        default: 0
        }
    }

    /// Three entries or more, one after another, are a list of references without a title.
    private mutating func findReferenceRuns() {
        var start = 0
        for index in 0...raw.count {
            let score = index < raw.count ? referenceScore(index) : 0
            if score >= ReferenceSigns.certain { raw[index].isReference = true }
            if score >= ReferenceSigns.enough { continue }
            if index - start >= 3 { for entry in start..<index { raw[entry].isReference = true } }
            start = index + 1
        }
    }

    // MARK: Lists in lists

    /// An item that ends with a colon introduces those after it, where these look different from those before: they start
    /// in lower case, or end without a full stop. Text that was taken from a page often loses how far items are indented.
    private mutating func findFlatSublists() {
        for index in raw.indices.dropLast() where raw[index].kind == .listItem && endsInColon(index) {
            let list = raw[index].list
            guard isItem(index + 1, of: list) else { continue }
            let style = ItemStyle(text, raw[index + 1].text)
            let outer = index > 0 && isItem(index - 1, of: list) ? ItemStyle(text, raw[index - 1].text) : nil
            let startsDifferently = style.startsLower && !ItemStyle(text, raw[index].text).startsLower
            guard startsDifferently || outer.map({ $0 != style }) ?? false else { continue }
            var item = index + 1
            while item < raw.count, isItem(item, of: list), !endsInColon(item), ItemStyle(text, raw[item].text) == style
            {
                raw[item].introducer = index
                item += 1
            }
        }
    }

    private func isItem(_ index: Int, of list: Int) -> Bool {
        index < raw.count && raw[index].kind == .listItem && raw[index].list == list
    }

    private func endsInColon(_ index: Int) -> Bool { text[raw[index].text.upperBound - 1] == .colon }

    /// How the items of a list begin and end.
    private struct ItemStyle: Equatable {
        let startsLower: Bool
        let endsInStop: Bool

        init(_ text: [UInt8], _ range: Range<Int>) {
            startsLower = text[range.lowerBound].isLower
            endsInStop = text[range.upperBound - 1].isStop
        }
    }

    // MARK: Blocks

    private mutating func compose() {
        blocks.reserveCapacity(raw.count)
        sentences.reserveCapacity(text.count / 64)
        var splitter = SentenceSplitter(text)
        /// The headings that the block stands under, the outermost first.
        var path: [(level: Int, block: Int)] = []
        for (index, block) in raw.enumerated() {
            let first = sentences.count
            splitter.split(block.text, block: index, into: &sentences)
            if let level = block.endedLevel {
                while let last = path.last, last.level >= level { path.removeLast() }
            }
            if case .heading(let level) = block.kind {
                while let last = path.last, last.level >= level { path.removeLast() }
            }
            blocks.append(
                ProseBlock(
                    kind: block.kind, text: block.text, sentences: first..<sentences.count, heading: path.last?.block,
                    leadIn: leadIn(of: block), rowHeader: block.rowHeader, columnHeader: block.columnHeader,
                    groupHeader: block.groupHeader,
                    isReference: block.isReference, isQuotation: block.isQuotation))
            if case .heading(let level) = block.kind { path.append((level, index)) }
        }
    }

    private func leadIn(of block: RawBlock) -> Int? {
        guard block.kind == .listItem, let introducer = block.introducer else { return nil }
        if case .heading = raw[introducer].kind { return nil }
        return blocks[introducer].sentences.last
    }
}
