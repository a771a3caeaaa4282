internal import Diagnostics

/// Days, months and years in the text of a citation.
extension CitationText {
    /// A month: `2026-12`, `12/2026`, `Dec 2026`, `December, 2026`.
    static func month(_ text: String) -> (year: Int, month: Int)? {
        let parts = text.split(separator: "-")
        if parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2, let year = Int(parts[0]),
            let month = Int(parts[1]), (1...12).contains(month)
        {
            return (year, month)
        }
        let halves = text.split(separator: "/")
        if halves.count == 2, halves[1].utf8.count == 4, halves[0].utf8.count <= 2, let month = Int(halves[0]),
            let year = Int(halves[1]), (1...12).contains(month)
        {
            return (year, month)
        }
        let words = text.split { $0.isWhitespace || $0 == "," || $0 == "." }
        guard words.count == 2 else { return nil }
        let months = words.compactMap { DateText.monthIndex($0.lowercased()) }
        let years = words.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
        return months.count == 1 && years.count == 1 ? (years[0], months[0]) : nil
    }

    /// The days that follow `accessed` and its like, as they are written.
    static func accessDates(in text: String) -> [String] { accesses(in: text).map(\.date) }

    /// True for a text that ends as the citation of a page does: `… Accessed on May 3, 2018.`, `… (retrieved 2018-05-03)`.
    static func endsWithAccess(_ text: String) -> Bool {
        accesses(in: text).contains { $0.isAside && $0.isAtEnd }
    }

    /// A day of access; whether its word begins a sentence or stands in brackets, and whether the text ends with it.
    private typealias Access = (date: String, isAside: Bool, isAtEnd: Bool)

    private static func accesses(in text: String) -> [Access] {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        // On bytes, since few citations tell a day of access.
        let words = text.utf8.split { $0 <= 0x20 || "()[];".utf8.contains($0) }.map { Substring($0) }
        var found: [Access] = []
        for index in words.indices
        where mayBeAccessWord(words[index]) && accessWords.contains(trimmed(words[index]).lowercased()) {
            var following = words[(index + 1)...]
            // `Accessed at on …`, `Accessed at example.org on …`
            while let next = following.first, accessFillers.contains(next.lowercased()) || isAddress(next) {
                following.removeFirst()
            }
            for count in [1, 3] {
                let date = following.prefix(count).map(trimmed).joined(separator: " ")
                guard DateText(date) != .unknown else { continue }
                found.append((date, isAside(words[index], in: text), following.count <= count))
                break
            }
        }
        return found
    }

    private static func isAside(_ word: Substring, in text: String) -> Bool {
        if word.first?.isUppercase == true { return true }
        guard word.startIndex > text.startIndex else { return false }
        return "([".utf8.contains(text.utf8[text.utf8.index(before: word.startIndex)])
    }

    private static func mayBeAccessWord(_ word: Substring) -> Bool {
        guard let first = word.utf8.first, (5...12).contains(word.utf8.count) else { return false }
        return "aArRvVcC".utf8.contains(first)
    }

    private static let accessFillers: Set = ["on", "at", "date", "date:", "from"]

    /// A word with a letter, and a stop inside.
    private static func isAddress(_ word: Substring) -> Bool {
        let inner = word.utf8.dropFirst().dropLast()
        return inner.contains(UInt8(ascii: ".")) && inner.contains(where: \.isLetter)
            && !inner.contains(UInt8(ascii: ","))
    }

    private static let accessWords: Set = ["accessed", "access", "retrieved", "viewed", "cited"]

    private static func trimmed(_ word: Substring) -> String {
        var rest = word
        while let last = rest.last, ".,:".contains(last) { rest.removeLast() }
        return String(rest)
    }

    /// A number in the place of the year, at the end and after a name, that can't be one: `Publisher, 1399`, or a year
    /// with a digit twice, `Publisher, 20255`. The number of a page or a place stands behind another number or the two
    /// letters of a state.
    static func misspeltYear(in text: String, thisYear: Int) -> String? {
        let pieces = text.split { ".,;:()[]".contains($0) }.filter { !$0.allSatisfy(\.isWhitespace) }
        guard pieces.count >= 2, let last = pieces.last?.split(whereSeparator: \.isWhitespace), last.count == 1,
            let number = Int(last[0]), last[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let before = pieces[pieces.count - 2].split(whereSeparator: \.isWhitespace).last,
            isNameBeforeYear(before, pieces.dropLast())
        else { return nil }
        switch last[0].utf8.count {
        case 4: return (1000..<1500).contains(number) ? String(number) : nil
        case 5:
            return yearsWithOneDigitLess(Array(last[0].utf8)).contains { (1990...thisYear).contains($0) }
                ? String(last[0]) : nil
        default: return nil
        }
    }

    /// A word of letters, longer than `DC`, where no other piece is a number.
    private static func isNameBeforeYear(_ word: Substring, _ pieces: ArraySlice<Substring>) -> Bool {
        guard word.count > 2, word.allSatisfy(\.isLetter), !pageWords.contains(word.lowercased()) else { return false }
        return pieces.allSatisfy { piece in !piece.contains { $0.isNumber } }
    }

    /// The years that remain where one of two equal digits in a row is left out.
    private static func yearsWithOneDigitLess(_ digits: [UInt8]) -> [Int] {
        digits.indices.dropFirst().filter { digits[$0] == digits[$0 - 1] }.map { index in
            digits.indices.filter { $0 != index }.reduce(0) { $0 * 10 + Int(digits[$1] - 0x30) }
        }
    }
}
