internal import Diagnostics

/// Flags dates that the calendar does not have, and texts that are no date.
struct DateInvalid: DocumentRule {
    static let metadata = RuleMetadata(
        id: "date-invalid", severity: .error, category: .freshness, since: "0.1.0",
        summary: "A date is not in the calendar, or the text is no date.",
        rationale: """
            A review date that nobody can place is no review date: `2024-02-30` has the right form and no such day \
            exists. Nothing is computed from it.
            """,
        badExample: """
            ---
            lastReviewed: '2024-02-30'
            ---
            """,
        goodExample: """
            ---
            lastReviewed: '2024-02-29'
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        document.dates.compactMap { field in
            let message: String
            switch field.reading {
            case .notInCalendar: message = "`\(field.name)`: the calendar has no day \(field.text)"
            case .unknown: message = "`\(field.name)` is no date that can be read: \(field.text)"
            case .iso, .otherForm, .ambiguous: return nil
            }
            return document.diagnostic(
                Self.metadata, at: field.range, message, help: "write the day as YYYY-MM-DD", about: field.subject)
        }
    }
}
