internal import Diagnostics

/// Notes references that no mark in the text leads to.
struct CitationUnused: FactRule {
    static let metadata = RuleMetadata(
        id: "citation-unused", severity: .note, category: .provenance, since: "0.1.0",
        summary: "No mark in the text leads to a reference.",
        rationale: """
            In a list whose entries are cited by number, one that no number leads to is left over from a sentence that is gone, or the mark got lost. A list of which most entries are not cited is one of further reading, and nothing is said of it.
            """,
        badExample: """
            # Living with a rare tumour

            Most people need a second opinion.[^1]

            [^1]: Riverside Patient Group, 2026.
            [^2]: Hillside Patient Group, 2025.
            """,
        goodExample: """
            # Living with a rare tumour

            Most people need a second opinion.[^1]

            [^1]: Riverside Patient Group, 2026.
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let severity = document.textSeverity(of: Self.metadata, context) else { return [] }
        return document.references.flatMap(\.unused).map { entry in
            document.diagnostic(
                Self.metadata, at: entry.range, "no mark in the text leads to the reference `\(entry.label)`",
                help: "cite it where it belongs, or take it out", about: entry.label, severity: severity)
        }
    }
}
