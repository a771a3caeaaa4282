/// Reads what wordings say of the scope in the sentences of a document, rather than of a subject. A class, since it remembers
/// what it has read: those who go on from a sentence ask for it again.
final class ScopeWordings {
    let knowledge: SharedKnowledge
    let index: FrameIndex
    let sieve: FrameSieve
    let finder: SlotFinder
    let passages: DocumentPassages
    /// What it has read, by the sentence.
    private var known: [[Found]?]

    init(
        knowledge: SharedKnowledge, index: FrameIndex, sieve: FrameSieve, finder: SlotFinder, passages: DocumentPassages
    ) {
        self.knowledge = knowledge
        self.index = index
        self.sieve = sieve
        self.finder = finder
        self.passages = passages
        known = Array(repeating: nil, count: passages.outlines.count)
    }

    /// A value of a dimension that a wording says.
    struct Found: Sendable {
        let dimension: Int
        let value: String
        let tokens: Range<Int>
        /// True where the value names subjects.
        let isOfSubjects: Bool
        /// The dimension whose value it was made from: a change from what is changed.
        let source: Int?
        /// True behind words such as `without`.
        let isDenied: Bool
    }

    /// All that they say in a sentence.
    func claims(in sentence: Int) -> [Found] {
        if let known = known[sentence] { return known }
        let awaiting = passages.made(sentence).flatMap { $0.stopAwaitingAsides() ? $0 : nil }
        let claims = claims(of: index.scopes, in: sentence)
        known[sentence] = claims
        awaiting?.asides = ScopeWordings.asides(claims)
        return claims
    }

    /// Sees to it that a passage that is read has its asides, at once where they are known and otherwise when somebody asks.
    func provideAsides(of passage: Passage) {
        if let known = known[passage.sentence] {
            passage.asides = ScopeWordings.asides(known)
        } else {
            passage.awaitAsides(from: self)
        }
    }

    /// Finds the asides of a passage that awaits them. Few sentences have the words of any.
    func findAsides(of passage: Passage) {
        guard let inventory = PassageInventory(passages, passage.sentence) else { return }
        if sieve.frames(index.asides, inventory).isEmpty {
            passage.asides = []
        } else {
            _ = claims(in: passage.sentence)
        }
    }

    private static func asides(_ claims: [Found]) -> [Range<Int>] { claims.filter(\.isOfSubjects).map(\.tokens) }

    /// Where a sentence says a value of a dimension, by a name or by a wording.
    func places(of value: ScopeValue, in sentence: Int) -> [Range<Int>] {
        guard let index = knowledge.dimensionIndex(value.dimension) else { return [] }
        let wanted = knowledge.dimensions[index].index(of: value.value)
        let named = passages.mentions(in: sentence).filter { $0.kind == .qualifier(index) && $0.value == wanted }
        let worded = claims(in: sentence).filter { $0.dimension == index && $0.value == value.value }
        return named.map(\.tokens) + worded.map(\.tokens)
    }

    /// Where a sentence names subjects that are values themselves: `after the one had failed`.
    func asides(in sentence: Int) -> [Range<Int>] { claims(of: index.asides, in: sentence).map(\.tokens) }

    /// The value of a frame that has one, with what its slots took: `{gene}-changed`; nil where it is not worth saying.
    private func filled(_ frame: Frame, _ match: PatternMatcher.Match, _ passage: Passage) -> String? {
        guard let slot = frame.value.flatMap(SlotText.init) else { return frame.value }
        if let tokens = match.capture.texts.first {
            // What other dimensions name needs no words.
            return slot.name == "words" && !passage.limitsFurther(tokens) && !passage.isDenied(tokens)
                ? nil : slot.filled(with: passage.text(of: tokens))
        }
        guard let dimension = knowledge.dimensionIndex(slot.name),
            let list = match.capture.qualifiers.first(where: { $0.dimension == dimension })?.list
        else { return nil }
        let taken = list.members.map { knowledge.dimensions[dimension].values[$0.value].id }
        return slot.filled(with: taken.joined(separator: " or "))
    }

    private func claims(of frames: [FrameIndex.Run], in sentence: Int) -> [Found] {
        guard let inventory = PassageInventory(passages, sentence) else { return [] }
        let fitting = sieve.frames(frames, inventory)
        guard !fitting.isEmpty, let passage = passages[sentence] else { return [] }
        var matcher = PatternMatcher(passage, finder)
        return fitting.flatMap { number -> [Found] in
            let frame = knowledge.frames[number]
            guard let dimension = frame.dimension else { return [] }
            return matcher.matches(frame, nil, index.gates[number], inventory).compactMap { match in
                let value =
                    filled(frame, match, passage)
                    ?? match.capture.subjects.map { list in
                        list.members.map { knowledge.subjects[$0.value].id }.joined(separator: ", ")
                    } ?? match.capture.numbers.first.map(FactValue.text)
                return value.map {
                    Found(
                        dimension: dimension, value: $0, tokens: match.tokens, isOfSubjects: frame.value == nil,
                        source: match.capture.qualifiers.first?.dimension,
                        isDenied: frame.value != nil
                            && (passage.isTakenAway(match.tokens) || passage.isRuledOut(match.tokens)))
                }
            }
        }
    }
}
