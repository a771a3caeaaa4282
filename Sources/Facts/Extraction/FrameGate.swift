/// What a passage must have so that a frame may fit, worked out once, so that few frames are tried in earnest.
struct FrameGate: Sendable {
    /// Symbols that every match has.
    private var symbols: [Symbol] = []
    /// Slots that every match fills.
    private var slots: [PatternProgram.Slot] = []
    /// Symbols that a match may begin with.
    private var firstSymbols: Set<Symbol> = []
    /// Slots that a match may begin with.
    private var firstSlots: Set<PatternProgram.Slot> = []
    /// True where a match begins at the start of the sentence only.
    private var isAnchored = false
    /// True where a match may begin with any token.
    private var beginsAnywhere = false

    init(_ program: PatternProgram) {
        let steps = program.steps
        // Nothing that an edge leaps over is on every way.
        var leapt = [Bool](repeating: false, count: steps.count)
        for (index, step) in steps.enumerated() {
            switch step {
            case .either(_, let next), .jump(let next):
                for between in index + 1..<max(next, index + 1) { leapt[between] = true }
            default: continue
            }
        }
        for (index, step) in steps.enumerated() where !leapt[index] {
            if case .symbol(let symbol) = step { symbols.append(symbol) }
            if case .slot(let slot) = step, !slots.contains(slot) { slots.append(slot) }
        }
        begin(at: 0, steps)
    }

    private mutating func begin(at index: Int, _ steps: [PatternProgram.Step]) {
        guard index < steps.count else { return }
        switch steps[index] {
        case .symbol(let symbol): firstSymbols.insert(symbol)
        case .slot(let slot): firstSlots.insert(slot)
        case .gap, .end: beginsAnywhere = true
        case .start: isAnchored = true
        case .jump(let next): begin(at: next, steps)
        case .either(let first, let second):
            begin(at: first, steps)
            begin(at: second, steps)
        }
    }

    /// True where a passage has what every match needs.
    func isOpen(_ inventory: PassageInventory, _ attribute: Attribute?) -> Bool {
        symbols.allSatisfy { inventory.symbols.contains($0) } && slots.allSatisfy { inventory.has($0, attribute) }
    }

    /// True where a match may begin at a token.
    func mayBegin(at index: Int, _ passage: Passage, _ inventory: PassageInventory, _ attribute: Attribute?) -> Bool {
        if beginsAnywhere { return true }
        if isAnchored, index == passage.ownStart { return true }
        let token = passage.tokens[index]
        if !firstSymbols.isEmpty, firstSymbols.contains(token.symbol) || firstSymbols.contains(token.singular) {
            return true
        }
        return firstSlots.contains { inventory.begins($0, at: index, attribute) }
    }
}

/// What a passage has, in a form that is quick to ask.
struct PassageInventory {
    /// The symbols of its tokens, plurals with their singular.
    let symbols: Set<Symbol>
    private let passage: Passage
    private let finder: SlotFinder
    /// The first tokens of subjects, of values of each dimension, of amounts and of dates.
    private var subjects: Set<Int> = []
    private var dimensions: [Int: Set<Int>] = [:]
    private var quantities: Set<Int> = []
    private var dates: Set<Int> = []

    init(_ passage: Passage, _ finder: SlotFinder) {
        self.passage = passage
        self.finder = finder
        var symbols: Set<Symbol> = []
        for token in passage.tokens {
            symbols.insert(token.symbol)
            if token.singular >= 0 { symbols.insert(token.singular) }
        }
        self.symbols = symbols
        for mention in passage.mentions {
            switch mention.kind {
            case .subject: subjects.insert(mention.tokens.lowerBound)
            case .qualifier(let dimension): dimensions[dimension, default: []].insert(mention.tokens.lowerBound)
            }
        }
        for word in passage.grammar where word.word == .anaphor || word.word == .anaphors {
            subjects.insert(word.tokens.lowerBound)
        }
        quantities = Set(passage.quantities.map(\.tokens.lowerBound))
        dates = Set(passage.dates.map(\.tokens.lowerBound))
    }

    /// True where something may fill a slot.
    func has(_ slot: PatternProgram.Slot, _ attribute: Attribute?) -> Bool {
        switch slot {
        case .subject: !subjects.isEmpty
        case .qualifier(let dimension): dimensions[dimension] != nil
        case .number: !quantities.isEmpty
        case .date: !dates.isEmpty
        case .value, .rate: attribute.map { hasValue($0) } ?? false
        }
    }

    private func hasValue(_ attribute: Attribute) -> Bool {
        switch attribute.kind {
        case .quantity, .cycle: passage.quantities.contains { finder.isAmount($0, of: attribute) }
        case .date: !dates.isEmpty
        case .name: !subjects.isEmpty
        case .term:
            attribute.dimension.flatMap { finder.knowledge.dimensionIndex($0) }.map { dimensions[$0] != nil } ?? false
        }
    }

    /// True where something that may fill a slot begins at a token.
    func begins(_ slot: PatternProgram.Slot, at index: Int, _ attribute: Attribute?) -> Bool {
        switch slot {
        case .subject: return subjects.contains(index)
        case .qualifier(let dimension): return dimensions[dimension]?.contains(index) ?? false
        case .number: return quantities.contains(index)
        case .date: return dates.contains(index)
        case .value, .rate:
            switch attribute?.kind {
            case .quantity, .cycle: return quantities.contains(index)
            case .date: return dates.contains(index)
            case .name: return subjects.contains(index)
            case .term:
                guard let dimension = attribute?.dimension.flatMap({ finder.knowledge.dimensionIndex($0) }) else {
                    return false
                }
                return dimensions[dimension]?.contains(index) ?? false
            case nil: return false
            }
        }
    }
}
