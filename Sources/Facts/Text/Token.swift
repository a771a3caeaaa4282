/// A word, a number or a mark of a text. A document has thousands, so each is kept as small as it can be.
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

    /// The number, or the mark.
    private let value: UInt64
    private let start: UInt32
    private let end: UInt32
    /// The word in the vocabulary; negative for one that no pack knows.
    let word: Int32
    /// The word without its plural's ending; negative where that is no known word.
    let singular: Int32
    private let form: Form
    /// Directly joined to the token before it, or by nothing but a hyphen.
    let isJoined: Bool
    /// What it can be part of; nothing where nobody asks.
    let traits: WordTraits

    private enum Form: UInt8 { case word, number, mark }

    init(
        kind: Kind, range: Range<Int>, word: Int32, singular: Int32, isJoined: Bool, traits: WordTraits = []
    ) {
        self.traits = traits
        switch kind {
        case .word: (form, value) = (.word, 0)
        case .number(let number): (form, value) = (.number, number.bitPattern)
        case .mark(let mark): (form, value) = (.mark, UInt64(mark))
        }
        start = UInt32(range.lowerBound)
        end = UInt32(range.upperBound)
        self.word = word
        self.singular = singular
        self.isJoined = isJoined
    }

    /// What it is.
    var kind: Kind {
        switch form {
        case .word: .word
        case .number: .number(Double(bitPattern: value))
        case .mark: .mark(UInt32(truncatingIfNeeded: value))
        }
    }

    /// Its bytes in the text.
    var range: Range<Int> { Int(start)..<Int(end) }

    /// True for the given mark.
    func isMark(_ mark: Unicode.Scalar) -> Bool { form == .mark && value == UInt64(mark.value) }

    /// The value of a number.
    var number: Double? { form == .number ? Double(bitPattern: value) : nil }
}
