internal import StructuredData

/// Writes HTML as it is told; it streams, as the writers of JSON and XML do. Every text and every value of an attribute
/// is escaped here, so that nothing from a document is ever markup.
struct HTMLWriter: ~Copyable {
    private var sink: ByteSink

    /// The attributes of an element, by name; one without a value is left out.
    typealias Attributes = KeyValuePairs<String, String?>

    private init(_ sink: consuming ByteSink) { self.sink = sink }

    /// Writes one page into `sink`, and hands on what is left there.
    static func write(to sink: inout ByteSink, _ body: (inout HTMLWriter) -> Void) {
        var writer = HTMLWriter(sink)
        writer.sink.append("<!doctype html>\n")
        body(&writer)
        sink = writer.finish()
    }

    private consuming func finish() -> ByteSink {
        sink.flush()
        return sink
    }

    /// Writes an element whose content `body` writes.
    mutating func element(_ name: String, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void) {
        start(name, attributes)
        if HTMLWriter.containers.contains(name) { sink.append("\n") }
        body(&self)
        end(name)
    }

    /// Writes an element that holds a text.
    mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
        start(name, attributes)
        sink.append(HTMLText.escaped(text))
        end(name)
    }

    /// Writes an element that holds a text in which what stands between backticks is code.
    mutating func element(_ name: String, _ attributes: Attributes = [:], prose: String) {
        element(name, attributes) { $0.prose(prose) }
    }

    /// Writes an element of which HTML has no end.
    mutating func void(_ name: String, _ attributes: Attributes) {
        start(name, attributes)
        sink.append("\n")
    }

    /// Writes a text.
    mutating func text(_ text: String) { sink.append(HTMLText.escaped(text)) }

    /// Writes a text in which what stands between backticks is code.
    mutating func prose(_ text: String) {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count > 1, !parts.count.isMultiple(of: 2) else { return self.text(text) }
        for (index, part) in parts.enumerated() {
            if index.isMultiple(of: 2) { self.text(String(part)) } else { element("code", text: String(part)) }
        }
    }

    /// Writes a style or a script that belongs to the program. HTML reads no escapes in these, so no document may have
    /// a part in them.
    mutating func own(_ name: String, _ content: StaticString) {
        start(name, [:])
        sink.append("\(content)")
        end(name)
    }

    private mutating func start(_ name: String, _ attributes: Attributes) {
        sink.append("<\(name)")
        for (name, value) in attributes {
            guard let value else { continue }
            sink.append(value.isEmpty ? " \(name)" : " \(name)=\"\(HTMLText.escaped(value))\"")
        }
        sink.append(">")
    }

    private mutating func end(_ name: String) {
        sink.append("</\(name)>")
        if !HTMLWriter.inline.contains(name) { sink.append("\n") }
    }

    /// Elements that hold others, each on a line of its own.
    private static let containers: Set<String> = [
        "html", "head", "body", "header", "main", "nav", "footer", "section", "article", "form", "ul", "ol", "dl",
        "table", "thead", "tbody", "tr", "details", "svg", "g", "select", "div", "figure",
    ]

    /// Elements that stand in a line, where a line break would be a blank.
    private static let inline: Set<String> = [
        "a", "b", "i", "span", "code", "mark", "time", "bdi", "small", "strong", "title", "q", "cite", "abbr", "output",
    ]
}

/// Text as HTML wants it, in elements and in attributes.
enum HTMLText {
    /// The text with markup as entities; what hides or steers is shown as an escape. A line break is a blank, as HTML
    /// shows it.
    static func escaped(_ text: String) -> String {
        if VisibleText.isPlain(text), !text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) { return text }
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t", "\r": result += " "
            case "\u{FFFE}", "\u{FFFF}": result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default:
                if let escape = VisibleText.escape(for: scalar) {
                    result += escape
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
    }
}
