internal import JSONSchema

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
        let words = text.split { $0.isWhitespace }.map(String.init)
        identifiers = CitationText.identifiers(in: words)
        years = CitationText.years(in: text)
        hasTitle = CitationText.hasTitle(text)
    }

    private static func identifiers(in words: [String]) -> [Identifier] {
        words.enumerated().compactMap { index, word in
            let bare = word.trimming { "()[]<>{}.,;\"'".contains($0) }
            let lower = bare.lowercased()
            let next = index + 1 < words.count ? words[index + 1].trimming { "()[]<>.,;".contains($0) } : ""
            if lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("www.") {
                return url(bare.hasPrefix("www.") ? "https://" + bare : bare, shown: bare)
            }
            if lower == "doi" || lower == "doi:" { return doi(next) }
            if lower.hasPrefix("doi:") { return doi(String(bare.dropFirst(4))) }
            if lower.hasPrefix("10."), bare.contains("/") { return doi(bare) }
            if lower == "pmid" || lower == "pmid:" { return pmid(next) }
            if lower.hasPrefix("pmid:") { return pmid(String(bare.dropFirst(5))) }
            return nil
        }
    }

    /// Whether a text has one of the formats that schemas know too.
    static func accepts(_ format: String, _ text: String) -> Bool { Format.named(format)?.accepts(text) ?? true }

    private static func url(_ text: String, shown: String) -> Identifier {
        let host = LicensePolicy.hostName(of: text) ?? ""
        let isValid = accepts("uri", text) && host.contains(".") && !host.hasPrefix(".")
        return Identifier(kind: .url, text: shown, isValid: isValid)
    }

    private static func doi(_ text: String) -> Identifier {
        Identifier(kind: .doi, text: text, isValid: accepts("doi", text))
    }

    private static func pmid(_ text: String) -> Identifier {
        Identifier(kind: .pmid, text: text, isValid: accepts("pmid", text))
    }

    /// Numbers of four digits from 1500 to 2999 that no digit, letter, `/` or `:` touches.
    private static func years(in text: String) -> [Int] {
        var years: [Int] = []
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let digits = scalars[index...].prefix { ("0"..."9").contains($0) }
            let before = index > 0 ? scalars[index - 1] : " "
            let after = index + digits.count < scalars.count ? scalars[index + digits.count] : " "
            if digits.count == 4, CitationText.mayTouchYear(before), CitationText.mayTouchYear(after),
                let year = Int(String(String.UnicodeScalarView(digits))), (1500...2999).contains(year)
            {
                years.append(year)
            }
            index += max(1, digits.count)
        }
        return years
    }

    private static func mayTouchYear(_ scalar: Unicode.Scalar) -> Bool {
        " \t\n().,;[]".unicodeScalars.contains(scalar)
    }

    /// A publisher and a year are one or two short pieces; a title is a piece of three words or more beside another
    /// piece that is no year, or one of six words or more, or a piece in quotes.
    private static func hasTitle(_ text: String) -> Bool {
        if text.contains(where: { "\u{201C}\u{201D}\"«»".contains($0) }) { return true }
        let pieces = text.split { ".,;:|()–—".contains($0) || $0.isNewline }.map { piece in
            piece.split(separator: " ").filter { word in word.contains { $0.isLetter } }.count
        }.filter { $0 > 0 }
        guard let longest = pieces.max() else { return false }
        return longest >= 6 || (longest >= 3 && pieces.count >= 2)
    }
}

extension String {
    /// The text without the characters at its ends that `isTrimmed` names.
    fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return String(rest)
    }
}
