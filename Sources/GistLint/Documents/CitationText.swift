internal import StructuredData

/// What can be told of a citation that is one text, such as
/// `Smith A. Title. Journal. 2024;5:1-9. doi:10.1000/182`.
struct CitationText {
    /// What looks like an identifier.
    let identifiers: [CitationIdentifier]
    /// Four digits that stand alone and can be a year.
    let years: [Int]
    /// True where it says enough to find the work without an identifier: besides a year and a name there is a title.
    let hasTitle: Bool

    init(_ text: String) {
        identifiers = CitationIdentifier.all(in: text)
        years = CitationText.years(in: Array(text.utf8))
        hasTitle = CitationText.hasTitle(text)
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

    private static func mayTouchYear(_ byte: UInt8) -> Bool { " \t\n().,;[]".utf8.contains(byte) }

    /// The years that stand in a place of their own, `Title. NCI, 2025` or `(2025, May)`, and not in a title
    /// (`Goals for 2030`) or after `p.`.
    static func separateYears(in text: String) -> [Int] {
        var previous: Substring?
        return text.split { ".,;:()[]".contains($0) }.compactMap { piece in
            let words = piece.split(whereSeparator: \.isWhitespace)
            defer { previous = words.last }
            if let previous, pageWords.contains(previous.lowercased()) { return nil }
            let years = words.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
            let others = words.filter { $0.utf8.count != 4 || Int($0) == nil }
            let areDates = others.allSatisfy { DateText.monthIndex($0.lowercased()) != nil || (Int($0) ?? 32) < 32 }
            return years.count == 1 && areDates ? years[0] : nil
        }
    }

    private static let pageWords: Set = ["p", "pp", "page", "pages", "no", "nr", "vol", "art", "article"]

    /// A publisher and a year are one or two short pieces. A title is a piece of three words or more beside another
    /// piece that is no year, one of two words or more that a full stop or its like parts from another, one of six
    /// words or more, or a piece in quotes; where there are three sentences, as author, title and journal, one is it.
    private static func hasTitle(_ text: String) -> Bool {
        var count = PieceCount()
        var wasStop = false
        for scalar in text.unicodeScalars {
            // A full stop in `U.S.` or `example.org` parts no sentences.
            if wasStop { scalar.isSpace ? count.endSentence() : count.endWord() }
            wasStop = scalar == "."
            switch scalar {
            case "\u{201C}", "\u{201D}", "\"", "«", "»", "「", "『", "《": return true
            case ":", "|", "(", ")", "–", "—", "\n", "。", "：": count.endSentence()
            case ",", ";", "，", "；": count.endPiece()
            case " ": count.endWord()
            default: count.add(scalar)
            }
        }
        count.endSentence()
        return count.longest >= 6 || (count.longest >= 3 && count.pieces >= 2)
            || (count.longest >= 2 && count.sentences >= 2) || count.sentences >= 3
    }
}

/// Counts the words of a citation in pieces between commas, and the pieces in sentences. Initials and `et al.` are no
/// words.
private struct PieceCount {
    private(set) var longest = 0
    private(set) var pieces = 0
    private(set) var sentences = 0
    private var words = 0
    private var hasPiece = false
    private var letters = 0
    private var isEtAl = true

    mutating func add(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            if isLetter { letters += 1 }
            isEtAl = isEtAl && "etal".unicodeScalars.contains(scalar)
        } else if scalar.properties.isIdeographic {
            words += 1
        } else if scalar.properties.isAlphabetic {
            letters += 1
            isEtAl = false
        }
    }

    mutating func endWord() {
        let isWord = letters > 1 && !(isEtAl && letters == 2)
        words += isWord ? 1 : 0
        letters = 0
        isEtAl = true
    }

    mutating func endPiece() {
        endWord()
        if words == 0 { return }
        longest = max(longest, words)
        pieces += 1
        words = 0
        hasPiece = true
    }

    mutating func endSentence() {
        endPiece()
        sentences += hasPiece ? 1 : 0
        hasPiece = false
    }
}
