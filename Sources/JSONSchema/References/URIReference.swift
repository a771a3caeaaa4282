/// A URI or relative reference in its five parts (RFC 3986, section 3), and how one resolves against another.
///
/// It splits whatever it gets; whether a text is a correct URI is the business of `Format.uri`.
package struct URIReference: Hashable, Sendable {
    /// `https`, without its colon.
    package var scheme: String?
    /// Host, port and user, without the slashes.
    package var authority: String?
    /// The path; empty where there is none.
    package var path: String
    /// What follows `?`.
    package var query: String?
    /// What follows `#`.
    package var fragment: String?

    /// The parts of a text.
    package init(_ text: String) {
        var rest = text[...]
        if let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#")) {
            fragment = String(rest[rest.utf8.index(after: hash)...])
            rest = rest[..<hash]
        }
        if let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) {
            query = String(rest[rest.utf8.index(after: mark)...])
            rest = rest[..<mark]
        }
        if let colon = URIReference.schemeEnd(rest) {
            scheme = String(rest[..<colon])
            rest = rest[rest.utf8.index(after: colon)...]
        }
        if rest.utf8.starts(with: "//".utf8) {
            rest = rest.dropFirst(2)
            let end = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            authority = String(rest[..<end])
            rest = rest[end...]
        }
        path = String(rest)
    }

    /// This reference seen from a base: RFC 3986, section 5.2.
    package func resolved(against base: URIReference) -> URIReference {
        var result = self
        if scheme != nil || authority != nil {
            result.path = URIReference.withoutDotSegments(path)
            result.scheme = scheme ?? base.scheme
            return result
        }
        result.scheme = base.scheme
        result.authority = base.authority
        if path.isEmpty {
            result.path = base.path
            result.query = query ?? base.query
        } else if path.utf8.first == UInt8(ascii: "/") {
            result.path = URIReference.withoutDotSegments(path)
        } else {
            result.path = URIReference.withoutDotSegments(merged(with: base))
        }
        return result
    }

    /// The same without its fragment.
    package var withoutFragment: URIReference {
        var result = self
        result.fragment = nil
        return result
    }

    /// The base's path up to its last slash, then this path.
    private func merged(with base: URIReference) -> String {
        if base.authority != nil, base.path.isEmpty { return "/" + path }
        guard let slash = base.path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(base.path[...slash]) + path
    }

    /// RFC 3986, section 5.2.4, on whole segments. Where no slash begins the path, `..` at its start stays: the files that
    /// a user names are relative to a folder that has folders above it.
    private static func withoutDotSegments(_ path: String) -> String {
        guard path.utf8.contains(UInt8(ascii: ".")) else { return path }
        let isRooted = path.utf8.first == UInt8(ascii: "/")
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        var kept: [Substring] = []
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            switch segment {
            case ".": if isLast { kept.append("") }
            case "..":
                if !isRooted, kept.isEmpty || kept.last == ".." {
                    kept.append(segment)
                } else if kept.count > (isRooted ? 1 : 0) {
                    kept.removeLast()
                }
                if isLast { kept.append("") }
            default: kept.append(segment)
            }
        }
        return kept.joined(separator: "/")
    }

    /// Where the colon after a scheme stands.
    private static func schemeEnd(_ text: Substring) -> String.Index? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), let first = text.utf8.first, first.isASCIILetter
        else { return nil }
        let isScheme = text.utf8[..<colon].allSatisfy {
            $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: ".")
        }
        return isScheme ? colon : nil
    }
}

extension URIReference: CustomStringConvertible {
    /// The reference as it is written.
    package var description: String {
        (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path + (query.map { "?" + $0 } ?? "")
            + (fragment.map { "#" + $0 } ?? "")
    }
}

extension String {
    /// The text as the fragment of a URI: RFC 3986, section 3.5.
    var percentEncodedForFragment: String {
        utf8.reduce(into: "") { result, byte in
            if byte.isASCIIAlphanumeric || "-._~!$&'()*+,;=:@/?".utf8.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
    }

    /// The text with `%41` read as the byte it stands for; nil where that is not UTF-8 or `%` is followed by no number.
    package var percentDecoded: String? {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst()?.hexValue, let low = rest.popFirst()?.hexValue else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
