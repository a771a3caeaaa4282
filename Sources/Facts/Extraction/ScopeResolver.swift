internal import Diagnostics
internal import Prose

/// Settles where the claims of a sentence hold and whether they are claimed at all, and makes the facts. A class, since what the
/// sentence goes on from is looked for once for all of them.
final class ScopeResolver {
    let knowledge: SharedKnowledge
    let passage: Passage
    let block: ProseBlock
    let document: ProseDocument
    let topics: DocumentTopics
    /// What frames found of the scope.
    let claims: [ScopeWordings.Found]
    /// The sentences of the document.
    let passages: DocumentPassages
    /// What wordings say of the scope in other sentences.
    let scopes: ScopeWordings

    init(
        knowledge: SharedKnowledge, passage: Passage, block: ProseBlock, document: ProseDocument,
        topics: DocumentTopics,
        claims: [ScopeWordings.Found], passages: DocumentPassages, scopes: ScopeWordings
    ) {
        self.knowledge = knowledge
        self.passage = passage
        self.block = block
        self.document = document
        self.topics = topics
        self.claims = claims
        self.passages = passages
        self.scopes = scopes
    }

    /// Values of one dimension and where they stand.
    private struct Values {
        let values: [String]
        let source: String
        /// Where they stand in the passage, if they do.
        var tokens: Range<Int>?
        /// True for what headings, the title or the opening say.
        var isAround = false
    }

    /// The facts of a claim about one subject.
    func facts(_ claim: Claim, subject: Int, from found: SubjectResolver.Found) -> [Fact] {
        if claim.match.capture.qualifiers.contains(where: { passage.isDenied($0.list.tokens) })
            || !claim.attribute.isDeniable && passage.isDenied(words: claim.match.capture.words)
            || claim.attribute.isWhole && leavesOut(claim)
        {
            return []
        }
        guard let value = claim.value else {
            if let dimension = claim.attribute.follows { return following(dimension, claim, subject, from: found) }
            // Only where the surroundings are about one thing.
            guard let name = claim.attribute.dimension,
                let values = values(of: name, claim, subject: knowledge.subjects[subject].id, from: found)?.values,
                values.count == 1
            else { return [] }
            var claim = claim
            claim.value = .text(values[0])
            // What a sentence denies must stand in it.
            return facts(claim, subject: subject, from: found).filter { $0.polarity != .negated }
        }
        let attribute = claim.attribute
        var sources: [(dimension: String, value: String, source: String)] = []
        var scopes: [[ScopeValue]] = [[]]
        var own: Set<String> = []
        var around: Set<String> = []
        var places = [claim.match.tokens, claim.valueTokens] + (found.tokens.map { [$0] } ?? [])
        for dimension in attribute.scope {
            guard
                let values = values(
                    of: dimension, claim, subject: knowledge.subjects[subject].id, from: found)
            else { continue }
            if let index = knowledge.dimensionIndex(dimension) {
                if isPartlyDenied(values, index) { return [] }
                if let usual = knowledge.dimensions[index].usual, values.values.contains(usual) { continue }
            }
            let text = values.values.joined(separator: " or ")
            if let tokens = values.tokens { places.append(tokens) }
            if values.tokens != nil || values.source == "the wording" { own.insert(dimension) }
            sources.append((dimension, text, values.source))
            if values.isAround, knowledge.value.dimension(dimension)?.role == nil { around.insert(dimension) }
            let alternatives = attribute.each.contains(dimension) ? values.values : [text]
            scopes = scopes.flatMap { scope in alternatives.map { scope + [ScopeValue(dimension, $0)] } }
        }
        if let policy = attribute.ofStudies, isGiven(claim, own, by: policy) {
            guard let sign = policy.signs.first(where: { attribute.scope.contains($0.dimension) }) else { return [] }
            // Whom a study was of it says itself, but for what the text is about.
            let left = around.union([sign.dimension])
            scopes = scopes.map { scope in scope.filter { !left.contains($0.dimension) } + [sign] }
            sources = sources.filter { !left.contains($0.dimension) } + [(sign.dimension, sign.value, "a study")]
        }
        // `gene|condition`: one of them must be known.
        let known = Set(scopes[0].map(\.dimension))
        guard attribute.required.allSatisfy({ $0.split(separator: "|").contains { known.contains(String($0)) } }),
            isTaken(claim, of: subject, own, scopes[0]),
            let range = range(of: places)
        else { return [] }
        let context = PolarityResolver(knowledge: knowledge, passage: passage).resolve(claim, value)
        let origin = FactOrigin(
            frame: claim.frame, subject: found.source, scope: sources, polarity: context.reason)
        return scopes.map { scope in
            Fact(
                subject: knowledge.subjects[subject].id, attribute: attribute.id, value: context.value,
                unit: claim.unit, scope: scope.sorted { $0.dimension < $1.dimension },
                ownScope: scope.filter { own.contains($0.dimension) && $0.dimension != attribute.compares },
                quoted: quoted(claim, scope),
                polarity: context.polarity,
                precision: claim.precision, contexts: context.names, range: range, quote: quote, also: [],
                plainness: found.plainness,
                origin: origin)
        }
    }

