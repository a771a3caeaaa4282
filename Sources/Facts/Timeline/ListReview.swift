internal import Diagnostics

/// Finds the lists and numbers that events have outgrown: sentences that name what is approved or used in the present, and
/// count it, call it all there is or just *the* ones, go through it case by case, or name three or more.
struct ListReview {
    private let knowledge: Knowledge
    private let cases: EventCases
    /// The events of which a list is made, those whose source somebody has seen first, then the oldest.
    private let events: [(event: TimelineEvent, kind: EventKind)]
    /// The kinds of these.
    private let kinds: [EventKind]
    /// What a list is of.
    private let listed: String?
    /// The subjects that came before those of a list.
    private let former: String?
    /// Who decides.
    private let authority: String?

    /// A review by the events of a timeline.
    init(_ knowledge: Knowledge, _ kinds: [String: EventKind], _ events: [TimelineEvent]) {
        self.knowledge = knowledge
        cases = EventCases(knowledge)
        self.kinds = kinds.values.filter(\.isListed)
        let known = events.compactMap { event in
            kinds[event.kind].flatMap { $0.isListed ? (event: event, kind: $0) : nil }
        }
        self.events = known.filter(\.event.isVerified) + known.filter { !$0.event.isVerified }
        listed = knowledge.dimension(.case)?.id
        former = knowledge.dimension(.former)?.id
        authority = knowledge.dimension(.authority)?.id
    }

    /// True for a fact of which several make a list.
    func isListed(_ fact: Fact) -> Bool {
        fact.polarity == .affirmed && knowledge.listings.contains { !$0.isCount && $0.statement.fits(fact) }
    }

    /// The lists and numbers among the facts of a document that are told of today.
    func outgrown(_ facts: [Fact], sentence: (TextRange) -> String) -> [Timeline.Outgrowing] {
        guard let listed else { return [] }
        let members = facts.filter { isListed($0) && $0.scope(listed) != nil }.flatMap { places(of: $0, sentence) }
        let groups = Dictionary(grouping: members) { $0.quote }
        let counts = facts.filter { fact in
            knowledge.listings.contains { $0.isCount && $0.statement.fits(fact) }
        }.flatMap { places(of: $0, sentence) }.compactMap(outgrownCount)
        // A sentence that gives the number too is told once.
        let told = Set(counts.map(\.fact.quote))
        let found = groups.filter { !told.contains($0.key) }.values.compactMap(outgrowing)
        return (found + counts).sorted { $0.fact.range.start < $1.fact.range.start }
    }

    /// A fact once for each place: what a document says several times may be part of several lists.
    private func places(of fact: Fact, _ sentence: (TextRange) -> String) -> [Fact] {
        [fact] + fact.also.map { fact.said(at: $0, sentence($0)) }
    }

    private func outgrowing(of group: [Fact]) -> Timeline.Outgrowing? {
        let ordered = group.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
        guard let first = ordered.first else { return nil }
        var members: [String] = []
        for fact in ordered where !members.contains(fact.subject) { members.append(fact.subject) }
        let time = SentenceTime(first.quote, knowledge)
        guard time.isPresent, !time.isDated || time.isAsOf else { return nil }
        let decisions = ordered.filter { fact in
            knowledge.listings.contains { $0.isFormal && $0.statement.fits(fact) }
        }
        let isFormal = Set(decisions.map(\.subject)).count == members.count
        let isSurvey = isFormal && isCaseByCase(decisions)
        let isExhaustive = time.saysOnly || isFormal && (time.beginsWithOnly || time.isNow && members.count > 1)
        let isWhole = time.counted == members.count || time.isDefinite && members.count > 1
        guard isExhaustive || isWhole || isFormal && members.count > 2 || isSurvey else { return nil }
        // One that goes through the cases is of all of them.
        let scope = shared(ordered).filter { !isSurvey || $0.dimension == listed || $0.dimension == authority }
        let missing = missing(from: members, scope)
        return missing.isEmpty
            ? nil : Timeline.Outgrowing(members: members, fact: first, isExhaustive: isExhaustive, missing: missing)
    }

    /// True where each of several is told by itself: `the one is for new, and the other for old ones`.
    private func isCaseByCase(_ facts: [Fact]) -> Bool {
        let ranges = Dictionary(grouping: facts, by: \.subject).values.map { Set($0.map(\.range)) }
        return ranges.count > 1
            && ranges.indices.allSatisfy { index in ranges[..<index].allSatisfy { $0.isDisjoint(with: ranges[index]) } }
    }

    /// A number of what there is that events have outgrown.
    private func outgrownCount(_ fact: Fact) -> Timeline.Outgrowing? {
        let time = SentenceTime(fact.quote, knowledge)
        guard time.isPresent, !time.isDated || time.isAsOf, let count = Int(fact.value.description) else { return nil }
        let first = firstEvents(of: cases.scope(of: fact, kinds), besides: []).values.sorted(by: Timeline.isEarlier)
        guard first.count > count else { return nil }
        return Timeline.Outgrowing(
            members: [], fact: fact, isExhaustive: true, missing: Array(first.dropFirst(count)))
    }

    /// What the facts of a list all state of their scope.
    private func shared(_ facts: [Fact]) -> [ScopeValue] {
        let scopes = facts.map { cases.scope(of: $0, kinds) }
        return (scopes.first ?? []).filter { value in scopes.allSatisfy { $0.contains(value) } }
    }

    /// The events of those that a list of the same case leaves out, as far as they came after the last of its members.
    private func missing(from members: [String], _ scope: [ScopeValue]) -> [TimelineEvent] {
        let prior = scope.first { $0.dimension == former }.map { EventCases.members($0.value) } ?? []
        let first = firstEvents(of: scope, besides: prior)
        // A list of which the timeline knows nothing is no list of it.
        let known = members.compactMap { first[$0] }
        guard let last = known.map(\.date).max() else { return [] }
        return first.values.filter { !members.contains($0.subject) && $0.date > last }.sorted(by: Timeline.isEarlier)
    }

    /// Of each subject the first event of a case.
    private func firstEvents(of scope: [ScopeValue], besides prior: [String]) -> [String: TimelineEvent] {
        var first: [String: TimelineEvent] = [:]
        for (event, kind) in events
        where first[event.subject] == nil && !prior.contains(event.subject) && cases.covers(event, kind, scope)
            && isOfClass(event.subject, scope)
        {
            first[event.subject] = event
        }
        return first
    }

    /// False for a subject of another class than the one that is spoken of.
    private func isOfClass(_ subject: String, _ scope: [ScopeValue]) -> Bool {
        guard let classes = knowledge.dimension(.class),
            let named = scope.first(where: { $0.dimension == classes.id })?.value,
            let own = knowledge.subject(subject)?.classes
        else { return true }
        return own.contains { classes.contains(named, $0) }
    }
}
