/// A place in a file, ready to be printed: the byte range, its lines and columns, and the line to show.
///
/// It is made while the file is still in memory, so that nothing needs to open the file again.
package struct SourceLocation: Hashable, Sendable {
    /// The path as shown in reports.
    package let path: String
    /// The byte range.
    package let range: TextRange
    /// Where the range starts.
    package let start: LinePosition
    /// Where the range ends, after its last character.
    package let end: LinePosition
    /// The first line of the range.
    package let excerpt: Excerpt

    package init(path: String, range: TextRange, start: LinePosition, end: LinePosition, excerpt: Excerpt) {
        self.path = path
        self.range = range
        self.start = start
        self.end = end
        self.excerpt = excerpt
    }
}

/// A line and the columns that different formats count, all starting at 1. Kept in half the size of `Int`, like ranges.
package struct LinePosition: Hashable, Sendable {
    private let lineNumber: UInt32
    private let scalarColumn: UInt32
    private let utf16UnitColumn: UInt32

    package init(line: Int, column: Int, utf16Column: Int) {
        lineNumber = UInt32(line)
        scalarColumn = UInt32(column)
        utf16UnitColumn = UInt32(utf16Column)
    }

    /// The line.
    package var line: Int { Int(lineNumber) }
    /// The column in Unicode scalars, as people count.
    package var column: Int { Int(scalarColumn) }
    /// The column in UTF-16 code units, as SARIF and language servers count.
    package var utf16Column: Int { Int(utf16UnitColumn) }
}

/// The line that a finding shows, cut around the marked part where the line is long.
package struct Excerpt: Hashable, Sendable {
    /// The text of the line, or of the part of it around the mark.
    package let text: String
    /// The marked part, as UTF-8 offsets into `text`.
    package let mark: TextRange
    /// True where text was left out before `text`.
    package let isCutBefore: Bool
    /// True where text was left out after `text`.
    package let isCutAfter: Bool

    /// How many bytes are shown before and from the start of the mark.
    private static let reach = (before: 80, from: 160)

    /// The excerpt of the line that starts at `lineStart`, with the part of `range` that lies in it marked.
    init(lineStart: Int, marking range: TextRange, in bytes: [UInt8]) {
        // A byte order mark stands before the first line, so a range may start before it too.
        let lineEnd = Excerpt.lineEnd(from: max(lineStart, range.start), lineStart: lineStart, in: bytes)
        let markStart = min(max(lineStart, range.start), lineEnd)
        let start = Excerpt.boundary(max(lineStart, markStart - Excerpt.reach.before), notBefore: lineStart, in: bytes)
        let end = Excerpt.boundary(min(lineEnd, markStart + Excerpt.reach.from), notBefore: markStart, in: bytes)
        let markEnd = max(markStart, min(range.end, end))
        if let text = String(validating: bytes[start..<end], as: UTF8.self) {
            self.text = text
            mark = TextRange(markStart - start, markEnd - start)
        } else {
            // Ill-formed bytes become U+FFFD, so offsets are measured on the decoded parts.
            let before = String(decoding: bytes[start..<markStart], as: UTF8.self)
            let marked = String(decoding: bytes[markStart..<markEnd], as: UTF8.self)
            text = before + marked + String(decoding: bytes[markEnd..<end], as: UTF8.self)
            mark = TextRange(before.utf8.count, before.utf8.count + marked.utf8.count)
        }
        isCutBefore = start > lineStart
        isCutAfter = end < lineEnd
    }

    /// Where the line that holds `offset` ends, without its line break; no further than just out of reach.
    private static func lineEnd(from offset: Int, lineStart: Int, in bytes: [UInt8]) -> Int {
        let limit = min(bytes.count, offset + reach.from + 1)
        var end = offset
        while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        let isInsideBreak = end < bytes.count && bytes[end] == 0x0A && end > lineStart && bytes[end - 1] == 0x0D
        return isInsideBreak ? end - 1 : end
    }

    /// The start of the character that the byte at `offset` belongs to; a character has four bytes at most.
    private static func boundary(_ offset: Int, notBefore floor: Int, in bytes: [UInt8]) -> Int {
        let floor = max(floor, offset - 3)
        var offset = offset
        while offset > floor, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }
}
