/// One file as it was read: its path for people and its bytes.
package struct SourceFile: Sendable {
    /// The path as shown in reports, with `/` between its parts.
    package let path: String
    /// The whole content.
    package let bytes: [UInt8]
    private let lines: LineIndex

    /// A file with the given path and content.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        lines = LineIndex(bytes, skipping: SourceFile.byteOrderMarkLength(of: bytes))
    }

    /// The text of a range; ill-formed UTF-8 is shown as U+FFFD.
    package func text(_ range: TextRange) -> String {
        String(decoding: bytes[range.bounds], as: UTF8.self)
    }

    /// The number of bytes of the byte order mark: it belongs to no line and no text.
    package var byteOrderMarkLength: Int { SourceFile.byteOrderMarkLength(of: bytes) }

    private static func byteOrderMarkLength(of bytes: [UInt8]) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The place of a range for people: lines, columns and the line to show.
    package func location(_ range: TextRange) -> SourceLocation {
        let start = lines.walk(to: range.start)
        let end = start.isNear(range.end) ? start.advanced(to: range.end, in: bytes) : lines.walk(to: range.end)
        return SourceLocation(
            path: path, range: range, start: start.position, end: end.position,
            excerpt: Excerpt(lineStart: start.lineStart, marking: range, in: bytes))
    }
}
