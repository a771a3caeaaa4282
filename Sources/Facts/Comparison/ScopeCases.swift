/// Tells whether two values of a dimension can be the same case, each two of them once: the same few values meet in the
/// scopes of many claims.
final class ScopeCases {
    private let knowledge: Knowledge
    private var known: [Pair: Bool] = [:]

    private struct Pair: Hashable {
        let dimension: String
        let left: String
        let right: String
    }

    init(_ knowledge: Knowledge) { self.knowledge = knowledge }

    /// True where two values can be the same case. That a fact may hold for several values of an open dimension does not
    /// make two of them one.
    func areOne(_ dimension: String, _ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let pair = Pair(dimension: dimension, left: left, right: right)
        if let settled = known[pair] { return settled }
        let areOne = settle(dimension, left, right)
        known[pair] = areOne
        return areOne
    }

    /// True where two values are the same case: one that lies within the other isn't.
    func areSame(_ dimension: String, _ left: String, _ right: String) -> Bool {
        left == right || knowledge.dimension(dimension)?.isNamedTogether(left, right) == true
            || Set(Knowledge.alternatives(left)) == Set(Knowledge.alternatives(right))
    }

    private func settle(_ dimension: String, _ left: String, _ right: String) -> Bool {
        guard let known = knowledge.dimension(dimension), known.isOpen else {
            return knowledge.overlap(dimension, left, right)
        }
        let rights = Knowledge.alternatives(right)
        return Knowledge.alternatives(left).contains { one in
            rights.contains { other in
                known.contains(one, other) || known.contains(other, one) || known.isNamedTogether(one, other)
            }
        }
    }
}
