/// The small words that amounts are written with, by their numbers in a vocabulary.
/// A class, for it is handed on with every sentence.
final class QuantityWords: Sendable {
    private let units: SymbolTable<Unit>
    private let numbers: SymbolTable<Double>
    private let parts: SymbolTable<Double>
    private let ranging: Set<Symbol>
    private let of, inside, per, cent, to, from, and, between, times, metre, every, other, article, out: Symbol

    init(_ vocabulary: inout Vocabulary) {
        var units = SymbolTable<Unit>()
        var numbers = SymbolTable<Double>()
        var parts = SymbolTable<Double>()
        // In the order of the words, so that a word has the same number in every run.
        for (word, unit) in Unit.words.sorted(by: { $0.key < $1.key }) { units[vocabulary.add(word.utf8)] = unit }
        for (word, value) in NumberWords.values.sorted(by: { $0.key < $1.key }) {
            numbers[vocabulary.add(word.utf8)] = value
        }
        for (word, value) in NumberWords.parts.sorted(by: { $0.key < $1.key }) {
            parts[vocabulary.add(word.utf8)] = value
        }
        self.units = units
        self.numbers = numbers
        self.parts = parts
        of = vocabulary.add("of".utf8)
        inside = vocabulary.add("in".utf8)
        per = vocabulary.add("per".utf8)
        cent = vocabulary.add("cent".utf8)
        from = vocabulary.add("from".utf8)
        to = vocabulary.add("to".utf8)
        and = vocabulary.add("and".utf8)
        between = vocabulary.add("between".utf8)
        times = vocabulary.add("x".utf8)
        metre = vocabulary.add("m".utf8)
        every = vocabulary.add("every".utf8)
        other = vocabulary.add("other".utf8)
        article = vocabulary.add("a".utf8)
        out = vocabulary.add("out".utf8)
        ranging = Set(
            ["ranging", "ranged", "range", "ranges", "varied", "varying", "varies"].map { vocabulary.add($0.utf8) })
    }

    private func value<Value>(_ token: Token, _ table: SymbolTable<Value>) -> Value? {
        guard token.kind == .word else { return nil }
        return table[token.word] ?? (token.singular >= 0 ? table[token.singular] : nil)
    }

    /// What a word can be part of an amount as.
    func traits(of symbol: Symbol) -> WordTraits {
        var traits: WordTraits = numbers[symbol] != nil || parts[symbol] != nil ? .amount : []
        if symbol == article { traits.insert(.article) }
        if symbol == inside || symbol == out { traits.insert(.ratio) }
        if symbol == cent || parts[symbol] != nil { traits.insert(.share) }
        switch units[symbol]?.measure {
        case .time: traits.insert(.time)
        case .mass: traits.insert(.mass)
        case .share: traits.insert(.share)
        default: break
        }
        return traits
    }

    func unit(_ token: Token) -> Unit? { value(token, units) }
    func number(_ token: Token) -> Double? { token.kind == .word ? numbers[token.word] : nil }
    func part(_ token: Token) -> Double? { value(token, parts) }
    func isParts(_ token: Token) -> Bool { token.singular >= 0 && parts[token.singular] != nil }
    func isOf(_ token: Token) -> Bool { token.word == of }
    func isIn(_ token: Token) -> Bool { token.word == inside }
    func isPer(_ token: Token) -> Bool { token.word == per }
    func isCent(_ token: Token) -> Bool { token.word == cent }
    func isTo(_ token: Token) -> Bool { token.word == to }
    func isFrom(_ token: Token) -> Bool { token.word == from }
    func isAnd(_ token: Token) -> Bool { token.word == and }
    func isBetween(_ token: Token) -> Bool { token.word == between }
    func isTimes(_ token: Token) -> Bool { token.word == times }
    func isEvery(_ token: Token) -> Bool { token.word == every }
    func isOther(_ token: Token) -> Bool { token.word == other }
    func isOut(_ token: Token) -> Bool { token.word == out }
    func isRanging(_ token: Token) -> Bool { ranging.contains(token.word) }
    func isArticle(_ token: Token) -> Bool { token.word == article }
    func isMetre(_ token: Token) -> Bool { token.word == metre }
}

/// A word of the grammar in a sentence.
struct GrammarMention: Sendable {
    /// Its tokens.
    let tokens: Range<Int>
    /// Which word; nil for one that says how often.
    let word: GrammarWord?
    /// How often.
    let frequency: Quantity.Frequency?

    /// True for a word that says how exact an amount is.
    var isPrecision: Bool { word == .approximately || word == .atLeast || word == .atMost }

    /// True for a word that stands for something named before.
    var isPronoun: Bool { word?.isPronoun == true }
}
