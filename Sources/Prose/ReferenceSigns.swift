/// What shows that a block is an entry of a list of references.
struct ReferenceSigns {
    /// How much speaks for it.
    private(set) var score = 0
    private let text: [UInt8]
    private let range: Range<Int>

    /// An entry has at least this.
    static let enough = 3
    /// With this, for authors, year and pages, it is one wherever it stands.
    static let certain = 5

    init(_ text: [UInt8], _ range: Range<Int>) {
        self.text = text
        self.range = range
        // An entry is short, and says when it was published; few other blocks name a year, so that they are done with here.
        guard range.count <= 1_000, hasYear else { return }
        score = 1
        if hasAuthors { score += 2 }
        if hasPages { score += 2 }
        countWords()
    }

    /// Four digits from 1900 to 2099.
    private var hasYear: Bool {
        var place = range.lowerBound + 3
        // Every fourth byte is enough to find four digits.
        while place < range.upperBound {
            guard text[place].isDigit else {
                place += 4
                continue
            }
            var start = place
            while start > range.lowerBound, text[start - 1].isDigit { start -= 1 }
            var end = place + 1
            while end < range.upperBound, text[end].isDigit { end += 1 }
            if end - start == 4 {
                switch (text[start], text[start + 1]) {
                case (UInt8(ascii: "1"), UInt8(ascii: "9")), (UInt8(ascii: "2"), UInt8(ascii: "0")): return true
                default: break
                }
            }
            place = end + 4
        }
        return false
    }

    /// A surname with initials near the start: `Demetri GD,`, `Raut CP:`, `Smith, J.`
    private var hasAuthors: Bool {
        let end = min(range.upperBound, range.lowerBound + 60)
        var place = range.lowerBound
        while place + 4 < end {
            guard text[place].isLower else {
                place += 1
                continue
            }
            while place < end, text[place].isLower || text[place] >= 0x80 { place += 1 }
            if place + 2 < end, isInitials(from: place, before: range.upperBound) { return true }
        }
        return false
    }

    private func isInitials(from place: Int, before end: Int) -> Bool {
        var place = place
        let hasComma = text[place] == UInt8(ascii: ",")
        if hasComma { place += 1 }
        guard place < end, text[place] == .space else { return false }
        place += 1
        let first = place
        while place < end, text[place].isUpper { place += 1 }
        guard (1...3).contains(place - first), place < end else { return false }
        switch text[place] {
        case .fullStop: return hasComma || place - first > 1 || place - first == 1
        case UInt8(ascii: ","), .colon, UInt8(ascii: ";"): return !hasComma
        default: return false
        }
    }

    /// Volume and pages: `13 (12): 1596`, `368:1329-38`.
    private var hasPages: Bool {
        for place in range where text[place] == .colon && place > range.lowerBound {
            let before = text[place - 1]
            guard before.isDigit || before == UInt8(ascii: ")") else { continue }
            var next = place + 1
            if next < range.upperBound, text[next] == .space { next += 1 }
            if next < range.upperBound, text[next].isLetter { next += 1 }
            guard next + 1 < range.upperBound, text[next].isDigit, text[next + 1].isDigit else { continue }
            if before == UInt8(ascii: ")") || !isTime(place) { return true }
        }
        return false
    }

    /// `10:30`
    private func isTime(_ colon: Int) -> Bool {
        let end = colon + 3
        return colon - range.lowerBound >= 1 && (end >= range.upperBound || !text[end].isDigit && text[end] != .hyphen)
    }

    /// The words that entries have: an identifier, or when it was looked at, counts twice.
    private mutating func countWords() {
        var hasIdentifier = false
        var hasMoreAuthors = false
        for place in range {
            switch text[place] {
            case UInt8(ascii: "d"), UInt8(ascii: "D"):
                if has("doi", at: place), !has("doin", at: place) { hasIdentifier = true }
            case UInt8(ascii: "P"): if has("pmid", at: place) || has("pmcid", at: place) { hasIdentifier = true }
            case UInt8(ascii: "I"): if has("isbn", at: place) { hasIdentifier = true }
            // Within a sentence these are verbs.
            case UInt8(ascii: "R"): if has("retrieved ", at: place) { hasIdentifier = true }
            case UInt8(ascii: "A"):
                if has("accessed ", at: place) || has("available at", at: place) || has("available from", at: place) {
                    hasIdentifier = true
                }
            case .space: if has(" et al", at: place) { hasMoreAuthors = true }
            default: break
            }
        }
        score += (hasIdentifier ? 2 : 0) + (hasMoreAuthors ? 1 : 0)
    }

    private func has(_ word: String, at place: Int) -> Bool { text.hasWord(word, at: place, before: range.upperBound) }

    /// Titles of lists of references.
    private static let titles = [
        "references", "reference", "reference list", "list of references", "selected references", "bibliography",
        "sources", "literature", "literature cited", "references cited", "citations", "further reading", "works cited",
        "footnotes", "endnotes", "notes",
    ]

    /// Whether a heading says that references follow; `Notes` says so only where they do.
    static func isTitle(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        var range = text.trimmed(range)
        while let last = range.last, text[last] == .colon || text[last] == .fullStop { range = range.dropLast() }
        while let first = range.first, text[first].isDigit || text[first] == .fullStop || text[first] == .space {
            range = range.dropFirst()
        }
        if text.hasWord("key references", at: range.lowerBound, before: range.upperBound) { return true }
        return range.count <= 20
            && titles.contains {
                $0.utf8.count == range.count && text.hasWord($0, at: range.lowerBound, before: range.upperBound)
            }
    }
}
