package import Diagnostics

/// Reads JSON (RFC 8259) into the same node tree as YAML.
package enum JSONReader {
    /// Whether a text is a number as JSON writes it.
    static func isNumber(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        var parser = JSONParser(bytes: bytes, range: TextRange(0, bytes.count))
        return parser.isNumber()
    }

    /// The value of a whole file; a byte order mark before it is allowed.
    package static func read(_ file: SourceFile) throws(ReadError) -> ParsedText {
        var parser = JSONParser(bytes: file.bytes, range: file.contentRange)
        return try parser.document()
    }
}

/// A recursive descent over the bytes; `ReadLimit.depth` bounds the recursion.
private struct JSONParser {
    private let bytes: [UInt8]
    private let end: Int
    private var offset: Int
    private var depth = 0
    private var duplicateKeys: [DuplicateKey] = []

    init(bytes: [UInt8], range: TextRange) {
        self.bytes = bytes
        offset = range.start
        end = range.end
    }

    mutating func document() throws(ReadError) -> ParsedText {
        skipSpace()
        if offset == end { return ParsedText(root: nil, duplicateKeys: [], emptyKeys: []) }
        let root = try value()
        skipSpace()
        if offset < end { throw problem("something follows the end of the value", help: "remove it") }
        // Mappings are noted as they end, the inner ones first.
        duplicateKeys.sort { $0.again < $1.again }
        return ParsedText(root: root, duplicateKeys: duplicateKeys, emptyKeys: [])
    }

