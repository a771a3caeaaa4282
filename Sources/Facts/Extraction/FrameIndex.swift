/// The frames by what a sentence must have for them. A set of frames is bits, in runs of 512, of which most packs need one.
struct FrameIndex: Sendable {
    /// A part of a set of frames.
    typealias Run = SIMD8<UInt64>

    /// What each frame needs.
    let gates: [FrameGate]
    /// How many runs a set of frames has.
    let width: Int
    /// Frames that no word must be there for.
    let anywhere: [Run]
    /// What frames need in their slots and the names of a passage tell.
    let named: [Requirement]
    /// What frames need in their slots and must be looked for.
    let sought: [Requirement]
    /// Sets of frames, one after another.
    private var sets: [Run] = []
    /// Where the set begins of the frames that a word is one of the rarest words of.
    private var setsOfWords: [Int32]
    /// The same for marks, which are so few that they are looked through.
    private var setsOfMarks: [(mark: Symbol, start: Int32)] = []

    /// What some frames need in their slots.
    struct Requirement: Sendable {
        /// What they need.
        let need: FrameGate.Need
        /// How often.
        let count: Int
        /// Where the set of the frames begins.
        fileprivate let start: Int
    }

    init(_ knowledge: SharedKnowledge) {
        // A word of many wordings is one that many sentences have.
        var uses = [Int](repeating: 1, count: knowledge.vocabulary.count)
        for frame in knowledge.frames {
            for case .symbol(let symbol) in frame.program.steps where symbol >= 0 { uses[Int(symbol)] += 1 }
        }
        let counts = uses
        gates = knowledge.frames.map { frame in
            FrameGate(frame, knowledge) { $0.reduce(0) { $0 + ($1 < 0 ? FrameIndex.costOfMark : counts[Int($1)]) } }
        }
        width = gates.count / 512 + 1
        setsOfWords = [Int32](repeating: -1, count: counts.count)
        var requirements: [Requirement] = []
        for (frame, gate) in gates.enumerated() {
            for need in gate.needs {
                let count = gate.needs.count { $0 == need }
                let known = requirements.first { $0.need == need && $0.count == count }
                let requirement = known ?? Requirement(need: need, count: count, start: sets.count)
                if known == nil {
                    requirements.append(requirement)
                    sets += [Run](repeating: .zero, count: width)
                }
                sets[requirement.start + frame / 512].insert(frame % 512)
            }
        }
        named = requirements.filter(\.need.isNamed)
        sought = requirements.filter { !$0.need.isNamed }
        var anywhere = [Run](repeating: .zero, count: width)
        for (frame, gate) in gates.enumerated() where gate.triggers.isEmpty { anywhere.insert(frame) }
        self.anywhere = anywhere
        for (frame, gate) in gates.enumerated() {
            for symbol in gate.triggers { add(frame, to: symbol) }
        }
    }

    /// A mark stands in more sentences than nearly any word.
    private static let costOfMark = 1_000

    private mutating func add(_ frame: Int, to symbol: Symbol) {
        var start = start(of: symbol)
        if start < 0 {
            start = sets.count
            sets += [Run](repeating: .zero, count: width)
            if symbol < 0 {
                setsOfMarks.append((symbol, Int32(start)))
            } else {
                setsOfWords[Int(symbol)] = Int32(start)
            }
        }
        sets[start + frame / 512].insert(frame % 512)
    }

    private func start(of symbol: Symbol) -> Int {
        if symbol >= 0 { return Int(setsOfWords[Int(symbol)]) }
        for (mark, start) in setsOfMarks where mark == symbol { return Int(start) }
        return -1
    }

    /// A run of the frames that need something.
    func frames(of requirement: Requirement, run: Int) -> Run { sets[requirement.start + run] }

    /// A run of the frames that a word or mark is one of the rarest words of.
    func frames(of symbol: Symbol, run: Int) -> Run {
        let start = start(of: symbol)
        return start < 0 ? .zero : sets[start + run]
    }
}

extension SIMD8<UInt64> {
    /// Adds a number below 512.
    mutating func insert(_ number: Int) { self[number / 64] |= 1 << UInt64(number % 64) }

    /// True where no number is in it.
    var isEmpty: Bool {
        let half = lowHalf | highHalf
        let quarter = half.lowHalf | half.highHalf
        return quarter.x | quarter.y == 0
    }

    /// Calls `body` with each number, in their order.
    func each(_ body: (Int) -> Void) {
        for word in 0..<8 {
            var rest = self[word]
            while rest != 0 {
                body(word * 64 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }
}

extension [SIMD8<UInt64>] {
    /// Adds a number.
    mutating func insert(_ number: Int) { self[number / 512].insert(number % 512) }
}
