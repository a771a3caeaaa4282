internal import Diagnostics
internal import Facts
internal import Prose

/// Flags cited guidelines and classifications that newer editions have taken the place of.
struct StaleGuideline: FactRule {
    static let metadata = RuleMetadata(
        id: "stale-guideline", severity: .warning, category: .freshness, since: "0.1.0",
        summary: "A cited guideline or classification has a newer edition.",
        rationale: """
            A stage means something else in another edition of the manual, and a guideline is written anew because its recommendations have changed. Knowledge packs name the works that texts cite, with the edition in force; where one is cited by its year or its version and comes out at known intervals, an edition older than two of these is certainly not the latest. Sentences that tell what an edition said or changed are history and passed over. What a pack says of an edition without having seen it in print is a note.
            """,
        badExample: "a reference to the seventh edition of a manual whose eighth is in force",
        goodExample: "a reference to the eighth edition")

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        let knowledge = context.configuration.knowledge
        guard !context.works.isEmpty, let prose = document.prose,
            let severity = document.textSeverity(of: Self.metadata, context)
        else { return [] }
        let scan = EditionScan(prose, context.works)
        var told: Set<String> = []
        return scan.citations.compactMap { citation in
            guard let problem = problem(citation, today: context.today) else { return nil }
            let sentence = String(decoding: prose.text[citation.sentence], as: UTF8.self)
            let isReference = citation.isReference
            guard isReference || !SentenceTime(sentence, knowledge).isPast,
                told.insert("\(citation.work.title) \(citation.edition)").inserted
            else { return nil }
            return document.diagnostic(
                Self.metadata, at: prose.sourceRange(citation.range), problem.message,
                help: "look at what has changed, and cite \(citation.work.inForce)",
                evidence: [Evidence(.arithmetic, problem.arithmetic)].filter { !$0.text.isEmpty }
                    + [
                        Evidence.source(
                            citation.work.source, pack: citation.work.pack,
                            isVerified: citation.work.isVerified)
                    ], about: "\(citation.work.title)#\(citation.edition)",
                severity: citation.work.isVerified ? severity : .note)
        }
    }

    /// What is wrong with a cited edition; nil for the one in force.
    private func problem(_ citation: EditionScan.Citation, today: CalendarDate) -> (
        message: String, arithmetic: String
    )? {
        let work = citation.work
        let since = work.from.map { " since \($0)" } ?? ""
        switch citation.edition {
        case .number(let number):
            guard let current = work.edition, number < current, number > 0 else { return nil }
            return ("edition \(number) of the \(work.title) is cited; in force\(since): edition \(current)", "")
        case .former(let name):
            return ("\(name) is cited; in force\(since): edition \(work.edition ?? 0) of the \(work.title)", "")
        case .year(let year):
            if let current = work.year, year < current {
                return ("the \(work.title) of \(year) is cited; in force: that of \(current)", "")
            }
            guard let cycle = work.cycle, year + cycle < today.year else { return nil }
            return (
                "a version of \(year) of the \(work.title) is cited",
                "\(year) + \(cycle) years = \(year + cycle), before \(today.year)"
            )
        }
    }
}

extension CitedWork {
    /// What to cite instead: `edition 8 of the …, in force since 2018`.
    fileprivate var inForce: String {
        let since = from.map { ", in force since \($0)" } ?? ""
        if let edition { return "edition \(edition) of the \(title)\(since)" }
        if let year { return "the \(title) of \(year)\(since)" }
        return "the latest version of the \(title)"
    }
}
