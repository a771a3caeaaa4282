/// The frames by what a sentence must have for them. A set of frames is bits, in runs of 512, of which most packs need one.
/// A class, since every sentence is held against it and none changes it.
final class FrameIndex: Sendable {
    /// A part of a set of frames.
    typealias Run = SIMD8<UInt64>

    /// What each frame needs.
    let gates: [FrameGate]
    /// How many runs a set of frames has.
    let width: Int
    /// Frames that no word must be there for.
    let anywhere: [Run]
    /// What frames need in their slots.
    let requirements: [Requirement]
    /// The frames that a sentence may have the amounts and dates for, for one set of its traits after the other.
    private let measured: [Run]
    /// Frames that claim something of a subject.
    let claiming: [Run]
    /// Of each attribute the frames that look like it and aren't it.
    let vetoes: [[Run]]
    /// Frames that say something of the scope.
    let scopes: [Run]
    /// Those of them whose value stands in the sentence: what they name is named for something else.
    let asides: [Run]
    /// Frames of attributes that belong to one subject, named or not.
    private let always: [Run]
    /// Frames of no attribute.
    private let unsaid: [Run]
    /// Frames by the kinds of the subjects that their attribute may be said of.
    private let said: [(kinds: SmallSet, frames: [Run])]
    /// Sets of frames, one after another.
    private let sets: [Run]
    /// The sets of symbols that frames need one of each of, one after another.
    private let words: [Symbol]
    /// Where each set ends, and for each frame where its sets end.
    private let wordEnds: [Int32]
    private let frameEnds: [Int32]
    /// Where the set begins of the frames that a word is one of the rarest words of.
    private let setsOfWords: [Int32]
    /// The same for marks, which are so few that they are looked through.
    private let setsOfMarks: [(mark: Symbol, start: Int32)]

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
        let wordings = knowledge.frames.map { frame in
            WordingClauses(frame.program) { $0 < 0 ? FrameIndex.costOfMark : counts[Int($0)] }
        }
        gates = zip(knowledge.frames, wordings).map { FrameGate($0, knowledge, slots: $1.slots) }
        let width = (gates.count + 511) / 512
        self.width = width
        var sets: [Run] = []
        var requirements: [Requirement] = []
        for (frame, gate) in gates.enumerated() {
            for need in gate.needs {
                let count = gate.needs.count { $0 == need }
                let known = requirements.first { $0.need == need && $0.count == count }
                let requirement = known ?? Requirement(need: need, count: count, start: sets.count)
                if known == nil {
                    requirements.append(requirement)
                    for _ in 0..<width { sets.append(.zero) }
                }
                sets[requirement.start + frame / 512].insert(frame % 512)
            }
        }
        self.requirements = requirements
        let needed = sets
        measured = (0..<WordTraits.measureCount).flatMap { number in
            let traits = WordTraits(rawValue: UInt16(number))
            var runs = [Run](repeating: ~.zero, count: width)
            for requirement in requirements where !requirement.need.mayStand(among: traits) {
                for run in runs.indices { runs[run] &= ~needed[requirement.start + run] }
            }
            return runs
        }
        func frames(where isOne: (Int, Frame) -> Bool) -> [Run] {
            var runs = [Run](repeating: .zero, count: width)
            for (number, frame) in knowledge.frames.enumerated() where isOne(number, frame) { runs.insert(number) }
            return runs
        }
        anywhere = frames { number, _ in wordings[number].symbols.isEmpty }
        claiming = frames { $1.attribute != nil && !$1.isVeto }
        var vetoes = knowledge.attributes.map { _ in [Run](repeating: .zero, count: width) }
        var said: [(kinds: SmallSet, frames: [Run])] = []
        for kinds in knowledge.kindsOfAttributes where !said.contains(where: { $0.kinds == kinds }) {
            said.append((kinds, [Run](repeating: .zero, count: width)))
        }
        for (number, frame) in knowledge.frames.enumerated() {
            guard let attribute = frame.attribute else { continue }
            if frame.isVeto { vetoes[attribute].insert(number) }
            let kinds = knowledge.kindsOfAttributes[attribute]
            for index in said.indices where said[index].kinds == kinds { said[index].frames.insert(number) }
        }
        self.vetoes = vetoes
        self.said = said
        scopes = frames { $1.dimension != nil }
        asides = frames { $1.dimension != nil && $1.value == nil }
        always = frames { $1.attribute.map { knowledge.attributes[$0].subject != nil } ?? false }
        unsaid = frames { $1.attribute == nil }
        var words: [Symbol] = []
        var wordEnds: [Int32] = []
        var frameEnds: [Int32] = [0]
        var setsOfWords = [Int32](repeating: -1, count: counts.count)
        var setsOfMarks: [(mark: Symbol, start: Int32)] = []
        func add(_ frame: Int, to symbol: Symbol) {
            let known = symbol >= 0 ? setsOfWords[Int(symbol)] : setsOfMarks.first { $0.mark == symbol }?.start ?? -1
            let start = known < 0 ? Int32(sets.count) : known
            if known < 0 {
                for _ in 0..<width { sets.append(.zero) }
                if symbol >= 0 { setsOfWords[Int(symbol)] = start } else { setsOfMarks.append((symbol, start)) }
            }
            sets[Int(start) + frame / 512].insert(frame % 512)
        }
        for (frame, wording) in wordings.enumerated() {
            if let rarest = wording.ends.first { for symbol in wording.symbols[..<rarest] { add(frame, to: symbol) } }
            for end in wording.ends { wordEnds.append(Int32(words.count + end)) }
            words += wording.symbols
            frameEnds.append(Int32(wordEnds.count))
        }
        (self.sets, self.words, self.wordEnds, self.frameEnds) = (sets, words, wordEnds, frameEnds)
        (self.setsOfWords, self.setsOfMarks) = (setsOfWords, setsOfMarks)
    }

    /// Of some frames of a run, whose rarest words are in a set of symbols, those whose other words are too, as far as every
    /// match needs them.
    func worded(_ frames: Run, _ run: Int, _ symbols: SymbolSet) -> Run {
        let lists = (words: words, wordEnds: wordEnds, frameEnds: frameEnds)
        let (words, wordEnds, frameEnds) = (lists.words.span, lists.wordEnds.span, lists.frameEnds.span)
        var worded = frames
        for word in 0..<8 {
            var rest = frames[word]
            while rest != 0 {
                let frame = run * 512 + word * 64 + rest.trailingZeroBitCount
                let end = Int(frameEnds[frame + 1])
                // The rarest words come first.
                let first = min(Int(frameEnds[frame]) + 1, end)
                var start = first == 0 ? 0 : Int(wordEnds[first - 1])
                for clause in first..<end {
                    let end = Int(wordEnds[clause])
                    if !symbols.hasOne(of: words, from: start, before: end) {
                        worded[word] &= ~(rest & ~(rest - 1))
                        break
                    }
                    start = end
                }
                rest &= rest - 1
            }
        }
        return worded
    }

    /// A mark stands in more sentences than nearly any word.
    private static let costOfMark = 1_000

    /// The frames that say something of subjects of some kinds.
    func frames(sayingSomethingOf kinds: SmallSet) -> [Run] {
        var frames = always
        if kinds != .none { frames.formUnion(unsaid) }
        for (own, said) in said where kinds.meets(own) { frames.formUnion(said) }
        return frames
    }

    /// A run of the frames that a sentence may have the amounts and dates for.
    func frames(measuredBy traits: WordTraits, run: Int) -> Run { measured[traits.measures * width + run] }

    /// A run of the frames that need something.
    func frames(of requirement: Requirement, run: Int) -> Run { sets[requirement.start + run] }

    /// The words and marks that are among the rarest of some frames.
    struct Triggers {
        /// A bit for each word.
        fileprivate var words: [UInt64]
        /// The marks, and where the set of the frames of each begins.
        fileprivate var marks: [(mark: Symbol, start: Int32)] = []
    }

    /// The words and marks that are among the rarest of some frames.
    func triggers(of frames: [Run]) -> Triggers {
        var triggers = Triggers(words: [UInt64](repeating: 0, count: setsOfWords.count / 64 + 1))
        var bits = triggers.words.mutableSpan
        let lists = (words: words, wordEnds: wordEnds, frameEnds: frameEnds)
        let (words, wordEnds, frameEnds) = (lists.words.span, lists.wordEnds.span, lists.frameEnds.span)
        for run in 0..<width {
            frames[run].each { number in
                let clause = Int(frameEnds[run * 512 + number])
                if clause == Int(frameEnds[run * 512 + number + 1]) { return }
                for place in (clause == 0 ? 0 : Int(wordEnds[clause - 1]))..<Int(wordEnds[clause]) {
                    let symbol = words[place]
                    if symbol >= 0 { bits[Int(symbol) >> 6] |= 1 << UInt64(symbol & 63) }
                }
            }
        }
        triggers.marks = setsOfMarks.filter { entry in
            (0..<width).contains { !(frames[$0] & sets[Int(entry.start) + $0]).isEmpty }
        }
        return triggers
    }

    /// The frames whose rarest words and marks are in a set of symbols.
    func frames(triggeredBy symbols: SymbolSet) -> [Run] {
        var frames = anywhere
        var triggered = frames.mutableSpan
        symbols.eachWord { word in
            let start = setsOfWords[Int(word)]
            if start >= 0 { add(start, to: &triggered) }
        }
        for (mark, start) in setsOfMarks where symbols.contains(mark) { add(start, to: &triggered) }
        return frames
    }

    /// Makes a set of frames those whose rarest words and marks are among some tokens.
    ///
    /// - Parameter triggers: The words and marks that are looked up.
    func noteFrames(
        triggeredBy tokens: [Token], in range: Range<Int>, among triggers: Triggers, _ triggered: inout [Run]
    ) {
        var triggered = triggered.mutableSpan
        for run in 0..<width { triggered[run] = anywhere[run] }
        let (tokens, words) = (tokens.span, triggers.words.span)
        for index in range {
            let token = tokens[index]
            let (word, singular) = (token.word, token.singular)
            if word >= 0 {
                if words[Int(word) >> 6] & 1 << UInt64(word & 63) != 0 { add(setsOfWords[Int(word)], to: &triggered) }
            } else if !triggers.marks.isEmpty, case .mark(let scalar) = token.kind {
                let mark = Token.symbol(ofMark: scalar)
                for known in triggers.marks where known.mark == mark { add(known.start, to: &triggered) }
            }
            if singular >= 0, words[Int(singular) >> 6] & 1 << UInt64(singular & 63) != 0 {
                add(setsOfWords[Int(singular)], to: &triggered)
            }
        }
    }

    /// Adds the set of frames that begins at a place.
    private func add(_ start: Int32, to triggered: inout MutableSpan<Run>) {
        let sets = sets
        let runs = sets.span
        for run in 0..<width { triggered[run] |= runs[Int(start) + run] }
    }
}

extension SIMD8<UInt64> {
    /// Adds a number below 512.
    mutating func insert(_ number: Int) { self[number / 64] |= 1 << UInt64(number % 64) }

    /// True where no number is in it.
    @inline(__always)
    var isEmpty: Bool {
        let half = lowHalf | highHalf
        let quarter = half.lowHalf | half.highHalf
        return quarter.x | quarter.y == 0
    }

    /// How many numbers are in it.
    var bitCount: Int { (0..<8).reduce(0) { $0 + self[$1].nonzeroBitCount } }

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

    /// Adds the numbers of another set.
    mutating func formUnion(_ other: Self) { for run in indices { self[run] |= other[run] } }
}
