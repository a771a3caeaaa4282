/// Follows the programs of frames through a passage, one after another.
struct PatternMatcher {
    private var program = PatternProgram.empty
    /// The frame whose program it is; nil for a wording that stands for itself.
    private var frame: Frame?
    private var attribute: Attribute?
    private let passage: Passage
    private let finder: SlotFinder
    private var capture = Capture()
    private var stepsLeft = PatternMatcher.mostSteps
    /// A wording that takes more from one place does not stand there.
    private static let mostSteps = 4_000

    /// What a frame found.
    struct Match: Sendable {
        /// From its first token to its last.
        var tokens: Range<Int>
        /// What its slots took.
        var capture: Capture

        /// The same with another value of a dimension.
        func measuring(_ measured: (dimension: Int, list: MentionList)) -> Match {
            var match = self
            for index in match.capture.qualifiers.indices
            where match.capture.qualifiers[index].dimension == measured.dimension {
                match.capture.qualifiers[index].list = measured.list
            }
            return match
        }
    }

    /// What slots took.
    struct Capture: Sendable {
        /// Everything that was taken for the subjects, the last one at the end.
        private var lists: [MentionList] = []
        /// The subjects.
        var subjects: MentionList? { lists.last }
        /// What fits the slots of the value.
        var values: [SlotFinder.Value] = []
        /// What fits the last of them.
        var value: SlotFinder.Value? { values.last }
        /// Values of dimensions.
        var qualifiers: [(dimension: Int, list: MentionList)] = []
        /// The bare numbers.
        var numbers: [Double] = []
        /// Names that no pack knows, and other words.
        var texts: [Range<Int>] = []
        /// The tokens that the words of the pattern took.
        var words: [Int] = []

        /// How much there was at some time, to go back to: things are only ever added.
        fileprivate struct Mark {
            let subjects: Int
            let values: Int
            let qualifiers: Int
            let numbers: Int
            let texts: Int
            let words: Int
        }

        fileprivate var mark: Mark {
            Mark(
                subjects: lists.count, values: values.count, qualifiers: qualifiers.count, numbers: numbers.count,
                texts: texts.count, words: words.count)
        }

        /// Forgets all, and keeps the room for it.
        fileprivate mutating func clear() {
            if !lists.isEmpty { lists.removeAll(keepingCapacity: true) }
            if !values.isEmpty { values.removeAll(keepingCapacity: true) }
            if !qualifiers.isEmpty { qualifiers.removeAll(keepingCapacity: true) }
            if !numbers.isEmpty { numbers.removeAll(keepingCapacity: true) }
            if !texts.isEmpty { texts.removeAll(keepingCapacity: true) }
            if !words.isEmpty { words.removeAll(keepingCapacity: true) }
        }

        fileprivate mutating func take(_ subjects: MentionList) { lists.append(subjects) }

        fileprivate mutating func goBack(to mark: Mark) {
            if lists.count > mark.subjects { lists.removeLast(lists.count - mark.subjects) }
            if values.count > mark.values { values.removeLast(values.count - mark.values) }
            if qualifiers.count > mark.qualifiers { qualifiers.removeLast(qualifiers.count - mark.qualifiers) }
            if numbers.count > mark.numbers { numbers.removeLast(numbers.count - mark.numbers) }
            if texts.count > mark.texts { texts.removeLast(texts.count - mark.texts) }
            if words.count > mark.words { words.removeLast(words.count - mark.words) }
        }
    }

    /// True where a wording without slots stands somewhere in a passage.
    static func fits(_ program: PatternProgram, _ passage: Passage, _ finder: SlotFinder) -> Bool {
        var matcher = PatternMatcher(passage, finder)
        matcher.program = program
        return passage.tokens.indices.contains { start in
            matcher.stepsLeft = mostSteps
            return matcher.run(0, start, isFirst: true) != nil
        }
    }

