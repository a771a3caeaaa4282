/// Makes one fact of what a document says several times.
enum FactMerger {
    private struct Key: Hashable {
        let subject: String
        let attribute: String
        let value: FactValue
        let unit: String?
        let polarity: Polarity
    }

    /// True for a fact that says no more than one before: what limits it limited that one too.
    private static func isRepeated(_ fact: Fact, _ known: Fact, _ knowledge: Knowledge) -> Bool {
        if case .text = fact.value {} else { return fact.scope == known.scope }
        return knowledge.areCompatible(known.scope, fact.scope)
            && fact.ownScope.allSatisfy { value in known.scope.contains { $0.dimension == value.dimension } }
    }

    /// Facts, each once, with all its places.
    static func merged(_ facts: [Fact], _ knowledge: Knowledge) -> [Fact] {
        var kept: [Fact] = []
        var places: [Key: [Int]] = [:]
        for fact in facts {
            let key = Key(
                subject: fact.subject, attribute: fact.attribute, value: fact.value, unit: fact.unit,
                polarity: fact.polarity)
            let known = places[key, default: []].first { isRepeated(fact, kept[$0], knowledge) }
            if let known {
                // The plainest place stands for all, unless it says less.
                var places = kept[known].also
                let isPlainer =
                    fact.plainness > kept[known].plainness
                    && kept[known].ownScope.allSatisfy { value in
                        fact.scope.contains { $0.dimension == value.dimension }
                    }
                let other = isPlainer ? kept[known].range : fact.range
                if isPlainer { kept[known] = fact }
                if other != kept[known].range, !places.contains(other) { places.append(other) }
                kept[known].also = places
            } else {
                places[key, default: []].append(kept.count)
                kept.append(fact)
            }
        }
        return kept
    }
}
