/// Reads what wordings say of the scope in the sentences of a document, rather than of a subject.
struct ScopeWordings {
    let knowledge: SharedKnowledge
    let index: FrameIndex
    let sieve: FrameSieve
    let finder: SlotFinder
    let passages: DocumentPassages

    /// All that they say in a sentence.
    func claims(in sentence: Int) -> [ScopeResolver.Found] { claims(of: index.scopes, in: sentence) }

    /// Where a sentence names subjects that are values themselves: `after the one had failed`.
    func asides(in sentence: Int) -> [Range<Int>] { claims(of: index.asides, in: sentence).map(\.tokens) }

    private func claims(of frames: [FrameIndex.Run], in sentence: Int) -> [ScopeResolver.Found] {
        guard let inventory = PassageInventory(passages, sentence) else { return [] }
        let fitting = sieve.frames(frames, inventory)
        guard !fitting.isEmpty, let passage = passages[sentence] else { return [] }
        return fitting.flatMap { number -> [ScopeResolver.Found] in
            let frame = knowledge.frames[number]
            guard let dimension = frame.dimension else { return [] }
            var matcher = PatternMatcher(frame, nil, passage, finder)
            return matcher.matches(index.gates[number], inventory).compactMap { match in
                let value =
                    frame.value
                    ?? match.capture.subjects.map { list in
                        list.members.map { knowledge.subjects[$0.value].id }.joined(separator: ", ")
                    } ?? match.capture.numbers.first.map(FactValue.text)
                return value.map {
                    ScopeResolver.Found(
                        dimension: dimension, value: $0, tokens: match.tokens, isOfSubjects: frame.value == nil)
                }
            }
        }
    }
}
