internal import Diagnostics
internal import Facts

/// Notes figures whose years lie long back.
struct StaleStatistic: FactRule {
    static let metadata = RuleMetadata(
        id: "stale-statistic", severity: .note, category: .freshness, since: "0.1.0",
        summary: "Figures are of years that lie long back.",
        rationale: """
            Survival and the number of new cases change with every treatment, and their publishers bring out new figures each year. Where a text says of which years its figures are, and these ended longer ago than the knowledge pack allows for such figures, somebody should look for newer ones. It is a note, since the text says openly what it rests on. What a text tells of the past is passed over.
            """,
        badExample: "survival rates of people who were diagnosed between 2001 and 2007",
        goodExample: "survival rates of people who were diagnosed between 2015 and 2021")

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        let knowledge = context.configuration.knowledge
        let facts = document.reading.facts.filter { knowledge.ageLimits[$0.attribute] != nil }
        guard !facts.isEmpty, let severity = document.textSeverity(of: Self.metadata, context) else { return [] }
        return facts.compactMap { fact in
            guard let limit = knowledge.ageLimits[fact.attribute], let year = Int(fact.value.description.prefix(4)),
                year + limit < context.today.year, !SentenceTime(fact.quote, knowledge).isPast,
                document.isSaidToday(at: fact.range, knowledge)
            else { return nil }
            let age = context.today.year - year
            return document.diagnostic(
                Self.metadata, at: fact.range, "the figures end with \(year), \(age) years ago",
                help: "look for newer figures, or say why these still hold",
                evidence: [
                    Evidence(.arithmetic, "\(year) + \(limit) years = \(year + limit), before \(context.today.year)")
                ], about: "\(fact.attribute)#\(year)", severity: severity, timing: .past)
        }
    }
}
