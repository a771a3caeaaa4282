internal import Diagnostics
internal import Facts

/// What documents say that a change touched.
struct ChangedClaims: Sendable {
    /// Where the documents that the change touched say what they did not say before, by their paths.
    let news: [String: Set<TextRange>]

    init(_ records: [DocumentRecord]) {
        news = Dictionary(records.compactMap { record in record.touch.map { (record.path, $0.news) } }) { $0.union($1) }
    }

    /// The claim at which a finding stands: what the change says, or else what stands in a document that it touched, so
    /// that its author sees the finding there; otherwise the first.
    func place(among claims: [ClaimRecord]) -> Int {
        if news.isEmpty { return 0 }
        return claims.firstIndex { news[$0.source.path]?.contains($0.location.range) ?? false }
            ?? claims.firstIndex { news[$0.source.path] != nil } ?? 0
    }
}
