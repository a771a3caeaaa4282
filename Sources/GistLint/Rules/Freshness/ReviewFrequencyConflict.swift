internal import Diagnostics
internal import StructuredData

/// Flags documents that are reviewed less often than their source type demands.
struct ReviewFrequencyConflict: DocumentRule {
    static let metadata = RuleMetadata(
        id: "review-frequency-conflict", severity: .warning, category: .freshness, since: "0.1.0",
        summary: "A document is reviewed less often than its source type demands.",
        rationale: """
            The configuration gives each source type a review frequency. A document may be reviewed more often, not \
            less. `as_needed` on a type with a fixed frequency counts as less often; a type that is itself `as_needed` \
            demands nothing.
            """,
        badExample: """
            ---
            sourceType: 02_nci_core
            reviewFrequency: annual
            ---
            """,
        goodExample: """
            ---
            sourceType: 02_nci_core
            reviewFrequency: quarterly
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let field = document.fields[.reviewFrequency], let text = field.text,
            let given = ReviewInterval(text) ?? ReviewInterval(words: text),
            let sourceType = document.fields[.sourceType]?.text,
            let policy = context.configuration.sourceTypes[sourceType], policy.demandsFrequency,
            let demanded = policy.review.frequency, !demanded.isAsNeeded,
            given.isAsNeeded || given.isCertainlyLonger(than: demanded),
            let severity = policy.review.severity(of: Self.metadata, for: document.fields[.status]?.text)
        else { return [] }
        return [
            document.diagnostic(
                Self.metadata, at: field.value.range,
                "`\(text)` is less often than `\(sourceType)` demands: \(demanded.term)",
                help: "write `\(demanded.term)`, or change the source type's frequency in .gist-lint.yml",
                evidence: [Evidence(.configuration, "sourceTypes.\(sourceType).frequency: \(demanded.term)")],
                about: field.subjectOfValue, severity: severity)
        ]
    }
}
