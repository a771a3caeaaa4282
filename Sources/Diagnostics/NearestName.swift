/// Finds the name that a person probably meant, for "did you mean".
package enum NearestName {
    /// The candidate nearest to `name`, or nil where none is near or two are equally near.
    ///
    /// Letter case and the separators `-`, `_`, `.` and space are free; beyond that, a slip is an inserted, lost or
    /// changed character, or two that changed places. A name that is wrong may also be the beginning of one candidate.
    ///
    /// - Parameter strictness: How many slips are allowed.
    package static func find(
        _ name: String, among candidates: some Sequence<String>, strictness: Strictness = .knownWrong
    ) -> String? {
        let wanted = folded(name)
        guard !wanted.isEmpty else { return nil }
        let limit = strictness.slips(in: wanted.count)
        var best: (name: String, distance: Int)?
        var isTied = false
        for candidate in candidates where candidate != name {
            let other = folded(candidate)
            guard abs(other.count - wanted.count) <= limit else { continue }
            let distance = distance(wanted, other, limit: limit)
            guard distance <= limit else { continue }
            if let current = best, distance >= current.distance {
                isTied = isTied || (distance == current.distance && candidate != current.name)
            } else {
                best = (candidate, distance)
                isTied = false
            }
        }
        if best == nil, strictness == .knownWrong { return onlyOne(beginningWith: wanted, among: candidates) }
        return isTied ? nil : best?.name
    }

    /// The candidate that is meant for certain enough to be written in place of a name that is wrong: the nearest, where
    /// no other is near at all and the beginning of a name does not count.
    package static func onlyNear(_ name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = folded(name)
        let limit = Strictness.knownWrong.slips(in: wanted.count)
        let near = Set(
            candidates.filter { candidate in
                let other = folded(candidate)
                return !wanted.isEmpty && abs(other.count - wanted.count) <= limit
                    && distance(wanted, other, limit: limit) <= limit
            })
        return near.count == 1 && near.first != name ? near.first : nil
    }

    /// True where two names differ in letter case and separators at most.
    package static func isSame(_ name: String, as other: String) -> Bool { folded(name) == folded(other) }

    /// The one candidate that begins with three letters or more.
    private static func onlyOne(
        beginningWith wanted: [Unicode.Scalar], among candidates: some Sequence<String>
    ) -> String? {
        guard wanted.count >= 3 else { return nil }
        let fitting = Set(candidates.filter { folded($0).count > wanted.count && folded($0).starts(with: wanted) })
        return fitting.count == 1 ? fitting.first : nil
    }

    /// How many slips are allowed, by what is known of the name.
    package enum Strictness {
        /// The name is wrong in any case: one slip in every three characters, and at most three.
        case knownWrong
        /// The name may well be right: one slip in five characters or more, two in twelve or more.
        case maybeRight

        fileprivate func slips(in count: Int) -> Int {
            switch self {
            case .knownWrong: min(3, count / 3)
            case .maybeRight: count >= 12 ? 2 : count >= 5 ? 1 : 0
            }
        }
    }

    /// Lower-case scalars without separators.
    private static func folded(_ name: String) -> [Unicode.Scalar] {
        name.lowercased().unicodeScalars.filter { !"-_. ".unicodeScalars.contains($0) }
    }

    /// The optimal string alignment distance (Damerau-Levenshtein without overlapping transpositions), or some number
    /// above `limit` where it is above. Only a band of `limit` cells on both sides of the diagonal is looked at.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int {
        guard !right.isEmpty else { return left.count }
        let far = limit + 1
        var older = Array(repeating: far, count: right.count + 1)
        var previous = Array(0...right.count)
        var current = older
        for row in left.indices {
            let band = max(0, row - limit)...min(right.count - 1, row + limit)
            current[band.lowerBound] = band.lowerBound == 0 ? row + 1 : far
            var least = far
            for column in band {
                var cost = min(
                    previous[column] + (left[row] == right[column] ? 0 : 1), previous[column + 1] + 1,
                    current[column] + 1)
                let isSwap =
                    row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
                if isSwap { cost = min(cost, older[column - 1] + 1) }
                current[column + 1] = cost
                least = min(least, cost)
            }
            if least > limit { return far }
            if band.upperBound + 2 <= right.count { current[band.upperBound + 2] = far }
            (older, previous, current) = (previous, current, older)
        }
        return previous[right.count]
    }
}
