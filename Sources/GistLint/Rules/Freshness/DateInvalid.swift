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
        let order = context.configuration.convention.dateOrder
        return document.dates.compactMap { field in
            let message: String
            var evidence: [Evidence] = []
            switch field.reading {
            case .notInCalendar:
                message = "\(field.name): the calendar has no day \(field.text.shown)"
                if order != .iso { evidence = [Evidence(.configuration, "dates: \(order.rawValue)")] }
            case .unknown: message = "\(field.name) is no date that can be read: \(field.text.shown)"
            case .iso, .otherForm, .ambiguous: return nil
            }
            return document.diagnostic(
                Self.metadata, at: field.range, message, help: .remedy(order), evidence: evidence, about: field.subject)
        }
    }
}

extension String {
    fileprivate static func remedy(_ order: Convention.DateOrder) -> String {
        switch order {
        case .iso: "write the day as YYYY-MM-DD"
        case .dayMonthYear: "write the day as DD/MM/YYYY or YYYY-MM-DD"
        case .monthDayYear: "write the day as MM/DD/YYYY or YYYY-MM-DD"
        }
    }
}
