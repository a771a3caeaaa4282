/// Every claim of a run by what it is about. What many documents say alike is one group, so the work grows with what
/// is said and not with how often.
package struct FactIndex: Sendable {
    private let knowledge: Knowledge
    private let claims: [ClaimRecord]
    private var groups: [Topic: [ClaimGroup]] = [:]
    private var places = GroupComparison.Places()
    /// How many pairs of groups were compared; for tests.
    package private(set) var comparisons = 0

    private struct Sentence: Hashable {
        let document: Int
        let quote: String
    }

    /// Puts claims in order; those of one document stand together.
    package init(_ claims: [ClaimRecord], _ knowledge: Knowledge) {
        self.knowledge = knowledge
        self.claims = claims
        // The topics with their groups, and the number of each group in its list.
        var lists: [Topic: Int] = [:]
        var groups: [[ClaimGroup]] = []
        var numbers: [[ClaimGroup.Key: Int]] = []
        var documents: [String: Int] = [:]
        var known: [Sentence: Int] = [:]
        for (index, claim) in claims.enumerated() {
            place(claim, after: index > 0 ? claims[index - 1] : nil, &documents, &known)
            let topic = Topic(claim)
            let list = lists[topic] ?? groups.count
            if list == groups.count {
                lists[topic] = list
                groups.append([])
                numbers.append([:])
            }
            let key = ClaimGroup.Key(
                attribute: claim.attribute, value: claim.value, polarity: claim.polarity, scope: claim.scope)
            let number = numbers[list][key] ?? groups[list].count
            if number == groups[list].count {
                numbers[list][key] = number
                groups[list].append(ClaimGroup(key, knowledge.attribute(claim.attribute)))
            }
            groups[list][number].claims.append(index)
            groups[list][number].documents.insert(places.documents[index])
        }
        self.groups = lists.mapValues { groups[$0] }
    }

    /// Notes where a claim stands. What comes one after another often stands in one sentence, and nearly always in one
    /// document.
    private mutating func place(
        _ claim: ClaimRecord, after last: ClaimRecord?, _ documents: inout [String: Int], _ known: inout [Sentence: Int]
    ) {
        let isSameDocument = last.map { $0.source === claim.source } ?? false
        if isSameDocument, last?.quote == claim.quote, let document = places.documents.last,
            let sentence = places.sentences.last
        {
            places.documents.append(document)
            places.sentences.append(sentence)
            return
        }
        let number = isSameDocument ? places.documents.last : documents[claim.source.path]
        let document = number ?? documents.count
        if number == nil { documents[claim.source.path] = document }
        let sentence = Sentence(document: document, quote: claim.quote)
        let place = known[sentence] ?? known.count
        known[sentence] = place
        places.documents.append(document)
        places.sentences.append(place)
    }

    /// What can't all be right, by subject and attribute.
    package mutating func contradictions() -> [Contradiction] {
        let cases = ScopeCases(knowledge)
        var found: [Contradiction] = []
        for topic in groups.keys.sorted() {
            guard let attribute = knowledge.attribute(topic.attribute), let own = groups[topic] else { continue }
            var members = own
            for exclusion in attribute.comparison.exclusions where exclusion.that.attribute != attribute.id {
                let other = Topic(subject: topic.subject, attribute: exclusion.that.attribute)
                if members.contains(where: { $0.key.attribute == other.attribute }) { continue }
                members += groups[other] ?? []
            }
            let references = knowledge.references.filter {
                $0.subject == topic.subject && $0.attribute == topic.attribute
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
