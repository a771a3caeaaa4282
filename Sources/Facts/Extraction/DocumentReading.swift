internal import Diagnostics
internal import Prose

/// Goes through a document sentence by sentence.
struct DocumentReading {
    let knowledge: SharedKnowledge
    let document: ProseDocument
    let finder: SlotFinder
    let index: FrameIndex
    let topics: DocumentTopics
    private let review: NameReview
    private(set) var facts: [Fact] = []
    /// What is odd about the names.
    private(set) var remarks: [NameRemark] = []
    /// The subjects of the sentences before, in the present section.
    private var antecedents = Antecedents()
    private var sieve: FrameSieve
    /// The symbols of the present sentence.
    private let symbols: SymbolSet

    init(
        _ knowledge: SharedKnowledge, _ index: FrameIndex, _ document: ProseDocument,
        _ surroundings: FactExtractor.Surroundings, names: NameIndex
    ) {
        self.knowledge = knowledge
        review = NameReview(knowledge: knowledge, index: names, document: document)
        self.document = document
        self.index = index
        symbols = SymbolSet(knowledge.vocabulary)
        sieve = FrameSieve(index, trying: [])
        finder = SlotFinder(knowledge: knowledge)
        topics = DocumentTopics(knowledge, document, surroundings)
    }

    mutating func run() {
        let reader = PassageReader(knowledge: knowledge, document: document)
        var named = NamedValues()
        let passages = document.sentences.indices.map { index -> Passage? in
            let block = document.blocks[document.sentences[index].block]
            guard isRead(block) else { return nil }
            named.enter(block)
            let passage = reader.passage(index, after: named.last)
            named.add(passage, knowledge)
            return passage
        }
        noteKinds(passages)
        if sieve.isIdle, !passages.contains(where: { $0?.mentions.contains { $0.kind == .subject } == true }) {
            // Nothing is named that anything could be said of.
            for case let passage? in passages { remarks += review.remarks(in: passage) }
            return
        }
        for (blockIndex, block) in document.blocks.enumerated() where isRead(block) {
            antecedents.enter(
                block, at: blockIndex, leadIn: block.leadIn.map { document.sentences[$0].block })
            for sentence in block.sentences {
                if let passage = passages[sentence] { read(passage, block, among: passages) }
            }
        }
    }

    /// True for a block that says something; what is cited and what describes a picture does not.
    private func isRead(_ block: ProseBlock) -> Bool { !block.isReference && block.kind != .imageText }

    private mutating func read(_ passage: Passage, _ block: ProseBlock, among passages: [Passage?]) {
        remarks += review.remarks(in: passage)
        let inventory = PassageInventory(passage, knowledge, symbols)
        let frames = sieve.frames(passage, inventory)
        // Nothing that is said of anything; but what is named may be meant later.
        if frames.isEmpty, passage.closings.isEmpty || passage.mentions.count < 2 {
            return antecedents.add(passage, knowledge)
        }
        let scopeClaims = scopeClaims(frames, passage, inventory)
        // Subjects that are values themselves: `after the one had failed`.
        passage.asides = scopeClaims.filter(\.isOfSubjects).map(\.tokens)
        passage.vetoes = vetoes(frames, passage, inventory)
        defer { antecedents.add(passage, knowledge) }
        if document.text[document.sentences[passage.sentence].text].last == UInt8(ascii: "?") { return }
        let claims = claims(frames, passage, inventory, block)
        if claims.isEmpty { return }
        let before = (block.sentences.lowerBound..<passage.sentence).reversed().compactMap { passages[$0] }
        let next = passage.sentence + 1 < block.sentences.upperBound ? passages[passage.sentence + 1] : nil
        for claim in claims {
            let resolver = SubjectResolver(
                knowledge: knowledge, finder: finder, passage: passage, block: block, document: document,
                topics: topics,
                antecedents: antecedents)
            guard let subjects = resolver.subjects(of: claim) else { continue }
            let scope = ScopeResolver(
                knowledge: knowledge, passage: passage, block: block, document: document, topics: topics,
                claims: scopeClaims, before: before, leading: leading(to: block, passages), naming: next?.naming)
            for subject in subjects.members {
                facts += scope.facts(claim, subject: subject, from: subjects)
            }
        }
    }

