internal import Prose

/// What an attribute leaves out.
extension ScopeResolver {
    /// True where the clause of a claim, from where it begins, takes away a value: `not approved for this without that`. What is
    /// left has no name.
    func leavesOut(_ claim: Claim) -> Bool {
        passage.mentions.contains { mention in
            guard case .qualifier(let index) = mention.kind, mention.tokens.lowerBound >= claim.match.tokens.lowerBound
            else {
                return false
            }
            return claim.attribute.scope.contains(knowledge.dimensions[index].id) && passage.isDenied(mention.tokens)
                && passage.isOneClause(mention.tokens.lowerBound, claim.match.tokens.lowerBound)
        }
    }

    /// True for what another clause limits, where the attribute's own clause names its case: `strong against this; approved for that`.
    func isOfOtherClause(_ tokens: Range<Int>, _ dimension: Int, _ claim: Claim) -> Bool {
        guard claim.attribute.isWhole, knowledge.dimensions[dimension].role == nil, !own.isNear(tokens, claim),
            let kind = knowledge.dimensionIndex(.case)
        else { return false }
        return passage.mentions.contains { $0.kind == .qualifier(kind) && own.isNear($0.tokens, claim) }
    }

    /// False for what the policy of an attribute leaves out of what is told of a study. A text that goes on is about one study, and
    /// told whose results they are; the items of a list are about one after another.
    func isTaken(_ claim: Claim, of subject: Int, _ named: Set<String>, _ scope: [ScopeValue]) -> Bool {
        guard let policy = claim.attribute.ofStudies else { return true }
        // A study that a pack knows needs no words.
        if scope.contains(where: { policy.named.contains($0.dimension) && knowledge.isOwned($0) }) { return true }
        if policy.named.isEmpty || block.kind != .listItem || policy.named.contains(where: named.contains)
            || isTopic(subject)
        {
            return true
        }
        return !story.tells(policy.signs, in: passage.sentence) && !story.tells(policy.signs)
    }

    /// True for the one subject that the nearest heading names: the items below it are about its studies.
    private func isTopic(_ subject: Int) -> Bool {
        guard let heading = topics.places(around: block, within: .section).first else { return false }
        let named = Set(heading.passage.mentions.filter { $0.kind == .subject }.map(\.value))
        return named == [subject]
    }

    /// True for what the patients of a study were given, which is no advice; what an authority says is.
    func isGiven(_ claim: Claim, _ named: Set<String>, by policy: StudyPolicy) -> Bool {
        let authority = knowledge.dimensionIndex(.authority).map { knowledge.dimensions[$0].id }
        guard policy.named.isEmpty, authority.map(named.contains) != true else { return false }
        return policy.signs.contains { isTold($0, near: claim) }
            || block.kind == .listItem
                && (story.tells(policy.signs, in: passage.sentence) || story.tells(policy.signs))
    }

    /// True where the clause of a claim says a value of a dimension.
    private func isTold(_ value: ScopeValue, near claim: Claim) -> Bool {
        scopes.places(of: value, in: passage.sentence).contains { own.isNear($0, claim) }
    }
}