    /// The facts of a claim that names no value but what comes before it: `after the first and the second have failed`.
    private func following(
        _ dimension: String, _ claim: Claim, _ subject: Int, from found: SubjectResolver.Found
    ) -> [Fact] {
        guard
            let before = values(of: dimension, claim, subject: knowledge.subjects[subject].id, from: found),
            before.tokens != nil, let value = knowledge.next(in: claim.attribute, after: before.values)
        else { return [] }
        var claim = claim
        claim.value = value
        return facts(claim, subject: subject, from: found)
    }

    /// The place of a fact: its subject, its wording, its value, and the words of the sentence that limit it.
    private func range(of places: [Range<Int>]) -> TextRange? {
        let start = places.map(\.lowerBound).min() ?? 0
        let end = places.map(\.upperBound).max() ?? 0
        return passage.bytes(of: start..<end).map { document.sourceRange($0) }
    }

    private var quote: String {
        if let quote = passage.quote { return quote }
        let quote = String(decoding: document.text[document.sentences[passage.sentence].text], as: UTF8.self)
        passage.quote = quote
        return quote
    }

    // MARK: Scope

    private func values(
        of name: String, _ claim: Claim, subject: String, from found: SubjectResolver.Found
    ) -> Values? {
        guard let index = knowledge.dimensionIndex(name) else { return nil }
        let units = knowledge.dimensions[index].units
        if !units.isEmpty, let unit = claim.unit, !units.contains(unit) { return nil }
        if name == claim.attribute.partners {
            let partners = partners(of: subject, claim, found)
            return partners.isEmpty ? nil : Values(values: [partners.joined(separator: " + ")], source: "the sentence")
        }
        if name == claim.attribute.compares, let arm = arm(claim, subject) {
            return Values(values: [arm], source: "the sentence")
        }
        if let captured = claim.match.capture.qualifiers.first(where: { $0.dimension == index }) {
            return Values(
                values: own.ids(captured.list.members, index), source: "the wording", tokens: captured.list.tokens)
        }
        // What a wording says by itself holds unless its clause says it otherwise.
        let near = own.nearest(index, claim, subject: subject)
        if let fixed = claim.frame.scope.first(where: { $0.dimension == name }),
            near.map({ !own.isNear($0.tokens, claim) }) ?? true
        {
            return Values(values: [fixed.value], source: "the wording")
        }
        if isSettled(without: name, claim), near.map({ !own.isNear($0.tokens, claim) }) ?? true { return nil }
        if let own = near, !isOfOtherClause(own.tokens, index, claim) {
            // `half have a fault in this gene, most of them this change`
            if own.tokens.lowerBound >= claim.valueTokens.upperBound,
                isSettled(without: name, by: claim, before: own.tokens)
            {
                return nil
            }
            return Values(values: own.values, source: "the sentence", tokens: own.tokens)
        }
        if let next = goingOn(from: found) {
            let lists = next.lists(of: .qualifier(index)).filter { !next.isDenied($0.tokens) }
            if let list = lists.first {
                return Values(values: own.ids(list.members, index), source: "the next sentence")
            }
        }
        let reach = knowledge.dimensions[index].reach
        // What the sentence takes away doesn't come back from around it.
        if reach == .clause || isDenied(index) { return nil }
        // Whom a result is of, and what they had had before, was said when it was told what was tried.
        let isResult =
            claim.attribute.compares != nil && !claim.attribute.required.contains(name)
            && (reach != .sentence || knowledge.dimensions[index].isContinued)
        let isOfOtherStudy = passage.namesCode && knowledge.hasOwners(index)
        if isResult, !isOfOtherStudy, let values = story.values(of: index) {
            return Values(values: values, source: "the sentences before")
        }
        if reach == .sentence || isResult && knowledge.dimensions[index].role == nil && isOfGroup { return nil }
        if let members = nextNaming?.mentions.filter({ $0.kind == .qualifier(index) }), !members.isEmpty {
            return Values(values: own.ids(members, index), source: "the next sentence")
        }
        // `It is taken for a year` goes on from the sentence before in its case too.
        if knowledge.dimensions[index].isContinued, !found.isNamed, !isResult {
            for sentence in story.before.reversed() {
                let all = passages.mentions(in: sentence).filter { $0.kind == .qualifier(index) }
                let members = all.contains { !knowledge.isUsual($0) } ? all.filter { !knowledge.isUsual($0) } : all
                if !members.isEmpty { return Values(values: own.ids(members, index), source: "the sentence before") }
            }
        }
        for sentence in story.leading where !isResult && !passages.mentions(in: sentence).isEmpty {
            guard let passage = passages[sentence] else { continue }
            let lists = passage.lists(of: .qualifier(index)).filter { !passage.isDenied($0.tokens) }
            // What leads in may have a lead-in itself.
            if let list = lists.first(where: { $0.tokens.lowerBound >= passage.ownStart }) ?? lists.first {
                return Values(values: own.ids(list.members, index), source: "what leads in to the list")
            }
        }
        // A paragraph that is about one case all along goes on with it, whatever its title says.
        if reach == .document {
            let named = Set(
                story.before.flatMap { passages.mentions(in: $0).filter { $0.kind == .qualifier(index) }.map(\.value) })
            if named.count == 1, let only = named.first {
                return Values(values: [knowledge.dimensions[index].values[only].id], source: "the paragraph")
            }
        }
        if knowledge.dimensions[index].role == nil,
            isOfOtherCase || claim.attribute.isWhole && !cases(passage.mentions).isEmpty
        {
            return nil
        }
        for place in topics.places(around: block, within: reach) {
            let members = place.mentions(of: index)
            if members.isEmpty || isOfOthers(place, index, subject) || place.isOpening && !topics.isOfOne(index) {
                continue
            }
            return Values(values: own.ids(members, index), source: place.name, isAround: true)
        }
        if reach == .document, !claim.attribute.isWhole, let main = topics.main(index) {
            return Values(values: [main], source: "the whole text", isAround: true)
        }
        return nil
    }