    /// Where a wording without slots ends that stands at a token; nil where it does not stand there.
    static func end(of program: PatternProgram, at start: Int, _ passage: Passage, _ finder: SlotFinder) -> Int? {
        var matcher = PatternMatcher(passage, finder)
        matcher.program = program
        return matcher.run(0, start, isFirst: true)
    }

    init(_ passage: Passage, _ finder: SlotFinder) {
        self.passage = passage
        self.finder = finder
    }

    /// True where a wording without slots stands somewhere in the passage, of which most have not even a word.
    private func fits(_ program: PatternProgram, _ inventory: PassageInventory) -> Bool {
        let triggers = program.triggers
        return (triggers.isEmpty || triggers.contains(where: inventory.symbols.contains))
            && PatternMatcher.fits(program, passage, finder)
    }

    /// Every place where a frame of an attribute or of none fits, from left to right; at each place the shortest.
    mutating func matches(
        _ frame: Frame, _ attribute: Attribute?, _ gate: FrameGate, _ inventory: PassageInventory
    ) -> [Match] {
        var found: [Match] = []
        if let needs = frame.needs, !fits(needs, inventory) { return [] }
        if let unless = frame.unless, fits(unless, inventory) { return [] }
        self.frame = frame
        self.attribute = attribute
        program = frame.program
        // What only leads in to a sentence is claimed there and not here, but it limits what is claimed here.
        let least = frame.dimension == nil ? passage.ownStart : 0
        for start in gate.starts(passage, inventory) {
            capture.clear()
            stepsLeft = PatternMatcher.mostSteps
            guard let end = run(0, start, isFirst: true), end > least, end > start else { continue }
            // A later start with the same value says nothing new, unless what is named nearer to it is meant.
            if let value = capture.value, let last = found.last, last.capture.value?.tokens == value.tokens,
                (capture.subjects == nil) == (last.capture.subjects == nil)
            {
                if capture.qualifiers.isEmpty || capture.words != last.capture.words { continue }
                found.removeLast()
            }
            found.append(Match(tokens: start..<end, capture: capture))
        }
        return found
    }

    /// Where a match from a step and a token ends. What a step that fails has taken is left to whoever tries another one.
    private mutating func run(_ step: Int, _ position: Int, isFirst: Bool) -> Int? {
        var (step, position, isFirst) = (step, position, isFirst)
        while true {
            stepsLeft -= 1
            if stepsLeft < 0 { return nil }
            switch program.steps[step] {
            case .end: return position
            case .start:
                if position != passage.ownStart { return nil }
                isFirst = false
                step += 1
            case .jump(let next): step = next
            case .either(let first, let second):
                if isMissing(first, at: position) {
                    stepsLeft -= 1
                } else {
                    let mark = capture.mark
                    if let end = run(first, position, isFirst: isFirst) { return end }
                    capture.goBack(to: mark)
                }
                step = second
            case .finish:
                // A heading is no sentence: it names what is told below it.
                if frame != nil && passage.isHeading || !passage.isFinished(at: position) { return nil }
                isFirst = false
                step += 1
            case .symbol:
                if isMissing(step, at: position) { return nil }
                capture.words.append(position)
                isFirst = false
                step += 1
                position += 1
            case .gap(let length, let isPlain): return gap(step, position, length, isPlain: isPlain)
            case .slot(let slot): return take(slot, step, position, isFirst: isFirst)
            }
        }
    }

    /// Passes over as few tokens as it can. Brackets count as one; the end of a clause and another subject can't be passed.
    private mutating func gap(_ step: Int, _ position: Int, _ length: Int, isPlain: Bool) -> Int? {
        var position = position
        for _ in 0...length {
            let mark = capture.mark
            if isMissing(step + 1, at: position) {
                stepsLeft -= 1
            } else {
                if let end = run(step + 1, position, isFirst: false) { return end }
                capture.goBack(to: mark)
            }
            // What stands in brackets may be what is looked for.
            if passage.closings[position] != nil, attribute?.kind != .term {
                if let end = run(step + 1, position + 1, isFirst: false) { return end }
                capture.goBack(to: mark)
            }
            if isPlain, passage.grammar.contains(where: { $0.word == .verb && $0.tokens.contains(position) }) {
                return nil
            }
            if isOther(position) { return nil }
            let isVeto = frame?.isVeto ?? false
            guard let next = finder.passed(position, in: passage, attribute, overSubjects: isVeto) else { return nil }
            position = next
        }
        return nil
    }

