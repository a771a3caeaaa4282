internal import Diagnostics

/// Flags one day of review on a large share of all documents.
struct ReviewDateBulk: CorpusRule {
    static let metadata = RuleMetadata(
        id: "review-date-bulk", severity: .warning, category: .freshness, since: "0.1.0",
        summary: "A large share of the documents has the same day of review.",
        rationale: """
            Nobody reads a thousand documents in a day. Where most of a repository carries one date, it is the day of an import or of a script, and it keeps all of them from becoming due. The finding is one for all documents: at least twenty with that date, and at least half of those that have a date. It stands at the first of them.
            """,
        badExample: "`lastReviewed: '2025-12-30'` in 1,349 of 1,440 documents",
        goodExample: "in each document the day on which somebody read it")

    /// With fewer documents a day of work can be enough.
    private static let leastCount = 20
    /// How many of them a finding shows.
    private static let shownOthers = 5

    func check(_ corpus: Corpus) -> [Diagnostic] {
        let dated = corpus.records.compactMap { record in record.review.map { (record: record, review: $0) } }
        let groups = Dictionary(grouping: dated, by: \.review.date)
        return groups.sorted { $0.key < $1.key }.compactMap { date, members in
            guard members.count >= Self.leastCount, members.count * 2 >= dated.count else { return nil }
            let places = places(of: members.map(\.record))
            guard let first = places.first else { return nil }
            return Diagnostic(
                rule: Self.metadata.id, severity: Self.metadata.severity,
                message: "\(members.count) of \(dated.count) documents with a day of review have the same one: \(date)",
                location: first,
                help: "if it is the day of an import, take it out; record a day when somebody has read the document",
                related: places.dropFirst().prefix(Self.shownOthers).map {
                    RelatedLocation($0, message: "the same day")
                }, subject: "/lastReviewed#\(date)")
        }
    }

    /// Where the finding stands: in the documents to which a change gave the day. Where it gave it to none, what it touches
    /// besides is left out, for the day is not its author's.
    private func places(of records: [DocumentRecord]) -> [SourceLocation] {
        let given = records.filter { $0.touch?.hasNewReview ?? false }
        let untouched = records.filter { $0.touch == nil }
        let shown = given.isEmpty ? (untouched.isEmpty ? records : untouched) : given + untouched
        return shown.compactMap { $0.review?.location }
    }
}
