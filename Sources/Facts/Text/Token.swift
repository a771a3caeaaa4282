/// A word, a number or a mark of a text.
struct Token: Sendable {
    /// What it is.
    enum Kind: Sendable, Equatable {
        /// A run of letters.
        case word
        /// Digits, with what groups them and parts their fraction.
        case number(Double)
        /// Any other character that says something: punctuation, a per cent sign. The Unicode scalar, dashes as `-`.
        case mark(UInt32)
    }

    /// What it is.
    let kind: Kind
    /// Its bytes in the text.
    let range: Range<Int>
    /// The word in the vocabulary; negative for one that no pack knows.
    let word: Int32
    /// The word without its plural's ending; negative where that is no known word.
    let singular: Int32
    /// Directly joined to the token before it, or by nothing but a hyphen.
    let isJoined: Bool

    /// True for the given mark.
    func isMark(_ mark: Unicode.Scalar) -> Bool {
        if case .mark(let scalar) = kind { scalar == mark.value } else { false }
    }

    /// The value of a number.
    var number: Double? {
        if case .number(let value) = kind { value } else { nil }
    }
}