    /// Rules out what can be said of nothing that the document names.
    private mutating func noteKinds(_ passages: [Passage?]) {
        var kinds = SmallSet.none
        func note(_ passage: Passage) {
            for mention in passage.mentions {
                let subject = mention.kind == .subject ? mention.value : knowledge.owner(of: mention)
                if let subject { kinds.formUnion(knowledge.kind(of: subject)) }
            }
        }
        for case let passage? in passages { note(passage) }
        for passage in topics.named(besides: passages) { note(passage) }
        let isSaid = zip(knowledge.attributes, knowledge.kindsOfAttributes).map { attribute, own in
            attribute.subject != nil || kinds.meets(own)
        }
        let isTried = knowledge.frames.map { frame in frame.attribute.map { isSaid[$0] } ?? (kinds != .none) }
        sieve = FrameSieve(index, trying: isTried)
    }

    /// What leads in to a list item: the sentence before the list or, of an item with a list below it, all of that item.
    private func leading(to block: ProseBlock, _ passages: [Passage?]) -> [Passage] {
        guard let sentence = block.leadIn else { return [] }
        let above = document.blocks[document.sentences[sentence].block]
        return (above.kind == .listItem ? above.sentences : sentence..<sentence + 1).compactMap { passages[$0] }
    }

    /// True where a heading says what a frame wants it to say.
    private func isUnder(_ frame: Frame, _ block: ProseBlock) -> Bool {
        frame.under == nil || topics.isAnyHeading(around: block, asIn: frame, finder)
    }

    /// What frames say of the scope rather than of a subject.
    private func scopeClaims(_ frames: [Int], _ passage: Passage, _ inventory: PassageInventory) -> [ScopeResolver
        .Found]
    {
        frames.flatMap { number -> [ScopeResolver.Found] in
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

    /// What looks like an attribute and isn't it.
    private func vetoes(_ frames: [Int], _ passage: Passage, _ inventory: PassageInventory) -> [Passage.Veto] {
        if !frames.contains(where: { knowledge.frames[$0].isVeto }) { return [] }
        let asked = Set(frames.compactMap { knowledge.frames[$0].isVeto ? nil : knowledge.frames[$0].attribute })
        return frames.flatMap { number -> [Passage.Veto] in
            let frame = knowledge.frames[number]
            guard let attribute = frame.attribute, frame.isVeto, asked.contains(attribute) else { return [] }
            var matcher = PatternMatcher(frame, knowledge.attributes[attribute], passage, finder)
            let id = knowledge.attributes[attribute].id
            return matcher.matches(index.gates[number], inventory).flatMap { match in
                match.capture.values.isEmpty
                    ? [Passage.Veto(attribute: id, value: nil)]
                    : match.capture.values.map { Passage.Veto(attribute: id, value: $0.tokens) }
            }
        }
    }

    /// What frames say of subjects, without what other wordings forbid.
    private func claims(
        _ frames: [Int], _ passage: Passage, _ inventory: PassageInventory, _ block: ProseBlock
    ) -> [Claim] {
        var claims: [Claim] = []
        for number in frames {
            let frame = knowledge.frames[number]
            guard let attributeIndex = frame.attribute, !frame.isVeto else { continue }
            let attribute = knowledge.attributes[attributeIndex]
            if passage.isSilent(on: attribute) || !isUnder(frame, block) { continue }
            var matcher = PatternMatcher(frame, attribute, passage, finder)
            for match in matcher.matches(index.gates[number], inventory) {
                claims += ClaimReader(knowledge: knowledge, passage: passage, finder: finder).claims(
                    attribute, frame, match)
            }
        }
        // Brackets may give another name.
        if !passage.closings.isEmpty {
            for attribute in knowledge.attributes where attribute.kind == .name {
                claims += NameReader(knowledge: knowledge, passage: passage).claims(attribute)
            }
        }
        claims.removeAll { passage.isVetoed($0.valueTokens, for: $0.attribute) }
        return ClaimReader.distinct(claims, in: passage.tokens)
    }
}
