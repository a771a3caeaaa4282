internal import Diagnostics

/// Flags days to which many documents were moved at once.
struct ReviewDateBulkChange: CorpusRule {
    static let metadata = RuleMetadata(
        id: "review-date-bulk-change", severity: .warning, category: .freshness, since: "0.1.0",
        summary: "Many documents were moved to the same day of review at once.",
        rationale: """
            Nobody reads ten documents or more on a day with the care that a review takes, least of all in one range of \
            commits. Where each of them has a line in the log of reviews, somebody vouches for it and nothing is said. It \
            is seen with `--since` only.
            """,
        badExample: "a range of commits that moves `lastReviewed` of forty documents to 2026-11-20",
        goodExample: "the same with forty lines in the log of reviews")

    /// So many documents are many.
    private static let limit = 10
    /// So many of them are shown.
    private static let shownLimit = 5

    func check(_ corpus: Corpus) -> [Diagnostic] {
        let moved = corpus.records.compactMap(\.movedReview)
        return Dictionary(grouping: moved, by: \.date).sorted { $0.key < $1.key }.compactMap { date, documents in
            guard documents.count >= Self.limit, let first = documents.first else { return nil }
            return Diagnostic(
                rule: Self.metadata.id, severity: Self.metadata.severity,
                message:
                    "\(documents.count) documents were moved to the review day \(date) without a line in the log of reviews",
                location: first.location, help: "record each review with `gist-lint review`, or take the days back",
                related: documents.dropFirst().prefix(Self.shownLimit).map {
                    RelatedLocation($0.location, message: "so was this one, from \($0.old)")
                },
                subject: "\(date)")
        }
    }
}
