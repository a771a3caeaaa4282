internal import JSONSchema
internal import StructuredData

/// What looks like an identifier in a citation, and whether it is well-formed.
struct CitationIdentifier: Equatable {
    enum Kind: String {
        case doi = "DOI"
        case pmid = "PMID"
        case pmcid = "PMCID"
        case url = "URL"
        case isbn = "ISBN"
        case nct = "NCT number"
        case arxiv = "arXiv identifier"
    }

    let kind: Kind
    /// The identifier as written, without its name; empty where only the name stands there.
    let text: String
    let isValid: Bool

    /// The identifiers in a text that are named (`doi:…`, `PMID: …`) or can't be anything else (`https://…`).
    static func all(in text: String) -> [CitationIdentifier] {
        // `NCI, 2025` and its like, the most common citations, hold none of the letters that every identifier has.
        guard mayHoldAny(text) else { return [] }
        let words = text.unicodeScalars.split(whereSeparator: \.isSpace)
        var found: [CitationIdentifier] = []
        var index = 0
        while index < words.count {
            if mayHold(words[index]) {
                let following = words[(index + 1)...]
                let word = bare(words[index])
                if let (isbn, used) = isbn(in: word, following) {
                    found.append(isbn)
                    index += used
                } else if let (identifier, usesNext) = identifier(in: word, next: following.first.map(bare) ?? "") {
                    found.append(identifier)
                    index += usesNext ? 1 : 0
                }
            }
            index += 1
        }
        return found
    }

    /// A DOI; the address of its resolver may stand before it.
    static func doi(_ text: String) -> CitationIdentifier {
        CitationIdentifier(kind: .doi, text: text, isValid: accepts("doi", withoutPrefix(resolvers, text)))
    }

    /// A PubMed number; its name may stand before it.
    static func pmid(_ text: String) -> CitationIdentifier {
        CitationIdentifier(kind: .pmid, text: text, isValid: accepts("pmid", withoutPrefix(["pmid:", "pmid"], text)))
    }

    /// An address of the web; the scheme may be missing.
    static func url(_ text: String) -> CitationIdentifier {
        let whole = isAddressWithoutScheme(text) ? "https://" + text : text
        let host = WebAddress(whole)?.host ?? ""
        let isValid = accepts("iri", whole) && host.contains(".") && !host.hasPrefix(".") && !hasSlipInScheme(whole)
        return CitationIdentifier(kind: .url, text: text, isValid: isValid)
    }

    /// An address that leads to the first page of a site and so says no more than a name: `www.example.org`. A host with
    /// a name of its own, as `data.example.org`, may be the work.
    var isHomePage: Bool {
        guard kind == .url, isValid else { return false }
        let isWhole = text.utf8.contains(UInt8(ascii: ":"))
        guard let address = WebAddress(isWhole ? text : "https://" + text) else { return false }
        let isFirst = address.path.isEmpty || address.path == "/"
        return isFirst && (address.host.hasPrefix("www.") || address.host.utf8.count { $0 == UInt8(ascii: ".") } < 2)
    }

    /// A quick look at the whole text for `/` and for the letters that begin the names of identifiers.
    private static func mayHoldAny(_ text: String) -> Bool {
        var last: UInt8 = 0
        for byte in text.utf8 {
            let letter = byte | 0x20
            if byte == UInt8(ascii: "/") { return true }
            switch (last, letter) {
            case (UInt8(ascii: "d"), UInt8(ascii: "o")), (UInt8(ascii: "p"), UInt8(ascii: "m")),
                (UInt8(ascii: "w"), UInt8(ascii: "w")), (UInt8(ascii: "s"), UInt8(ascii: "b")),
                (UInt8(ascii: "c"), UInt8(ascii: "t")), (UInt8(ascii: "x"), UInt8(ascii: "i")),
                (UInt8(ascii: "9"), UInt8(ascii: "7")):
                return true
            default: last = letter
            }
        }
        return false
    }

