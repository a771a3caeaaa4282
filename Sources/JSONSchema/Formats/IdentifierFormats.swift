/// Identifiers of publications, people, trials and languages. These formats are our own; JSON Schema has none of them.
extension Format {
    /// A DOI without resolver: ISO 26324, `10.` and a registrant, `/`, and a suffix of printing characters.
    package static let doi = Format("doi", "a DOI", example: "10.1000/182") { bytes in
        var index = 0
        guard bytes.hasPrefix("10.") else { return false }
        index = 3
        guard (4...9).contains(bytes.skipAll(&index, while: \.isASCIIDigit)) else { return false }
        while bytes.skip(UInt8(ascii: "."), &index) {
            if bytes.skipAll(&index, while: \.isASCIIAlphanumeric) == 0 { return false }
        }
        guard bytes.skip(UInt8(ascii: "/"), &index) else { return false }
        return bytes.skipAll(&index) { $0 > 0x20 && $0 != 0x7F } > 0 && index == bytes.count
    }

    /// A PubMed identifier: up to eight digits.
    package static let pmid = Format("pmid", "a PubMed identifier", example: "31452104") { bytes in
        var index = 0
        return (1...8).contains(bytes.skipAll(&index, while: \.isASCIIDigit)) && index == bytes.count
            && bytes[0] != UInt8(ascii: "0")
    }

    /// An identifier of ClinicalTrials.gov.
    package static let nct = Format("nct", "a ClinicalTrials.gov identifier", example: "NCT04280705") { bytes in
        var index = 3
        guard bytes.count == 11, bytes[0] == UInt8(ascii: "N"), bytes[1] == UInt8(ascii: "C"),
            bytes[2] == UInt8(ascii: "T")
        else { return false }
        return bytes.digits(8, &index) != nil
    }

    /// An ORCID iD with its check character (ISO 7064, MOD 11-2), alone or as the address that ORCID recommends.
    package static let orcid = Format("orcid", "an ORCID iD", example: "0000-0002-1825-0097") { bytes in
        var index = bytes.hasPrefix("https://orcid.org/") ? 18 : 0
        var sum = 0
        for position in 0..<16 {
            if position > 0, position % 4 == 0, !bytes.skip(UInt8(ascii: "-"), &index) { return false }
            guard index < bytes.count, let value = checkDigit(bytes[index], mayBeX: position == 15) else {
                return false
            }
            index += 1
            sum = position < 15 ? (sum + value) * 2 % 11 : sum + value
        }
        return index == bytes.count && sum % 11 == 1
    }

    /// An ISBN of 10 or 13 digits with its check digit; hyphens and spaces between digits are free.
    package static let isbn = Format("isbn", "an ISBN", example: "978-3-16-148410-0") { bytes in
        var digits: [Int] = []
        var wasSeparator = true
        for index in 0..<bytes.count {
            let isSeparator = bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: " ")
            if isSeparator {
                if wasSeparator { return false }
            } else {
                guard let value = checkDigit(bytes[index], mayBeX: digits.count == 9) else { return false }
                digits.append(value)
            }
            wasSeparator = isSeparator
        }
        return !wasSeparator && hasISBNCheckDigit(digits)
    }

    /// A language tag that is well-formed: RFC 5646, section 2.1.
    package static let bcp47 = Format("bcp47", "a language tag", example: "de-AT") { bytes in LanguageTag.accepts(bytes)
    }

    private static func checkDigit(_ byte: UInt8, mayBeX: Bool) -> Int? {
        if byte.isASCIIDigit { return Int(byte - 0x30) }
        return mayBeX && byte | 0x20 == UInt8(ascii: "x") ? 10 : nil
    }

    private static func hasISBNCheckDigit(_ digits: [Int]) -> Bool {
        switch digits.count {
        case 10: return digits.enumerated().reduce(0) { $0 + (10 - $1.offset) * $1.element } % 11 == 0
        case 13:
            // 979-0 is for music: an ISMN.
            let isBook = digits.starts(with: [9, 7, 8]) || (digits.starts(with: [9, 7, 9]) && digits[3] != 0)
            guard isBook, digits[9] < 10 else { return false }
            return digits.enumerated().reduce(0) { $0 + ($1.offset % 2 == 0 ? 1 : 3) * $1.element } % 10 == 0
        default: return false
        }
    }
}

