internal import Diagnostics

/// The first word of a comment that has to do with suppressions.
enum SuppressionKeyword: String, CaseIterable {
    case nextLine = "gist-lint-disable-next-line"
    case start = "gist-lint-disable"
    case end = "gist-lint-enable"

    /// Whether a word is one of these, or was meant to be: it names this tool, or is a slip away. Words of other tools
    /// (`eslint-disable`) are farther.
    static func isMeant(by word: String) -> Bool {
        if SuppressionKeyword(rawValue: word) != nil { return true }
        // Every field of every document is asked, and few have so many letters of this tool's name.
        guard word.utf8.count(where: ourLetters.contains) >= leastOurs else { return false }
        let letters = word.lowercased().filter(\.isLetter)
        // What only speaks of this tool is no slip: `gist-lint runs each night`.
        return orders.contains { letters.hasPrefix("gistlint" + $0) } || nearest(to: word, .maybeRight) != nil
    }

    /// The letters of the name of this tool, with which all of these words begin, and how many of the eight two slips leave.
    private static let ourLetters = ByteSet("gistlnGISTLN".utf8)
    private static let leastOurs = 6

    /// How words begin by which tools are told to be silent, or to speak again.
    private static let orders = ["disab", "enab", "ignor", "off", "skip", "suppress", "silenc", "nolint"]

    /// Whether a word is the name of this tool and nothing else.
    static func isOurName(_ word: Substring) -> Bool { word.lowercased().filter(\.isLetter) == "gistlint" }

    /// What is wrong with a word that is none of these.
    static func problem(with word: String) -> Suppression.Problem {
        let help = nearest(to: word, .knownWrong).map { "did you mean `\($0)`?" }
        return Suppression.Problem(
            "`\(word.shown)` suppresses nothing", help: help ?? "write \(allCases.map { "`\($0.rawValue)`" }.inWords)")
    }

    private static func nearest(to word: String, _ strictness: NearestName.Strictness) -> String? {
        NearestName.find(word, among: allCases.map(\.rawValue), strictness: strictness)
    }
}

extension [String] {
    /// `a, b or c`
    fileprivate var inWords: String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " or " + last
    }
}
