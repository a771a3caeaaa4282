/// Every claim of a run by what it is about. What many documents say alike is one group, so the work grows with what
/// is said and not with how often.
package struct FactIndex: Sendable {
    private let knowledge: Knowledge
    private let claims: [ClaimRecord]
    private var groups: [Subject: [ClaimGroup]] = [:]
    private var places = GroupComparison.Places()
    /// How many pairs of groups were compared; for tests.
    package private(set) var comparisons = 0

    private struct Subject: Hashable, Comparable {
        let subject: String
        let attribute: String

        static func < (left: Subject, right: Subject) -> Bool {
            (left.subject, left.attribute) < (right.subject, right.attribute)
        }
    }

    private struct Sentence: Hashable {
        let document: Int
        let quote: String
    }

    /// Puts claims in order; those of one document stand together.
    package init(_ claims: [ClaimRecord], _ knowledge: Knowledge) {
        self.knowledge = knowledge
        self.claims = claims
        var numbers: [Subject: [ClaimGroup.Key: Int]] = [:]
        var documents: [String: Int] = [:]
        var known: [Sentence: Int] = [:]
        for (index, claim) in claims.enumerated() {
            let document = documents[claim.source.path] ?? documents.count
            documents[claim.source.path] = document
            let sentence = Sentence(document: document, quote: claim.quote)
            let number = known[sentence] ?? known.count
            known[sentence] = number
            places.documents.append(document)
            places.sentences.append(number)
            let subject = Subject(subject: claim.subject, attribute: claim.attribute)
            let key = ClaimGroup.Key(
                attribute: claim.attribute, value: claim.value, polarity: claim.polarity, scope: claim.scope)
            let place = numbers[subject]?[key] ?? groups[subject]?.count ?? 0
            if place == groups[subject]?.count ?? 0 {
                numbers[subject, default: [:]][key] = place
                groups[subject, default: []].append(ClaimGroup(key, knowledge.attribute(claim.attribute)))
            }
            groups[subject]?[place].claims.append(index)
            groups[subject]?[place].documents.insert(document)
        }
    }

    /// What can't all be right, by subject and attribute.
    package mutating func contradictions() -> [Contradiction] {
        let cases = ScopeCases(knowledge)
        var found: [Contradiction] = []
        for subject in groups.keys.sorted() {
            guard let attribute = knowledge.attribute(subject.attribute), let own = groups[subject] else { continue }
            var members = own
            for exclusion in attribute.comparison.exclusions where exclusion.that.attribute != attribute.id {
                let other = Subject(subject: subject.subject, attribute: exclusion.that.attribute)
                if members.contains(where: { $0.key.attribute == other.attribute }) { continue }
                members += groups[other] ?? []
            }
            let references = knowledge.references.filter {
                $0.subject == subject.subject && $0.attribute == subject.attribute
            }
            var comparison = GroupComparison(attribute, knowledge, members, places, cases, references)
            var made: [Contradiction] = []
            for contradiction in comparison.run() {
                let claims = contradiction.claims.map { self.claims[$0] }
                if let one = Contradiction(contradiction.kind, attribute, claims: claims) { made.append(one) }
            }
            // What is a conflict for some is not also told as a difference of others.
            let told = made.filter(\.isCertain).map { Set($0.sides.map(\.text)) }
            found += made.filter { one in
                one.isCertain || !told.contains { $0.isSuperset(of: one.sides.map(\.text)) }
            }
            comparisons += comparison.comparisons
        }
        return found
    }
}
