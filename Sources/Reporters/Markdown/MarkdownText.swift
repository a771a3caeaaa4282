/// Text as GitHub's Markdown wants it, for cells of tables and for lines.
enum MarkdownText {
    /// A text that is shown as it is: no markup, no HTML, no mathematics, and nobody is called by `@name`, no issue by
    /// `#1`, no picture by `:name:`, and no address becomes a link.
    static func escaped(_ text: String) -> String {
        var previous: Unicode.Scalar = " "
        return VisibleText.escaped(text).unicodeScalars.reduce(into: "") { result, scalar in
            if makesReference(previous, scalar) { result += noSpace }
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\\", "`", "*", "_", "[", "]", "~", "|", "$", "#", "!": result += "\\\(scalar)"
            default: result.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
    }

    /// A space of no width, as an entity: what stands on both sides of it is one reference no more.
    private static let noSpace = "&#8203;"

    /// Whether a reference could begin with these two: GitHub looks for them after the markup has been read, so that no
    /// backslash helps.
    private static func makesReference(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        switch first {
        case "@", "#": second.properties.isAlphabetic || isDigit(second) || second == "_" || second == "-"
        case ":": second == "/" || second == "+" || second.properties.isAlphabetic
        case "w", "W": second == "."
        default: false
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// A text set as code, in a cell of a table: between more backticks than stand in it one after another.
    static func code(_ text: String) -> String {
        let visible = VisibleText.escaped(text)
        let longest = visible.split { $0 != "`" }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        let padding = visible.hasPrefix("`") || visible.hasSuffix("`") || visible.isEmpty ? " " : ""
        let content = visible.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
        return fence + padding + content + padding + fence
    }

    /// A table. Cells are Markdown already; columns of numbers stand to the right.
    static func table(_ header: [String], numbers: Int, _ rows: [[String]]) -> [String] {
        let rule = header.indices.map { $0 < numbers ? "---:" : "---" }
        return ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    }
}
