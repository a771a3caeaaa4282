internal import Diagnostics

/// What the first line of a file opens.
enum FenceLine {
    case yaml(TextRange)
    case toml(TextRange)
    case json(TextRange)
    case named(TextRange)
    /// Three dashes with more behind them: further dashes, or the name of our own format.
    case overlong(TextRange)
    case blank
    case other

    /// Reads a line; the range that a case carries is the line without white space after it.
    init(_ line: TextRange, in bytes: [UInt8]) {
        let text = FenceLine.trimmed(line, in: bytes)
        let content = bytes[text.bounds]
        let dashes = content.prefix { $0 == UInt8(ascii: "-") }.count
        let word = String(decoding: content.dropFirst(dashes).prefix(16), as: UTF8.self)
        switch (dashes, word) {
        case (3, ""): self = .yaml(text)
        case (3, "json"): self = .json(text)
        case (3, "toml"): self = .toml(text)
        case (3, "js"), (3, "javascript"), (3, "coffee"), (3, "cson"): self = .named(text)
        case (3, "yaml"), (3, "yml"), (4..., ""): self = .overlong(text)
        case (0, ""): self = .blank
        case (0, "+++"), (0, "```toml"), (0, "~~~toml"): self = .toml(text)
        case (0, ";;;"), (0, "```json"), (0, "~~~json"): self = .json(text)
        case (0, _): self = FenceLine.opensObject(content) ? .json(text) : .other
        default: self = .other
        }
    }

    /// True for `---` or `...` with nothing but white space after it.
    static func closes(_ line: TextRange, in bytes: [UInt8]) -> Bool {
        let text = trimmed(line, in: bytes)
        guard text.length == 3 else { return false }
        let first = bytes[text.start]
        return (first == UInt8(ascii: "-") || first == UInt8(ascii: "."))
            && bytes[text.bounds].allSatisfy { $0 == first }
    }

    /// True for a line that was meant to close what an overlong fence opens.
    static func closesOverlong(_ line: TextRange, in bytes: [UInt8]) -> Bool {
        let text = trimmed(line, in: bytes)
        let isDashes = text.length > 3 && bytes[text.bounds].allSatisfy { $0 == UInt8(ascii: "-") }
        return isDashes || closes(line, in: bytes)
    }

    /// True for a line such as `title: …`.
    static func looksLikeField(_ line: TextRange, in bytes: [UInt8]) -> Bool {
        let content = bytes[trimmed(line, in: bytes).bounds]
        if content.first == UInt8(ascii: "#") { return true }
        let name = content.prefix { $0 != UInt8(ascii: ":") }
        return !name.isEmpty && name.count < content.count && name.first != UInt8(ascii: " ")
    }

    /// `{` alone on its line or `{"`: JSON, and not a template such as `{{< … >}}` or `{: .class}`.
    private static func opensObject(_ content: ArraySlice<UInt8>) -> Bool {
        guard content.first == UInt8(ascii: "{") else { return false }
        let next = content.dropFirst().first { $0 != 0x20 && $0 != 0x09 }
        return next == nil || next == UInt8(ascii: "\"")
    }

    private static func trimmed(_ line: TextRange, in bytes: [UInt8]) -> TextRange {
        var end = line.end
        while end > line.start, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
        return TextRange(line.start, end)
    }
}

/// Walks through lines; LF, CRLF and a lone CR end one.
struct LineReader {
    private let bytes: [UInt8]
    /// Where the next line starts.
    private(set) var offset: Int

    init(_ bytes: [UInt8], from offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    /// The next line with its line break; nil after the last one.
    mutating func next() -> TextRange? {
        guard offset < bytes.count else { return nil }
        let start = offset
        while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
        if offset < bytes.count {
            let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
            offset += isPair ? 2 : 1
        }
        return TextRange(start, offset)
    }
}
