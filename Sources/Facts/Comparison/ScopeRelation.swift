/// What the scopes of two claims are to each other.
enum ScopeRelation: Hashable, Sendable {
    /// They may speak of the same case.
    case same
    /// They may, but one leaves a dimension open that could be the difference.
    case open(dimension: String)
    /// They speak of different cases.
    case apart
}

extension Knowledge {
    /// What two scopes are to each other for facts of attributes that are compared by a policy.
    ///
    /// - Parameters:
    ///   - dimensions: Those that count; what else a scope says is no matter.
    ///   - denial: Which side denies. A denial that leaves a dimension open denies it for all of its values.
    func relation(
        _ left: [ScopeValue], _ right: [ScopeValue], _ policy: ComparisonPolicy, dimensions: [String],
        both: [String], denial: (left: Bool, right: Bool)
    ) -> ScopeRelation {
        var gap: String?
        for dimension in dimensions + both.filter({ !dimensions.contains($0) }) where dimension != policy.contradicts {
            let assumed = policy.assumed.first { $0.dimension == dimension }?.value
            let one = left.first { $0.dimension == dimension }?.value ?? assumed
            let other = right.first { $0.dimension == dimension }?.value ?? assumed
            switch (one, other) {
            case (let one?, let other?):
                if !isOneCase(dimension, one, other) { return .apart }
                continue
            case (nil, nil):
                if !both.contains(dimension) { continue }
            case (nil, _): if denial.left, policy.gap(dimension) == nil, !both.contains(dimension) { continue }
            case (_, nil): if denial.right, policy.gap(dimension) == nil, !both.contains(dimension) { continue }
            }
            switch policy.gap(dimension) ?? .apart {
            case .same: continue
            case .apart: return .apart
            case .note:
                if gap != nil { return .apart }
                gap = dimension
            }
        }
        return gap.map { .open(dimension: $0) } ?? .same
    }

    /// True where two values of a dimension can be the same case. That a fact may hold for several values of an open
    /// dimension does not make two of them one.
    private func isOneCase(_ dimension: String, _ left: String, _ right: String) -> Bool {
        guard let known = self.dimension(dimension), known.isOpen else { return overlap(dimension, left, right) }
        let rights = Knowledge.alternatives(right)
        return Knowledge.alternatives(left).contains { one in
            rights.contains { other in
                known.contains(one, other) || known.contains(other, one) || known.isNamedTogether(one, other)
            }
        }
    }
}
