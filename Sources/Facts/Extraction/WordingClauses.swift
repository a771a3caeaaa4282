/// What every sentence must have that a wording fits: of each clause one symbol, and something for each slot.
///
/// It is read off the steps: a choice is an `either` whose first branch ends with a jump; any other one is optional.
struct WordingClauses {
    /// Sets of symbols, of each of which a sentence must have one: one after another, the rarest set first.
    private(set) var symbols: [Symbol] = []
    /// Where each set ends.
    private(set) var ends: [Int] = []
    /// The slots that every match takes.
    private(set) var slots: [PatternProgram.Slot] = []
    private let steps: PatternProgram.Steps
    private let cost: (Symbol) -> Int

    /// Symbols of which a sentence must have one, mostly a single one, and how often a sentence will have one: a part of
    /// `symbols` while the clauses are looked for.
    private struct Clause {
        var range: Range<Int>
        var cost: Int
    }

    /// What a program needs.
    ///
    /// - Parameter cost: How often a sentence will have a symbol.
    init(_ program: PatternProgram, cost: @escaping (Symbol) -> Int) {
        steps = program.steps
        self.cost = cost
        var found: [Clause] = []
        var index = 0
        while index < steps.count {
            guard let end = endOfPart(at: index) else {
                index = next(after: index)
                continue
            }
            if case .slot(let slot) = steps[index] { slots.append(slot) }
            if let clause = clause(index, end) { found.append(clause) }
            index = end
        }
        let isSorted = zip(found, found.dropFirst()).allSatisfy { $0.cost <= $1.cost }
        if isSorted {
            ends = found.map(\.range.upperBound)
            return
        }
        found.sort { $0.cost < $1.cost }
        let all = symbols
        symbols.removeAll(keepingCapacity: true)
        for clause in found {
            symbols += all[clause.range]
            ends.append(symbols.count)
        }
    }

    /// Where the step or choice ends that begins at a place; nil for what is optional.
    private func endOfPart(at index: Int) -> Int? {
        guard case .either(_, let second) = steps[index] else { return index + 1 }
        return end(ofChoice: second)
    }

    /// What follows something optional.
    private func next(after index: Int) -> Int {
        if case .either(_, let second) = steps[index] { second } else { index + 1 }
    }

    /// Where the branches of a choice end, by the place of the second; nil for what is optional.
    private func end(ofChoice second: Int) -> Int? {
        if case .jump(let end) = steps[second - 1] { end } else { nil }
    }

    /// The clause of a step or a choice, whose symbols are added; nil where it needs no symbol.
    private mutating func clause(_ start: Int, _ end: Int) -> Clause? {
        switch steps[start] {
        case .symbol(let symbol):
            symbols.append(symbol)
            return Clause(range: symbols.count - 1..<symbols.count, cost: cost(symbol))
        case .either: return choice(start, end)
        case .slot, .gap, .start, .finish, .jump, .end: return nil
        }
    }

    /// Symbols of which a choice needs one: those of the rarest clause of each branch; nil where a branch needs none.
    private mutating func choice(_ start: Int, _ end: Int) -> Clause? {
        let first = symbols.count
        var all = 0
        var index = start
        while index < end {
            var branch = index..<end
            if case .either(let first, let second) = steps[index], self.end(ofChoice: second) == end {
                branch = first..<second - 1
                index = second
            } else {
                index = end
            }
            guard let clause = rarest(branch) else {
                symbols.removeLast(symbols.count - first)
                return nil
            }
            all += clause.cost
        }
        return Clause(range: first..<symbols.count, cost: all)
    }

    /// The rarest clause of a branch; only its symbols are added.
    private mutating func rarest(_ branch: Range<Int>) -> Clause? {
        let first = symbols.count
        var rarest: Clause?
        var index = branch.lowerBound
        while index < branch.upperBound {
            guard let end = endOfPart(at: index) else {
                index = next(after: index)
                continue
            }
            if let clause = clause(index, end) {
                if let rarest, rarest.cost <= clause.cost {
                    symbols.removeLast(symbols.count - rarest.range.upperBound)
                } else {
                    symbols.removeSubrange(first..<clause.range.lowerBound)
                    rarest = Clause(range: first..<symbols.count, cost: clause.cost)
                }
            }
            index = end
        }
        return rarest
    }
}
