internal import JSONSchema
internal import StructuredData

/// What can be told of a citation that is one text, such as
/// `Smith A. Title. Journal. 2024;5:1-9. doi:10.1000/182`.
struct CitationText {
    /// What looks like an identifier, by kind, as far as it is named: `doi:…`, `PMID: …`, `https://…`.
    let identifiers: [Identifier]
    /// Four digits that stand alone and can be a year.
    let years: [Int]
    /// True where it says enough to find the work without an identifier: besides a year and a name there is a title.
    let hasTitle: Bool

    /// An identifier in a text, and whether it is well-formed.
    struct Identifier: Equatable {
        enum Kind: String {
            case doi = "DOI"
            case pmid = "PMID"
            case url = "URL"
        }

        let kind: Kind
        let text: String
        let isValid: Bool
    }

    init(_ text: String) {
        identifiers = CitationText.identifiers(in: text)
        years = CitationText.years(in: Array(text.utf8))
        hasTitle = CitationText.hasTitle(text)
    }

    private static func identifiers(in text: String) -> [Identifier] {
        let words = text.unicodeScalars.split(whereSeparator: \.isSpace)
        return words.indices.compactMap { index in
            guard mayStartIdentifier(words[index]) else { return nil }
            let next = index + 1 < words.count ? bare(words[index + 1]) : ""
            return identifier(bare(words[index]), next: next)
        }
    }

    /// A look at the first letter, since most words of a citation are none.
    private static func mayStartIdentifier(_ word: Substring.UnicodeScalarView) -> Bool {
        guard let first = word.first(where: { !enclosing.contains($0) }) else { return false }
        return "hHwWdD1pP".unicodeScalars.contains(first)
    }

    private static func identifier(_ word: String, next: String) -> Identifier? {
        let lower = word.lowercased()
        if lower.hasPrefix("http://") || lower.hasPrefix("https://") { return url(word, shown: word) }
        if lower.hasPrefix("www.") { return url("https://" + word, shown: word) }
        if lower == "doi" || lower == "doi:" { return doi(next) }
        if lower.hasPrefix("doi:") { return doi(String(word.dropFirst(4))) }
        if lower.hasPrefix("10."), word.contains("/") { return doi(word) }
        if lower == "pmid" || lower == "pmid:" { return pmid(next) }
        if lower.hasPrefix("pmid:") { return pmid(String(word.dropFirst(5))) }
        return nil
    }

    /// What may stand around an identifier in running text.
    private static let enclosing = Set("()[]<>{}.,;\"'".unicodeScalars)

    private static func bare(_ word: Substring.UnicodeScalarView) -> String {
        var rest = word
        while let first = rest.first, enclosing.contains(first) { rest.removeFirst() }
        while let last = rest.last, enclosing.contains(last) { rest.removeLast() }
        return String(rest)
    }

    /// Whether a text has one of the formats that schemas know too.
    static func accepts(_ format: String, _ text: String) -> Bool { Format.named(format)?.accepts(text) ?? true }

    private static func url(_ text: String, shown: String) -> Identifier {
        let host = WebAddress(text)?.host ?? ""
        let isValid = accepts("uri", text) && host.contains(".") && !host.hasPrefix(".")
        return Identifier(kind: .url, text: shown, isValid: isValid)
    }

    private static func doi(_ text: String) -> Identifier {
        Identifier(kind: .doi, text: text, isValid: accepts("doi", text))
    }

    private static func pmid(_ text: String) -> Identifier {
        Identifier(kind: .pmid, text: text, isValid: accepts("pmid", text))
    }

    /// Numbers of four digits from 1500 to 2999 that stand between spaces, brackets, commas and their like.
    private static func years(in bytes: [UInt8]) -> [Int] {
        var years: [Int] = []
        var index = 0
        while index < bytes.count {
            let digits = bytes[index...].prefix { (0x30...0x39).contains($0) }
            if digits.count == 4, mayTouchYear(index > 0 ? bytes[index - 1] : 0x20),
                mayTouchYear(digits.endIndex < bytes.count ? bytes[digits.endIndex] : 0x20)
            {
                let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
                if (1500...2999).contains(year) { years.append(year) }
            }
            index += max(1, digits.count)
        }
        return years
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.isASCII else { return scalar.properties.isAlphabetic }
        return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    private static func mayTouchYear(_ byte: UInt8) -> Bool { " \t\n().,;[]".utf8.contains(byte) }

    /// A publisher and a year are one or two short pieces; a title is a piece of three words or more beside another
    /// piece that is no year, or one of six words or more, or a piece in quotes.
    private static func hasTitle(_ text: String) -> Bool {
        var longest = 0
        var pieces = 0
        var words = 0
        var isInWord = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{201C}", "\u{201D}", "\"", "«", "»": return true
            case ".", ",", ";", ":", "|", "(", ")", "–", "—", "\n":
                longest = max(longest, words)
                pieces += words > 0 ? 1 : 0
                words = 0
                isInWord = false
            case " ": isInWord = false
            default:
                let isLetter = isLetter(scalar)
                if isLetter, !isInWord { words += 1 }
                isInWord = isInWord || isLetter
            }
        }
        longest = max(longest, words)
        pieces += words > 0 ? 1 : 0
        return longest >= 6 || (longest >= 3 && pieces >= 2)
    }
}
