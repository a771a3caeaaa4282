internal import Diagnostics
internal import Facts
internal import Prose

/// Notes figures whose years lie long back.
struct StaleStatistic: FactRule {
    static let metadata = RuleMetadata(
        id: "stale-statistic", severity: .note, category: .freshness, since: "0.1.0",
        summary: "Figures are of years that lie long back.",
        rationale: """
            Survival and the number of new cases change with every treatment, and their publishers bring out new figures each year. Where a text says of which years its figures are, and these ended longer ago than the knowledge pack allows for such figures, or the pack knows a newer edition by a publisher that the text names, somebody should look for newer ones. It is a note, since the text says openly what it rests on. What a text tells of the past is passed over.
            """,
        badExample: "survival rates of people who were diagnosed between 2001 and 2007",
        goodExample: "survival rates of people who were diagnosed between 2015 and 2021")

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        let knowledge = context.configuration.knowledge
        let facts = document.reading.facts.filter { fact in
            knowledge.ageLimits[fact.attribute] != nil || knowledge.figures.contains { $0.attribute == fact.attribute }
        }
        guard !facts.isEmpty, let severity = document.textSeverity(of: Self.metadata, context) else { return [] }
        return facts.compactMap { fact in
            guard let year = Int(fact.value.description.prefix(4)),
                !isHistory(fact.quote, knowledge), document.isSaidToday(at: fact.range, knowledge)
            else { return nil }
            let edition = edition(newerThan: fact, of: year, in: document, context)
            let limit = knowledge.ageLimits[fact.attribute].flatMap { year + $0 < context.today.year ? $0 : nil }
            guard edition != nil || limit != nil else { return nil }
            let age = context.today.year - year
            return document.diagnostic(
                Self.metadata, at: fact.range,
                "the figures end with \(year), \(age) year\(age == 1 ? "" : "s") ago"
                    + (edition.map { "; there are newer ones, up to \($0.until)" } ?? ""),
                help: edition == nil
                    ? "look for newer figures, or say why these still hold" : "take over the newer figures",
                evidence: (limit.map {
                    [Evidence(.arithmetic, "\(year) + \($0) years = \(year + $0), before \(context.today.year)")]
                } ?? [])
                    + (edition.map {
                        [
                            Evidence.source("\($0.date): \($0.source)", pack: $0.pack, isVerified: $0.isVerified)
                        ]
                    } ?? []), about: "\(fact.attribute)#\(year)", severity: severity, timing: .past)
        }
    }

    /// True for what tells of the past. Figures of a stretch of years are of the past by themselves: `of those found between
    /// this and that year so many were alive`.
    private func isHistory(_ sentence: String, _ knowledge: Knowledge) -> Bool {
        let time = SentenceTime(sentence, knowledge)
        return time.isPast && time.years.count < 2
    }

    /// The latest edition of figures, out by now, that a text, which names their publisher, gives as they were before.
    private func edition(
        newerThan fact: Fact, of year: Int, in document: Document, _ context: RuleContext
    ) -> FigureEdition? {
        let knowledge = context.configuration.knowledge
        let today = "\(context.today)"
        let editions = knowledge.figures.filter { $0.date <= today && $0.isNewer(than: fact, of: year, knowledge) }
        guard !editions.isEmpty, let prose = document.prose else { return nil }
        let text = TextSearch(prose.text)
        return editions.filter { edition in
            edition.publishers.isEmpty || edition.publishers.contains { !text.places(of: $0).isEmpty }
        }.max { $0.until < $1.until }
    }
}
