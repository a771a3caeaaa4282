/// A single value: its text, how it was written, and what that makes it in the YAML 1.2 core schema or in JSON.
package struct Scalar: Hashable, Sendable {
    /// How a scalar was written. JSON strings are double-quoted, all else in JSON is plain.
    package enum Style: Sendable {
        case plain
        case singleQuoted
        case doubleQuoted
        /// A block scalar after `|`.
        case literal
        /// A block scalar after `>`.
        case folded
    }

    /// What a scalar is. Numbers keep their text, since no machine type holds all of them.
    package enum Kind: Hashable, Sendable {
        case null
        case boolean(Bool)
        /// A whole number, decimal, `0o…` or `0x…`.
        case integer
        /// Any other number.
        case float
        case string
    }

    /// The text after quotes, escapes and folding are undone.
    package let text: String
    /// How it was written.
    package let style: Style
    /// What it is.
    package let kind: Kind

    package init(_ text: String, style: Style = .doubleQuoted, kind: Kind = .string) {
        self.text = text
        self.style = style
        self.kind = kind
    }

    /// A YAML scalar; the tag, where there is one, decides before the style does.
    init(yaml text: String, style: Style, tag: String?) {
        self.text = text
        self.style = style
        guard let tag else {
            kind = style == .plain ? Scalar.coreKind(of: text) : .string
            return
        }
        // A tag that the text does not bear out leaves it a string.
        kind =
            switch (tag, Scalar.coreKind(of: text)) {
            case ("tag:yaml.org,2002:null", _): .null
            case ("tag:yaml.org,2002:bool", .boolean(let value)): .boolean(value)
            case ("tag:yaml.org,2002:int", .integer): .integer
            case ("tag:yaml.org,2002:float", .integer), ("tag:yaml.org,2002:float", .float): .float
            default: .string
            }
    }

    /// What a plain scalar is in the core schema: YAML 1.2.2, section 10.3.2. `no`, `on` and dates are strings.
    static func coreKind(of text: String) -> Kind {
        guard let first = text.utf8.first else { return .null }
        // Every value of the core schema that isn't a string starts with one of these.
        switch first {
        case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "T"),
            UInt8(ascii: "f"), UInt8(ascii: "F"):
            return word(text)
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return NumberScanner.kind(of: text)
        default:
            return .string
        }
    }

    private static func word(_ text: String) -> Kind {
        // Nearly all texts that start like one of these words are longer.
        if text.utf8.count > 5 { return .string }
        return switch text {
        case "~", "null", "Null", "NULL": .null
        case "true", "True", "TRUE": .boolean(true)
        case "false", "False", "FALSE": .boolean(false)
        default: .string
        }
    }
}

/// Recognises the numbers of the core schema. A span can't be kept, so it is passed along.
private struct NumberScanner {
    private var index = 0

    static func kind(of text: String) -> Scalar.Kind {
        let bytes = text.utf8.span
        var scanner = NumberScanner()
        if bytes[0] == UInt8(ascii: "0"), bytes.count > 2 {
            if bytes[1] == UInt8(ascii: "o") { return isAll(bytes, \.isOctalDigit) ? .integer : .string }
            if bytes[1] == UInt8(ascii: "x") { return isAll(bytes, \.isHexDigit) ? .integer : .string }
        }
        return scanner.decimal(bytes) ?? (isWord(text) ? .float : .string)
    }

    /// The kind of a number in decimal digits; nil for what is none.
    private mutating func decimal(_ bytes: Span<UInt8>) -> Scalar.Kind? {
        skip("+", "-", bytes)
        let whole = digits(bytes)
        if index == bytes.count { return whole > 0 ? .integer : nil }
        let fraction = skip(".", ".", bytes) ? digits(bytes) : 0
        guard whole + fraction > 0 else { return nil }
        if skip("e", "E", bytes) {
            skip("+", "-", bytes)
            guard digits(bytes) > 0 else { return nil }
        }
        return index == bytes.count ? .float : nil
    }

    @discardableResult
    private mutating func skip(_ one: Unicode.Scalar, _ other: Unicode.Scalar, _ bytes: Span<UInt8>) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: one) || bytes[index] == UInt8(ascii: other) else {
            return false
        }
        index += 1
        return true
    }

    private mutating func digits(_ bytes: Span<UInt8>) -> Int {
        let start = index
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
        return index - start
    }

    /// Whether all bytes after the two of the prefix are digits.
    private static func isAll(_ bytes: Span<UInt8>, _ isDigit: (UInt8) -> Bool) -> Bool {
        for index in 2..<bytes.count where !isDigit(bytes[index]) { return false }
        return true
    }

    /// Infinity, or what is not a number.
    private static func isWord(_ text: String) -> Bool {
        switch text {
        case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF", ".nan", ".NaN", ".NAN": true
        default: false
        }
    }
}

extension UInt8 {
    fileprivate var isOctalDigit: Bool { (0x30...0x37).contains(self) }

    fileprivate var isHexDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
    }
}
