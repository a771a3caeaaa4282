/// What a passage has, in a form that is quick to ask.
struct PassageInventory {
    /// The symbols of its tokens, plurals with their singular.
    let symbols: Set<Symbol>
    /// The first tokens of names and pronouns, of amounts and of dates.
    private var subjects: [Int] = []
    private var amounts: [Int] = []
    private var dates: [Int] = []
    /// The first tokens of the values of each dimension.
    private var dimensions: [[Int]]

    init(_ passage: Passage, dimensions count: Int) {
        var symbols = Set<Symbol>(minimumCapacity: passage.tokens.count * 2)
        for token in passage.tokens {
            symbols.insert(token.symbol)
            if token.singular >= 0 { symbols.insert(token.singular) }
        }
        self.symbols = symbols
        dimensions = [[Int]](repeating: [], count: count)
        for mention in passage.mentions {
            switch mention.kind {
            case .subject: subjects.append(mention.tokens.lowerBound)
            case .qualifier(let dimension): dimensions[dimension].append(mention.tokens.lowerBound)
            }
        }
        for word in passage.grammar where word.word == .anaphor || word.word == .anaphors || word.word == .together {
            subjects.append(word.tokens.lowerBound)
        }
        amounts = passage.quantities.map(\.tokens.lowerBound)
        dates = passage.dates.map(\.tokens.lowerBound)
    }

    /// True where there is something of a sort.
    func has(_ need: FrameGate.Need) -> Bool {
        switch need {
        case .subject: !subjects.isEmpty
        case .amount: !amounts.isEmpty
        case .date: !dates.isEmpty
        case .dimension(let index): !dimensions[index].isEmpty
        case .nothing: false
        }
    }

    /// Where something of a sort begins.
    func places(of need: FrameGate.Need) -> [Int] {
        switch need {
        case .subject: subjects
        case .amount: amounts
        case .date: dates
        case .dimension(let index): dimensions[index]
        case .nothing: []
        }
    }
}
