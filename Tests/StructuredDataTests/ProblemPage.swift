import Diagnostics
import StructuredData

/// A text with what a reader says of it, as people would see it.
enum ProblemPage {
    /// The text, and under the line of the problem carets and the message.
    static func page(_ text: String, _ read: (SourceFile) throws(ReadError) -> ParsedText) -> String {
        let file = SourceFile(path: "a", bytes: Array(text.utf8))
        let error = Reading.error { () throws(ReadError) in try read(file) }
        guard let error else { return shown(text) + "\n  reads well\n" }
        let location = file.location(error.range)
        var lines: [String] = []
        let bodies = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in bodies.enumerated() where index + 1 == location.start.line || !line.isEmpty {
            lines.append(shown(String(line)))
            guard index + 1 == location.start.line else { continue }
            let width = location.end.line == location.start.line ? location.end.column - location.start.column : 1
            let carets = String(repeating: "^", count: max(1, width))
            lines.append(String(repeating: " ", count: location.start.column - 1) + carets + " " + error.message)
            if let help = error.help { lines.append("  help: " + help) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One column for each character, and no more than a line of them.
    private static func shown(_ line: String) -> String {
        String(
            String.UnicodeScalarView(
                line.unicodeScalars.prefix(280).map { scalar in
                    switch scalar.value {
                    case 0x09: "→"
                    case 0..<0x20, 0x7F..<0xA0: "\u{FFFD}"
                    default: scalar
                    }
                }))
    }
}
