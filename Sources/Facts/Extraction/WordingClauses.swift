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
    private let steps: [PatternProgram.Step]
    private let cost: (Symbol) -> Int

    /// Symbols of which a sentence must have one, mostly a single one, and how often a sentence will have one.
    private struct Clause {
        let first: Symbol
        var others: [Symbol] = []
        var cost: Int

        mutating func formUnion(_ other: Clause) {
            others.append(other.first)
            others += other.others
            cost += other.cost
        }
    }

    /// What a program needs.
    ///
    /// - Parameter cost: How often a sentence will have a symbol.
    init(_ program: PatternProgram, cost: @escaping (Symbol) -> Int) {
        steps = program.steps
        self.cost = cost
        var found: [Clause] = []
        var slots: [PatternProgram.Slot] = []
        eachPart(of: steps.indices) { start, end in
            if case .slot(let slot) = steps[start] { slots.append(slot) }
            if let clause = clause(start, end) { found.append(clause) }
        }
        found.sort { $0.cost < $1.cost }
        for clause in found {
            symbols.append(clause.first)
            symbols += clause.others
            ends.append(symbols.count)
        }
        self.slots = slots
    }

    /// Calls `body` with where each step or choice begins and ends, one after another. What is optional is passed over.
    private func eachPart(of range: Range<Int>, _ body: (_ start: Int, _ end: Int) -> Void) {
        var index = range.lowerBound
        while index < range.upperBound {
            var end = index + 1
            if case .either(_, let second) = steps[index] {
                guard let endOfChoice = self.end(ofChoice: second) else {
                    index = second
                    continue
                }
                end = endOfChoice
            }
            body(index, end)
            index = end
        }
    }

    /// Where the branches of a choice end, by the place of the second; nil for what is optional.
    private func end(ofChoice second: Int) -> Int? {
        if case .jump(let end) = steps[second - 1] { end } else { nil }
    }

    /// The clause of a step or a choice; nil where it needs no symbol.
    private func clause(_ start: Int, _ end: Int) -> Clause? {
        switch steps[start] {
        case .symbol(let symbol): Clause(first: symbol, cost: cost(symbol))
        case .either: choice(start, end)
        case .slot, .gap, .start, .jump, .end: nil
        }
    }

    /// Symbols of which a choice needs one: those of the rarest clause of each branch; nil where a branch needs none.
    private func choice(_ start: Int, _ end: Int) -> Clause? {
        var all: Clause?
        var index = start
        while index < end {
            var branch = index..<end
            if case .either(let first, let second) = steps[index], self.end(ofChoice: second) == end {
                branch = first..<second - 1
                index = second
            } else {
                index = end
            }
            guard let clause = rarest(branch) else { return nil }
            if all == nil { all = clause } else { all?.formUnion(clause) }
        }
        return all
    }

    private func rarest(_ branch: Range<Int>) -> Clause? {
        var rarest: Clause?
        eachPart(of: branch) { start, end in
            guard let clause = clause(start, end) else { return }
            if rarest.map({ clause.cost < $0.cost }) ?? true { rarest = clause }
        }
        return rarest
    }
}
