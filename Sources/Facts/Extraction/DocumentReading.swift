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
    private let passages: DocumentPassages
    private let sieve: FrameSieve
    /// What wordings say of the scope.
    private let scopes: ScopeWordings
    /// The subjects of the sentences before, in the present section.
    private let history: SectionHistory
    /// Whose amounts were compared last.
    private var pastSides: PastSides?

    init(
        _ knowledge: SharedKnowledge, _ index: FrameIndex, _ document: ProseDocument,
        _ surroundings: FactExtractor.Surroundings, names: NameIndex
    ) {
        self.knowledge = knowledge
        self.document = document
        self.index = index
        finder = SlotFinder(knowledge: knowledge)
        let reader = PassageReader(knowledge: knowledge, document: document)
        passages = DocumentPassages(document, reader)
        topics = DocumentTopics(reader, passages, surroundings)
        review = NameReview(knowledge, names, document, passages)
        // What can be said of nothing that the document names is not looked for.
        var kinds = passages.kinds
        for passage in topics.named { kinds.formUnion(knowledge.kinds(in: passage.mentions)) }
        sieve = FrameSieve(index, passages, naming: kinds)
        scopes = ScopeWordings(
            knowledge: knowledge, index: index, sieve: sieve, finder: finder, passages: passages)
        history = SectionHistory(knowledge, document, passages, scopes)
    }

    mutating func run() {
        for (blockIndex, block) in document.blocks.enumerated() where block.isRead {
            history.enter(blockIndex)
            for sentence in block.sentences { read(sentence, block) }
        }
    }

    private mutating func read(_ sentence: Int, _ block: ProseBlock) {
        let odd = review.remarks(in: sentence)
        if !odd.isEmpty { remarks += odd }
        guard let outline = passages.outlines[sentence],
            let inventory = PassageInventory(passages, sentence)
        else { return }
        let frames = sieve.frames(index.claiming, inventory)
        // Nothing that is said of anything.
        if frames.isEmpty, !outline.mayPairNames { return }
        guard !document.isQuestion(sentence), let passage = passages[sentence] else { return }
        history.enter(sentence: sentence)
        // Subjects that are values themselves: `after the one had failed`.
        scopes.provideAsides(of: passage)
        passage.pastSides = pastSides.flatMap { $0.holds(in: block, document) ? $0 : nil }
        let claims = claims(frames, passage, inventory, block)
        if claims.isEmpty { return }
        let scopeClaims = scopes.claims(in: sentence)
        if let sides = PastSides(claims, in: block, document, knowledge) { pastSides = sides }
        let resolver = SubjectResolver(
            knowledge: knowledge, finder: finder, passage: passage, block: block, document: document, topics: topics,
            history: history)
        let scope = ScopeResolver(
            knowledge: knowledge, passage: passage, block: block, document: document, topics: topics,
            claims: scopeClaims, passages: passages, scopes: scopes)
        for claim in claims {
            guard let subjects = resolver.subjects(of: claim) else { continue }
            for subject in subjects.members {
                facts += scope.facts(claim, subject: subject, from: subjects)
            }
        }
    }

    /// True where a heading says what a frame wants it to say, and none what it must not say.
    private func isUnder(_ frame: Frame, _ block: ProseBlock) -> Bool {
        (frame.under == nil || topics.isAnyHeading(around: block, .under, frame, finder))
            && (frame.notUnder == nil || !topics.isAnyHeading(around: block, .notUnder, frame, finder))
    }

    /// What frames say of subjects, without what other wordings forbid.
    private func claims(
        _ frames: [Int], _ passage: Passage, _ inventory: PassageInventory, _ block: ProseBlock
    ) -> [Claim] {
        let vetoes = Vetoes(of: frames, passage, inventory, finder: finder, sieve: sieve, index: index)
        passage.vetoes = vetoes
        // They hold the sentence, and it must not hold them for good.
        defer { passage.vetoes = nil }
        var claims: [Claim] = []
        let reader = ClaimReader(knowledge: knowledge, passage: passage, finder: finder)
        var matcher = PatternMatcher(passage, finder)
        for number in frames {
            let frame = knowledge.frames[number]
            guard let attributeIndex = frame.attribute else { continue }
            let attribute = knowledge.attributes[attributeIndex]
            if !isUnder(frame, block) { continue }
            let matches = matcher.matches(frame, attribute, index.gates[number], inventory)
            if matches.isEmpty || vetoes.silence(attribute) { continue }
            for match in matches { claims += reader.claims(attribute, frame, match) }
        }
        // Brackets may give another name.
        if !passage.closings.isEmpty {
            for attribute in knowledge.names {
                claims += NameReader(knowledge: knowledge, passage: passage).claims(attribute)
            }
        }
        claims.removeAll { vetoes.ruleOut($0.valueTokens, for: $0.attribute) }
        return ClaimReader.distinct(claims, in: passage)
    }
}

extension ProseDocument {
    /// True for a sentence that ends with a question mark, before whatever closes it: quotes, brackets, a citation.
    fileprivate func isQuestion(_ sentence: Int) -> Bool {
        let end = text[sentences[sentence].text].suffix(ProseDocument.longestEnding)
        guard let mark = end.lastIndex(of: UInt8(ascii: "?")) else { return false }
        return !end[mark...].contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    }

    private static let longestEnding = 16
}
