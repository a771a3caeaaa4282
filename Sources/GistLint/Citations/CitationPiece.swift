internal import StructuredData

/// A piece of a citation between commas, full stops and their like, with what its words look like.
struct CitationPiece {
    /// What the spelling of a word tells.
    enum Word {
        /// All capitals, as `WHO`.
        case acronym
        /// Two capitals, as `MD`: a place, initials, or an acronym.
        case pair
        /// One letter.
        case initial
        /// A capital and small letters.
        case capitalised
        /// Capitals inside a word, or the name of a host: `MedlinePlus`, `example.org`.
        case brand
        /// A word that organisations have in their names: `Institute`, `Press`.
        case organisation
        /// `of`, `and`, `the`: names and titles hold them alike.
        case particle
        /// A word that only titles and sentences hold: one in small letters, or one such as `Your`.
        case content
        /// A word of a script without capitals.
        case caseless
    }

    /// The words that tell something; numbers, months and `accessed` don't.
    var words: [Word] = []
    /// Stands in quotation marks.
    var isQuoted = false
    /// A full stop, a colon, a dash or a bracket parts it from the piece before; not only a comma.
    var followsStop = true

    /// Words other than particles and single letters.
    var weight: Int { words.count { $0 != .particle && $0 != .initial } }

    func has(_ word: Word) -> Bool { words.contains(word) }

    /// `Miller A`, `Jones BC`: a family name or two and initials.
    var isAuthor: Bool {
        guard let last = words.last, last == .initial || last == .pair, (2...4).contains(words.count) else {
            return false
        }
        return words[0] == .capitalised
            && words.dropFirst().allSatisfy { [.capitalised, .initial, .pair].contains($0) }
            && words.count { $0 == .capitalised } <= 2
    }

    /// Certainly the name of a publisher, or of its house on the web.
    var isPublisher: Bool {
        if has(.content) || words.isEmpty { return false }
        return has(.organisation) || words.allSatisfy { $0 == .acronym || $0 == .brand }
    }

    /// Words as they stand in titles and not in names: one in small letters beside another word.
    var isTitle: Bool { has(.content) && words.count >= 2 }

    /// The name of a publisher, and behind or before it what was published: `WHO guide on pain 2020`.
    var holdsNameAndTitle: Bool {
        guard let content = words.firstIndex(of: .content) else { return false }
        let before = words[..<content].filter { $0 != .particle && $0 != .initial }
        let after = words[content...].count { $0 != .particle && $0 != .initial }
        let isName = before.count >= 2 || before.contains { $0 == .acronym || $0 == .brand || $0 == .organisation }
        if isName { return after >= 2 }
        return before.count + after >= 3 && words.last.map { $0 == .acronym || $0 == .brand } == true
    }
}

extension CitationPiece.Word {
    /// What a word looks like; nil for numbers and for words that say nothing of the work.
    init?(_ word: Substring.UnicodeScalarView) {
        let letters = word.filter { $0.properties.isAlphabetic }
        guard let first = letters.first, word.first?.isDigit == false else { return nil }
        let hasCase = letters.contains { $0.properties.isUppercase || $0.properties.isLowercase }
        if !hasCase {
            self = .caseless
            return
        }
        let lower = String(word).lowercased()
        if Self.unsaying.contains(lower) || DateText.monthIndex(lower) != nil { return nil }
        if Self.particles.contains(lower) {
            self = .particle
        } else if letters.count == 1 {
            self = .initial
        } else if word.isHostName {
            self = .brand
        } else if Self.titleWords.contains(lower) || !first.properties.isUppercase {
            self = .content
        } else if Self.organisations.contains(lower) {
            self = .organisation
        } else {
            self = Self.capitals(letters, lower)
        }
    }

    private static func capitals(_ letters: Substring.UnicodeScalarView, _ lower: String) -> Self {
        let capitals = letters.count { $0.properties.isUppercase }
        if capitals == letters.count {
            return letters.count == 2 || countries.contains(lower.filter { $0 != "." }) ? .pair : .acronym
        }
        let isJoined = lower.contains { $0 == "-" || $0 == "’" || $0 == "'" || $0 == "/" || $0 == "‑" }
        return capitals > 1 && !isJoined && letters.count > 4 ? .brand : .capitalised
    }

    private static let particles: Set<String> = [
        "of", "for", "and", "the", "in", "on", "at", "by", "from", "a", "an", "de", "del", "della", "di", "da", "do",
        "dos",
        "das", "du", "des", "la", "le", "les", "el", "los", "las", "y", "e", "et", "en", "der", "die", "den", "dem",
        "und",
        "für", "zu", "zur", "zum", "im", "am", "van", "von", "voor", "het", "och", "for", "og", "&",
    ]

    /// Words that stand in titles whether they have a capital or not, and hardly in names.
    private static let titleWords: Set<String> = [
        "with", "without", "your", "you", "my", "what", "how", "when", "why", "who's", "is", "are", "should", "can",
        "after", "before", "during", "about", "into", "between", "among", "versus", "vs", "to", "than", "if",
    ]

    private static let organisations: Set<String> = [
        "institute", "institutes", "society", "organization", "organisation", "agency", "association", "foundation",
        "trust", "council", "centre", "center", "centers", "centres", "university", "college", "ministry", "department",
        "office", "bureau", "administration", "authority", "commission", "committee", "federation", "union", "alliance",
        "network", "consortium", "press", "publishing", "publishers", "verlag", "group", "library", "academy", "board",
        "gesellschaft", "institut", "universität", "université", "universidad", "ministère", "ministerio", "instituto",
    ]

    /// Countries that are written like acronyms of publishers.
    private static let countries: Set<String> = ["usa", "uae", "prc", "rsa"]

    /// What may stand in any citation and says nothing of the work.
    private static let unsaying: Set<String> = [
        "al", "ed", "eds", "edn", "edition", "vol", "volume", "no", "nr", "p", "pp", "page", "pages", "art", "accessed",
        "retrieved", "updated", "reviewed", "revised", "modified", "viewed", "cited", "last", "date", "available",
        "online",
        "internet", "web", "website", "webpage", "site", "homepage", "home", "rights", "reserved", "copyright",
        "url",
        "published", "publication", "ibid", "n.d", "nd", "isbn", "doi", "pmid", "version",
    ]
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

extension Substring.UnicodeScalarView {
    /// `example.org`, `www.example.org/`, `https://example.org`: full stops between small letters, or an address.
    fileprivate var isHostName: Bool {
        if first == "w", starts(with: "www.".unicodeScalars) || starts(with: "https://".unicodeScalars) { return true }
        let name = starts(with: "http".unicodeScalars) ? drop { $0 != "/" }.drop { $0 == "/" } : self
        let labels = name.prefix { $0 != "/" }.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty } && (labels.last?.count ?? 0) >= 2
    }
}
