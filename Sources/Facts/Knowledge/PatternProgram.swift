/// A pattern as steps that a matcher follows.
struct PatternProgram: Sendable {
    /// One step.
    enum Step: Sendable {
        /// A token with this symbol, or its plural.
        case symbol(Symbol)
        /// A mention for a slot.
        case slot(Slot)
        /// Up to so many other tokens of the clause, which must not be verbs where `isPlain`.
        case gap(Int, isPlain: Bool)
        /// Nothing, at the start of the sentence.
        case start
        /// Nothing, at the end of the sentence.
        case finish
        /// On at the first place, which is the next one, or else at the second.
        case either(Int, Int)
        /// On at this place.
        case jump(Int)
        /// The end.
        case end
    }

    /// What a slot takes.
    enum Slot: Sendable, Hashable {
        /// Subjects, one or a list.
        case subject
        /// What the attribute's kind says.
        case value
        /// Values of a dimension.
        case qualifier(Int)
        /// A value that says how often, and that no unknown name stands directly before.
        case rate
        /// Any number, without unit.
        case number
        /// Any date.
        case date
        /// A name that no pack knows and that looks like one: `ABCD-12`.
        case code
        /// The words up to the end of what they say.
        case words
    }

    /// The steps.
    private(set) var steps = Steps()
    /// Symbols of which a sentence must have one, or the pattern can't be in it; empty where that can't be said.
    let triggers: [Symbol]

    /// A program that fits nothing.
    static let empty = PatternProgram()

    private init() { triggers = [] }

    init(_ pattern: Pattern, slots: (String) -> Slot?) throws(PatternError) {
        triggers = PatternProgram.triggers(of: pattern) ?? []
        try add(pattern, slots)
        steps.append(.end)
    }

    private mutating func add(_ pattern: Pattern, _ slots: (String) -> Slot?) throws(PatternError) {
        switch pattern {
        case .symbol(let symbol): steps.append(.symbol(symbol))
        case .gap(let length, let isPlain): steps.append(.gap(length, isPlain: isPlain))
        case .slot(let name):
            guard let slot = slots(name) else { throw PatternError(message: "there is no slot `{\(name)}`") }
            steps.append(.slot(slot))
        case .start: steps.append(.start)
        case .finish: steps.append(.finish)
        case .sequence(let parts): for part in parts { try add(part, slots) }
        case .optional(let part):
            let start = steps.count
            steps.append(.end)
            try add(part, slots)
            steps[start] = .either(start + 1, steps.count)
        case .choice(let branches):
            var jumps: [Int] = []
            for (index, branch) in branches.enumerated() {
                guard index < branches.count - 1 else {
                    try add(branch, slots)
                    break
                }
                let start = steps.count
                steps.append(.end)
                try add(branch, slots)
                jumps.append(steps.count)
                steps.append(.end)
                steps[start] = .either(start + 1, steps.count)
            }
            for jump in jumps { steps[jump] = .jump(steps.count) }
        }
    }

    /// The smallest set of symbols of which every match has at least one.
    private static func triggers(of pattern: Pattern) -> [Symbol]? {
        switch pattern {
        case .symbol(let symbol): return [symbol]
        case .slot, .gap, .start, .finish, .optional: return nil
        case .sequence(let parts):
            // The rarest is not known here; words are rarer than marks, and few words than many.
            return parts.compactMap(triggers).min { PatternProgram.cost($0) < PatternProgram.cost($1) }
        case .choice(let branches):
            var all: [Symbol] = []
            for branch in branches {
                guard let some = triggers(of: branch) else { return nil }
                all += some
            }
            return all
        }
    }

    private static func cost(_ symbols: [Symbol]) -> Int {
        symbols.contains { $0 < Vocabulary.unknown } ? 1_000 + symbols.count : symbols.count
    }
}

extension PatternProgram {
    /// The program in its prepared form.
    func write(to writer: inout PreparedWriter) {
        steps.write(to: &writer)
        writer.list(triggers) { $0.integer(Int($1)) }
    }

    init(from reader: inout PreparedReader) {
        steps = Steps(from: &reader)
        triggers = reader.list { Symbol($0.integer()) }
    }
}
