/// Writes JSON as it is told, indented by two spaces; members stand in the order in which they are written.
///
/// It streams: nothing is kept but the number of open collections, so a report of any size costs no memory.
package struct JSONWriter: ~Copyable {
    private var sink: ByteSink
    private var levels: [Level] = []
    private var isAfterKey = false

    /// How an object or array is set.
    package enum Layout {
        /// One member or item on each line.
        case lines
        /// All on one line, for small things that read and compare better whole: `{ "line": 3, "column": 8 }`.
        case inline
    }

    /// An open object or array.
    private struct Level {
        let layout: Layout
        /// Whether something stands in it yet.
        var isFilled = false
    }

    private init(_ sink: consuming ByteSink) { self.sink = sink }

    /// Writes one JSON text, ended by a line break, into `sink`, and hands on what is left there.
    package static func write(to sink: inout ByteSink, _ body: (inout JSONWriter) -> Void) {
        var writer = JSONWriter(sink)
        body(&writer)
        sink = writer.finish()
    }

    private consuming func finish() -> ByteSink {
        precondition(levels.isEmpty, "every object and array is closed")
        sink.append(0x0A)
        sink.flush()
        return sink
    }

    /// Writes an object whose members `body` writes.
    package mutating func object(_ layout: Layout = .lines, _ body: (inout JSONWriter) -> Void) {
        collection("{", "}", layout, body)
    }

    /// Writes an array whose items `body` writes.
    package mutating func array(_ layout: Layout = .lines, _ body: (inout JSONWriter) -> Void) {
        collection("[", "]", layout, body)
    }

    /// Writes the key of the next value.
    package mutating func key(_ name: String) {
        startValue()
        quoted(name)
        sink.append(": ")
        isAfterKey = true
    }

    /// Writes a string, or null.
    package mutating func string(_ text: String?) {
        startValue()
        if let text { quoted(text) } else { sink.append("null") }
    }

    /// Writes a whole number, or null.
    package mutating func integer(_ number: Int?) {
        startValue()
        sink.append(number.map(String.init) ?? "null")
    }

    /// Writes true or false.
    package mutating func boolean(_ value: Bool) {
        startValue()
        sink.append(value ? "true" : "false")
    }

    /// Writes null.
    package mutating func null() { string(nil) }

    /// Writes a member that is a string or null.
    package mutating func member(_ name: String, _ text: String?) {
        key(name)
        string(text)
    }

    /// Writes a member that is a whole number or null.
    package mutating func member(_ name: String, _ number: Int?) {
        key(name)
        integer(number)
    }

    /// Writes a member that is true or false.
    package mutating func member(_ name: String, _ value: Bool) {
        key(name)
        boolean(value)
    }

    /// Writes a member that is an object.
    package mutating func object(_ name: String, _ layout: Layout = .lines, _ body: (inout JSONWriter) -> Void) {
        key(name)
        object(layout, body)
    }

    /// Writes a member that is an array with an item for each element.
    package mutating func array<Element>(
        _ name: String, of elements: some Sequence<Element>, _ item: (inout JSONWriter, Element) -> Void
    ) {
        key(name)
        array { json in
            for element in elements { item(&json, element) }
        }
    }

    private mutating func collection(
        _ open: String, _ close: String, _ layout: Layout, _ body: (inout JSONWriter) -> Void
    ) {
        startValue()
        sink.append(open)
        // What stands inside of a line stays on it.
        levels.append(Level(layout: levels.last?.layout == .inline ? .inline : layout))
        body(&self)
        let closed = levels.removeLast()
        if closed.isFilled { separate(closed.layout) }
        sink.append(close)
    }

    private mutating func startValue() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        guard let level = levels.last else { return }
        if level.isFilled { sink.append(",") }
        levels[levels.count - 1].isFilled = true
        separate(level.layout)
    }

    private mutating func separate(_ layout: Layout) {
        guard layout == .lines else {
            sink.append(0x20)
            return
        }
        sink.append(0x0A)
        for _ in levels { sink.append("  ") }
    }

    private mutating func quoted(_ text: String) {
        sink.append(UInt8(ascii: "\""))
        sink.append(JSONWriter.mayNeedEscape(text) ? JSONWriter.escaped(text) : text)
        sink.append(UInt8(ascii: "\""))
    }

    /// A quick look at the bytes: 0xC2, 0xD8 and 0xE2 begin the control characters beyond ASCII, and much else.
    private static func mayNeedEscape(_ text: String) -> Bool {
        text.utf8.contains { byte in
            byte < 0x20 || byte == 0x7F || byte == 0x22 || byte == 0x5C || byte == 0xC2 || byte == 0xD8
                || byte == 0xE2
        }
    }

    /// Escapes what RFC 8259 demands, and the other control characters, line separators and bidirectional
    /// controls too: whoever looks at the text in a terminal or a browser sees what is there.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar.value {
            case 0x22: result += "\\\""
            case 0x5C: result += "\\\\"
            case 0x0A: result += "\\n"
            case 0x0D: result += "\\r"
            case 0x09: result += "\\t"
            case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
