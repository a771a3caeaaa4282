/// What a passage must have so that a frame may fit, worked out once, so that few frames are tried in earnest. A class, for
/// every sentence asks many of them and none changes.
final class FrameGate: Sendable {
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

        mutating func begin(at index: Int, _ steps: PatternProgram.Steps, _ need: (PatternProgram.Slot) -> Need?) {
            guard index < steps.count else { return }
            switch steps[index] {
            case .symbol(let symbol): symbols.append(symbol)
            case .slot(let slot):
                if let need = need(slot) { needs.append(need) } else { isAnywhere = true }
            case .gap, .finish, .end: isAnywhere = true
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
        /// A name of a subject that can be a value: a brand or a code.
        case name
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
    /// - Parameter slots: Those that every match takes.
    init(_ frame: Frame, _ knowledge: SharedKnowledge, slots: [PatternProgram.Slot]) {
        needs = slots.compactMap { FrameGate.need($0, frame, knowledge) }
        var beginning = Beginning()
        beginning.begin(at: 0, frame.program.steps) { FrameGate.need($0, frame, knowledge) }
        self.beginning = beginning
    }

    /// What a slot needs; nil where any words may fit it.
    private static func need(_ slot: PatternProgram.Slot, _ frame: Frame, _ knowledge: SharedKnowledge) -> Need? {
        let attribute = frame.attribute.map { knowledge.attributes[$0] }
        switch slot {
        case .subject:
            return .subject(attribute.map { knowledge.kinds(of: $0.subjects) } ?? .all, orPronoun: attribute != nil)
        case .qualifier(let dimension): return .dimension(dimension)
        case .number: return .number
        case .date: return .date
        case .code, .words: return nil
        case .value, .rate:
            guard let attribute else { return .nothing }
            switch attribute.kind {
            case .quantity, .cycle:
                return .amount(
                    attribute.amounts, isBare: slot == .value && frame.unit != nil, isRate: slot == .rate)
            case .date: return .date
            case .name: return .name
            case .term:
                return attribute.dimension.flatMap(knowledge.dimensionIndex).map { .dimension($0) } ?? .nothing
            }
        }
    }

    /// The tokens at which a match may begin.
    func starts(_ passage: Passage, _ inventory: PassageInventory) -> [Int] {
        if beginning.isAnywhere { return Array(passage.tokens.indices) }
        var starts = beginning.isAnchored ? [passage.ownStart] : []
        for need in beginning.needs { inventory.eachPlace(of: need) { starts.append($0) } }
        for symbol in beginning.symbols where inventory.symbols.contains(symbol) {
            for index in passage.tokens.indices {
                if passage.tokens[index].isSymbol(symbol) { starts.append(index) }
            }
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
    /// False for an amount or a date that no sentence has whose words have some traits.
    func mayStand(among traits: WordTraits) -> Bool {
        switch self {
        case .subject, .name, .dimension: true
        case .amount(let kinds, let isBare, let isRate):
            // Only what is so much of a mass is so much by the day.
            kinds.mayStand(among: traits, isBare: isBare) && (!isRate || traits.contains(.mass))
        case .number: traits.contains(.amount)
        case .date: traits.contains(.year)
        case .nothing: false
        }
    }

    /// True for what the names and values of a passage tell; amounts, dates and pronouns must be looked for.
    var isNamed: Bool {
        switch self {
        case .subject(_, let orPronoun): !orPronoun
        case .name, .dimension, .nothing: true
        case .amount, .number, .date: false
        }
    }
}
