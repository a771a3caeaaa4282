/// What the scopes of two claims are to each other.
enum ScopeRelation: Hashable, Sendable {
    /// They may speak of the same case.
    case same
    /// They may, but one leaves a dimension open that could be the difference.
    case open(dimension: String)
    /// They speak of different cases.
    case apart
}

extension ScopeCases {
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
            let isSettled = policy.isSettled(dimension, left, right)
            switch (one, other) {
            case (let one?, let other?):
                if policy.isExact && !isSettled ? !areSame(dimension, one, other) : !areOne(dimension, one, other) {
                    return .apart
                }
                continue
            case (nil, nil):
                if !both.contains(dimension) { continue }
            case (nil, _): if denial.left, policy.gap(dimension) == nil, !both.contains(dimension) { continue }
            case (_, nil): if denial.right, policy.gap(dimension) == nil, !both.contains(dimension) { continue }
            }
            if isSettled { continue }
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
}
