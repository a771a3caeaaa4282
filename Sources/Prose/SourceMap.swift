internal import Diagnostics

/// Leads from a place in the text of a document to its place in the file.
struct SourceMap: Sendable {
    private let segments: [MappedText.Segment]
    private let textLength: Int
    private let body: TextRange

    init(_ segments: [MappedText.Segment], textLength: Int, body: TextRange) {
        self.segments = segments
        self.textLength = textLength
        self.body = body
    }

    /// From the offset of the first byte to that after the last.
    func sourceRange(_ range: Range<Int>) -> TextRange {
        let range = range.clamped(to: 0..<textLength)
        guard !segments.isEmpty else { return TextRange(body.start, body.start) }
        let start = edges(of: min(range.lowerBound, textLength - 1)).start
        if range.isEmpty { return TextRange(start, start) }
        let end = edges(of: range.upperBound - 1).end
        // The text of an image comes after the paragraph around it, so that order is not that of the file.
        return TextRange(min(start, end), max(start, end))
    }

    /// The place of one byte: itself, or all that it is a part of.
    private func edges(of offset: Int) -> (start: Int, end: Int) {
        let index = segments.lastIndex(startingAtOrBefore: offset)
        let segment = segments[index]
        let next = index + 1 < segments.count ? Int(segments[index + 1].start) : textLength
        if Int(segment.length) == next - Int(segment.start) {
            let start = Int(segment.source) + offset - Int(segment.start)
            return (start, start + 1)
        }
        return (Int(segment.source), segment.sourceEnd)
    }
}
