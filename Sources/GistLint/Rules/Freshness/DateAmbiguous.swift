internal import Diagnostics

/// Flags dates that name two days.
struct DateAmbiguous: DocumentRule {
    static let metadata = RuleMetadata(
        id: "date-ambiguous", severity: .error, category: .freshness, since: "0.1.0",
        summary: "A date can be read as two different days.",
        rationale: """
            `03/04/2025` is 3 April in most of the world and 4 March in the United States. Which one is meant can't be \
            told from the document, so nothing is computed from it. A team that always writes dates in one order says \
            so in its configuration: `dates: DMY` or `dates: MDY`.
            """,
        badExample: """
            ---
            lastReviewed: 03/04/2025
            ---
            """,
        goodExample: """
            ---
            lastReviewed: '2025-04-03'
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        document.dates.compactMap { field in
            guard case .ambiguous(let dayFirst, let monthFirst) = field.reading else { return nil }
            return document.diagnostic(
                Self.metadata, at: field.range, "\(field.name) can be \(dayFirst) or \(monthFirst)",
                help:
                    "write the one that is meant as YYYY-MM-DD, or set `dates: DMY` or `dates: MDY` in .gist-lint.yml",
                about: field.subject)
        }
    }
}
