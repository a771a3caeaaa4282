/// Puts blocks together from what a reader finds, in the order of the file.
struct ProseBuilder {
    /// The whole file.
    let file: [UInt8]
    /// The part of the file that is read.
    let body: Range<Int>
    /// The text so far.
    private(set) var output = MappedText()
    /// The blocks so far.
    private(set) var blocks: [RawBlock] = []
    /// How many emphases are open.
    var emphasis = 0
    /// How many links are open.
    var links = 0
    /// Where code stands in the file.
    private(set) var code: [Range<Int>] = []
    /// Whether hyphens and numbers at the start of a line make list items, which md4c has found already in Markdown.
    var readsAllBullets = false

    /// The block that is open: its kind, where its text starts, where its lines start.
    private var openKind: ProseBlock.Kind?
    private var openStart = 0
    private var lineStarts: [Int] = []
    private var hasPlainText = false
    private var hasUnlinkedText = false
    /// The level of an empty heading before the next block.
    private var endedLevel: Int?
    /// How many code blocks and the like are open.
    private var silence = 0
    private var quotations = 0
    private var lists: [(number: Int, introducer: Int?, isNumbered: Bool)] = []
    private var listCount = 0
    /// The last block, where it can introduce a list.
    private var introducer: Int?
    private var table = TablePlace()
    private var codeSpans = 0
    /// What was read of images in the open block.
    private var images = MappedText()
    private var imageStart = 0
    private var imageRanges: [Range<Int>] = []
    private var openImages = 0
    /// Where the reader stands in the file.
    private var sourceOffset: Int

    /// Where the reader is in a table.
    private struct TablePlace {
        var row = -1
        var column = -1
        var rowHeader: Int?
        /// How many cells of the row have something in them.
        var filled = 0
        var groupHeader: Int?
        var columnHeaders: [Int?] = []
    }

    init(_ file: [UInt8], in body: Range<Int>) {
        self.file = file
        self.body = body
        sourceOffset = body.lowerBound
        output.reserve(body.count + 1)
    }

    // MARK: Blocks

    /// A heading starts.
    mutating func enterHeading(level: Int) { open(.heading(level: level)) }

    /// A paragraph starts; in a list item it is a part of that.
    mutating func enterParagraph() { open(lists.isEmpty ? .paragraph : .listItem) }

    /// A list item starts. What came before does not introduce lists in it.
    mutating func enterItem() {
        closeBlock()
        introducer = nil
    }

    /// A list starts, which what came before may introduce.
    mutating func enterList(isNumbered: Bool) {
        closeBlock()
        listCount += 1
        lists.append((listCount, introducer.flatMap { listIntroducer(after: $0, isNumbered) }, isNumbered))
        introducer = nil
    }

    /// A list ends.
    mutating func leaveList() {
        closeBlock()
        if !lists.isEmpty { lists.removeLast() }
    }

    /// A block quote starts.
    mutating func enterQuotation() {
        closeBlock()
        quotations += 1
    }

    /// A block quote ends.
    mutating func leaveQuotation() {
        closeBlock()
        quotations -= 1
    }

    /// Code and HTML blocks say nothing.
    mutating func enterSilence() {
        closeBlock()
        silence += 1
    }

    /// Code or HTML ends; it introduces no list.
    mutating func leaveSilence() {
        silence -= 1
        introducer = nil
    }

    /// A line across.
    mutating func rule() {
        closeBlock()
        introducer = nil
    }

    /// A block ends.
    mutating func leaveBlock() { closeBlock() }

    /// A table starts.
    mutating func enterTable() {
        closeBlock()
        table = TablePlace()
    }

    /// A table ends; it introduces no list.
    mutating func leaveTable() { introducer = nil }

    /// A row of the table starts.
    mutating func enterRow() {
        if table.row > 0, table.filled == 1, let only = table.rowHeader { table.groupHeader = only }
        table.row += 1
        table.column = -1
        table.filled = 0
        table.rowHeader = nil
    }

    /// A cell of the row starts.
    mutating func enterCell() {
        table.column += 1
        open(.tableCell(row: table.row, column: table.column))
    }

