package import Diagnostics
/// Holds claims against what packs know with date and source.
package struct ReferenceComparison {
    private let knowledge: Knowledge
    private let references: [Topic: [ReferenceFact]]

    /// Claims that say something else than a reference.
    package struct Deviation: Sendable {
        /// What is known.
        package let reference: ReferenceFact
        /// What is said instead, for people.
        package let text: String
        /// The claims, that of the best source first; never empty.
        package let claims: [ClaimRecord]
    }

    package init(_ knowledge: Knowledge) {
        self.knowledge = knowledge
        references = Dictionary(grouping: knowledge.references) {
            Topic(subject: $0.subject, attribute: $0.attribute)
        }
    }

    /// One entry for each reference and other value, however many claims have it.
    package func deviations(of claims: [ClaimRecord], today: CalendarDate) -> [Deviation] {
        struct Key: Hashable {
            let reference: Int
            let text: String
            let topic: Topic
        }
        let cases = ScopeCases(knowledge)
        var found: [Key: [ClaimRecord]] = [:]
        var order: [Key] = []
        var known: [ClaimStatement: Int?] = [:]
        for claim in claims {
            let topic = Topic(claim)
            guard let candidates = references[topic], let attribute = knowledge.attribute(claim.attribute) else {
                continue
            }
            let index = known[claim.statement] ?? deviation(claim, candidates, attribute, today, cases)
            known[claim.statement] = .some(index)
            guard let index else { continue }
            let key = Key(reference: index, text: claim.valueText, topic: topic)
            if found[key] == nil { order.append(key) }
            found[key, default: []].append(claim)
        }
        return order.compactMap { key in
            guard let candidates = references[key.topic], let claims = found[key] else { return nil }
            return Deviation(
                reference: candidates[key.reference], text: key.text, claims: claims.sorted(by: ClaimRecord.precedes))
        }
    }

    /// The first reference that speaks of the same case, where none that may do so agrees.
    private func deviation(
        _ claim: ClaimRecord, _ references: [ReferenceFact], _ attribute: Attribute, _ today: CalendarDate,
        _ cases: ScopeCases
    ) -> Int? {
        let values = ValueComparison(attribute, knowledge)
        // Of several values, only a denial of a known one is wrong.
        let isPlain = ClaimGroup.isPlain(claim.polarity, claim.value, attribute)
        if attribute.isMany ? claim.polarity != .negated : !isPlain { return nil }
        var first: Int?
        for (index, reference) in references.enumerated() where reference.isInForce(on: today) {
            let policy = attribute.comparison
            let relation = cases.relation(
                claim.scope, reference.scope, policy, dimensions: attribute.scope, both: [],
                denial: (claim.polarity == .negated, false))
            if relation == .apart { continue }
            var isSame = relation == .same
            // What a reference leaves open holds for all of it.
            if case .open(let dimension) = relation {
                isSame = !reference.scope.contains { $0.dimension == dimension }
            }
            let agrees = reference.values.contains {
                values.verdict(claim.value, ValueComparison.Value($0, unit: reference.unit)) != .differ
            }
            if attribute.isMany {
                if agrees, isSame { return index }
                continue
            }
            if agrees { return nil }
            if isSame, first == nil { first = index }
        }
        return first
    }
}

extension ReferenceFact {
    /// False for what only holds from a later day on.
    fileprivate func isInForce(on today: CalendarDate) -> Bool {
        from.map { $0 <= today.description.prefix($0.utf8.count) } ?? true
    }

    /// The value or values for people.
    package var valueText: String {
        let unit = unit.map { $0 == "%" ? $0 : " " + $0 } ?? ""
        return values.map { $0.description.split(separator: "_").joined(separator: " ") }.joined(separator: " or ")
            + unit
    }
}
