internal import StructuredData

/// Writes XML 1.0 as it is told, indented by two spaces; attributes stand in the order in which they are given.
///
/// It streams, as the writer of JSON does.
struct XMLWriter: ~Copyable {
    private var sink: ByteSink
    private var depth = 0

    /// The attributes of an element, by name.
    typealias Attributes = KeyValuePairs<String, String>

    private init(_ sink: consuming ByteSink) { self.sink = sink }

    /// Writes one document into `sink`, and hands on what is left there.
    static func write(to sink: inout ByteSink, _ body: (inout XMLWriter) -> Void) {
        var writer = XMLWriter(sink)
        writer.sink.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        body(&writer)
        sink = writer.finish()
    }

    private consuming func finish() -> ByteSink {
        sink.flush()
        return sink
    }

    /// Writes an element whose children `body` writes.
    mutating func element(_ name: String, _ attributes: Attributes, _ body: (inout XMLWriter) -> Void) {
        start(name, attributes, end: ">\n")
        depth += 1
        body(&self)
        depth -= 1
        indent()
        sink.append("</\(name)>\n")
    }

    /// Writes an element without content.
    mutating func element(_ name: String, _ attributes: Attributes) { start(name, attributes, end: "/>\n") }

    /// Writes an element that holds lines of text.
    mutating func element(_ name: String, _ attributes: Attributes = [:], lines: [String]) {
        start(name, attributes, end: ">")
        sink.append(lines.map(XMLText.escaped).joined(separator: "\n"))
        sink.append("</\(name)>\n")
    }

    private mutating func start(_ name: String, _ attributes: Attributes, end: String) {
        indent()
        sink.append("<\(name)")
        for (name, value) in attributes { sink.append(" \(name)=\"\(XMLText.escaped(value))\"") }
        sink.append(end)
    }

    private mutating func indent() { sink.append(String(repeating: "  ", count: depth)) }
}

/// Text as XML wants it, in elements and in attributes.
enum XMLText {
    /// The text with markup as entities. What XML 1.0 has no way to write, and what hides, is shown as an escape; so is
    /// a line break: one text is one line.
    static func escaped(_ text: String) -> String {
        VisibleText.escaped(text).unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\u{FFFE}", "\u{FFFF}": result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