    /// A cell ends; those in the first row and column are headers.
    mutating func leaveCell() {
        let count = blocks.count
        closeBlock()
        let cell = blocks.count > count ? count : nil
        if cell != nil { table.filled += 1 }
        if table.row == 0 { table.columnHeaders.append(cell) }
        if table.column == 0 { table.rowHeader = cell }
    }

    private mutating func open(_ kind: ProseBlock.Kind) {
        closeBlock()
        openKind = kind
        openStart = output.bytes.count
    }

    // MARK: Text

    private var isSilent: Bool { silence > 0 || codeSpans > 0 }

    /// Text in a tight list item has no paragraph around it.
    private mutating func ensureBlock() {
        if openKind == nil { open(lists.isEmpty ? .paragraph : .listItem) }
    }

    /// Text as it stands in the file.
    mutating func appendText(_ source: Range<Int>) {
        if isSilent { return }
        ensureBlock()
        if emphasis == 0 { hasPlainText = true }
        if links == 0 { hasUnlinkedText = true }
        sourceOffset = source.upperBound
        if openImages > 0 { return images.appendRun(source, of: file) }
        if lineStarts.last == output.bytes.count, file[source.lowerBound].isUpper { hardenBreakAfterColon() }
        output.appendRun(source, of: file)
    }

    /// An entity; one that nobody knows stays as it is written.
    mutating func appendEntity(_ source: Range<Int>) {
        if isSilent { return }
        guard let character = Entity.decode(file[source]) else { return appendText(source) }
        appendReplacement(character, for: source)
    }

    private mutating func appendReplacement(_ replacement: some Collection<UInt8>, for source: Range<Int>) {
        ensureBlock()
        if emphasis == 0 { hasPlainText = true }
        if links == 0 { hasUnlinkedText = true }
        sourceOffset = source.upperBound
        if openImages > 0 {
            images.append(replacement, for: source)
        } else {
            output.append(replacement, for: source)
        }
    }

    /// A line break. A hard one is a line feed, which ends a sentence.
    mutating func appendBreak(isHard: Bool) {
        if isSilent || openKind == nil { return }
        let byte: UInt8 = isHard ? .lineFeed : .space
        if openImages > 0 { return images.appendBreak(.space, after: sourceOffset) }
        output.appendBreak(byte, after: sourceOffset)
        lineStarts.append(output.bytes.count)
    }

    /// A line that ends with a colon has said what it has to say, where the next starts with a capital.
    private mutating func hardenBreakAfterColon() {
        let count = output.bytes.count
        if count >= openStart + 2, output.bytes[count - 2] == .colon { output.hardenBreak() }
    }

    /// Something that is no character, such as NUL.
    mutating func appendBlank() {
        if isSilent || openKind == nil { return }
        if openImages > 0 {
            images.appendBreak(.space, after: sourceOffset)
        } else {
            output.appendBreak(.space, after: sourceOffset)
        }
    }

    /// Code in a line starts.
    mutating func enterCode() { codeSpans += 1 }

    /// Code is one character, however much it is.
    mutating func appendCode(_ source: Range<Int>) {
        code.append(source)
        if silence > 0 || source.isEmpty { return }
        if codeSpans == 1 {
            codeSpans = 2
            appendReplacement(ProseBuilder.objectReplacement, for: source)
        } else {
            sourceOffset = source.upperBound
            if openImages > 0 {
                images.extendLast(to: source.upperBound)
            } else {
                output.extendLast(to: source.upperBound)
            }
        }
    }

    /// Code in a line ends.
    mutating func leaveCode() { codeSpans = 0 }

    /// U+FFFC
    private static let objectReplacement: [UInt8] = [0xEF, 0xBF, 0xBC]

    /// HTML in a line says nothing, but some of it breaks the line.
    mutating func appendMarkup(_ source: Range<Int>) {
        if isSilent { return }
        if Markup.breaksLine(file[source]) { appendBreak(isHard: true) }
        sourceOffset = source.upperBound
    }

    /// The text of an image starts.
    mutating func enterImage() {
        ensureBlock()
        openImages += 1
        if openImages == 1 { imageStart = images.bytes.count }
    }

    /// The text of an image ends.
    mutating func leaveImage() {
        openImages -= 1
        if openImages == 0, images.bytes.count > imageStart { imageRanges.append(imageStart..<images.bytes.count) }
    }

    // MARK: The end of a block

