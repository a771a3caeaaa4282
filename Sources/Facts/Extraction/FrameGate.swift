/// What a passage must have so that a frame may fit, worked out once, so that few frames are tried in earnest.
struct FrameGate: Sendable {
    /// Symbols that every match has.
    private var symbols: [Symbol] = []
    /// What every match takes into its slots.
    private var needs: [Need] = []
    /// Symbols that a match may begin with.
    private var firstSymbols: [Symbol] = []
    /// What a match may begin with.
    private var firstNeeds: [Need] = []
    /// True where a match begins at the start of the sentence only.
    private var isAnchored = false
    /// True where a match may begin with any token.
    private var beginsAnywhere = false

    /// Something that a slot takes.
    enum Need: Hashable, Sendable {
        case subject
        case amount
        case date
        case dimension(Int)
        /// Nothing that there is.
        case nothing
    }

    init(_ frame: Frame, _ knowledge: Knowledge) {
        let steps = frame.program.steps
        func need(_ slot: PatternProgram.Slot) -> Need {
            switch slot {
            case .subject: return .subject
            case .qualifier(let dimension): return .dimension(dimension)
            case .number: return .amount
            case .date: return .date
            case .value, .rate:
                guard let attribute = frame.attribute.map({ knowledge.attributes[$0] }) else { return .nothing }
                switch attribute.kind {
                case .quantity, .cycle: return .amount
                case .date: return .date
                case .name: return .subject
                case .term:
                    return attribute.dimension.flatMap(knowledge.dimensionIndex).map { .dimension($0) } ?? .nothing
                }
            }
        }
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
            if case .slot(let slot) = step { needs.append(need(slot)) }
        }
        begin(at: 0, steps, need)
    }

    private mutating func begin(at index: Int, _ steps: [PatternProgram.Step], _ need: (PatternProgram.Slot) -> Need) {
        guard index < steps.count else { return }
        switch steps[index] {
        case .symbol(let symbol): firstSymbols.append(symbol)
        case .slot(let slot): firstNeeds.append(need(slot))
        case .gap, .end: beginsAnywhere = true
        case .start: isAnchored = true
        case .jump(let next): begin(at: next, steps, need)
        case .either(let first, let second):
            begin(at: first, steps, need)
            begin(at: second, steps, need)
        }
    }

    /// True where a passage has what every match needs.
    func isOpen(_ inventory: PassageInventory) -> Bool {
        for symbol in symbols where !inventory.symbols.contains(symbol) { return false }
        for need in needs where !inventory.has(need) { return false }
        return true
    }

    /// The tokens at which a match may begin.
    func starts(_ passage: Passage, _ inventory: PassageInventory) -> [Int] {
        if beginsAnywhere { return Array(passage.tokens.indices) }
        var starts = isAnchored ? [passage.ownStart] : []
        for need in firstNeeds { inventory.eachPlace(of: need) { starts.append($0) } }
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
