package import Diagnostics

/// A file whose text marks the ranges to report: `dose: «20 g»`. The marks themselves are not part of the file; they
/// may lie in one another.
package struct Marked: Sendable {
    /// The file without the marks.
    package let file: SourceFile
    /// The marked ranges, in the order of their starts.
    package let ranges: [TextRange]

    /// The first marked range.
    package var range: TextRange { ranges[0] }

    /// The place of the first marked range.
    package var location: SourceLocation { file.location(range) }

    package init(_ text: String, path: String = "docs/a.md") {
        var bytes: [UInt8] = []
        var starts: [(place: Int, start: Int)] = []
        var ranges: [TextRange] = []
        // By scalars: a combining mark after « would make one character with it.
        for scalar in text.unicodeScalars {
            switch scalar {
            case "«":
                starts.append((ranges.count, bytes.count))
                ranges.append(TextRange(bytes.count, bytes.count))
            case "»":
                let opened = starts.removeLast()
                ranges[opened.place] = TextRange(opened.start, bytes.count)
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        precondition(starts.isEmpty, "every « has its »")
        file = SourceFile(path: path, bytes: bytes)
        self.ranges = ranges
    }
}
