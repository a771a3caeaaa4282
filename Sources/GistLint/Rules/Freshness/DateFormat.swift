internal import Diagnostics
internal import StructuredData

/// Flags dates that are certain but not written as ISO 8601.
struct DateFormat: DocumentRule {
    static let metadata = RuleMetadata(
        id: "date-format", severity: .warning, category: .freshness, fixAvailability: .sometimes, since: "0.1.0",
        summary: "A date is not written as YYYY-MM-DD.",
        rationale: """
            The day is certain and is used, but other tools sort and compare dates as text, and only `YYYY-MM-DD` \
            survives that. Where the configuration gives the order of numbers (`dates: MDY`), dates in that order are \
            the team's own form and not reported, but `--fix-dates` writes these too as `YYYY-MM-DD`.

            `--fix` and `--fix-dates` write the day and leave the quotes. Where the value also names a time of the day, that             would be lost, so they do it only with `--unsafe-fixes`.
            """,
        badExample: """
            ---
            lastReviewed: December 30, 2025
            ---
            """,
        goodExample: """
            ---
            lastReviewed: '2025-12-30'
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        let convention = context.configuration.convention
        let isHouseForm = convention.dateOrder != .iso && !convention.rewritesOwnDates
        return document.dates.compactMap { field in
            guard case .otherForm(let date) = field.reading, !(isHouseForm && field.isNumeric) else { return nil }
            return document.diagnostic(
                Self.metadata, at: field.range, "\(field.name) is not written as YYYY-MM-DD",
                help: "write it as \(date)", fixIt: fixIt(field, date, in: document, context), about: field.subject)
        }
    }

    /// A review that lies ahead is a slip: how it is written may show which, so it is left to a person.
    private func fixIt(
        _ field: DateField, _ date: CalendarDate, in document: Document, _ context: RuleContext
    ) -> FixIt? {
        let isSlip = field.range == document.fields[.lastReviewed]?.value.range && date > context.today
        guard !isSlip, let edit = document.edit(field.value, to: "\(date)") else { return nil }
        let losesTime = DateText.namesTimeOfDay(field.text)
        return FixIt(
            losesTime ? "write it as \(date), without the time of the day" : "write it as \(date)", edits: [edit],
            applicability: losesTime ? .unsafe : .safe, topic: .dates)
    }
}

extension DateField {
    /// True for a date of numbers with one kind of separator and the year at the end.
    fileprivate var isNumeric: Bool {
        let parts = text.split { "/-.".contains($0) }
        return parts.count == 3 && parts.allSatisfy { $0.allSatisfy(\.isNumber) } && parts[2].count == 4
    }
}
