/// Addresses of the web as citations write them: whole, without a scheme, or with a slip in it.
extension CitationIdentifier {
    /// `www.example.org`, or a host and a path as `example.org/page`.
    static func isAddressWithoutScheme(_ text: String) -> Bool {
        if text.lowercased().hasPrefix("www.") { return true }
        guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
        let path = text.utf8[slash...].dropFirst()
        let labels = text.utf8[..<slash].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, last.count >= 2, !path.isEmpty, path.first != slashByte else {
            return false
        }
        return last.allSatisfy { (0x61...0x7A).contains($0) }
            && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(isOfHost) }
    }

    /// Where an address with a slip in its scheme begins: `htp://`, `http:/www`, `https//`.
    static func slippedAddressStart(in word: String) -> Int? {
        let offset = word.hasPrefix("url:") ? 4 : 0
        return hasSlipInScheme(String(word.dropFirst(offset))) ? offset : nil
    }

    /// Whether what stands before the slashes was meant to be `http` or `https` and isn't followed by `://`.
    static func hasSlipInScheme(_ text: String) -> Bool {
        let bytes = Array(text.lowercased().utf8)
        let scheme = bytes.prefix { (0x61...0x7A).contains($0) }
        let rest = bytes[scheme.endIndex...]
        let isRight = scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8)
        if isRight {
            if rest.starts(with: "://".utf8) { return rest.dropFirst(3).first == slashByte }
            return rest.starts(with: ":/".utf8) || rest.starts(with: "//".utf8) || rest.starts(with: ":www.".utf8)
        }
        let isNear =
            (3...7).contains(scheme.count) && scheme.first == UInt8(ascii: "h") && scheme.contains(UInt8(ascii: "t"))
        return isNear && scheme.allSatisfy("htps".utf8.contains)
            && (rest.starts(with: ":/".utf8) || rest.starts(with: "//".utf8))
    }

    private static let slashByte = UInt8(ascii: "/")

    private static func isOfHost(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte >= 0x80
    }
}
