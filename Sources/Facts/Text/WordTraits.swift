/// What a token can be part of, as far as it tells by itself: enough to rule out that a sentence has a thing, and never that it
/// has none though there is one.
struct WordTraits: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    // What tells of amounts and dates comes first, so that the frames which each set of them leaves can stand in a table.

    /// An amount may begin with it.
    static let amount = WordTraits(rawValue: 1)
    /// It is a number that may be a year, without which there is no date.
    static let year = WordTraits(rawValue: 2)
    /// It is a unit of mass.
    static let mass = WordTraits(rawValue: 4)
    /// It is a unit of time.
    static let time = WordTraits(rawValue: 8)
    /// It is a share of a whole, or a sign of one.
    static let share = WordTraits(rawValue: 16)
    /// An amount may begin with it where a unit of time follows: `a year`.
    static let article = WordTraits(rawValue: 32)
    /// It makes a share of an amount that stands before it: `1 in 5`.
    static let ratio = WordTraits(rawValue: 64)
    /// A name or a value may begin with it.
    static let name = WordTraits(rawValue: 128)
    /// A word that holds a sentence together or changes what it claims may begin with it.
    static let word = WordTraits(rawValue: 256)
    /// What stands for something named before may begin with it.
    static let pronoun = WordTraits(rawValue: 512)
    /// It is a bracket that opens.
    static let bracket = WordTraits(rawValue: 1_024)

    /// How many sets there are of traits that tell of amounts and dates.
    static let measureCount = 32
    /// The number of the set of those that tell of amounts and dates.
    var measures: Int { Int(rawValue) & (WordTraits.measureCount - 1) }
}

/// The traits of all words and marks, worked out once, so that one look at a token tells them.
struct TraitTable: Sendable {
    private var words: [WordTraits]
    private var marks: [WordTraits]
    private let lexicon: Lexicon

    init(_ knowledge: Knowledge) {
        lexicon = knowledge.lexicon
        words = (0..<Symbol(knowledge.vocabulary.count)).map { symbol in
            knowledge.lexicon.traits(of: symbol).union(knowledge.quantityWords.traits(of: symbol))
        }
        marks = (0..<128).map { knowledge.lexicon.traits(of: Token.symbol(ofMark: $0)) }
        marks[Int(UInt8(ascii: "%"))].insert(.share)
        for bracket in ["(", "["] as [Unicode.Scalar] { marks[Int(bracket.value)].insert(.bracket) }
    }

    /// The traits of a token, those of its singular too.
    func traits(of token: Token) -> WordTraits {
        var traits: WordTraits = []
        switch token.kind {
        case .word: break
        case .number(let value): traits = value >= DateScanner.firstYear ? [.amount, .year] : .amount
        case .mark(let mark):
            return mark < 128 ? marks[Int(mark)] : lexicon.traits(of: Token.symbol(ofMark: mark))
        }
        if token.word >= 0 { traits.formUnion(words[Int(token.word)]) }
        if token.singular >= 0 { traits.formUnion(words[Int(token.singular)]) }
        return traits
    }
}
