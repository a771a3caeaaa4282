/// Uniform resource identifiers: RFC 3986, and RFC 3987 for those beyond ASCII.
extension Format {
    /// A URI with its scheme.
    package static let uri = Format("uri", "a URI", example: "https://example.org/page") { bytes in
        URIChecker(isInternational: false).accepts(bytes, needsScheme: true)
    }

    /// A URI, or a reference relative to one.
    package static let uriReference = Format("uri-reference", "a URI or path", example: "images/chart.png") { bytes in
        URIChecker(isInternational: false).accepts(bytes, needsScheme: false)
    }

    /// A URI that may have characters beyond ASCII.
    package static let iri = Format("iri", "a URI", example: "https://example.org/page") { bytes in
        URIChecker(isInternational: true).accepts(bytes, needsScheme: true)
    }

    /// A reference that may have characters beyond ASCII.
    package static let iriReference = Format("iri-reference", "a URI or path", example: "images/chart.png") { bytes in
        URIChecker(isInternational: true).accepts(bytes, needsScheme: false)
    }
}

/// Checks the parts of a URI one after the other.
private struct URIChecker {
    /// Whether characters beyond ASCII are allowed.
    let isInternational: Bool

    /// Unreserved characters that are no letters or digits, and the sub-delimiters.
    private static let marks = ASCIISet("-._~!$&'()*+,;=")

    /// Whether a text is a URI, or else a reference.
    func accepts(_ bytes: Span<UInt8>, needsScheme: Bool) -> Bool {
        var index = 0
        guard hasScheme(bytes, &index) || (!needsScheme && hasNoColonAhead(bytes)) else { return false }
        if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "/"), bytes[index + 1] == UInt8(ascii: "/") {
            index += 2
            if !hasAuthority(bytes, &index) { return false }
        }
        skip(bytes, &index, extra: ":@/")
        if bytes.skip(UInt8(ascii: "?"), &index) { skip(bytes, &index, extra: ":@/?", isQuery: true) }
        if bytes.skip(UInt8(ascii: "#"), &index) { skip(bytes, &index, extra: ":@/?") }
        return index == bytes.count
    }

    private func hasScheme(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
        guard let first = bytes.isEmpty ? nil : bytes[0], first.isASCIILetter else { return false }
        var end = 0
        bytes.skipAll(&end) {
            $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
        guard bytes.skip(UInt8(ascii: ":"), &end) else { return false }
        index = end
        return true
    }

    /// The first segment of a relative path has no colon, or it would pass for a scheme.
    private func hasNoColonAhead(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        bytes.skipAll(&index) { !":/?#".utf8.contains($0) }
        return index == bytes.count || bytes[index] != UInt8(ascii: ":")
    }

    private func hasAuthority(_ bytes: Span<UInt8>, _ index: inout Int) -> Bool {
        var user = index
        skip(bytes, &user, extra: ":")
        if bytes.skip(UInt8(ascii: "@"), &user) { index = user }
        if bytes.skip(UInt8(ascii: "["), &index) {
            let start = index
            bytes.skipAll(&index) { $0 != UInt8(ascii: "]") }
            let isAddress = Format.isIPv6(bytes, start, index) || isFutureAddress(bytes, start, index)
            guard isAddress, bytes.skip(UInt8(ascii: "]"), &index) else { return false }
        } else {
            skip(bytes, &index, extra: "")
        }
        if bytes.skip(UInt8(ascii: ":"), &index) { bytes.skipAll(&index, while: \.isASCIIDigit) }
        return index == bytes.count || "/?#".utf8.contains(bytes[index])
    }

    /// `v1.…`: RFC 3986, `IPvFuture`.
    private func isFutureAddress(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var index = start
        guard bytes.hasPrefix("v", at: index) else { return false }
        index += 1
        guard bytes.skipAll(&index, while: { $0.hexValue != nil }) > 0, bytes.skip(UInt8(ascii: "."), &index) else {
            return false
        }
        let first = index
        skip(bytes, &index, extra: ":")
        return index == end && index > first
    }

    /// Steps over characters that may stand in a part: the unreserved ones, the sub-delimiters, `%41` and some more.
    private func skip(_ bytes: Span<UInt8>, _ index: inout Int, extra: StaticString, isQuery: Bool = false) {
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%") {
                guard index + 2 < bytes.count, bytes[index + 1].hexValue != nil, bytes[index + 2].hexValue != nil else {
                    return
                }
                index += 3
            } else if byte < 0x80 {
                guard
                    byte.isASCIIAlphanumeric || URIChecker.marks.contains(byte)
                        || extra.description.utf8.contains(byte)
                else { return }
                index += 1
            } else {
                var next = index
                guard isInternational, isAllowed(bytes.scalar(&next), isQuery) else { return }
                index = next
            }
        }
    }

    /// `ucschar`, and in a query `iprivate`, of RFC 3987.
    private func isAllowed(_ value: UInt32, _ isQuery: Bool) -> Bool {
        switch value {
        case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x10_0000...0x10_FFFD: isQuery
        case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF, 0xE1000...0xEFFFD: true
        case 0x10000...0xDFFFD: value & 0xFFFF <= 0xFFFD
        default: false
        }
    }
}
