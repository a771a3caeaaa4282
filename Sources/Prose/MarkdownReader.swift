internal import CMD4C

/// Reads Markdown, as md4c finds its blocks. The only file that touches md4c.
enum MarkdownReader {
    /// False where md4c gave up, or was stopped because a text makes far more of itself than it holds.
    static func read(into builder: inout ProseBuilder) -> Bool {
        let body = builder.body
        guard let size = MD_SIZE(exactly: body.count) else { return false }
        var parser = MD_PARSER()
        parser.flags = UInt32(MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH)
        unsafe parser.enter_block = { type, detail, context in unsafe Events.at(context).pointee.enter(type, detail) }
        unsafe parser.leave_block = { type, _, context in unsafe Events.at(context).pointee.leave(type) }
        unsafe parser.enter_span = { type, detail, context in unsafe Events.at(context).pointee.enter(type, detail) }
        unsafe parser.leave_span = { type, _, context in unsafe Events.at(context).pointee.leave(type) }
        unsafe parser.text = { type, text, size, context in unsafe Events.at(context).pointee.text(type, text, size) }
        let bytes = builder.file
        return unsafe bytes.withUnsafeBufferPointer { file in
            guard let start = file.baseAddress else { return true }
            return unsafe withUnsafeMutablePointer(to: &builder) { builder in
                let input = unsafe UnsafeRawPointer(start + body.lowerBound).assumingMemoryBound(to: MD_CHAR.self)
                var events = unsafe Events(builder: builder, input: input, body: body)
                return unsafe md_parse(input, size, &parser, &events) == 0
            }
        }
    }
}

/// What md4c reports, handed on to the builder with offsets instead of pointers.
@safe private struct Events {
    private let builder: UnsafeMutablePointer<ProseBuilder>
    private let input: UnsafePointer<MD_CHAR>
    private let body: Range<Int>
    /// How much md4c may still make of what is not there: cells that rows lack, targets of links that are repeated.
    private var patience: Int

    init(builder: UnsafeMutablePointer<ProseBuilder>, input: UnsafePointer<MD_CHAR>, body: Range<Int>) {
        unsafe self.builder = builder
        unsafe self.input = input
        self.body = body
        patience = 1_000_000 + 64 * body.count
    }

    /// The events behind the pointer that md4c carries along.
    static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Events> {
        unsafe context.unsafelyUnwrapped.assumingMemoryBound(to: Events.self)
    }

    /// A block starts. What is not 0 stops md4c.
    mutating func enter(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> CInt {
        switch type {
        case MD_BLOCK_H:
            let level = unsafe detail.map { unsafe $0.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level }
            unsafe builder.pointee.enterHeading(level: Int(level ?? 1))
        case MD_BLOCK_QUOTE: unsafe builder.pointee.enterQuotation()
        case MD_BLOCK_UL: unsafe builder.pointee.enterList(isNumbered: false)
        case MD_BLOCK_OL: unsafe builder.pointee.enterList(isNumbered: true)
        case MD_BLOCK_LI: unsafe builder.pointee.enterItem()
        case MD_BLOCK_P: unsafe builder.pointee.enterParagraph()
        case MD_BLOCK_CODE, MD_BLOCK_HTML: unsafe builder.pointee.enterSilence()
        case MD_BLOCK_HR: unsafe builder.pointee.rule()
        case MD_BLOCK_TABLE: unsafe builder.pointee.enterTable()
        case MD_BLOCK_TR: unsafe builder.pointee.enterRow()
        case MD_BLOCK_TH, MD_BLOCK_TD:
            unsafe builder.pointee.enterCell()
            patience -= 16
        default: break
        }
        return patience < 0 ? 1 : 0
    }

    /// A block ends.
    mutating func leave(_ type: MD_BLOCKTYPE) -> CInt {
        switch type {
        case MD_BLOCK_QUOTE: unsafe builder.pointee.leaveQuotation()
        case MD_BLOCK_UL, MD_BLOCK_OL: unsafe builder.pointee.leaveList()
        case MD_BLOCK_LI, MD_BLOCK_P, MD_BLOCK_H: unsafe builder.pointee.leaveBlock()
        case MD_BLOCK_CODE, MD_BLOCK_HTML: unsafe builder.pointee.leaveSilence()
        case MD_BLOCK_TABLE: unsafe builder.pointee.leaveTable()
        case MD_BLOCK_TH, MD_BLOCK_TD: unsafe builder.pointee.leaveCell()
        default: break
        }
        return 0
    }

    /// Something in a line starts.
    mutating func enter(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> CInt {
        switch type {
        case MD_SPAN_EM, MD_SPAN_STRONG: unsafe builder.pointee.emphasis += 1
        case MD_SPAN_CODE: unsafe builder.pointee.enterCode()
        case MD_SPAN_IMG:
            if let detail = unsafe detail {
                let image = unsafe detail.assumingMemoryBound(to: MD_SPAN_IMG_DETAIL.self).pointee
                unsafe patience -= Int(image.src.size) + Int(image.title.size)
            }
            unsafe builder.pointee.enterImage()
        case MD_SPAN_A:
            unsafe builder.pointee.links += 1
            if let detail = unsafe detail {
                let link = unsafe detail.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee
                unsafe patience -= Int(link.href.size) + Int(link.title.size)
            }
        default: break
        }
        return patience < 0 ? 1 : 0
    }

    /// Something in a line ends.
    mutating func leave(_ type: MD_SPANTYPE) -> CInt {
        switch type {
        case MD_SPAN_EM, MD_SPAN_STRONG: unsafe builder.pointee.emphasis -= 1
        case MD_SPAN_A: unsafe builder.pointee.links -= 1
        case MD_SPAN_CODE: unsafe builder.pointee.leaveCode()
        case MD_SPAN_IMG: unsafe builder.pointee.leaveImage()
        default: break
        }
        return 0
    }

    /// A run of text, or what stands for one.
    mutating func text(_ type: MD_TEXTTYPE, _ text: UnsafePointer<MD_CHAR>?, _ size: MD_SIZE) -> CInt {
        // What md4c makes itself (breaks, indents) lies outside of the input.
        let source = unsafe text.flatMap { unsafe range(of: $0, Int(size)) }
        switch type {
        case MD_TEXT_NORMAL: if let source { unsafe builder.pointee.appendText(source) }
        case MD_TEXT_ENTITY: if let source { unsafe builder.pointee.appendEntity(source) }
        case MD_TEXT_SOFTBR: unsafe builder.pointee.appendBreak(isHard: false)
        case MD_TEXT_BR: unsafe builder.pointee.appendBreak(isHard: true)
        case MD_TEXT_NULLCHAR: unsafe builder.pointee.appendBlank()
        case MD_TEXT_CODE, MD_TEXT_LATEXMATH: if let source { unsafe builder.pointee.appendCode(source) }
        case MD_TEXT_HTML: if let source { unsafe builder.pointee.appendMarkup(source) }
        default: break
        }
        return 0
    }

    private func range(of text: UnsafePointer<MD_CHAR>, _ size: Int) -> Range<Int>? {
        let start = unsafe Int(bitPattern: text) - Int(bitPattern: input)
        guard start >= 0, start + size <= body.count else { return nil }
        return body.lowerBound + start..<body.lowerBound + start + size
    }
}
