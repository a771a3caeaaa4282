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
        switch text {
        case "~", "null", "Null", "NULL": .null
        case "true", "True", "TRUE": .boolean(true)
        case "false", "False", "FALSE": .boolean(false)
        default: .string
        }
    }
}

/// Recognises the numbers of the core schema.
private struct NumberScanner {
    private var rest: Substring.UTF8View

    static func kind(of text: String) -> Scalar.Kind {
        if let digits = text.utf8.dropping(prefix: "0o") { return isAll(digits, in: 0x30...0x37) ? .integer : .string }
        if let digits = text.utf8.dropping(prefix: "0x") {
            return !digits.isEmpty && digits.allSatisfy(isHex) ? .integer : .string
        }
        if [".nan", ".NaN", ".NAN"].contains(text) { return .float }
        var scanner = NumberScanner(rest: text.utf8[...])
        return scanner.decimal()
    }

    private mutating func decimal() -> Scalar.Kind {
        skip("+-")
        if [".inf", ".Inf", ".INF"].contains(where: { $0.utf8.elementsEqual(rest) }) { return .float }
        let whole = digits()
        if rest.isEmpty { return whole > 0 ? .integer : .string }
        let fraction = skip(".") ? digits() : 0
        guard whole + fraction > 0 else { return .string }
        if skip("eE") {
            skip("+-")
            guard digits() > 0 else { return .string }
        }
        return rest.isEmpty ? .float : .string
    }

    @discardableResult private mutating func skip(_ any: StaticString) -> Bool {
        guard let byte = rest.first, any.description.utf8.contains(byte) else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func digits() -> Int {
        let end = rest.firstIndex { !(0x30...0x39).contains($0) } ?? rest.endIndex
        let count = rest.distance(from: rest.startIndex, to: end)
        rest = rest[end...]
        return count
    }

    private static func isAll(_ digits: Substring.UTF8View, in range: ClosedRange<UInt8>) -> Bool {
        !digits.isEmpty && digits.allSatisfy(range.contains)
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}

extension String.UTF8View {
    /// What follows a prefix, or nil where the text does not start with it.
    fileprivate func dropping(prefix: String) -> Substring.UTF8View? {
        starts(with: prefix.utf8) ? dropFirst(prefix.utf8.count) : nil
    }
}
