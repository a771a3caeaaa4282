internal import Diagnostics

/// Flags documents that share their id.
struct DuplicateID: CorpusRule {
    static let metadata = RuleMetadata(
        id: "duplicate-id", severity: .error, category: .corpus, since: "0.1.0",
        summary: "Two documents have the same id.",
        rationale: """
            An id names one document. Where two share it, links and reviews reach the wrong one.
            """,
        badExample: "the id `living-with` in two documents",
        goodExample: "each id in one document")

    func check(_ corpus: Corpus) -> [Diagnostic] {
        FieldDuplicates(rule: Self.metadata, field: .id).findings(in: corpus)
    }
}
