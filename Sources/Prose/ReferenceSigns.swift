/// What shows that a block is an entry of a list of references.
struct ReferenceSigns {
    /// How much speaks for it.
    private(set) var score = 0
    private let text: [UInt8]
    private let range: Range<Int>

    /// An entry has at least this.
    static let enough = 3

    init(_ text: [UInt8], _ range: Range<Int>) {
        self.text = text
        self.range = range
        // An entry is short, and a block without a year, a volume or an identifier is none.
        guard range.count <= 1_000, text[range].contains(where: \.isDigit) else { return }
        if hasYear { score += 1 }
        if hasAuthors { score += 2 }
        if hasPages { score += 2 }
        if hasWords { score += 2 }
        if text.find("et al", in: range) != nil { score += 1 }
    }

    private var hasYear: Bool {
        var digits = 0
        for place in range.lowerBound...range.upperBound {
            if place < range.upperBound, text[place].isDigit {
                digits += 1
                continue
            }
            if digits == 4 {
                let century = text[place - 4..<place - 2]
                if century.elementsEqual("19".utf8) || century.elementsEqual("20".utf8) { return true }
            }
            digits = 0
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

    private var hasWords: Bool {
        ["doi:", "doi.org", "pmid", "pmcid", "isbn", "accessed ", "retrieved ", "available at", "available from"]
            .contains { word in
                guard let place = text.find(word, in: range) else { return false }
                // Within a sentence these are verbs.
                return !word.hasSuffix("ed ") || text[place].isUpper
            }
    }

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
        return range.count <= 20
            && titles.contains {
                $0.utf8.count == range.count && text.hasWord($0, at: range.lowerBound, before: range.upperBound)
            }
    }
}

extension [UInt8] {
    /// The first place of `word`, in lower case, whatever its case there.
    fileprivate func find(_ word: String, in range: Range<Int>) -> Int? {
        guard let first = word.utf8.first, range.count >= word.utf8.count else { return nil }
        return range.first { self[$0].lowered == first && hasWord(word, at: $0, before: range.upperBound) }
    }
}