    /// True for another amount behind that of the match: what follows says something of it.
    private func isOther(_ position: Int) -> Bool {
        guard case .quantity(let own)? = capture.values.last, frame?.isVeto == false else { return false }
        return passage.quantities.contains {
            $0.tokens.lowerBound == position && $0.unit.measure == own.unit.measure
                && own.tokens.upperBound <= position
        }
    }

    /// True for a step that takes a word or mark, where another one stands.
    private func isMissing(_ step: Int, at position: Int) -> Bool {
        guard let symbol = program.steps.symbol(at: step) else { return false }
        return !passage.tokens.indices.contains(position) || !passage.tokens[position].isSymbol(symbol)
    }

    private mutating func take(_ slot: PatternProgram.Slot, _ step: Int, _ position: Int, isFirst: Bool) -> Int? {
        var next: Int? = position
        // Where a name may begin: here, or after up to three words that say nothing.
        for _ in 0...(isFirst ? 0 : 3) {
            guard let start = next else { break }
            next = isFirst ? nil : finder.filler(at: start, in: passage)
            let mark = capture.mark
            guard let end = take(slot, at: start) else { continue }
            let taken = capture.mark
            if let last = run(step + 1, end, isFirst: false) { return last }
            // What explains it in brackets may be passed over.
            if let closing = passage.closings[end] {
                capture.goBack(to: taken)
                if let last = run(step + 1, closing + 1, isFirst: false) { return last }
            }
            // And so may an apposition: `the one, a drug for this and that, has …`.
            if case .subject = slot, let behind = passage.endOfApposition(at: end) {
                capture.goBack(to: taken)
                if let last = run(step + 1, behind, isFirst: false) { return last }
            }
            capture.goBack(to: mark)
        }
        return nil
    }

    private mutating func take(_ slot: PatternProgram.Slot, at position: Int) -> Int? {
        switch slot {
        case .subject:
            guard let list = finder.subjects(at: position, in: passage, attribute) else {
                // What a pronoun stands for is settled later.
                return attribute == nil ? nil : passage.pronoun(at: position)?.upperBound
            }
            capture.take(list)
            return list.tokens.upperBound
        case .value:
            guard let attribute,
                let value = finder.value(at: position, in: passage, attribute, isBare: frame?.unit != nil)
            else { return nil }
            capture.values.append(value)
            return value.tokens.upperBound
        case .rate:
            guard let attribute, let value = finder.value(at: position, in: passage, attribute, isBare: false),
                case .quantity(let quantity) = value, quantity.frequency != nil,
                position == 0 || passage.tokens[position - 1].kind != .word
                    || passage.tokens[position - 1].word != Vocabulary.unknown
            else { return nil }
            capture.values.append(value)
            return value.tokens.upperBound
        case .qualifier(let dimension):
            guard let list = finder.list(.qualifier(dimension), at: position, in: passage),
                !finder.isUsual(list)
            else { return nil }
            capture.qualifiers.append((dimension, list))
            // What explains the last one in brackets may be what comes next: `this end point (4 months)`.
            return list.members.last?.tokens.upperBound
        case .code, .words:
            guard let tokens = slot == .code ? passage.code(at: position) : passage.words(from: position) else {
                return nil
            }
            capture.texts.append(tokens)
            return tokens.upperBound
        case .date: return passage.dates.first { $0.tokens.lowerBound == position }?.tokens.upperBound
        case .number:
            guard let quantity = passage.quantities.first(where: { $0.tokens.lowerBound == position }),
                quantity.low == quantity.high || quantity.low == 1
            else { return nil }
            // Days 1 to 21 are 21 days.
            capture.numbers.append(quantity.high)
            return quantity.tokens.upperBound
        }
    }
}
