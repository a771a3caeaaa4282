/// What a passage must have so that a frame may fit, worked out once, so that few frames are tried in earnest. A class, for
/// every sentence asks many of them and none changes.
final class FrameGate: Sendable {
    /// Sets of symbols, of each of which every match has one, one after another; the rarest set first.
    private let symbols: [Symbol]
    /// Where each set ends.
    private let ends: [Int]
    /// What every match takes into its slots.
    let needs: [Need]
    /// What a match may begin with.
    private let beginning: Beginning

    /// What a match may begin with.
    private struct Beginning: Sendable {
        var symbols: [Symbol] = []
        var needs: [Need] = []
        /// True where a match begins at the start of the sentence only.
        var isAnchored = false
        /// True where a match may begin with any token.
        var isAnywhere = false

        mutating func begin(at index: Int, _ steps: [PatternProgram.Step], _ need: (PatternProgram.Slot) -> Need) {
            guard index < steps.count else { return }
            switch steps[index] {
            case .symbol(let symbol): symbols.append(symbol)
            case .slot(let slot): needs.append(need(slot))
            case .gap, .end: isAnywhere = true
            case .start: isAnchored = true
            case .jump(let next): begin(at: next, steps, need)
            case .either(let first, let second):
                begin(at: first, steps, need)
                begin(at: second, steps, need)
            }
        }
    }

    /// Something that a slot takes.
    enum Need: Equatable, Sendable {
        /// A subject of some kinds; `orPronoun` where something may stand for it.
        case subject(SmallSet, orPronoun: Bool)
        /// A value of a dimension.
        case dimension(Int)
        /// An amount that an attribute can have; `isBare` without a unit, `isRate` with how often.
        case amount(AmountKinds, isBare: Bool, isRate: Bool)
        /// Any amount.
        case number
        /// A date.
        case date
        /// Nothing that there is.
        case nothing
    }

    /// The gate of a frame.
    ///
    /// - Parameter cost: How often a sentence will have one of some symbols.
    init(_ frame: Frame, _ knowledge: SharedKnowledge, cost: @escaping ([Symbol]) -> Int) {
        let wording = WordingClauses(frame.program, cost: cost)
        symbols = wording.clauses.flatMap(\.self)
        var ends: [Int] = []
        for clause in wording.clauses { ends.append((ends.last ?? 0) + clause.count) }
        self.ends = ends
        needs = wording.slots.map { FrameGate.need($0, frame, knowledge) }
        var beginning = Beginning()
        beginning.begin(at: 0, frame.program.steps) { FrameGate.need($0, frame, knowledge) }
        self.beginning = beginning
    }

    private static func need(_ slot: PatternProgram.Slot, _ frame: Frame, _ knowledge: SharedKnowledge) -> Need {
        let attribute = frame.attribute.map { knowledge.attributes[$0] }
        switch slot {
        case .subject:
            return .subject(attribute.map { knowledge.kinds(of: $0.subjects) } ?? .all, orPronoun: attribute != nil)
        case .qualifier(let dimension): return .dimension(dimension)
        case .number: return .number
        case .date: return .date
        case .value, .rate:
            guard let attribute else { return .nothing }
            switch attribute.kind {
            case .quantity, .cycle:
                return .amount(
                    attribute.amounts, isBare: slot == .value && frame.unit != nil, isRate: slot == .rate)
            case .date: return .date
            case .name: return .subject(.all, orPronoun: false)
            case .term:
                return attribute.dimension.flatMap(knowledge.dimensionIndex).map { .dimension($0) } ?? .nothing
            }
        }
    }

    /// The rarest symbols of which every match has one; empty where that can't be said.
    var triggers: ArraySlice<Symbol> { symbols[..<(ends.first ?? 0)] }

    /// True where a passage has the words that every match needs.
    func hasWords(_ inventory: PassageInventory) -> Bool {
        var start = 0
        for end in ends {
            var index = start
            while index < end, !inventory.symbols.contains(symbols[index]) { index += 1 }
            if index == end { return false }
            start = end
        }
        return true
    }

    /// The tokens at which a match may begin.
    func starts(_ passage: Passage, _ inventory: PassageInventory) -> [Int] {
        if beginning.isAnywhere { return Array(passage.tokens.indices) }
        var starts = beginning.isAnchored ? [passage.ownStart] : []
        for need in beginning.needs { inventory.eachPlace(of: need) { starts.append($0) } }
        let firstSymbols = beginning.symbols
        if firstSymbols.contains(where: inventory.symbols.contains) {
            for (index, token) in passage.tokens.enumerated()
            where firstSymbols.contains(token.symbol) || firstSymbols.contains(token.singular) { starts.append(index) }
        }
        if starts.count < 2 { return starts }
        starts.sort()
        var last = -1
        starts.removeAll { start in
            defer { last = start }
            return start == last
        }
        return starts
    }
}

extension FrameGate.Need {
    /// True for what the names and values of a passage tell; amounts, dates and pronouns must be looked for.
    var isNamed: Bool {
        switch self {
        case .subject(_, let orPronoun): !orPronoun
        case .dimension, .nothing: true
        case .amount, .number, .date: false
        }
    }
}
