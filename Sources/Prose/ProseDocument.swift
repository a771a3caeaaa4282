package import Diagnostics

/// How the body of a file is written.
package enum ProseFormat: Sendable { case markdown, plainText }

/// What a file says, as text in blocks and sentences, each with its place in the file.
package struct ProseDocument: Sendable {
    /// The readable text as UTF-8: the blocks one after another, a line feed after each. What is no text (code, formulas)
    /// stands as U+FFFC inside a sentence.
    package let text: [UInt8]
    /// The blocks, in the order of the text.
    package let blocks: [ProseBlock]
    /// The sentences of all blocks, in the order of the text.
    package let sentences: [ProseSentence]
    /// Where code stands in the file, in order.
    package let code: [Range<Int>]
    /// From `text` back to the file.
    private let map: SourceMap

    /// Reads the part `range` of the file (the body, after the front matter).
    package init(reading bytes: [UInt8], in range: TextRange, as format: ProseFormat) {
        var builder = ProseBuilder(bytes, in: ProseDocument.withoutByteOrderMark(bytes, range))
        switch format {
        case .markdown:
            if !MarkdownReader.read(into: &builder) {
                // Only what was made to take long: it is read as plain text, which takes no longer than it is long.
                builder = ProseBuilder(bytes, in: builder.body)
                PlainTextReader.read(into: &builder)
            }
        case .plainText: PlainTextReader.read(into: &builder)
        }
        let composer = ProseComposer(builder)
        text = builder.output.bytes
        map = SourceMap(builder.output.segments, textLength: text.count, body: range)
        code = builder.code
        blocks = composer.blocks
        sentences = composer.sentences
    }

    /// Where a part of `text` stands in the file: from the file offset of its first byte to that after its last byte.
    package func sourceRange(_ range: Range<Int>) -> TextRange { map.sourceRange(range) }

    private static func withoutByteOrderMark(_ bytes: [UInt8], _ range: TextRange) -> Range<Int> {
        let body = range.bounds.clamped(to: bytes.indices)
        return bytes[body].starts(with: [0xEF, 0xBB, 0xBF]) ? body.dropFirst(3) : body
    }
}
