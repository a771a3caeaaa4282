internal import JSONSchema
internal import StructuredData

/// Identifiers that are numbers with a name: ISBN, the number of a trial, arXiv.
extension CitationIdentifier {
    /// `ISBN 978-3-16-148410-0` with its name, or an ISBN of thirteen digits without; and how many words follow that
    /// belong to it. With its name it may be malformed, without it is only one where it is valid.
    static func isbn(
        in word: String, _ following: ArraySlice<Substring.UnicodeScalarView>
    ) -> (CitationIdentifier, used: Int)? {
        let lower = word.lowercased()
        guard let name = isbnNames.first(where: lower.hasPrefix) else {
            let isISBN = (lower.hasPrefix("978") || lower.hasPrefix("979")) && accepts("isbn", word)
            return isISBN ? (CitationIdentifier(kind: .isbn, text: word, isValid: true), 0) : nil
        }
        var text = String(word.dropFirst(name.count).drop { $0 == ":" })
        var used = 0
        for next in following.prefix(5) {
            let group = bare(next)
            // Ten digits are whole, unless they are the beginning of thirteen.
            guard isGroup(group), text.utf8.count(where: isDigit) + group.utf8.count(where: isDigit) <= 13 else {
                break
            }
            if text.utf8.count(where: isDigit) == 10, !text.hasPrefix("97") { break }
            text += (text.isEmpty ? "" : " ") + group
            used += 1
            if next.last.map({ ".,;)".unicodeScalars.contains($0) }) == true { break }
        }
        guard let first = text.utf8.first, isDigit(first) else { return nil }
        return (CitationIdentifier(kind: .isbn, text: text, isValid: accepts("isbn", text)), used)
    }

    private static let isbnNames = ["isbn-13", "isbn-10", "isbn13", "isbn10", "isbn"]

    /// Digits, hyphens and a last `X`.
    private static func isGroup(_ word: String) -> Bool {
        guard let first = word.utf8.first else { return false }
        return (isDigit(first) || word == "X") && word.utf8.allSatisfy { isDigit($0) || "-Xx".utf8.contains($0) }
    }

    /// `NCT01234567`, which is malformed where the number of its digits is wrong, and `arXiv:2101.00001`.
    static func numbered(_ word: String, _ lower: String) -> CitationIdentifier? {
        if lower.hasPrefix("nct") {
            let digits = lower.utf8.dropFirst(3)
            guard digits.count >= 5, digits.allSatisfy(isDigit) else { return nil }
            return CitationIdentifier(kind: .nct, text: word, isValid: accepts("nct", "NCT" + word.dropFirst(3)))
        }
        guard lower.hasPrefix("arxiv:") else { return nil }
        let number = lower.utf8.dropFirst(6)
        let isNumber = number.count >= 7 && number.count(where: isDigit) >= 7
        return isNumber ? CitationIdentifier(kind: .arxiv, text: word, isValid: true) : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
