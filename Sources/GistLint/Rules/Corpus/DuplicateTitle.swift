internal import Diagnostics
internal import StructuredData

/// Flags documents that share their title.
struct DuplicateTitle: CorpusRule {
    static let metadata = RuleMetadata(
        id: "duplicate-title", severity: .warning, category: .corpus, since: "0.1.0",
        summary: "Two documents have the same title.",
        rationale: """
            Readers who find two pages of the same name can't tell which one is meant, and often one is an old copy. Letter case and spaces do not count.
            """,
        badExample: "the title `Living with a rare tumour` in two documents",
        goodExample: "each title in one document")

    func check(_ corpus: Corpus) -> [Diagnostic] {
        FieldDuplicates(rule: Self.metadata, field: .title).findings(in: corpus)
    }
}
