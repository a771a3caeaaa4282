internal import Diagnostics
internal import Facts
internal import Prose
internal import StructuredData

/// Flags days in a text that its day of review contradicts.
struct ReviewDateConflict: DocumentRule {
    static let metadata = RuleMetadata(
        id: "review-date-conflict", severity: .warning, category: .freshness, since: "0.1.0",
        summary: "The text carries a day that contradicts its day of review.",
        rationale: """
            Where the front matter says that a document was reviewed this year and the page itself says "Last Revised: December 1, 2019", one of the two is not what it seems: often the day of review is the day on which the page was copied. The lines are looked at by which publishers date a page, at its top or its end; a day in a sentence is none of them. A day of review in the text must be the same; a day of revision may be up to a year older, and so may the day on which the page was posted where nothing says that it was revised.

            A text can't have been reviewed before it was written either: a revision, a source or a day of access after the day of review says that the text was changed since.
            """,
        badExample: """
            ---
            lastReviewed: '2025-12-30'
            ---

            # Living with a rare tumour

            Most people with a rare tumour need a second opinion. Ask for it before the treatment starts.

            Last revised: December 1, 2019
            """,
        goodExample: """
            ---
            lastReviewed: '2025-12-30'
            ---

            # Living with a rare tumour

            Most people with a rare tumour need a second opinion. Ask for it before the treatment starts.

            Last revised: December 1, 2025
            """)

    /// How much older than the review a revision may be.
    private static let patience = ReviewInterval("P1Y") ?? .zero

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let field = document.fields[.lastReviewed], let text = field.text,
            let reviewed = context.configuration.convention.date(text).date,
            let severity = document.textSeverity(of: Self.metadata, context)
        else { return [] }
        let lines = DateLine.all(in: document)
        let found = lines.compactMap { line -> Diagnostic? in
            guard let relation = relation(line, to: reviewed, among: lines) else { return nil }
            return document.diagnostic(
                Self.metadata, at: line.range,
                "the text says `\(line.text.shown)`, `\(field.writtenName)` says \(reviewed)", help: .remedy,
                evidence: [Evidence(.arithmetic, "\(line.date) is \(relation) \(reviewed)")],
                related: [document.related(field.value.range, "the day of review")],
                about: "\(line.kind)#\(line.date)#\(reviewed)", severity: severity)
        }
        return found + younger(than: reviewed, field, in: document, severity)
            + youngerFigures(than: reviewed, field, in: document, context, severity)
    }

    /// How a line stands to the day of review, where the two contradict each other.
    private func relation(_ line: DateLine, to reviewed: CalendarDate, among lines: [DateLine]) -> String? {
        let days = reviewed.daysSince1970 - line.date.daysSince1970
        let distance = "\(abs(days)) day\(abs(days) == 1 ? "" : "s")"
        if days < 0 { return "\(distance) after" }
        switch line.kind {
        case .reviewed: return days > 0 ? "\(distance) before" : nil
        case .revised, .posted:
            // What was posted long ago may have been brought up to date since, as another line then says.
            if line.kind == .posted, lines.contains(where: { $0.kind != .posted }) { return nil }
            guard let due = line.date.adding(Self.patience), due < reviewed else { return nil }
            return "\(distance) before"
        }
    }

    /// The first entry of a list of references that is younger than the review, with the number of them.
    private func younger(
        than reviewed: CalendarDate, _ field: Field, in document: Document, _ severity: Severity
    ) -> [Diagnostic] {
        guard let prose = document.prose else { return [] }
        let entries = prose.blocks.filter(\.isReference).compactMap { block -> (ProseBlock, String)? in
            let text = String(decoding: prose.text[block.text], as: UTF8.self)
            let accessed = CitationText.accessDates(in: text).compactMap { DateText($0).date }
            if let day = accessed.first(where: { $0 > reviewed }) { return (block, "looked at on \(day)") }
            let year = CitationText.separateYears(in: text).max() ?? 0
            return accessed.isEmpty && year > reviewed.year && year <= reviewed.year + 30 ? (block, "of \(year)") : nil
        }
        guard let (block, what) = entries.first else { return [] }
        let rest = entries.count == 1 ? "" : ", and \(entries.count - 1) more"
        return [
            document.diagnostic(
                Self.metadata, at: prose.sourceRange(block.text),
                "the text cites a source \(what)\(rest), and `\(field.writtenName)` says \(reviewed)", help: .remedy,
                related: [document.related(field.value.range, "the day of review")], about: "reference#\(reviewed)",
                severity: severity)
        ]
    }

    /// The first figures of years after the review.
    private func youngerFigures(
        than reviewed: CalendarDate, _ field: Field, in document: Document, _ context: RuleContext, _ severity: Severity
    ) -> [Diagnostic] {
        let limits = context.configuration.knowledge.ageLimits
        let figures = document.reading.facts.lazy.compactMap { fact -> (range: TextRange, year: Int)? in
            guard limits[fact.attribute] != nil, let year = Int(fact.value.description.prefix(4)), year > reviewed.year,
                year <= context.today.year
            else { return nil }
            return (fact.range, year)
        }
        guard let figure = figures.first else { return [] }
        return [
            document.diagnostic(
                Self.metadata, at: figure.range,
                "the text has figures of \(figure.year), and `\(field.writtenName)` says \(reviewed)", help: .remedy,
                related: [document.related(field.value.range, "the day of review")],
                about: "figures#\(figure.year)#\(reviewed)",
                severity: severity)
        ]
    }
}

extension String {
    fileprivate static let remedy = "find out when the text was last reviewed, and say it in one place"
}