    private mutating func value() throws(ReadError) -> Node {
        skipSpace()
        guard let first = peek else { throw problem("a value is missing here", help: nil) }
        switch first {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""):
            let start = offset
            let text = try string()
            return Node(.scalar(Scalar(text)), range: TextRange(start, offset))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "/"): throw problem("JSON has no comments", help: "remove it")
        case UInt8(ascii: "'"): throw problem("a string must stand in double quotes", help: nil)
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            throw problem("a value is missing here", help: "write one, or remove the comma before")
        default:
            throw problem(
                "a value can't start with this character", help: "write a string in double quotes, a number, `true`, …")
        }
    }

    private mutating func object() throws(ReadError) -> Node {
        let start = try open()
        var builder = MappingBuilder()
        if !closes(UInt8(ascii: "}")) {
            repeat {
                skipSpace()
                guard peek == UInt8(ascii: "\"") else { throw missingKey() }
                let keyStart = offset
                let key = Node(.scalar(Scalar(try string())), range: TextRange(keyStart, offset))
                skipSpace()
                guard skip(UInt8(ascii: ":")) else { throw problem("`:` is missing here", help: nil) }
                builder.add(Mapping.Entry(key: key, value: try value()))
            } while try continues(orCloses: UInt8(ascii: "}"))
        }
        depth -= 1
        let mapping = builder.finish(notingDuplicatesIn: &duplicateKeys)
        return Node(.mapping(mapping), range: TextRange(start, offset))
    }

    private func missingKey() -> ReadError {
        let isAfterComma = peek == UInt8(ascii: "}")
        return problem(
            "a key in double quotes is missing here", help: isAfterComma ? "remove the comma before `}`" : nil)
    }

    private mutating func array() throws(ReadError) -> Node {
        let start = try open()
        var items: [Node] = []
        if !closes(UInt8(ascii: "]")) {
            repeat { items.append(try value()) } while try continues(orCloses: UInt8(ascii: "]"))
        }
        depth -= 1
        return Node(.sequence(items), range: TextRange(start, offset))
    }

    /// Steps over the opening bracket and returns its place.
    private mutating func open() throws(ReadError) -> Int {
        depth += 1
        if depth > ReadLimit.depth {
            throw .tooDeep(limit: ReadLimit.depth, range: TextRange(offset, offset + 1))
        }
        offset += 1
        return offset - 1
    }

    private mutating func closes(_ bracket: UInt8) -> Bool {
        skipSpace()
        return skip(bracket)
    }

    /// True after a comma, false after the closing bracket.
    private mutating func continues(orCloses bracket: UInt8) throws(ReadError) -> Bool {
        skipSpace()
        if skip(UInt8(ascii: ",")) { return true }
        if skip(bracket) { return false }
        let name = String(UnicodeScalar(bracket))
        throw problem("`,` or `\(name)` is missing here", help: nil)
    }

    /// The number grammar of RFC 8259, section 6.
    private mutating func number() throws(ReadError) -> Node {
        let start = offset
        var isInteger = true
        _ = skip(UInt8(ascii: "-"))
        if !skip(UInt8(ascii: "0")) {
            try digits()
        } else if let next = peek, JSONParser.isDigit(next) {
            throw problem("no digit may follow a leading zero", help: "remove the zero, or quote the value")
        }
        if skip(UInt8(ascii: ".")) {
            isInteger = false
            try digits()
        }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            isInteger = false
            _ = skip(UInt8(ascii: "+")) || skip(UInt8(ascii: "-"))
            try digits()
        }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        let scalar = Scalar(text, style: .plain, kind: isInteger ? .integer : .float)
        return Node(.scalar(scalar), range: TextRange(start, offset))
    }

    /// Whether a number and nothing else is there.
    mutating func isNumber() -> Bool {
        guard let first = peek, first == UInt8(ascii: "-") || JSONParser.isDigit(first), (try? number()) != nil else {
            return false
        }
        return offset == end
    }

    private mutating func digits() throws(ReadError) {
        let start = offset
        while let byte = peek, JSONParser.isDigit(byte) { offset += 1 }
        if offset == start { throw problem("a digit is missing here", help: nil) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private mutating func word(_ word: String, _ kind: Scalar.Kind) throws(ReadError) -> Node {
        guard bytes[offset..<end].starts(with: word.utf8) else {
            throw problem("no such word", help: "write strings in double quotes")
        }
        let start = offset
        offset += word.utf8.count
        return Node(.scalar(Scalar(word, style: .plain, kind: kind)), range: TextRange(start, offset))
    }

    private mutating func string() throws(ReadError) -> String {
        let start = offset
        offset += 1
        var text = ""
        var runStart = offset
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                text += try run(from: runStart)
                offset += 1
                return text
            case UInt8(ascii: "\\"):
                text += try run(from: runStart)
                text.unicodeScalars.append(try escape())
                runStart = offset
            case 0..<0x20:
                throw problem("a control character in a string", help: "write it as an escape, such as `\\n`")
            default: offset += 1
            }
        }
        throw .syntax(
            problem: "a string is opened and not closed", range: TextRange(start, start + 1), help: "close it with `\"`"
        )
    }

    private func run(from start: Int) throws(ReadError) -> String {
        guard let text = String(validating: bytes[start..<offset], as: UTF8.self) else {
            throw .syntax(problem: "not UTF-8", range: illFormed(from: start), help: "save the file as UTF-8")
        }
        return text
    }

    /// The first bytes from `start` on that are no UTF-8.
    private func illFormed(from start: Int) -> TextRange {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes[start..<offset].makeIterator()
        var place = start
        while case .valid(let character) = parser.parseScalar(from: &iterator) { place += character.count }
        return CharacterRange.at(place, in: bytes.span)
    }

    /// The character of an escape, of a pair of them for one beyond U+FFFF; a lone surrogate becomes U+FFFD.
    private mutating func escape() throws(ReadError) -> Unicode.Scalar {
        offset += 1
        guard let byte = peek else { throw problem("an escape is missing here", help: nil) }
        if byte != UInt8(ascii: "u") {
            guard let scalar = JSONParser.escapes[byte] else {
                let range = TextRange(offset - 1, CharacterRange.at(offset, in: bytes.span).end)
                throw .syntax(problem: "no such escape", range: range, help: "write `\\\\` for a backslash")
            }
            offset += 1
            return scalar
        }
        let first = try hexadecimal()
        if (0xD800..<0xDC00).contains(first), peek == UInt8(ascii: "\\"), offset + 1 < end,
            bytes[offset + 1] == UInt8(ascii: "u")
        {
            let before = offset
            offset += 1
            let second = try hexadecimal()
            if (0xDC00..<0xE000).contains(second) {
                return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
            }
            offset = before
        }
        return Unicode.Scalar(first) ?? "\u{FFFD}"
    }

    /// Steps over `u` and four hexadecimal digits, and returns their value.
    private mutating func hexadecimal() throws(ReadError) -> UInt32 {
        let digits = bytes[min(offset + 1, end)..<min(offset + 5, end)]
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw problem("`\\u` needs four hexadecimal digits", help: nil) }
        offset += 5
        return value
    }

    private static let escapes: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
        UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]

    private var peek: UInt8? { offset < end ? bytes[offset] : nil }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        offset += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    private func problem(_ text: String, help: String?) -> ReadError {
        .syntax(problem: text, range: CharacterRange.at(offset, in: bytes.span), help: help)
    }
}
