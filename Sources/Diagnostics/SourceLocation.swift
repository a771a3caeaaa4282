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

/// A line and the columns that different formats count, all starting at 1.
package struct LinePosition: Hashable, Sendable {
    /// The line.
    package let line: Int
    /// The column in Unicode scalars, as people count.
    package let column: Int
    /// The column in UTF-16 code units, as SARIF and language servers count.
    package let utf16Column: Int

    package init(line: Int, column: Int, utf16Column: Int) {
        self.line = line
        self.column = column
        self.utf16Column = utf16Column
    }

    /// The position after `prefix`, the bytes of the line before it.
    init(line: Int, columnsIn prefix: ArraySlice<UInt8>) {
        var scalars = 0
        var units = 0
        for byte in prefix where byte & 0xC0 != 0x80 {
            scalars += 1
            units += byte >= 0xF0 ? 2 : 1
        }
        self.init(line: line, column: scalars + 1, utf16Column: units + 1)
    }
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

    /// The excerpt of one line of a file with the part of `range` that lies in it marked.
    init(line: TextRange, marking range: TextRange, in bytes: [UInt8]) {
        let start = Excerpt.boundary(max(line.start, range.start - Excerpt.reach.before), in: bytes)
        let end = max(range.start, Excerpt.boundary(min(line.end, range.start + Excerpt.reach.from), in: bytes))
        let markEnd = max(range.start, min(range.end, end))
        // Ill-formed bytes become U+FFFD, so offsets are measured on the decoded parts.
        let before = String(decoding: bytes[start..<range.start], as: UTF8.self)
        let marked = String(decoding: bytes[range.start..<markEnd], as: UTF8.self)
        let after = String(decoding: bytes[markEnd..<end], as: UTF8.self)
        text = before + marked + after
        mark = TextRange(before.utf8.count, before.utf8.count + marked.utf8.count)
        isCutBefore = start > line.start
        isCutAfter = end < line.end
    }

    /// The start of the character that the byte at `offset` belongs to.
    private static func boundary(_ offset: Int, in bytes: [UInt8]) -> Int {
        var offset = offset
        while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }
}
