/// Makes text from documents safe to print: what would steer a terminal or hide in it is shown as an escape.
package enum VisibleText {
    /// The text with its control characters written out, such as `\u{1B}`.
    package static func escaped(_ text: String) -> String {
        if isPlain(text) || !text.unicodeScalars.contains(where: { isHidden($0.value) }) { return text }
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            if let escape = escape(for: scalar) { result += escape } else { result.unicodeScalars.append(scalar) }
        }
    }

    /// Lines with their control characters written out; the line feeds between them stay.
    package static func escapedLines(_ bytes: [UInt8]) -> [UInt8] {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return Array(lines.map { Array(escaped(String(decoding: $0, as: UTF8.self)).utf8) }.joined(separator: [0x0A]))
    }

    /// True where nothing but printable ASCII stands in the text.
    static func isPlain(_ text: some StringProtocol) -> Bool {
        for byte in text.utf8 where byte < 0x20 || byte >= 0x7F { return false }
        return true
    }

    /// How a character that must not be printed is shown; nil for all others.
    static func escape(for scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case _ where isHidden(scalar.value): "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: nil
        }
    }

    /// True for control characters and for those that change or carry text without being seen.
    private static func isHidden(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0: true  // C0, DEL, C1: escape sequences of terminals
        case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // Bidi_Control: reorder what is seen
        case 0x2028...0x2029: true  // line breaks to some programs
        case 0xAD, 0x180E, 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true  // unseen
        case 0xE0000...0xE007F: true  // tags: whole sentences that nobody sees
        default: false
        }
    }
}