/// Reads a language tag subtag by subtag. A span can't be kept, so it is passed along.
private struct LanguageTag {
    /// A part between hyphens.
    private struct Subtag {
        let length: Int
        let isLetters: Bool
        let isDigits: Bool
        /// The first byte, in lower case.
        let first: UInt8
    }

    private var index = 0
    /// The subtag that comes next; nil after the last one, and before one that is none.
    private var next: Subtag?
    private var isBroken = false

    /// Whether a tag is well-formed.
    static func accepts(_ bytes: Span<UInt8>) -> Bool {
        var tag = LanguageTag()
        tag.read(bytes)
        return tag.isWellFormed(bytes) && !tag.isBroken || isIrregular(bytes)
    }

    private mutating func isWellFormed(_ bytes: Span<UInt8>) -> Bool {
        guard let first = next else { return false }
        if first.length == 1 { return hasPrivateUse(bytes) }
        // The grammar has room for names of up to eight letters, and the registry has none longer than three.
        guard skip(bytes, { $0.isLetters && $0.length <= 3 }) else { return false }
        if first.length <= 3 { for _ in 0..<3 where !skip(bytes, { $0.length == 3 && $0.isLetters }) { break } }
        _ = skip(bytes) { $0.length == 4 && $0.isLetters }
        _ = skip(bytes) { ($0.length == 2 && $0.isLetters) || ($0.length == 3 && $0.isDigits) }
        while skip(bytes, { $0.length >= 5 || ($0.length == 4 && $0.first.isASCIIDigit) }) {}
        while skip(bytes, { $0.length == 1 && $0.first != UInt8(ascii: "x") }) {
            guard skip(bytes, { $0.length >= 2 }) else { return false }
            while skip(bytes, { $0.length >= 2 }) {}
        }
        return next == nil || hasPrivateUse(bytes)
    }

    /// `x`, and at least one subtag of any kind.
    private mutating func hasPrivateUse(_ bytes: Span<UInt8>) -> Bool {
        guard skip(bytes, { $0.length == 1 && $0.first == UInt8(ascii: "x") }), next != nil else { return false }
        while skip(bytes, { _ in true }) {}
        return true
    }

    private mutating func skip(_ bytes: Span<UInt8>, _ test: (Subtag) -> Bool) -> Bool {
        guard let subtag = next, test(subtag) else { return false }
        next = nil
        if bytes.skip(UInt8(ascii: "-"), &index) { read(bytes) } else { isBroken = index < bytes.count }
        return true
    }

    private mutating func read(_ bytes: Span<UInt8>) {
        let start = index
        let length = bytes.skipAll(&index, while: \.isASCIIAlphanumeric)
        guard (1...8).contains(length) else {
            isBroken = true
            return
        }
        let letters = (start..<index).count { bytes[$0].isASCIILetter }
        next = Subtag(
            length: length, isLetters: letters == length, isDigits: letters == 0,
            first: bytes[start].isASCIILetter ? bytes[start] | 0x20 : bytes[start])
    }

    private static func isIrregular(_ bytes: Span<UInt8>) -> Bool {
        irregular.contains(String(decoding: (0..<bytes.count).map { bytes[$0] }, as: UTF8.self).lowercased())
    }

    /// The registered tags that the grammar has no place for.
    private static let irregular: Set<String> = [
        "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn",
        "i-tao", "i-tay", "i-tsu", "en-gb-oed", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de",
    ]
}
