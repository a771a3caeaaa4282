internal import StructuredData

/// What can be told of a citation that is one text, such as
/// `Smith A. Title. Journal. 2024;5:1-9. doi:10.1000/182`.
struct CitationText {
    /// What looks like an identifier.
    let identifiers: [CitationIdentifier]
    /// Four digits that stand alone and can be a year.
    let years: [Int]
    private let text: String

    init(_ text: String) {
        self.text = text
        identifiers = CitationIdentifier.all(in: text)
        years = CitationText.years(in: Array(text.utf8))
    }

    /// True where it says enough to find the work without an identifier: besides a year and a name there is a title. Worked
    /// out when it is asked for, since most citations that say enough do so by an identifier.
    var hasTitle: Bool { CitationText.hasLocator(Array(text.utf8)) || CitationTitle(text).isThere }

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

    /// Whether year and volume of a journal stand there, as `2024;5:1` or `5(2):101`.
    private static func hasLocator(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { index in
            guard bytes[index] == UInt8(ascii: ";") || bytes[index] == UInt8(ascii: ":"), index > 0 else {
                return false
            }
            let next = bytes[(index + 1)...].first { $0 != 0x20 }
            guard let next, (0x30...0x39).contains(next) else { return false }
            if bytes[index] == UInt8(ascii: ":") { return bytes[index - 1] == UInt8(ascii: ")") }
            return bytes[..<index].suffix(4).count { (0x30...0x39).contains($0) } == 4
        }
    }

    static let pageWords: Set = ["p", "pp", "page", "pages", "no", "nr", "vol", "art", "article"]
}
