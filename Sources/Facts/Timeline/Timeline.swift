package import Diagnostics

/// Holds what a document says against what is known to have happened.
package struct Timeline {
    private let knowledge: Knowledge
    private let kinds: [String: EventKind]
    /// What has happened by today, the oldest first.
    private let events: [TimelineEvent]
    /// Those that make facts of an attribute untrue, by the attribute, in the same order.
    private var overtaking: [String: [(event: TimelineEvent, kind: EventKind)]] = [:]

    /// The events up to a day.
    package init(_ knowledge: Knowledge, today: CalendarDate) {
        self.knowledge = knowledge
        kinds = Dictionary(knowledge.eventKinds.map { ($0.id, $0) }) { first, _ in first }
        let day = today.description
        let past = knowledge.events.filter { $0.date <= day.prefix($0.date.utf8.count) }.sorted { $0.date < $1.date }
        let known = kinds
        events = past.filter { event in
            !past.contains { later in
                known[later.kind]?.ended == event.kind && later.subject == event.subject && later.date > event.date
                    && knowledge.areCompatible(later.scope, event.scope)
            }
        }
        for event in events {
            guard let kind = kinds[event.kind] else { continue }
            for attribute in Set((kind.superseded + event.superseded).map(\.attribute)) {
                overtaking[attribute, default: []].append((event, kind))
            }
        }
    }

    /// True where there is nothing to hold anything against.
    package var isEmpty: Bool { events.isEmpty }

    /// A fact that an event made untrue.
    package struct Overtaking: Sendable {
        /// The fact.
        package let fact: Fact
        /// What it says, in a few words.
        package let says: String
        /// The event that fits it best.
        package let event: TimelineEvent
        /// The others that make it untrue too.
        package let others: [TimelineEvent]
        /// What a text can say instead.
        package let wording: String?
    }

    /// A list of subjects that events have outgrown.
    package struct Outgrowing: Sendable {
        /// The subjects, in the order of the text.
        package let members: [String]
        /// The fact of the first of them.
        package let fact: Fact
        /// True where the sentence says that there is no other.
        package let isExhaustive: Bool
        /// The events of those that are missing, each once, the oldest first; never empty.
        package let missing: [TimelineEvent]
    }

    // MARK: Facts made untrue

    /// The facts of a document that events made untrue. What is told of the past is passed over.
    /// Where it says that there is nothing, what it says elsewhere to be in use is not meant.
    package func overtaken(_ facts: [Fact]) -> [Overtaking] {
        let used = Set(facts.filter { isListed($0) && isCurrent($0) }.map(\.subject))
        return facts.compactMap { fact in
            guard let candidates = overtaking[fact.attribute], isCurrent(fact) else { return nil }
            let matches = candidates.compactMap { event, kind -> Match? in
                guard let statement = (kind.superseded + event.superseded).first(where: { fits($0, fact, event) }),
                    fact.subject == event.subject || !used.contains(event.subject),
                    let rank = rank(of: event, kind, for: fact)
                else { return nil }
                return (event, statement.says, rank)
            }
            guard let best = matches.max(by: Timeline.isWorse) else { return nil }
            let others = matches.filter { $0.event.date != best.event.date || $0.event.subject != best.event.subject }
            return Overtaking(
                fact: fact, says: best.says, event: best.event, others: others.map(\.event),
                wording: wording(best.event))
        }
    }

    private typealias Match = (event: TimelineEvent, says: String, rank: Int)

    /// True for the match of two that is told less: it fits less well, nobody has seen its source, it came later.
    private static func isWorse(_ left: Match, _ right: Match) -> Bool {
        if left.rank != right.rank { return left.rank < right.rank }
        if left.event.isVerified != right.event.isVerified { return right.event.isVerified }
        return (right.event.date, right.event.subject) < (left.event.date, left.event.subject)
    }

    /// What a text can say instead of what an event made untrue.
    package func wording(_ event: TimelineEvent) -> String? {
        if let own = event.wording { return own }
        guard let template = kinds[event.kind]?.wording else { return nil }
        let values = [
            "subject": event.subject, "what": event.what, "date": event.date, "authority": event.authority ?? "",
        ]
        return template.split(separator: "{").map { part in
            guard let close = part.firstIndex(of: "}"), let value = values[String(part[..<close])] else {
                return String(part)
            }
            return value + part[part.index(after: close)...]
        }.joined()
    }

    private func fits(_ statement: Statement, _ fact: Fact, _ event: TimelineEvent) -> Bool {
        let isFixed = knowledge.attribute(fact.attribute)?.subject != nil
        return (fact.subject == event.subject || isFixed) && statement.fits(fact)
            && !statement.isNarrowed(by: event, fact)
            && !(statement.exception.map { SentenceTime(fact.quote, knowledge).has($0) } ?? false)
    }

    /// False for what is told of the past, of animals, of one patient, and for amounts that are only limits.
    private func isCurrent(_ fact: Fact) -> Bool {
        fact.precision == .exact && !fact.contexts.contains(where: knowledge.isHistory)
    }

    // MARK: Scope

    /// How many dimensions an event and a claim state alike; nil where the event does not cover the case of the claim.
    private func rank(of event: TimelineEvent, _ kind: EventKind, for fact: Fact) -> Int? {
        var rank = 0
        let dimensions = Set(event.scope.map(\.dimension)).union(fact.scope.map(\.dimension)).subtracting(kind.ignored)
        for dimension in dimensions {
            let assumed = kind.assumed.first { $0.dimension == dimension }?.value
            let claimed = fact.scope(dimension)
            let known = event.scope.first { $0.dimension == dimension }?.value
            switch (claimed ?? assumed, known ?? assumed) {
            case (let one?, let other?):
                guard overlap(dimension, one, other) else { return nil }
                if let claimed, let known, Knowledge.alternatives(known).contains(claimed) { rank += 1 }
            // What is narrower than the event may still be as it was.
            case (_?, nil): return nil
            case (nil, _): continue
            }
        }
        return rank
    }

    /// True where both may be the same case; of lists joined by commas one member is enough.
    private func overlap(_ dimension: String, _ left: String, _ right: String) -> Bool {
        if knowledge.overlap(dimension, left, right) { return true }
        let lefts = Timeline.members(left)
        let rights = Timeline.members(right)
        return (lefts.count > 1 || rights.count > 1) && !Set(lefts).isDisjoint(with: rights)
    }

    private static func members(_ text: String) -> [String] {
        Knowledge.alternatives(text).flatMap { part in
            part.split(separator: ",").map { String($0.drop { $0 == " " }) }
        }
    }

    // MARK: Lists

    /// The lists of a document that events have outgrown: sentences that name what is approved or used in the present, and
    /// count it, call it all there is, or name three or more.
    package func outgrown(_ facts: [Fact]) -> [Outgrowing] {
        let listed = facts.filter { fact in
            isCurrent(fact) && fact.scope("condition") != nil && isListed(fact)
        }
        let groups = Dictionary(grouping: listed) { $0.quote }
        let counts = facts.filter { fact in
            isCurrent(fact) && knowledge.listings.contains { $0.isCount && $0.statement.fits(fact) }
        }
        return (groups.values.compactMap(outgrowing) + counts.compactMap(outgrownCount))
            .sorted { $0.fact.range.start < $1.fact.range.start }
    }

    /// True for a fact of which several make a list.
    private func isListed(_ fact: Fact) -> Bool {
        fact.polarity == .affirmed && knowledge.listings.contains { !$0.isCount && $0.statement.fits(fact) }
    }

    private func outgrowing(of group: [Fact]) -> Outgrowing? {
        let ordered = group.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
        guard let first = ordered.first else { return nil }
        var members: [String] = []
        for fact in ordered where !members.contains(fact.subject) { members.append(fact.subject) }
        let time = SentenceTime(first.quote, knowledge)
        guard time.isPresent, !time.isDated else { return nil }
        let isApproval = members.allSatisfy { member in
            ordered.contains { fact in
                fact.subject == member && knowledge.listings.contains { $0.isFormal && $0.statement.fits(fact) }
            }
        }
        let isExhaustive = time.saysOnly || time.isNow && isApproval && members.count > 1
        guard isExhaustive || time.counted == members.count || isApproval && members.count > 2 else { return nil }
        let missing = missing(from: members, shared(ordered))
        return missing.isEmpty
            ? nil : Outgrowing(members: members, fact: first, isExhaustive: isExhaustive, missing: missing)
    }

    /// A number of what there is that events have outgrown.
    private func outgrownCount(_ fact: Fact) -> Outgrowing? {
        let time = SentenceTime(fact.quote, knowledge)
        guard time.isPresent, !time.isDated, let count = Int(fact.value.description) else { return nil }
        let first = firstEvents(of: fact.scope, besides: []).values.sorted {
            ($0.date, $0.subject) < ($1.date, $1.subject)
        }
        guard first.count > count else { return nil }
        return Outgrowing(
            members: [], fact: fact, isExhaustive: true, missing: Array(first.dropFirst(count)))
    }

    /// What the facts of a list all state of their scope.
    private func shared(_ facts: [Fact]) -> [ScopeValue] {
        (facts.first?.scope ?? []).filter { value in facts.allSatisfy { $0.scope.contains(value) } }
    }

    /// The events of those that a list of the same case leaves out, as far as they came after the last of its members.
    private func missing(from members: [String], _ scope: [ScopeValue]) -> [TimelineEvent] {
        let prior = scope.first { $0.dimension == "prior" }.map { Timeline.members($0.value) } ?? []
        let first = firstEvents(of: scope, besides: prior)
        // A list of which the timeline knows nothing is no list of it.
        let known = members.compactMap { first[$0] }
        guard let last = known.map(\.date).max() else { return [] }
        return first.values.filter { !members.contains($0.subject) && $0.date > last }.sorted {
            ($0.date, $0.subject) < ($1.date, $1.subject)
        }
    }

    /// Of each subject the first event of a case.
    private func firstEvents(of scope: [ScopeValue], besides prior: [String]) -> [String: TimelineEvent] {
        var first: [String: TimelineEvent] = [:]
        for event in events.filter(\.isVerified) + events.filter({ !$0.isVerified })
        where first[event.subject] == nil && kinds[event.kind]?.isListed == true && !prior.contains(event.subject)
            && covers(event, scope) && isOfClass(event.subject, scope)
        {
            first[event.subject] = event
        }
        return first
    }

    /// False for a subject of another class than the one that is spoken of.
    private func isOfClass(_ subject: String, _ scope: [ScopeValue]) -> Bool {
        guard let named = scope.first(where: { $0.dimension == "class" })?.value,
            let classes = knowledge.dimension("class"), let own = knowledge.subject(subject)?.classes
        else { return true }
        return own.contains { classes.contains(named, $0) }
    }

    /// True for an event of the case that a list is of.
    private func covers(_ event: TimelineEvent, _ scope: [ScopeValue]) -> Bool {
        let kind = kinds[event.kind]
        return scope.allSatisfy { claimed in
            if kind?.ignored.contains(claimed.dimension) == true { return true }
            guard let known = event.scope.first(where: { $0.dimension == claimed.dimension })?.value else {
                return kind?.assumed.contains {
                    $0.dimension == claimed.dimension && overlap($0.dimension, $0.value, claimed.value)
                }
                    ?? false
            }
            return overlap(claimed.dimension, claimed.value, known)
        }
    }
}
