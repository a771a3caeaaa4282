internal import Prose

/// The sentences that one goes on from: those before it in its block, the nearest first, and those that lead in to its list, the
/// nearest list first, and of an item its first sentence first, for that says what all is about. What was measured is told like
/// this: who was treated with what in the first sentence, and what came of it in the next.
struct Story {
    let knowledge: SharedKnowledge
    let passages: DocumentPassages
    let scopes: ScopeWordings
    /// Those before in the block.
    let before: Range<Int>
    /// What leads in to the list that the sentence stands in, and what leads in to that, the nearest first: each time the sentence
    /// above the list or, of an item with a list below it, all of that item.
    let leading: [Int]
    /// All of them, in the order in which they are asked.
    private let sentences: [Int]

    /// What a sentence of a block goes on from.
    init(of sentence: Int, in block: ProseBlock, _ document: ProseDocument, _ scopes: ScopeWordings) {
        knowledge = scopes.knowledge
        passages = scopes.passages
        self.scopes = scopes
        before = block.sentences.lowerBound..<max(block.sentences.lowerBound, sentence)
        var leading: [Int] = []
        var next = block.leadIn
        while let sentence = next, leading.count < Story.mostLeading {
            let above = document.blocks[document.sentences[sentence].block]
            leading += above.kind == .listItem ? above.sentences : sentence..<sentence + 1
            next = above.leadIn
        }
        self.leading = leading
        sentences = before.reversed() + leading
    }

    /// So many sentences lead in; those further out say little of it.
    private static let mostLeading = 40

    /// True where one of the sentences says one of some values.
    func tells(_ signs: [ScopeValue]) -> Bool { sentences.contains { tells(signs, in: $0) } }

    /// True for a sentence that says one of some values.
    func tells(_ signs: [ScopeValue], in sentence: Int) -> Bool {
        signs.contains { !scopes.places(of: $0, in: sentence).isEmpty }
    }

    /// What the first of the sentences that names any value of a dimension says; nil where none does, or it is not clear which
    /// of several it means.
    func values(of dimension: Int) -> [String]? {
        for sentence in sentences {
            let found = values(of: dimension, in: sentence)
            if !found.isEmpty { return merged(found, knowledge.dimensions[dimension]) }
        }
        return nil
    }

    /// What a subject, or the side of a comparison that an amount is of, was given together with.
    func company(of subject: String, _ arm: Claim.Arm?, in passage: Passage) -> [String] {
        guard case .value(_, let tokens) = arm,
            let side = passage.mentions.first(where: { $0.kind != .subject && $0.tokens == tokens })
        else { return company(of: subject) }
        return company(ofSide: side)
    }

    /// What the first of the sentences that names a subject says of it; nothing where that is not the same each time.
    private func company(of subject: String) -> [String] {
        for sentence in sentences where passages.outlines[sentence]?.hasSubject == true {
            guard let passage = passages[sentence] else { continue }
            let sides = passage.subjects.filter { list in
                list.members.contains { knowledge.subjects[$0.value].id == subject } && !passage.isAside(list.tokens)
            }
            if sides.isEmpty { continue }
            let reader = PartnerReader(knowledge: knowledge, passage: passage)
            let found = Set(sides.map { reader.company(of: subject, in: $0) })
            return found.count == 1 ? found.first ?? [] : []
        }
        return []
    }

    /// What the first of the sentences that names a side which is no subject says of it.
    private func company(ofSide side: Mention) -> [String] {
        for sentence in sentences {
            let mention = passages.mentions(in: sentence).first { $0.kind == side.kind && $0.value == side.value }
            guard let mention, let passage = passages[sentence] else { continue }
            return PartnerReader(knowledge: knowledge, passage: passage).additions(to: mention.tokens)
        }
        return []
    }

    /// The lists of values that a sentence names, without what it takes away and what is true of a share of all only.
    private func values(of dimension: Int, in sentence: Int) -> [[String]] {
        let claims = scopes.claims(in: sentence).filter { $0.dimension == dimension && !$0.isDenied }
        let mayName = passages.outlines[sentence]?.dimensions.meets(SmallSet(dimension)) ?? false
        guard mayName || !claims.isEmpty, let passage = passages[sentence] else { return [] }
        let own = SentenceScope(knowledge: knowledge, passage: passage, claims: claims)
        let lists = passage.lists(of: .qualifier(dimension)).filter { !passage.isDenied($0.tokens) }
        let all = claims.map { ([$0.value], $0.tokens) } + lists.map { (own.ids($0.members, dimension), $0.tokens) }
        return all.filter { !isOfShare($0.1, passage) }.map(\.0)
    }

    /// True for what a part has: `half of them had the change`.
    private func isOfShare(_ tokens: Range<Int>, _ passage: Passage) -> Bool {
        passage.quantities.contains { quantity in
            quantity.unit.measure == .share && passage.isOneClause(quantity.tokens.lowerBound, tokens.lowerBound)
        }
    }

    /// Lists that say the same, or narrow each other, as one.
    private func merged(_ lists: [[String]], _ dimension: Dimension) -> [String]? {
        var narrowest = lists[0]
        for list in lists.dropFirst() where list != narrowest {
            guard list.count == 1, narrowest.count == 1 else { return nil }
            if dimension.contains(narrowest[0], list[0]) {
                narrowest = list
            } else if !dimension.contains(list[0], narrowest[0]) {
                return nil
            }
        }
        return narrowest
    }
}
