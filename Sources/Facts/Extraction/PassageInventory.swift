/// What a sentence has, in a form that is quick to ask: what its names and single words tell is asked first, and its passage
/// only where they leave it open.
struct PassageInventory {
    private let passages: DocumentPassages
    /// The sentence, by its index in the document.
    let sentence: Int
    /// What names and single words tell.
    let outline: DocumentPassages.Outline

    /// The inventory of a sentence; nil for one that is not read.
    init?(_ passages: DocumentPassages, _ sentence: Int) {
        guard let outline = passages.outlines[sentence] else { return nil }
        self.passages = passages
        self.sentence = sentence
        self.outline = outline
    }

    /// The symbols of its tokens, plurals with their singular, from when they were noted.
    var symbols: SymbolSet { passages.symbols }

    /// The tokens of the document, of which `outline` says which are the sentence's.
    var tokens: [Token] { passages.tokens }

    /// Sees to it that the set has the symbols of this sentence.
    func noteSymbols() { passages.noteSymbols(in: outline.tokens) }

    /// True where there is something of a sort, so many of it where it is amounts.
    func has(_ need: FrameGate.Need, _ count: Int) -> Bool {
        guard outline.mayHave(need), let passage = passages[sentence] else { return false }
        switch need {
        case .subject(let kinds, _): return outline.kinds.meets(kinds) || passage.grammar.contains(where: \.isPronoun)
        case .name, .dimension, .nothing: return true
        case .amount(let kinds, let isBare, let isRate):
            var found = 0
            for quantity in passage.quantities where fits(quantity, kinds, isBare, isRate) { found += 1 }
            return found >= count
        case .number: return !passage.quantities.isEmpty
        case .date: return !passage.dates.isEmpty
        }
    }

    /// Calls `body` with each token at which something of a sort begins.
    func eachPlace(of need: FrameGate.Need, _ body: (Int) -> Void) {
        guard outline.mayHave(need), let passage = passages[sentence] else { return }
        switch need {
        case .subject(_, let orPronoun):
            // A list is of a kind where one of its members is, so any may be its first.
            for mention in passage.mentions where mention.kind == .subject { body(mention.tokens.lowerBound) }
            if !orPronoun { return }
            for word in passage.grammar where word.isPronoun { body(word.tokens.lowerBound) }
        case .name:
            for mention in passage.mentions where passage.knowledge.canBeValue(mention) {
                body(mention.tokens.lowerBound)
            }
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
