/// One file as it was read: its path for people and its bytes.
package struct SourceFile: Sendable {
    /// The path as shown in reports, with `/` between its parts.
    package let path: String
    /// The whole content.
    package let bytes: [UInt8]

    /// A file with the given path and content.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The text of a range; ill-formed UTF-8 is shown as U+FFFD.
    package func text(_ range: TextRange) -> String {
        String(decoding: bytes[range.bounds], as: UTF8.self)
    }

    /// The number of bytes of the byte order mark: it belongs to no line and no text.
    package var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// The place of a range for people: lines, columns and the line to show.
    ///
    /// Walks the file from its start to the end of the range.
    package func location(_ range: TextRange) -> SourceLocation {
        var lines = LineScanner(skipping: byteOrderMarkLength)
        let start = lines.position(of: range.start, in: bytes)
        let firstLine = TextRange(lines.lineStart, LineScanner.lineEnd(from: range.start, in: bytes))
        let end = lines.position(of: range.end, in: bytes)
        return SourceLocation(
            path: path, range: range, start: start, end: end,
            excerpt: Excerpt(line: firstLine, marking: range, in: bytes))
    }
}

/// Counts lines forward through a file. LF, CRLF and a lone CR end a line; nothing else does, as in editors
/// (U+2028 and its kin are line breaks to YAML only).
private struct LineScanner {
    private var line = 1
    private(set) var lineStart: Int
    private var scanned: Int

    init(skipping prefix: Int) {
        lineStart = prefix
        scanned = prefix
    }

    /// The place of an offset at or after the last one asked for.
    mutating func position(of offset: Int, in bytes: [UInt8]) -> LinePosition {
        while scanned < offset {
            let byte = bytes[scanned]
            scanned += 1
            let endsLine = byte == 0x0A || (byte == 0x0D && !(scanned < bytes.count && bytes[scanned] == 0x0A))
            if endsLine {
                line += 1
                lineStart = scanned
            }
        }
        return LinePosition(line: line, columnsIn: bytes[lineStart..<max(lineStart, offset)])
    }

    /// The offset where the line that holds `offset` ends, without its line break.
    static func lineEnd(from offset: Int, in bytes: [UInt8]) -> Int {
        var end = offset
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return end
    }
}
