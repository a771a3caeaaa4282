internal import Diagnostics
internal import Facts

extension Document {
    /// The facts that are held against those of other documents, each as it is kept when the document is let go.
    func claims(_ configuration: Configuration) -> [ClaimRecord] {
        if reading.facts.isEmpty { return [] }
        let sourceType = fields[.sourceType]?.text
        let reviewed = fields[.lastReviewed]?.text
        let source = ClaimSource(
            path: file.path, sourceType: sourceType,
            authority: sourceType.flatMap { configuration.sourceTypes[$0]?.authority }, lastReviewed: reviewed,
            date: reviewed.flatMap { configuration.convention.date($0).date })
        return reading.facts.filter { configuration.knowledge.isCompared($0) }.map { fact in
            ClaimRecord(fact, at: file.location(fact.range), in: source)
        }
    }
}
