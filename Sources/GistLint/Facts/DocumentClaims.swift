internal import Diagnostics
internal import Facts

extension Document {
    /// The facts that are held against those of other documents, each as it is kept when the document is let go.
    ///
    /// - Parameter pool: What the other documents of the run say.
    func claims(_ configuration: Configuration, sharing pool: StatementPool = StatementPool()) -> [ClaimRecord] {
        if reading.facts.isEmpty { return [] }
        let sourceType = fields[.sourceType]?.text
        let reviewed = fields[.lastReviewed]?.text
        let source = ClaimSource(
            path: file.path, sourceType: sourceType,
            authority: sourceType.flatMap { configuration.sourceTypes[$0]?.authority }, lastReviewed: reviewed,
            date: reviewed.flatMap { configuration.convention.date($0).date })
        var claims: [ClaimRecord] = []
        let facts = reading.facts.filter { configuration.knowledge.isCompared($0) }
        claims.reserveCapacity(facts.count)
        for fact in facts {
            // What one sentence says comes together.
            let last = claims.last?.quotation
            let isSame = last?.location.range == fact.range && last?.text == fact.quote
            let quotation = isSame ? last : nil
            claims.append(
                ClaimRecord(
                    fact, quotation ?? Quotation(fact.quote, at: file.location(fact.range)), in: source, sharing: pool))
        }
        return claims
    }
}