    /// Ends the open block, cut into what it holds.
    private mutating func closeBlock() {
        guard let kind = openKind else { return }
        openKind = nil
        let text = openStart..<output.bytes.count
        let trimmed = output.bytes.trimmed(text)
        let isWhole = BlockPieces.isOnePiece(output.bytes, trimmed, kind, lines: lineStarts)
        if trimmed.isEmpty {
            // A heading that says nothing ends the sections before it all the same.
            if case .heading(let level) = kind { endedLevel = min(level, endedLevel ?? level) }
            _ = output.cut(from: openStart)
        } else if isWhole, trimmed.lowerBound == text.lowerBound {
            if trimmed.upperBound < text.upperBound { _ = output.cut(from: trimmed.upperBound) }
            output.endBlock()
            add(BlockPiece(trimmed, .whole), kind)
        } else {
            let tail = output.cut(from: openStart)
            let pieces = BlockPieces(
                tail.bytes, kind, lines: lineStarts.map { $0 - openStart }, readsAllBullets: readsAllBullets
            ).pieces
            for piece in pieces {
                let range = tail.bytes.trimmed(piece.range)
                if range.isEmpty { continue }
                let start = output.bytes.count
                output.append(range, of: tail)
                output.endBlock()
                add(BlockPiece(start..<start + range.count, piece.role), kind)
            }
        }
        lineStarts.removeAll(keepingCapacity: true)
        hasPlainText = false
        hasUnlinkedText = false
        closeImages()
    }

    private mutating func add(_ piece: BlockPiece, _ kind: ProseBlock.Kind) {
        var block = RawBlock(kind: kind, text: piece.range, isQuotation: quotations > 0)
        block.isEmphasised = !hasPlainText
        block.isLink = !hasUnlinkedText
        block.isInItem = !lists.isEmpty
        block.endedLevel = endedLevel
        endedLevel = nil
        switch piece.role {
        case .whole: break
        case .item:
            block.kind = .listItem
            block.isBulleted = true
        case .paragraph: if kind == .listItem { block.kind = .paragraph }
        case .titleLine: block.isTitleLine = true
        case .footnote: block.isReference = true
        }
        switch block.kind {
        case .listItem: placeInList(&block)
        case .tableCell(let row, let column):
            block.rowHeader = table.rowHeader
            if table.rowHeader != nil { block.groupHeader = table.groupHeader }
            if row > 0, column < table.columnHeaders.count { block.columnHeader = table.columnHeaders[column] }
        default: break
        }
        blocks.append(block)
        switch block.kind {
        case .paragraph, .listItem: introducer = blocks.count - 1
        default: introducer = nil
        }
    }

    private mutating func placeInList(_ block: inout RawBlock) {
        if block.isBulleted {
            if let last = blocks.last, last.isBulleted, introducer != nil {
                block.introducer = last.introducer
                block.list = last.list
            } else {
                listCount += 1
                block.list = listCount
                block.introducer = introducer
            }
        } else if let list = lists.last {
            block.introducer = list.introducer
            block.list = list.number
            block.isNumbered = list.isNumbered
        }
    }

    /// The block that introduces a list which starts after the block `last`.
    private func listIntroducer(after last: Int, _ isNumbered: Bool) -> Int? {
        let block = blocks[last]
        // Bullets right behind a numbered item say more of that item.
        if block.isNumbered, !isNumbered { return last }
        // A list in an item belongs to that item; a list after a list, to what introduced that one.
        guard block.kind == .listItem, lists.last?.number != block.list else { return last }
        if output.bytes[block.text.upperBound - 1] == .colon { return last }
        // The next number behind those bullets goes on with the numbered list.
        if isNumbered, let item = block.introducer, blocks[item].isNumbered { return blocks[item].introducer }
        return block.introducer
    }

    private mutating func closeImages() {
        guard !imageRanges.isEmpty else { return }
        for range in imageRanges {
            let range = images.bytes.trimmed(range)
            if range.isEmpty { continue }
            let start = output.bytes.count
            output.append(range, of: images)
            output.endBlock()
            blocks.append(RawBlock(kind: .imageText, text: start..<start + range.count, isQuotation: quotations > 0))
        }
        images = MappedText()
        imageRanges.removeAll()
    }

    /// Ends what is open at the end of the file.
    mutating func finish() { closeBlock() }
}
