/// The names of the months in the languages that a team writes its dates in.
package struct MonthNames: Sendable, Equatable {
    /// The names without marks over letters, each with its month.
    private let names: [(name: String, month: Int)]

    /// The languages that are known, by their ISO 639-1 codes.
    package static let languages = namesByLanguage.keys.sorted()

    /// English alone.
    package static let english = MonthNames(["en"])

    /// The names of some languages; those that aren't known have none.
    package init(_ languages: [String]) {
        names = languages.flatMap { language in
            (MonthNames.namesByLanguage[language] ?? "").split(separator: " ").enumerated().map { index, name in
                (MonthNames.withoutMarks(String(name)), index % 12 + 1)
            }
        }
    }

    /// The number of the month that a word in lower case means: a name, whole or cut to three letters or more, where no
    /// other month begins like that.
    package func month(_ word: String) -> Int? {
        let word = MonthNames.withoutMarks(word)
        guard word.utf8.count >= 3 else { return nil }
        if let exact = names.first(where: { $0.name == word }) { return exact.month }
        let months = Set(names.lazy.filter { $0.name.hasPrefix(word) }.map(\.month))
        return months.count == 1 ? months.first : nil
    }

    package static func == (left: MonthNames, right: MonthNames) -> Bool {
        left.names.elementsEqual(right.names) { $0 == $1 }
    }

    /// The months of each language in their order; further spellings follow in twelves.
    private static let namesByLanguage = [
        "da": "januar februar marts april maj juni juli august september oktober november december",
        "de": """
        januar februar märz april mai juni juli august september oktober november dezember \
        jänner feber maerz april mai juno julei august september oktober november dezember \
        januar februar mrz april mai juni juli august september oktober november dezember
        """,
        "en": """
        january february march april may june july august september october november december \
        january february march april may june july august sept october november december
        """,
        "es": """
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre \
        enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre
        """,
        "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "nb": "januar februar mars april mai juni juli august september oktober november desember",
        "nl": """
        januari februari maart april mei juni juli augustus september oktober november december \
        januari februari mrt april mei juni juli augustus september oktober november december
        """,
        "pl": """
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia \
        styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
        """,
        "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    ]

    /// `août` and `aout` are the same month.
    private static func withoutMarks(_ word: String) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
        var plain = ""
        for scalar in word.unicodeScalars { plain.unicodeScalars.append(plainLetters[scalar] ?? scalar) }
        return plain
    }

    private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = [
        "ä": "a", "á": "a", "é": "e", "è": "e", "û": "u", "ú": "u", "ç": "c", "ś": "s", "ź": "z", "ń": "n",
    ]
}
