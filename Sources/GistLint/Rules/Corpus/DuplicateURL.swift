internal import Diagnostics

/// Flags documents that share their url.
struct DuplicateURL: CorpusRule {
    static let metadata = RuleMetadata(
        id: "duplicate-url", severity: .warning, category: .corpus, since: "0.1.0",
        summary: "Two documents name the same address as their source.",
        rationale: """
            The same page taken over twice is two texts to keep up to date, and they will come to differ. The scheme, letter case of the host, a slash at the end do not count; another fragment is another part of the page, and another address.
            """,
        badExample: "the url `https://example.org/living` in two documents",
        goodExample: "each url in one document")

    func check(_ corpus: Corpus) -> [Diagnostic] {
        FieldDuplicates(rule: Self.metadata, field: .url).findings(in: corpus)
    }
}
