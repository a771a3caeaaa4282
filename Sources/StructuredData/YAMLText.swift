package import Diagnostics

/// Writes a text as a YAML scalar, as it stands in a file or in the manner of what stands there.
package enum YAMLText {
    /// A text in place of what a range holds: in the same quotes, or without any where it needs none.
    package static func scalar(_ text: String, inPlaceOf range: TextRange, of bytes: [UInt8]) -> String {
        switch range.isEmpty ? nil : bytes[range.start] {
        case UInt8(ascii: "'") where isPrintable(text): singleQuoted(text)
        case UInt8(ascii: "\""): doubleQuoted(text)
        default: scalar(text)
        }
    }

    /// A text without quotes where it stays a text like that, or else in the quotes that it needs.
    package static func scalar(_ text: String) -> String {
        isPlain(text) ? text : isPrintable(text) ? singleQuoted(text) : doubleQuoted(text)
    }

    /// What stands without quotes in a file, as it can stand in a list between brackets.
    package static func inFlow(_ written: String, kind: Scalar.Kind) -> String {
        kind != .string || isPlain(written) ? written : scalar(written)
    }

    /// `it''s`.
    private static func singleQuoted(_ text: String) -> String {
        "'" + text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
    }

    /// With the escapes of JSON, which are those of YAML too.
    private static func doubleQuoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where isPrintable(scalar): quoted.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let width = scalar.value > 0xFFFF ? 8 : 4
                quoted += (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
            }
        }
        return quoted + "\""
    }

    /// True for a text that needs no quotes anywhere, in no collection and to no reader of YAML: stricter than YAML.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, isWordByte(first), text.utf8.last != UInt8(ascii: " "),
            text.utf8.allSatisfy({ isWordByte($0) || " ._/+-()".utf8.contains($0) })
        else { return false }
        // YAML 1.1 takes these for truth values.
        let words: Set = ["yes", "no", "on", "off", "y", "n", "true", "false", "null"]
        return Scalar.coreKind(of: text) == .string && !words.contains(text.lowercased())
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isPrintable(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isPrintable) }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F, 0xA0...0x2027, 0x202A..<0xD800, 0xE000..<0xFEFF, 0xFF00..<0xFFFE, 0x10000...: true
        default: false
        }
    }
}
