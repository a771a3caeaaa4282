internal import Diagnostics
internal import Facts

/// Flags statements that events have overtaken.
struct StaleClaim: FactRule {
    static let metadata = RuleMetadata(
        id: "stale-claim", severity: .warning, category: .freshness, since: "0.1.0",
        summary: "The text says what was true until something happened.",
        rationale: """
            A text can be reviewed on time and still call a drug a matter of trials that was approved years ago. Knowledge packs have a timeline: approvals, refusals, withdrawals, results of trials, first copies by other makers, each with its date, its authority and its source, and with what it made untrue. A fact of the text is held against it where the event covers its case: the same condition and setting, the same patients, as far as both say. What an event is narrower than, it does not make untrue.

            A list that says that it is all there is (*the only*, *currently … are approved*), and a number of drugs, are wrong as soon as another is approved. So is what says that nothing is left (*beyond this one only trials remain*). A list that is true and only lacks what came later is a note: one of three or more, one of *the drugs used*, or one that goes through the cases (*this one for new and that one for resistant disease*). So is whatever rests on an event that nobody has seen in a published source, and a use that one authority took back where the text names none and another still approves it.

            A use that was taken back makes untrue only what says that this use is approved: what a text says of the drug at large, or of another use, still holds. A trial that has reported is told by its name; its follow-up may go on.

            History is not stale: sentences in the past tense, those that date themselves, quotations and lists of changes are passed over. *As of 2019, … are approved* is a note, for it says of which day it is.
            """,
        badExample:
            "a page that says of a drug that it is given in clinical trials, years after it was approved for the same patients",
        goodExample: "a page that says since when the drug has been approved, and for whom")

    /// How many further events a finding names.
    private static let shownEvents = 3

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        let facts = document.reading.facts
        guard !facts.isEmpty, let severity = document.textSeverity(of: Self.metadata, context) else { return [] }
        let timeline = context.timeline.value
        if timeline.isEmpty { return [] }
        let knowledge = context.configuration.knowledge
        var told: Set<String> = []
        let overtaken = timeline.overtaken(facts).flatMap { overtaking in
            let fact = overtaking.fact
            let repeated = overtaking.isOnlyOfItself ? [] : fact.also
            let ranges =
                [fact.range] + repeated.filter { overtaking.isSaid(in: document.quote(around: $0), knowledge) }
            return places(of: fact, ranges, in: document, context).compactMap { place -> Diagnostic? in
                guard told.insert("\(place.range.start) \(overtaking.event.subject)").inserted else { return nil }
                let isCertain = !place.isAsOf && overtaking.event.isVerified && overtaking.elsewhere == nil
                let own = isCertain ? severity : .note
                return finding(overtaking, at: place.range, document, context, own)
            }
        }
        let outgrown = timeline.outgrown(facts, sentence: document.quote).flatMap { list in
            places(of: list.fact, [list.fact.range], in: document, context).map {
                finding(list, at: $0.range, document, context, $0.isAsOf ? .note : severity)
            }
        }
        return overtaken + outgrown
    }

    /// Where a fact is stated of today.
    private func places(
        of fact: Fact, _ ranges: [TextRange], in document: Document, _ context: RuleContext
    ) -> [(range: TextRange, isAsOf: Bool)] {
        let knowledge = context.configuration.knowledge
        return ranges.compactMap { range in
            let time = SentenceTime(document.quote(of: fact, at: range), knowledge)
            guard !time.isPast, !time.isDated || time.isAsOf, document.isSaidToday(at: range, knowledge) else {
                return nil
            }
            return (document.sentence(around: range), time.isAsOf)
        }
    }

    private func finding(
        _ overtaking: Timeline.Overtaking, at range: TextRange, _ document: Document, _ context: RuleContext,
        _ severity: Severity
    ) -> Diagnostic {
        let event = overtaking.event
        let isOfIt = overtaking.fact.subject == event.subject
        let what = isOfIt ? event.what : "\(event.subject) \(event.what)"
        let message = "\(isOfIt ? event.subject + ": " : "")\(overtaking.says) here; since \(event.when): \(what)"
        let others = overtaking.others.filter { $0.subject != event.subject }.prefix(Self.shownEvents)
        return document.diagnostic(
            Self.metadata, at: range, message,
            help: overtaking.wording.map { "write what holds now, for example: \($0)" },
            evidence: document.ageEvidence(before: event.date)
                + ([event] + others + [overtaking.elsewhere].compactMap { $0 }).map(\.evidence),
            about: "\(event.subject)/\(overtaking.fact.attribute)#\(event.date)", severity: severity)
    }

    private func finding(
        _ list: Timeline.Outgrowing, at range: TextRange, _ document: Document, _ context: RuleContext,
        _ severity: Severity
    ) -> Diagnostic {
        let shown = list.missing.prefix(Self.shownEvents)
        let rest = list.missing.count - shown.count
        let names = shown.map { "\($0.subject) (\($0.date))" }.joined(separator: ", ")
        let more = rest == 0 ? "" : " and \(rest) more"
        let isCertain = list.isExhaustive && list.missing.contains(where: \.isVerified)
        let what =
            list.members.isEmpty
            ? "the number \(list.fact.value.description)" : "the list \(list.members.joined(separator: ", "))"
        return document.diagnostic(
            Self.metadata, at: range,
            "\(what) \(list.isExhaustive ? "is no longer right" : "is not complete"): approved since: \(names)\(more)",
            help: remedy(list),
            evidence: document.ageEvidence(
                before: list.missing[0].date)
                + shown.map(\.evidence),
            about: "list/\(list.members.joined(separator: "+"))#\(list.fact.attribute)",
            severity: isCertain ? severity : .note)
    }

    /// What to write instead of a list or a number.
    private func remedy(_ list: Timeline.Outgrowing) -> String {
        let new = (list.members + list.missing.map(\.subject)).joined(separator: ", ")
        let what = list.members.isEmpty ? "count these too" : "name all that are approved, for example"
        return "\(what): \(new); or say of which day the \(list.members.isEmpty ? "number" : "list") is"
    }
}

extension TimelineEvent {
    /// The date, and who decided.
    fileprivate var when: String { date + (authority.map { " (\($0))" } ?? "") }

    /// What to cite.
    fileprivate var evidence: Evidence {
        .source("\(when): \(subject) \(what). \(source)", pack: pack, isVerified: isVerified)
    }
}