    /// True where the text says of whom a result is: headings and titles say no more of them.
    private var isOfGroup: Bool {
        guard let index = knowledge.dimensionIndex(.group) else { return false }
        return claims.contains { $0.dimension == index } || story.values(of: index) != nil
    }

    /// The cases among mentions, without the usual one, which limits nothing.
    private func cases(_ mentions: [Mention]) -> [String] {
        guard let index = knowledge.dimensionIndex(.case) else { return [] }
        return own.ids(mentions.filter { $0.kind == .qualifier(index) && !knowledge.isUsual($0) }, index)
    }

    /// True where the sentence names another case than the nearest heading that names one, or the title: what those say more
    /// is of theirs.
    private var isOfOtherCase: Bool {
        guard let index = knowledge.dimensionIndex(.case) else { return false }
        let dimension = knowledge.dimensions[index]
        let named = cases(passage.mentions.filter { $0.tokens.lowerBound >= passage.ownStart })
        if named.isEmpty { return false }
        let around = topics.places(around: block, within: .title).lazy.map { self.cases($0.passage.mentions) }
        guard let nearest = around.first(where: { !$0.isEmpty }) else { return named.count > 1 }
        return !named.contains { one in
            nearest.contains { dimension.contains($0, one) || dimension.contains(one, $0) }
        }
    }

    /// True for a heading whose limits hold for the subjects that it names, and this is none of them.
    private func isOfOthers(_ place: DocumentTopics.Place, _ dimension: Int, _ subject: String) -> Bool {
        guard knowledge.dimensions[dimension].isBound, !place.isList else { return false }
        let named = place.passage.mentions.filter { $0.kind == .subject }.map { knowledge.subjects[$0.value] }.filter {
            $0.role == .main
        }
        return !named.isEmpty && !named.contains { $0.id == subject }
            && knowledge.value.subject(subject)?.role == .main
    }

    /// What a subject is given together with, in the sentence or in what it goes on from.
    private func partners(of subject: String, _ claim: Claim, _ found: SubjectResolver.Found) -> [String] {
        let reader = PartnerReader(knowledge: knowledge, passage: passage)
        let partners = reader.partners(of: subject, claim, found)
        if !partners.isEmpty { return partners }
        if let next = goingOn(from: found) { return PartnerReader(knowledge: knowledge, passage: next).company }
        if !reader.mayHaveCompany(claim, found) { return partners }
        return story.company(of: subject, claim.arm, in: passage)
    }

