/// Addresses of hosts and people.
extension Format {
    /// An IPv4 address: RFC 2673, section 3.2.
    package static let ipv4 = Format("ipv4", "an IPv4 address", example: "192.0.2.1") { bytes in
        isIPv4(bytes, 0, bytes.count)
    }

    /// An IPv6 address: RFC 4291, section 2.2.
    package static let ipv6 = Format("ipv6", "an IPv6 address", example: "2001:db8::1") { bytes in
        isIPv6(bytes, 0, bytes.count)
    }

    /// A host name of ASCII: RFC 1123, section 2.1. Its A-labels are checked as RFC 5890 has it.
    package static let hostname = Format("hostname", "a host name", example: "www.example.org") { bytes in
        isHostname(bytes, 0, bytes.count)
    }

    /// A host name with any letters: RFC 5890, section 2.3.2.3.
    package static let internationalHostname = Format("idn-hostname", "a host name", example: "www.example.org") {
        bytes in InternationalHostname.isValid(scalars(bytes, 0, bytes.count))
    }

    /// An e-mail address: RFC 5321, section 4.1.2.
    package static let email = Format("email", "an e-mail address", example: "ada@example.org") { bytes in
        isEmail(bytes, isInternational: false)
    }

    /// An e-mail address with any characters: RFC 6531.
    package static let internationalEmail = Format("idn-email", "an e-mail address", example: "ada@example.org") {
        bytes in isEmail(bytes, isInternational: true)
    }

    /// Whether a range holds four numbers below 256 without leading zeros.
    static func isIPv4(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var index = start
        for part in 0..<4 {
            if part > 0, !bytes.skip(UInt8(ascii: "."), &index) { return false }
            let first = index
            var value = 0
            while index < end, index - first < 3, bytes[index].isASCIIDigit {
                value = value * 10 + Int(bytes[index] - 0x30)
                index += 1
            }
            if index == first || value > 255 || (index - first > 1 && bytes[first] == 0x30) { return false }
        }
        return index == end
    }

    /// Whether a range holds eight groups of hexadecimal digits, some of them replaced by `::`, the last two perhaps
    /// by an IPv4 address.
    static func isIPv6(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var index = start
        var groups = 0
        var hasGap = false
        if end - start >= 2, bytes[start] == UInt8(ascii: ":") {
            guard bytes[start + 1] == UInt8(ascii: ":") else { return false }
            index += 2
            hasGap = true
        }
        while index < end {
            let first = index
            while index < end, bytes[index].hexValue != nil { index += 1 }
            if index < end, bytes[index] == UInt8(ascii: ".") {
                return isIPv4(bytes, first, end) && (hasGap ? groups <= 5 : groups == 6)
            }
            if index == first || index - first > 4 { return false }
            groups += 1
            if index == end { break }
            guard bytes[index] == UInt8(ascii: ":"), index + 1 < end else { return false }
            index += 1
            if bytes[index] == UInt8(ascii: ":") {
                if hasGap { return false }
                hasGap = true
                index += 1
            }
        }
        return hasGap ? groups <= 7 : groups == 8
    }

    /// Whether a range holds labels of letters, digits and inner hyphens.
    static func isHostname(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard end > start, end - start <= 253 else { return false }
        var index = start
        var hasALabel = false
        while true {
            let first = index
            while index < end, bytes[index].isASCIIAlphanumeric || bytes[index] == UInt8(ascii: "-") { index += 1 }
            guard (1...63).contains(index - first), bytes[first] != UInt8(ascii: "-"),
                bytes[index - 1] != UInt8(ascii: "-")
            else { return false }
            hasALabel = hasALabel || bytes.hasPrefix("xn--", at: first)
            if index == end { break }
            guard bytes.skip(UInt8(ascii: "."), &index) else { return false }
        }
        return !hasALabel || InternationalHostname.isValid(scalars(bytes, start, end))
    }

    /// The code points of a range.
    static func scalars(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        var index = start
        while index < end { if let scalar = Unicode.Scalar(bytes.scalar(&index)) { scalars.append(scalar) } }
        return scalars
    }

    private static func isEmail(_ bytes: Span<UInt8>, isInternational: Bool) -> Bool {
        var index = 0
        let isLocal =
            bytes.skip(UInt8(ascii: "\""), &index)
            ? hasQuoted(bytes, &index, isInternational) : hasAtoms(bytes, &index, isInternational)
        // RFC 5321, section 4.5.3.1.1.
        guard isLocal, index <= 64, bytes.skip(UInt8(ascii: "@"), &index), index < bytes.count else { return false }
        if bytes[index] == UInt8(ascii: "[") {
            guard bytes[bytes.count - 1] == UInt8(ascii: "]") else { return false }
            if bytes.hasPrefix("[ipv6:", at: index) { return isIPv6(bytes, index + 6, bytes.count - 1) }
            return isIPv4(bytes, index + 1, bytes.count - 1)
        }
        if !isInternational { return isHostname(bytes, index, bytes.count) }
        // A host name is in small letters; whoever writes an address may still begin its domain with a capital one.
        let domain = String(String.UnicodeScalarView(scalars(bytes, index, bytes.count))).lowercased()
        return InternationalHostname.isValid(Array(domain.unicodeScalars), needsNormalForm: false)
    }

    /// The rest of a quoted local part, with its closing quote.
    private static func hasQuoted(_ bytes: Span<UInt8>, _ index: inout Int, _ isInternational: Bool) -> Bool {
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\"") { return true }
            if byte == UInt8(ascii: "\\") { index += 1 }
            if byte < 0x20 || byte == 0x7F || (byte >= 0x80 && !isInternational) { return false }
        }
        return false
    }

    /// Atoms with single dots between them.
    private static func hasAtoms(_ bytes: Span<UInt8>, _ index: inout Int, _ isInternational: Bool) -> Bool {
        repeat {
            let length = bytes.skipAll(&index) { byte in
                byte.isASCIIAlphanumeric || atomMarks.contains(byte) || (isInternational && byte >= 0x80)
            }
            if length == 0 { return false }
        } while bytes.skip(UInt8(ascii: "."), &index)
        return true
    }

    private static let atomMarks = Set("!#$%&'*+-/=?^_`{|}~".utf8)
}