    /// A look at the first letter and for `/`, since most words of a citation are none.
    private static func mayHold(_ word: Substring.UnicodeScalarView) -> Bool {
        guard let first = word.first(where: { !enclosing.contains($0) }) else { return false }
        return "wWdD19pPiInNaAhH".unicodeScalars.contains(first) || word.contains("/")
    }

    /// What a word is, and whether the word after it belongs to it.
    private static func identifier(in word: String, next: String) -> (CitationIdentifier, usesNext: Bool)? {
        let lower = word.lowercased()
        if let named = named("doi", lower, word, next, start: "10.") { return (doi(named.text), named.usesNext) }
        if let named = named("pmid", lower, word, next, start: nil) { return (pmid(named.text), named.usesNext) }
        if let offset = addressStart(in: Array(lower.utf8)) {
            return (url(String(word.utf8.dropFirst(offset)) ?? word), false)
        }
        if let offset = slippedAddressStart(in: lower) {
            return (CitationIdentifier(kind: .url, text: String(word.dropFirst(offset)), isValid: false), false)
        }
        if lower.hasPrefix("www.") { return (url(word), false) }
        if lower.hasPrefix("doi.org/") || lower.hasPrefix("dx.doi.org/") { return (doi(word), false) }
        // A number such as 10.2/100,000 has no registrant of four digits.
        if lower.hasPrefix("10."), accepts("doi", word) { return (doi(word), false) }
        if isAddressWithoutScheme(word) { return (url(word), false) }
        if let other = numbered(word, lower) { return (other, false) }
        let digits = lower.hasPrefix("pmc") ? lower.utf8.dropFirst(3) : ""[...].utf8
        let isNumber = !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
        return isNumber ? (CitationIdentifier(kind: .pmcid, text: word, isValid: true), false) : nil
    }

    /// Where `http://` or `https://` begins; a name, or a link's text, may stand directly before it.
    private static func addressStart(in word: [UInt8]) -> Int? {
        for colon in word.indices where word[colon...].starts(with: "://".utf8) {
            for scheme in ["https", "http"] where word[..<colon].reversed().starts(with: scheme.utf8.reversed()) {
                return colon - scheme.utf8.count
            }
        }
        return nil
    }

    /// What follows the name of an identifier, as in `doi:10.…`, `doi: 10.…` or `doi 10.…`. Without a colon the name
    /// is only one where the next word starts like an identifier.
    private static func named(
        _ name: String, _ lower: String, _ word: String, _ next: String, start: String?
    ) -> (text: String, usesNext: Bool)? {
        if lower == name + ":" { return (next, true) }
        if lower.hasPrefix(name + ":") { return (String(word.dropFirst(name.count + 1)), false) }
        guard lower == name else { return nil }
        let isMeant = start.map(next.hasPrefix) ?? next.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        return isMeant ? (next, true) : nil
    }

    private static let resolvers = [
        "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "dx.doi.org/",
        "doi:",
    ]

    private static func withoutPrefix(_ prefixes: [String], _ text: String) -> String {
        let lower = text.lowercased()
        guard let prefix = prefixes.first(where: lower.hasPrefix) else { return text }
        return String(text.dropFirst(prefix.count).drop { $0 == " " })
    }

    /// What may stand around an identifier in running text.
    private static let enclosing = Set("()[]<>{}.,;\"'".unicodeScalars)

    static func bare(_ word: Substring.UnicodeScalarView) -> String {
        var rest = word
        while let first = rest.first, enclosing.contains(first) { rest.removeFirst() }
        while let last = rest.last, enclosing.contains(last) { rest.removeLast() }
        return String(rest)
    }

    /// Whether a text has one of the formats that schemas know too.
    static func accepts(_ format: String, _ text: String) -> Bool {
        Format.named(format)?.accepts(text) ?? true
    }
}
