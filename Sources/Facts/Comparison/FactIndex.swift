/// Every claim of a run by what it is about. What many documents say alike is one group, so the work grows with what
/// is said and not with how often.
package struct FactIndex: Sendable {
    private let knowledge: Knowledge
    private let claims: [ClaimRecord]
    private var topics: [Topic: [Chain]] = [:]
    /// For each claim the next one that says the same; -1 for none.
    private var following: [Int32] = []
    private var places = GroupComparison.Places()
    /// How many pairs of groups were compared; for tests.
    package private(set) var comparisons = 0

    /// Claims that say the same, by the first of them.
    private struct Chain {
        let statement: ClaimStatement
        let first: Int32
    }

    /// Puts claims in order; those of one document stand together.
    package init(_ claims: [ClaimRecord], _ knowledge: Knowledge) {
        self.knowledge = knowledge
        self.claims = claims
        following = Array(repeating: -1, count: claims.count)
        places.reserve(claims.count)
        // The last claim of each statement.
        var last: [ClaimStatement: Int32] = [:]
        var documents: [String: Int32] = [:]
        var sentences = Sentences()
        for (index, claim) in claims.enumerated() {
            place(claim, after: index > 0 ? claims[index - 1] : nil, &documents, &sentences)
            if let last = last.updateValue(Int32(index), forKey: claim.statement) {
                following[Int(last)] = Int32(index)
            } else {
                topics[Topic(claim), default: []].append(Chain(statement: claim.statement, first: Int32(index)))
            }
        }
    }

    /// The sentences of the document whose claims are put in order, with their numbers.
    private struct Sentences {
        var known: [String: Int32] = [:]
        var count: Int32 = 0

        mutating func number(_ quote: String) -> Int32 {
            if let number = known[quote] { return number }
            defer { count += 1 }
            known[quote] = count
            return count
        }
    }

    /// Notes where a claim stands. What comes one after another often stands in one sentence, and nearly always in one
    /// document.
    private mutating func place(
        _ claim: ClaimRecord, after last: ClaimRecord?, _ documents: inout [String: Int32],
        _ sentences: inout Sentences
    ) {
        let isSameDocument = last.map { $0.source === claim.source || $0.source.path == claim.source.path } ?? false
        if isSameDocument, last?.quote == claim.quote, let document = places.documents.last,
            let sentence = places.sentences.last
        {
            places.documents.append(document)
            places.sentences.append(sentence)
            return
        }
        let number = isSameDocument ? places.documents.last : documents[claim.source.path]
        let document = number ?? Int32(documents.count)
        if number == nil { documents[claim.source.path] = document }
        if !isSameDocument { sentences.known.removeAll(keepingCapacity: true) }
        places.documents.append(document)
        places.sentences.append(sentences.number(claim.quote))
    }

    /// The groups of a topic; made when it is compared, so that they are there for one topic at a time.
    private func groups(_ topic: Topic) -> [ClaimGroup] {
        (topics[topic] ?? []).map { chain in
            var claims: [Int] = []
            var documents: Set<Int> = []
            var next = Int(chain.first)
            while next >= 0 {
                claims.append(next)
                documents.insert(Int(places.documents[next]))
                next = Int(following[next])
            }
            return ClaimGroup(
                chain.statement, claims, in: documents, knowledge.attribute(chain.statement.attribute))
        }
    }

    /// What can't all be right, by subject and attribute.
    package mutating func contradictions() -> [Contradiction] {
        let cases = ScopeCases(knowledge)
        var found: [Contradiction] = []
        for topic in topics.keys.sorted() {
            guard let attribute = knowledge.attribute(topic.attribute) else { continue }
            var members = groups(topic)
            for exclusion in attribute.comparison.exclusions where exclusion.that.attribute != attribute.id {
                let other = Topic(subject: topic.subject, attribute: exclusion.that.attribute)
                if members.contains(where: { $0.statement.attribute == other.attribute }) { continue }
                members += groups(other)
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
