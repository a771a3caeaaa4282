internal import Diagnostics
internal import Facts

/// That a change touched a document, and what its text says otherwise since.
struct DocumentTouch: Sendable {
    /// The facts that it states in another way, or no more.
    let alterations: [ClaimAlteration]
    /// Where it says what it did not say before.
    private(set) var news: Set<TextRange> = []
    /// Whether the day of its last review is the change's.
    private(set) var hasNewReview = false

    /// What the change did to a text that says some things now and others before.
    init(from before: [ClaimRecord], to after: [ClaimRecord], hasNewReview: Bool) {
        self.hasNewReview = hasNewReview
        alterations = ClaimAlteration.all(from: before, to: after)
        news = Set(ClaimAlteration.gained(from: before, to: after).map(\.location.range))
    }

    /// A change that altered nothing that the document says.
    init() { alterations = [] }
}

/// What a document said of a subject and says otherwise now. What it only says in addition is no alteration.
struct ClaimAlteration: Sendable {
    /// What was said; never empty.
    let before: [ClaimRecord]
    /// What is said instead; empty where nothing is.
    let after: [ClaimRecord]

    /// What is said, where it matters to a comparison: the words around it do not.
    private struct Key: Hashable {
        let topic: Topic
        let scope: [ScopeValue]
        let value: ValueComparison.Value
        let polarity: Polarity

        init(_ claim: ClaimRecord) {
            topic = Topic(claim)
            scope = claim.scope
            value = claim.value
            polarity = claim.polarity
        }
    }

    /// What claims have in common that can alter one another.
    private struct Case: Hashable {
        let topic: Topic
        var scope: [ScopeValue]?
    }

    /// The alterations between the claims of a document as it was and as it is. Of one subject, what is said of the same
    /// case belongs together; where the case itself is told otherwise, all that is left does.
    static func all(from before: [ClaimRecord], to after: [ClaimRecord]) -> [ClaimAlteration] {
        let new = Set(after.map(Key.init))
        var lost = before.filter { !new.contains(Key($0)) }
        var gained = gained(from: before, to: after)
        var found: [ClaimAlteration] = []
        for isExact in [true, false] {
            func own(_ claim: ClaimRecord) -> Case { Case(topic: Topic(claim), scope: isExact ? claim.scope : nil) }
            let gainedByCase = Dictionary(grouping: gained, by: own)
            var taken: Set<Case> = []
            for claim in lost where !taken.contains(own(claim)) {
                let one = own(claim)
                if isExact, gainedByCase[one] == nil { continue }
                taken.insert(one)
                found.append(
                    ClaimAlteration(before: lost.filter { own($0) == one }, after: gainedByCase[one] ?? []))
            }
            lost.removeAll { taken.contains(own($0)) }
            gained.removeAll { taken.contains(own($0)) }
        }
        return found
    }

    /// What is said since.
    static func gained(from before: [ClaimRecord], to after: [ClaimRecord]) -> [ClaimRecord] {
        let old = Set(before.map(Key.init))
        return after.filter { !old.contains(Key($0)) }
    }
}
