/// What a passage has, in a form that is quick to ask.
struct PassageInventory {
    private let passage: Passage
    /// The symbols of its tokens, plurals with their singular, from when they were noted.
    let symbols: SymbolSet
    /// The kinds of its subjects.
    private var kinds = SmallSet.none
    /// The dimensions that it has values of.
    private var dimensions = SmallSet.none

    /// The inventory of a passage, whose symbols go into a set that is used for one after another.
    init(_ passage: Passage, _ knowledge: SharedKnowledge, _ symbols: SymbolSet) {
        self.passage = passage
        self.symbols = symbols
        for mention in passage.mentions {
            switch mention.kind {
            case .subject: kinds.formUnion(knowledge.kind(of: mention.value))
            case .qualifier(let dimension): dimensions.formUnion(SmallSet(dimension))
            }
        }
    }

    /// True where something stands for a subject.
    private var hasPronoun: Bool { passage.grammar.contains(where: \.isPronoun) }

    /// Fills the set of symbols, which most passages need not have.
    func noteSymbols() { symbols.fill(with: passage.tokens) }

    /// True where there is something of a sort, so many of it where it is amounts.
    func has(_ need: FrameGate.Need, _ count: Int) -> Bool {
        switch need {
        case .subject(let kinds, let orPronoun): return self.kinds.meets(kinds) || orPronoun && hasPronoun
        case .dimension(let index): return dimensions.meets(SmallSet(index))
        case .amount(let kinds, let isBare, let isRate):
            var found = 0
            for quantity in passage.quantities where fits(quantity, kinds, isBare, isRate) { found += 1 }
            return found >= count
        case .number: return !passage.quantities.isEmpty
        case .date: return !passage.dates.isEmpty
        case .nothing: return false
        }
    }

    /// Calls `body` with each token at which something of a sort begins.
    func eachPlace(of need: FrameGate.Need, _ body: (Int) -> Void) {
        switch need {
        case .subject(_, let orPronoun):
            // A list is of a kind where one of its members is, so any may be its first.
            for mention in passage.mentions where mention.kind == .subject { body(mention.tokens.lowerBound) }
            if !orPronoun { return }
            for word in passage.grammar where word.isPronoun { body(word.tokens.lowerBound) }
        case .dimension(let index):
            for mention in passage.mentions where mention.kind == .qualifier(index) { body(mention.tokens.lowerBound) }
        case .amount(let kinds, let isBare, let isRate):
            for quantity in passage.quantities where fits(quantity, kinds, isBare, isRate) {
                body(quantity.tokens.lowerBound)
            }
        case .number: for quantity in passage.quantities { body(quantity.tokens.lowerBound) }
        case .date: for date in passage.dates { body(date.tokens.lowerBound) }
        case .nothing: return
        }
    }

    private func fits(_ quantity: Quantity, _ kinds: AmountKinds, _ isBare: Bool, _ isRate: Bool) -> Bool {
        !quantity.isStrength && (quantity.unit.measure == .none) == isBare && kinds.hold(quantity.unit)
            && (!isRate || quantity.frequency != nil)
    }
}
