internal import Diagnostics
internal import Facts

/// Flags announcements of what should have happened by now.
struct StaleForecast: FactRule {
    static let metadata = RuleMetadata(
        id: "stale-forecast", severity: .warning, category: .freshness, since: "0.1.0",
        summary: "The text announces what should have happened by now.",
        rationale: """
            "Results are expected in 2020" was of use until 2020. Where a sentence announces an approval, a decision, results or the end of a patent, and the day that it names is past, the reader wants to know what came of it. *Next year* and *later this year* are counted from the day of the text, which is the one that it prints, or else that of its last review. *Was expected in 2020* is history and passed over.
            """,
        badExample: "a text that expects the decision on a drug in March 2020",
        goodExample: "a text that says what was decided in March 2020")

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        let knowledge = context.configuration.knowledge
        let facts = document.reading.facts.filter { knowledge.forecasts.contains($0.attribute) }
        guard !facts.isEmpty, let severity = document.textSeverity(of: Self.metadata, context) else { return [] }
        let own = document.textDate
        var told: Set<Int> = []
        // What is announced in several places is one fact.
        let places = facts.flatMap { fact in ([fact.range] + fact.also).map { (fact: fact, range: $0) } }
        return places.sorted { $0.range.start < $1.range.start }.compactMap { fact, range in
            guard let day = day(fact.value.description, of: own),
                day < context.today.description.prefix(day.utf8.count),
                !isHistory(fact, document.quote(of: fact, at: range), knowledge),
                document.isSaidToday(at: range, knowledge), told.insert(range.start).inserted
            else { return nil }
            let written = fact.value.description
            let isRelative = written.utf8.first.map { $0 > 0x39 } ?? false
            let since = isRelative ? own.map { ", from \($0.date)" } ?? "" : ""
            return document.diagnostic(
                Self.metadata, at: range, "what is announced for \(written) lies in the past\(since)",
                help: "say what came of it",
                evidence: [Evidence(.arithmetic, "\(day) is before \(context.today)")]
                    + (isRelative
                        ? own.map { [Evidence(.condition, "the text is of \($0.date) (\($0.origin.shown))")] } ?? []
                        : []),
                about: "\(fact.attribute)#\(written)", severity: severity, timing: .past)
        }
    }

    /// The date that is announced; of words such as `next year` the year that they mean in a text of a known day.
    private func day(_ written: String, of own: TextDate?) -> String? {
        switch written {
        case "next year": own.map { String($0.date.year + 1) }
        case "this year": own.map { String($0.date.year) }
        default: written.utf8.first.map { (0x30...0x39).contains($0) } == true ? written : nil
        }
    }

    /// `was expected in 2020`, and what speaks of the past by its context.
    private func isHistory(_ fact: Fact, _ sentence: String, _ knowledge: Knowledge) -> Bool {
        SentenceTime(sentence, knowledge).isPast
            || fact.contexts.contains(where: knowledge.isHistory)
    }
}
