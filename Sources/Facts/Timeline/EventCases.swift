/// Tells whether what happened in one case is what a text speaks of.
struct EventCases {
    private let knowledge: Knowledge

    /// Cases as packs know them.
    init(_ knowledge: Knowledge) { self.knowledge = knowledge }

    /// How many dimensions an event and a claim state alike; nil where the event does not cover the case of the claim.
    func rank(of event: TimelineEvent, _ kind: EventKind, for fact: Fact) -> Int? {
        var rank = 0
        let dimensions = Set(event.scope.map(\.dimension)).union(fact.scope.map(\.dimension)).subtracting(kind.ignored)
        for dimension in dimensions {
            let assumed = kind.assumed.first { $0.dimension == dimension }?.value
            let claimed = isYielding(dimension, of: fact, kind) ? nil : fact.scope(dimension)
            let known = event.scope.first { $0.dimension == dimension }?.value
            switch (claimed ?? assumed, known ?? assumed) {
            case (let one?, let other?):
                guard overlap(dimension, one, other) else { return nil }
                if let claimed, let known, Knowledge.alternatives(known).contains(claimed) { rank += 1 }
            // What is narrower than the event may still be as it was.
            case (_?, nil): if !kind.included.contains(dimension) { return nil }
            case (nil, _): continue
            }
        }
        return rank
    }

    /// True for an event of the case that a list is of.
    func covers(_ event: TimelineEvent, _ kind: EventKind, _ scope: [ScopeValue]) -> Bool {
        scope.allSatisfy { claimed in
            if kind.ignored.contains(claimed.dimension) { return true }
            guard let known = event.scope.first(where: { $0.dimension == claimed.dimension })?.value else {
                return kind.assumed.contains {
                    $0.dimension == claimed.dimension && overlap($0.dimension, $0.value, claimed.value)
                }
            }
            return overlap(claimed.dimension, claimed.value, known)
        }
    }

    /// The scope of a fact without what its own sentence leaves no room for.
    func scope(of fact: Fact, _ kinds: [EventKind]) -> [ScopeValue] {
        fact.scope.filter { value in !kinds.contains { isYielding(value.dimension, of: fact, $0) } }
    }

    /// The parts of a value that is a list joined by commas.
    static func members(_ text: String) -> [String] {
        Knowledge.alternatives(text).flatMap { part in
            part.split(separator: ",").map { String($0.drop { $0 == " " }) }
        }
    }

    /// True for a value that only what surrounds a sentence says, while the sentence says by itself of which case it is.
    private func isYielding(_ dimension: String, of fact: Fact, _ kind: EventKind) -> Bool {
        guard let others = kind.yielding[dimension] else { return false }
        let own = fact.ownScope
        return !own.contains { $0.dimension == dimension } && own.contains { others.contains($0.dimension) }
    }

    /// True where both may be the same case; of lists joined by commas one member is enough.
    private func overlap(_ dimension: String, _ left: String, _ right: String) -> Bool {
        if knowledge.overlap(dimension, left, right) { return true }
        let lefts = EventCases.members(left)
        let rights = EventCases.members(right)
        return (lefts.count > 1 || rights.count > 1) && !Set(lefts).isDisjoint(with: rights)
    }
}