    /// True where the sentence takes away a value of a dimension.
    private func isDenied(_ dimension: Int) -> Bool {
        passage.mentions.contains { $0.kind == .qualifier(dimension) && passage.isDenied($0.tokens) }
            || claims.contains { $0.dimension == dimension && $0.isDenied }
    }

    /// True for a value with a part beside it that is taken away: `the whole without the one`.
    private func isPartlyDenied(_ whole: Values, _ dimension: Int) -> Bool {
        guard let tokens = whole.tokens else { return false }
        let known = knowledge.dimensions[dimension]
        return passage.mentions.contains { part in
            let gap = max(part.tokens.lowerBound - tokens.upperBound, tokens.lowerBound - part.tokens.upperBound)
            return part.kind == .qualifier(dimension) && gap <= 3 && passage.isDenied(part.tokens)
                && whole.values.contains {
                    $0 != known.values[part.value].id && known.contains($0, known.values[part.value].id)
                }
        }
    }

    /// What the sentence goes on from.
    private(set) lazy var story = Story(of: passage.sentence, in: block, document, scopes)

    /// What the sentence itself says.
    private(set) lazy var own = SentenceScope(knowledge: knowledge, passage: passage, claims: claims)

    /// The next sentence of the block, where it names what this one says.
    private var nextNaming: Passage? {
        let next = passage.sentence + 1
        return next < block.sentences.upperBound && passages.beginsWithWord(next) ? passages[next]?.naming : nil
    }

    /// What goes on from an item about a subject that the item does not name itself.
    private func goingOn(from found: SubjectResolver.Found) -> Passage? {
        let isNamedHere = found.tokens.map { $0.upperBound > passage.ownStart } ?? false
        return isNamedHere ? nil : continuation
    }

    /// The next sentence of an item that only names something, where that sentence alone goes on with it: `**A disease.** It is used
    /// in those with this.`
    private lazy var continuation = nextOfItem

    private var nextOfItem: Passage? {
        let next = passage.sentence + 1
        guard block.kind == .listItem, passage.sentence == block.sentences.lowerBound, next < block.sentences.upperBound
        else { return nil }
        let later = (next..<block.sentences.upperBound).filter {
            passages.outlines[$0]?.traits.contains(.pronoun) == true
        }
        guard later.first == next, let passage = passages[next] else { return nil }
        let isMore = later.dropFirst().contains { beginsWithAnaphor(passages[$0]) }
        // `It is not given with that` says of what it is not.
        let isDenial = passage.contexts.contains {
            knowledge.contexts[$0.kind].effect == .negated && $0.tokens.lowerBound <= passage.ownStart + 2
        }
        return !isMore && !isDenial && beginsWithAnaphor(passage) ? passage : nil
    }

    private func beginsWithAnaphor(_ passage: Passage?) -> Bool {
        passage.map { !$0.grammar(.anaphor, in: $0.ownStart..<$0.ownStart + 1).isEmpty } ?? false
    }

    /// True where the clause names another of the dimensions of which an attribute asks for one: `half have a fault in this
    /// gene, and those with this one change fare best`.
    private func isSettled(without name: String, _ claim: Claim) -> Bool {
        claim.attribute.alternatives(to: name).contains { other in
            passage.mentions.contains { mention in
                guard case .qualifier(let index) = mention.kind else { return false }
                return knowledge.dimensions[index].id == other && own.isNear(mention.tokens, claim)
            }
        }
    }

    /// True where the wording has named another of the dimensions of which an attribute asks for one, between the value and some
    /// tokens: `a tenth of those with the gene has it in this place` names the gene before.
    private func isSettled(without name: String, by claim: Claim, before tokens: Range<Int>) -> Bool {
        claim.attribute.alternatives(to: name).contains { other in
            claim.match.capture.qualifiers.contains {
                knowledge.dimensions[$0.dimension].id == other
                    && claim.valueTokens.upperBound <= $0.list.tokens.lowerBound
                    && $0.list.tokens.upperBound <= tokens.lowerBound
            }
        }
    }

    private func arm(_ claim: Claim, _ subject: String) -> String? {
        switch claim.arm {
        case .subject(let index, _): knowledge.subjects[index].id
        case .value(let value, _): value
        case .unnamed: "comparator"
        case .around, .together, .unknown, nil: subject
        }
    }
}
