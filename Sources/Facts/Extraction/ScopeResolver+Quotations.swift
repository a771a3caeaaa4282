internal import Prose

/// What is shown of the scope in the words of the text.
extension ScopeResolver {
    /// The words in which the sentence says where a fact holds, for the dimensions of the attribute that quote them.
    func quoted(_ claim: Claim, _ scope: [ScopeValue]) -> [ScopeValue] {
        claim.attribute.scope.compactMap { dimension in
            guard let index = knowledge.dimensionIndex(dimension),
                let quotation = knowledge.dimensions[index].quotation
            else { return nil }
            let reader = CaseQuotationReader(passage: passage, finder: scopes.finder, quotation: quotation)
            return reader.words(around: place(of: quotation.dimension, claim, scope), behind: claim.match.tokens)
                .map { ScopeValue(dimension, $0) }
        }
    }

    /// Where the sentence names the value of a dimension that a fact has; the nearest of several places.
    private func place(of dimension: String, _ claim: Claim, _ scope: [ScopeValue]) -> Range<Int>? {
        guard let index = knowledge.dimensionIndex(dimension) else { return nil }
        let isValue = claim.attribute.dimension == dimension
        let value = isValue ? claim.value?.description : scope.first { $0.dimension == dimension }?.value
        let named = passage.mentions.filter {
            $0.kind == .qualifier(index) && $0.tokens.lowerBound >= passage.ownStart
                && own.ids([$0], index).first == value
        }
        func distance(_ tokens: Range<Int>) -> Int {
            let anchor = claim.valueTokens
            return max(tokens.lowerBound - anchor.upperBound, anchor.lowerBound - tokens.upperBound, 0)
        }
        return named.map(\.tokens).min { distance($0) < distance($1) }
    }
}
