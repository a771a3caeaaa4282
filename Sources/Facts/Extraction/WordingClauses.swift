/// What every sentence must have that a wording fits: of each clause one symbol, and something for each slot.
///
/// It is read off the steps: a choice is an `either` whose first branch ends with a jump; any other one is optional.
struct WordingClauses {
    /// Sets of symbols, of each of which a sentence must have one, the rarest set first.
    private(set) var clauses: [[Symbol]] = []
    /// The slots that every match takes.
    private(set) var slots: [PatternProgram.Slot] = []
    private let steps: [PatternProgram.Step]
    private let cost: ([Symbol]) -> Int

    /// What a program needs.
    ///
    /// - Parameter cost: How often a sentence will have one of some symbols.
    init(_ program: PatternProgram, cost: @escaping ([Symbol]) -> Int) {
        self.init(program.steps, program.steps.indices, cost)
        clauses.sort { cost($0) < cost($1) }
    }

    private init(_ steps: [PatternProgram.Step], _ range: Range<Int>, _ cost: @escaping ([Symbol]) -> Int) {
        self.steps = steps
        self.cost = cost
        var index = range.lowerBound
        while index < range.upperBound {
            switch steps[index] {
            case .symbol(let symbol): clauses.append([symbol])
            case .slot(let slot): slots.append(slot)
            case .gap, .start, .jump, .end: break
            case .either(_, let second):
                // What is optional is passed over.
                guard let end = end(ofChoice: second) else {
                    index = second
                    continue
                }
                if let clause = choice(index, end) { clauses.append(clause) }
                index = end
                continue
            }
            index += 1
        }
    }

    /// Where the branches of a choice end, by the place of the second; nil for what is optional.
    private func end(ofChoice second: Int) -> Int? {
        if case .jump(let end) = steps[second - 1] { end } else { nil }
    }

    /// Symbols of which a choice needs one: those of the rarest clause of each branch; nil where a branch needs none.
    private func choice(_ start: Int, _ end: Int) -> [Symbol]? {
        var all: [Symbol] = []
        var index = start
        while index < end, case .either(let first, let second) = steps[index], self.end(ofChoice: second) == end {
            guard let clause = rarest(first..<second - 1) else { return nil }
            all += clause
            index = second
        }
        return rarest(index..<end).map { all + $0 }
    }

    private func rarest(_ branch: Range<Int>) -> [Symbol]? {
        if branch.count == 1, case .symbol(let symbol) = steps[branch.lowerBound] { return [symbol] }
        return WordingClauses(steps, branch, cost).clauses.min { cost($0) < cost($1) }
    }
}
