/// Writes JSON as it is told, indented by two spaces; members stand in the order in which they are written.
package struct JSONWriter: ~Copyable {
    private var sink: ByteSink
    /// For each open object or array, whether something stands in it yet.
    private var levels: [Bool] = []
    private var isAfterKey = false

    /// A writer into `sink`.
    package init(_ sink: consuming ByteSink) { self.sink = sink }

    /// Ends the text with a line break and hands on what is left.
    package mutating func finish() {
        precondition(levels.isEmpty, "every object and array is closed")
        sink.append(0x0A)
        sink.flush()
    }

    /// Writes an object whose members `body` writes.
    package mutating func object(_ body: (inout JSONWriter) -> Void) { collection("{", "}", body) }

    /// Writes an array whose items `body` writes.
    package mutating func array(_ body: (inout JSONWriter) -> Void) { collection("[", "]", body) }

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

    private mutating func collection(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
        startValue()
        sink.append(open)
        levels.append(false)
        body(&self)
        if levels.removeLast() { newLine() }
        sink.append(close)
    }

    private mutating func startValue() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        guard let isFilled = levels.last else { return }
        if isFilled { sink.append(",") }
        levels[levels.count - 1] = true
        newLine()
    }

    private mutating func newLine() {
        sink.append(0x0A)
        for _ in levels { sink.append("  ") }
    }

    private mutating func quoted(_ text: String) {
        sink.append(UInt8(ascii: "\""))
        let needsEscape = text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0x22 || $0 == 0x5C }
        sink.append(needsEscape ? JSONWriter.escaped(text) : text)
        sink.append(UInt8(ascii: "\""))
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
