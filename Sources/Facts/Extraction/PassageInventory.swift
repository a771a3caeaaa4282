/// What a passage has, in a form that is quick to ask.
struct PassageInventory {
    /// The symbols of its tokens, plurals with their singular.
    let symbols: SymbolSet
    private let passage: Passage

    /// The inventory of a passage whose symbols are known.
    init(_ passage: Passage, _ symbols: SymbolSet) {
        self.passage = passage
        self.symbols = symbols
    }

    /// True where there is something of a sort.
    func has(_ need: FrameGate.Need) -> Bool {
        switch need {
        case .subject: passage.mentions.contains { $0.kind == .subject } || passage.grammar.contains(where: \.isPronoun)
        case .amount: !passage.quantities.isEmpty
        case .date: !passage.dates.isEmpty
        case .dimension(let index): passage.mentions.contains { $0.kind == .qualifier(index) }
        case .nothing: false
        }
    }

    /// Calls `body` with each token at which something of a sort begins.
    func eachPlace(of need: FrameGate.Need, _ body: (Int) -> Void) {
        switch need {
        case .subject:
            for mention in passage.mentions where mention.kind == .subject { body(mention.tokens.lowerBound) }
            for word in passage.grammar where word.isPronoun { body(word.tokens.lowerBound) }
        case .amount: for quantity in passage.quantities { body(quantity.tokens.lowerBound) }
        case .date: for date in passage.dates { body(date.tokens.lowerBound) }
        case .dimension(let index):
            for mention in passage.mentions where mention.kind == .qualifier(index) { body(mention.tokens.lowerBound) }
        case .nothing: return
        }
    }
}
