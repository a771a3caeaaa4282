import Testing

@testable import GistLint

struct MonthNamesTests {
    @Test(arguments: [
        ("december", 12), ("dec", 12), ("sept", 9), ("ma", nil), ("mars", nil), ("jun", 6), ("x", nil),
    ])
    func `English names`(_ word: String, _ month: Int?) {
        #expect(MonthNames.english.month(word) == month)
    }

    @Test(arguments: [
        ("märz", 3), ("maerz", 3), ("mrz", 3), ("juillet", 7), ("juil", 7), ("jui", nil), ("aout", 8), ("août", 8),
        ("maj", nil), ("may", 5), ("mai", 5), ("déc", 12),
    ])
    func `names of several languages`(_ word: String, _ month: Int?) {
        #expect(MonthNames(["en", "de", "fr"]).month(word) == month)
    }

    @Test(arguments: MonthNames.languages)
    func `each language has twelve months`(_ language: String) {
        let names = MonthNames([language])
        #expect(MonthNames(["xx"]).month("december") == nil)
        let english = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        // Enough letters are shared that a list in a wrong order would show.
        for (index, name) in english.enumerated() {
            if let month = names.month(name) { #expect(month == index + 1, "\(language): \(name)") }
        }
    }
}
