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

    /// One JSON text, ended by a line break.
    package static func bytes(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var bytes: [UInt8] = []
        withoutActuallyEscaping({ bytes += $0 }) { append in
            var sink = ByteSink(append)
            write(to: &sink, body)
        }
        return bytes
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

    /// Writes a number as it is written already.
    package mutating func number(_ text: String) {
        startValue()
        sink.append(text)
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
        if layout == .inline {
            sink.append(0x20)
        } else if levels.count < JSONWriter.newLines.count {
            sink.append(JSONWriter.newLines[levels.count])
        } else {
            sink.append("\n" + String(repeating: "  ", count: levels.count))
        }
    }

    /// A line break and the indentation after it, for each of the usual depths.
    private static let newLines = (0..<16).map { "\n" + String(repeating: "  ", count: $0) }

    private mutating func quoted(_ text: String) {
        sink.append(UInt8(ascii: "\""))
        let isClean = JSONWriter.isPlain(text) || !text.unicodeScalars.contains { JSONWriter.needsEscape($0.value) }
        sink.append(isClean ? text : JSONWriter.escaped(text))
        sink.append(UInt8(ascii: "\""))
    }

    /// True where the text is printable ASCII and needs no escape; a loop without an early exit, as that is faster.
    private static func isPlain(_ text: String) -> Bool {
        let bytes = text.utf8.span
        var isPlain = true
        for index in bytes.indices {
            let byte = bytes[index]
            isPlain = isPlain && byte &- 0x20 < 0x5F && byte != 0x22 && byte != 0x5C
        }
        return isPlain
    }

    /// What RFC 8259 demands to escape, and the other control characters, line separators and bidirectional controls
    /// too: whoever looks at the text in a terminal or a browser sees what is there.
    private static func needsEscape(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x20, 0x22, 0x5C, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where needsEscape(scalar.value):
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
