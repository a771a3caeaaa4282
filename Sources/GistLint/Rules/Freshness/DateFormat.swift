internal import Diagnostics

/// Flags dates that are certain but not written as ISO 8601.
struct DateFormat: DocumentRule {
    static let metadata = RuleMetadata(
        id: "date-format", severity: .warning, category: .freshness, since: "0.1.0",
        summary: "A date is not written as YYYY-MM-DD.",
        rationale: """
            The day is certain and is used, but other tools sort and compare dates as text, and only `YYYY-MM-DD` \
            survives that. Where the configuration gives the order of numbers (`dates: MDY`), dates in that order are \
            the team's own form and not reported.
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
        let isHouseForm = context.configuration.convention.dateOrder != .iso
        return document.dates.compactMap { field in
            guard case .otherForm(let date) = field.reading, !(isHouseForm && field.isNumeric) else { return nil }
            return document.diagnostic(
                Self.metadata, at: field.range, "\(field.name) is not written as YYYY-MM-DD",
                help: "write it as \(date)", about: field.subject)
        }
    }
}

extension DateField {
    /// True for a date of numbers with one kind of separator and the year at the end.
    fileprivate var isNumeric: Bool {
        let parts = text.split { "/-.".contains($0) }
        return parts.count == 3 && parts.allSatisfy { $0.allSatisfy(\.isNumber) } && parts[2].count == 4
    }
}
