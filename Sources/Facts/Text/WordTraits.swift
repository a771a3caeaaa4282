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

/// The traits of all words and marks, worked out once, so that every token can have its own. A class, for every part of a text
/// is read with it and none changes it.
final class TraitTable: Sendable {
    private let words: [WordTraits]
    private let marks: [WordTraits]
    private let lexicon: Lexicon

    init(_ knowledge: Knowledge) {
        lexicon = knowledge.lexicon
        words = (0..<Symbol(knowledge.vocabulary.count)).map { symbol in
            knowledge.lexicon.traits(of: symbol).union(knowledge.quantityWords.traits(of: symbol))
        }
        var marks = (0..<128).map { knowledge.lexicon.traits(of: Token.symbol(ofMark: $0)) }
        marks[Int(UInt8(ascii: "%"))].insert(.share)
        for bracket in ["(", "["] as [Unicode.Scalar] { marks[Int(bracket.value)].insert(.bracket) }
        self.marks = marks
    }

    /// The traits of a word of the vocabulary, and of its singular; either may be unknown.
    func traits(ofWord word: Int32, singular: Int32) -> WordTraits {
        var traits: WordTraits = []
        if word >= 0 { traits = words[Int(word)] }
        if singular >= 0 { traits.formUnion(words[Int(singular)]) }
        return traits
    }

    /// The traits of a number, which may be a word of the vocabulary too.
    func traits(of number: Double, word: Int32) -> WordTraits {
        let traits: WordTraits = number >= DateScanner.firstYear ? [.amount, .year] : .amount
        return traits.union(self.traits(ofWord: word, singular: Vocabulary.unknown))
    }

    /// The traits of a mark.
    func traits(ofMark mark: UInt32) -> WordTraits {
        mark < 128 ? marks[Int(mark)] : lexicon.traits(of: Token.symbol(ofMark: mark))
    }
}
