package import StructuredData

/// A line of the text report. Whatever enters it is made safe to print, so that no caller can forget to.
package struct StyledLine {
    private var spans: [(text: String, role: TextRole)] = []

    /// A line that begins with `text`.
    package init(_ text: String = "", _ role: TextRole = .plain) { add(text, role) }

    /// Adds a text to the end of the line.
    package mutating func add(_ text: String, _ role: TextRole = .plain) {
        guard !text.isEmpty else { return }
        spans.append((VisibleText.escaped(text), role))
    }

    /// The line with `text` added to its end.
    package func adding(_ text: String, _ role: TextRole = .plain) -> StyledLine {
        var line = self
        line.add(text, role)
        return line
    }

    /// How many columns the line takes.
    package var width: Int { spans.reduce(0) { $0 + DisplayWidth.of($1.text) } }

    /// Writes the line and its line break.
    package func write(to sink: inout ByteSink, isColored: Bool) {
        for span in spans {
            if isColored, let code = span.role.code {
                sink.append("\u{1B}[\(code)m")
                sink.append(span.text)
                sink.append("\u{1B}[0m")
            } else {
                sink.append(span.text)
            }
        }
        sink.append("\n")
    }
}

extension StyledLine {
    /// A text after a label, wrapped at spaces to `width` columns; the further lines begin under the text.
    package static func wrapped(
        _ text: String, _ role: TextRole = .plain, after label: StyledLine, width: Int?, hanging: Int
    ) -> [StyledLine] {
        let text = VisibleText.escaped(text)
        var column = label.width
        guard let width, column + DisplayWidth.of(text) > width else { return [label.adding(text, role)] }
        var lines: [StyledLine] = []
        var line = label
        var isFirstWord = true
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let wordWidth = DisplayWidth.of(word)
            if !isFirstWord, column + 1 + wordWidth > width {
                lines.append(line)
                line = StyledLine(String(repeating: " ", count: hanging))
                column = hanging
            } else if !isFirstWord {
                line.add(" ", role)
                column += 1
            }
            line.add(String(word), role)
            column += wordWidth
            isFirstWord = false
        }
        return lines + [line]
    }
}
