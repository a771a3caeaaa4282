package import Diagnostics

/// Holds what a document says against what is known to have happened.
package struct Timeline {
    private let knowledge: Knowledge
    private let kinds: [String: EventKind]
    private let cases: EventCases
    private let lists: ListReview
    /// What has happened by today and was not taken back, the oldest first.
    private let events: [TimelineEvent]
    /// What makes facts of an attribute untrue, by the attribute, in the same order.
    private var overtaking: [String: [Overtaker]] = [:]

    /// An event with what it makes untrue of one attribute.
    private struct Overtaker {
        let event: TimelineEvent
        let kind: EventKind
        var statements: [Statement]
    }

    /// The events up to a day.
    package init(_ knowledge: Knowledge, today: CalendarDate) {
        self.knowledge = knowledge
        let known = Dictionary(knowledge.eventKinds.map { ($0.id, $0) }) { first, _ in first }
        let day = today.description
        let due = knowledge.events.filter { $0.date <= day.prefix($0.date.utf8.count) }
        // By their numbers, for an event is long.
        let past = due.indices.sorted { Timeline.isEarlier(due[$0], due[$1]) }.map { due[$0] }
        let ending = past.filter { known[$0.kind]?.ended.isEmpty == false }
        let standing = past.filter { event in
            !ending.contains { later in
                later.subject == event.subject && later.date > event.date
                    && known[later.kind]?.ended.contains(event.kind) == true
                    && Timeline.isTakenBack(event, by: later, known[later.kind]?.ignored ?? [], knowledge)
            }
        }
        kinds = known
        events = standing
        cases = EventCases(knowledge)
        lists = ListReview(knowledge, known, standing)
        let ofKinds = known.mapValues { Dictionary(grouping: $0.superseded, by: \.attribute) }
        for event in standing {
            guard let kind = known[event.kind], let ofKind = ofKinds[event.kind] else { continue }
            let statements = ofKind.merging(Dictionary(grouping: event.superseded, by: \.attribute)) { $0 + $1 }
            for (attribute, statements) in statements {
                overtaking[attribute, default: []].append(
                    Overtaker(event: event, kind: kind, statements: statements))
            }
        }
    }

    /// True where an event takes back an earlier one: both may be of the same case, as far as it counts.
    private static func isTakenBack(
        _ event: TimelineEvent, by later: TimelineEvent, _ ignored: [String], _ knowledge: Knowledge
    ) -> Bool {
        knowledge.areCompatible(later.scope.filter { !ignored.contains($0.dimension) }, event.scope)
    }

    /// True for the event of two that came first.
    static func isEarlier(_ left: TimelineEvent, _ right: TimelineEvent) -> Bool {
        (left.date, left.subject) < (right.date, right.subject)
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
        /// True where only the fact itself is meant, and not what repeats it in fewer words.
        package let isOnlyOfItself: Bool
        /// What the event makes untrue.
        fileprivate let statement: Statement
        /// The decision of another authority that still stands, where the fact leaves open whose it speaks of.
        package let elsewhere: TimelineEvent?

        /// False for a sentence that repeats the fact with words by which it says something else: `being studied together with`.
        package func isSaid(in sentence: String, _ knowledge: Knowledge) -> Bool {
            statement.isWorded(in: sentence, knowledge)
        }
    }

    /// The facts of a document that events made untrue. What is told of the past is passed over.
    /// Where it says that there is nothing, what it says elsewhere to be in use is not meant.
    package func overtaken(_ facts: [Fact]) -> [Overtaking] {
        let used = Set(facts.filter { lists.isListed($0) && isCurrent($0) }.map(\.subject))
        return facts.compactMap { fact in
            guard let candidates = overtaking[fact.attribute], isCurrent(fact) else { return nil }
            let matches = candidates.compactMap { candidate -> Match? in
                let event = candidate.event
                guard let statement = candidate.statements.first(where: { fits($0, fact, event) }),
                    !candidate.kind.isListed || fact.subject == event.subject || !used.contains(event.subject),
                    let rank = cases.rank(of: event, candidate.kind, for: fact)
                else { return nil }
                return Match(event: event, kind: candidate.kind, statement: statement, rank: rank)
            }
            guard let best = matches.max(by: Timeline.isWorse) else { return nil }
            let others = matches.map(\.event).filter { $0.date != best.event.date || $0.subject != best.event.subject }
            return Overtaking(
                fact: fact, says: best.statement.says, event: best.event, others: others, wording: wording(best.event),
                isOnlyOfItself: best.statement.isOnlyOfItself(best.event), statement: best.statement,
                elsewhere: elsewhere(fact, best))
        }
    }

    private struct Match {
        let event: TimelineEvent
        let kind: EventKind
        let statement: Statement
        let rank: Int
    }

    /// True for the match of two that is told less: it fits less well, nobody has seen its source, it came later.
    private static func isWorse(_ left: Match, _ right: Match) -> Bool {
        if left.rank != right.rank { return left.rank < right.rank }
        if left.event.isVerified != right.event.isVerified { return right.event.isVerified }
        return isEarlier(right.event, left.event)
    }

    /// What one authority took back, another may have left as it was.
    private func elsewhere(_ fact: Fact, _ match: Match) -> TimelineEvent? {
        guard !match.kind.ended.isEmpty, let dimension = knowledge.dimension(.authority)?.id,
            fact.scope(dimension) == nil
        else { return nil }
        return events.first { event in
            match.kind.ended.contains(event.kind) && event.subject == fact.subject
                && event.authority != match.event.authority
                && kinds[event.kind].map { cases.rank(of: event, $0, for: fact) != nil } == true
        }
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
            && !statement.isNarrowed(by: event, fact, knowledge) && statement.isWorded(in: fact.quote, knowledge)
    }

    /// False for what is told of the past, of animals, of one patient, for what is only supposed, and for amounts that are
    /// only limits.
    private func isCurrent(_ fact: Fact) -> Bool {
        fact.precision == .exact
            && !fact.contexts.contains { knowledge.isHistory($0) || knowledge.isOpen($0) }
    }

    // MARK: Lists

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

    /// The lists of a document that events have outgrown.
    ///
    /// - Parameter sentence: The readable text of the sentence around a place, for what a document says several times.
    package func outgrown(_ facts: [Fact], sentence: (TextRange) -> String) -> [Outgrowing] {
        lists.outgrown(facts.filter(isCurrent), sentence: sentence)
    }
}
