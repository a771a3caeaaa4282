/// Finds what the sentence of a claim says itself of its scope.
struct SentenceScope {
    let knowledge: SharedKnowledge
    let passage: Passage
    /// What wordings say of the scope in the sentence.
    let claims: [ScopeWordings.Found]

    /// The values in the passage, those of the claim's own clause before others; of several, the nearest list.
    func nearest(_ dimension: Int, _ claim: Claim, subject: String) -> (values: [String], tokens: Range<Int>)? {
        let anchor = claim.valueTokens
        var found: [(values: [String], tokens: Range<Int>)] = claims.filter {
            $0.dimension == dimension && $0.value != subject && !$0.isDenied && !isNamed($0)
                && !isAlternative($0, claim)
        }.map { ([$0.value], $0.tokens) }
        for list in passage.lists(of: .qualifier(dimension))
        where !namesSide(list.tokens) && !isExample(list.tokens) && !passage.isDenied(list.tokens)
            && !isPartOfValue(list.tokens, dimension, claim)
        {
            // `the one (62 %) and the other (27 %)`: each has its own.
            if let owner = list.members.first(where: {
                passage.closings[$0.tokens.upperBound].map { close in anchor.upperBound <= close } == true
                    && $0.tokens.upperBound < anchor.lowerBound
            }) {
                return (ids([owner], dimension), owner.tokens)
            }
            found.append((ids(list.members, dimension), list.tokens))
        }
        let isMeasured = claim.attribute.compares != nil && !limitsNext(found.map(\.tokens), anchor)
        func distance(_ tokens: Range<Int>) -> Int {
            let gap = max(tokens.lowerBound - anchor.upperBound, anchor.lowerBound - tokens.upperBound, 0)
            // What follows belongs to a claim sooner than what precedes it; what is measured is named before its amount.
            let isBehind = tokens.lowerBound < anchor.lowerBound
            if isMeasured { return gap * 2 + (isBehind ? 0 : 24) }
            // `75 % of the one and 10 % of the other`: what a word such as `and` parts from it is another's.
            let (left, right) = isBehind ? (tokens, anchor) : (anchor, tokens)
            let between = left.gap(to: right)
            let hasComma = between.contains { passage.tokens[$0].isMark(",") }
            let isParted = !passage.grammar(.join, in: between).isEmpty || !isBehind && hasComma
            // `this in one year; that in another`, in brackets too.
            let isOther = between.contains { passage.tokens[$0].isMark(";") }
            return gap * 2 + (isBehind ? hasComma ? 4 : 1 : 0) + (isParted ? 6 : 0) + (isOther ? 24 : 0)
        }
        found.removeAll {
            isOfPrevious($0.tokens, dimension, claim) || isOfNext($0.tokens, claim)
                || isExcepted($0.tokens, dimension, claim)
        }
        let inClause = found.filter { isNear($0.tokens, claim) && !isOfOther($0.tokens, than: anchor) }
        let reach = knowledge.dimensions[dimension].reach
        let usable =
            inClause.isEmpty
            ? found.filter { isLabel($0.tokens) || reach != .clause && isFree($0.tokens, claim) } : inClause
        guard let nearest = usable.min(by: { distance($0.tokens) < distance($1.tokens) }) else { return nil }
        // `the one within the other`: the narrower of two that stand together.
        let narrower = usable.first { other in
            let (left, right) =
                other.tokens.lowerBound < nearest.tokens.lowerBound ? (other, nearest) : (nearest, other)
            return (0...3).contains(right.tokens.lowerBound - left.tokens.upperBound) && other.values.count == 1
                && nearest.values.count == 1
                && knowledge.dimensions[dimension].contains(nearest.values[0], other.values[0])
        }
        return narrower ?? nearest
    }

    /// True for what is taken away behind a claim, `so much a day, except for those with the one, who have more`, and for what is said
    /// of something else: `so much a day; consider more in the one`.
    private func isExcepted(_ tokens: Range<Int>, _ dimension: Int, _ claim: Claim) -> Bool {
        let between = claim.valueTokens.gap(to: tokens)
        // What is taken away ends with its comma.
        let isTaken = passage.grammar(.exception, in: between).contains { word in
            !(word.tokens.upperBound..<tokens.lowerBound).contains { passage.tokens[$0].isMark(",") }
        }
        if isTaken || claim.attribute.required.contains(knowledge.dimensions[dimension].id) { return isTaken }
        // `so much; only in the one` goes on, `so much; consider more in the one` doesn't.
        return between.contains {
            passage.tokens[$0].isMark(";") && $0 + 1 < tokens.lowerBound
                && passage.tokens[$0 + 1].range.count > SentenceScope.longestPreposition
                && passage.grammar(.alone, in: $0 + 1..<$0 + 2).isEmpty
        }
    }

    private static let longestPreposition = 4

    /// True for words around a value of the kind that is claimed: `spread to the bone` is no case of `bone disease`.
    private func isPartOfValue(_ tokens: Range<Int>, _ dimension: Int, _ claim: Claim) -> Bool {
        guard let own = claim.attribute.dimension.flatMap(knowledge.dimensionIndex), own != dimension else {
            return false
        }
        return passage.mentions.contains {
            $0.kind == .qualifier(own) && $0.tokens.overlaps(tokens) && $0.tokens != tokens
        }
    }

    /// True for a wording around a value that a pack has a name for.
    private func isNamed(_ found: ScopeWordings.Found) -> Bool {
        found.source != nil
            && passage.mentions.contains { $0.kind == .qualifier(found.dimension) && $0.tokens.overlaps(found.tokens) }
    }

    /// True for what was made from a value that an attribute asks for itself: `half have this gene changed`.
    private func isAlternative(_ found: ScopeWordings.Found, _ claim: Claim) -> Bool {
        guard let source = found.source else { return false }
        return claim.attribute.alternatives(to: knowledge.dimensions[found.dimension].id)
            .contains(knowledge.dimensions[source].id)
    }

    /// True for what only shows what is meant: `mostly the one`.
    private func isExample(_ tokens: Range<Int>) -> Bool {
        passage.grammar.contains { $0.word == .example && (0...1).contains(tokens.lowerBound - $0.tokens.upperBound) }
    }

    /// True for a time that names a side of a trial: `the 3-year group`.
    private func namesSide(_ tokens: Range<Int>) -> Bool {
        passage.tokens[tokens.lowerBound].number != nil
            && !passage.grammar(.side, in: tokens.upperBound..<tokens.upperBound + 1).isEmpty
    }

    /// True where what limits an amount stands right behind it: `80 % with the one and 40 % with the other`.
    private func limitsNext(_ found: [Range<Int>], _ anchor: Range<Int>) -> Bool {
        found.contains { tokens in
            let between = anchor.gap(to: tokens)
            return tokens.lowerBound >= anchor.upperBound && between.count <= 4
                && !between.contains { passage.tokens[$0].isMark(",") || passage.tokens[$0].number != nil }
                && passage.grammar(.join, in: between).isEmpty && passage.grammar(.contrast, in: between).isEmpty
        }
    }

    /// True for words in the clause of a claim or of its value.
    func isNear(_ tokens: Range<Int>, _ claim: Claim) -> Bool {
        // A longer wording may lead from one clause to the next: `a trial in which …`.
        [tokens.lowerBound, tokens.upperBound - 1].contains { token in
            passage.isOneClause(token, claim.match.tokens.lowerBound)
                || passage.isOneClause(token, claim.valueTokens.lowerBound)
        }
    }

    /// True for what stands before a colon, as a label does: it holds for all that follows.
    private func isLabel(_ tokens: Range<Int>) -> Bool {
        passage.label.map { $0.lowerBound <= tokens.lowerBound && tokens.upperBound <= $0.upperBound } ?? false
    }

    /// True for words that lead to another amount behind a claim, `so much, raised to so much`, and for those that limit it:
    /// `in one year and, for this, in the other`, `so much (so much for this)`.
    private func isOfOther(_ tokens: Range<Int>, than anchor: Range<Int>) -> Bool {
        if isBracketedApart(tokens, from: anchor) { return true }
        guard tokens.lowerBound >= anchor.upperBound else { return false }
        // `may be raised to so much`
        let end = tokens.upperBound
        let isLed = passage.tokens.indices.contains(end) && knowledge.quantityWords.isTo(passage.tokens[end])
        if passage.quantities.contains(where: { $0.tokens.lowerBound == (isLed ? end + 1 : end) }) { return true }
        let others = passage.dates.map(\.tokens).filter { $0.lowerBound >= tokens.upperBound }
        guard passage.dates.contains(where: { $0.tokens == anchor }), let next = others.first else { return false }
        return !passage.grammar(.join, in: anchor.gap(to: tokens)).isEmpty
            && passage.grammar(.join, in: tokens.gap(to: next)).isEmpty
    }

    /// True for words right behind another amount, where the amount of a claim has its own behind it: `36 % of the one and 46 %
    /// of those with the other`. True also for what was named before that amount, where another is named behind it:
    /// `this change in 6 % and that gene in 11 %`.
    private func isOfPrevious(_ tokens: Range<Int>, _ dimension: Int, _ claim: Claim) -> Bool {
        let anchor = claim.valueTokens
        guard tokens.upperBound <= anchor.lowerBound,
            let other = otherAmount(than: anchor, where: { $0.upperBound <= anchor.lowerBound })
        else { return false }
        if tokens.upperBound <= other.lowerBound {
            let alternatives = claim.attribute.alternatives(to: knowledge.dimensions[dimension].id)
            return passage.mentions.contains { mention in
                guard case .qualifier(let index) = mention.kind else { return false }
                return alternatives.contains(knowledge.dimensions[index].id)
                    && other.upperBound <= mention.tokens.lowerBound
                    && mention.tokens.upperBound <= anchor.lowerBound
            }
        }
        let hasOwn = claims.contains { (0...2).contains($0.tokens.lowerBound - anchor.upperBound) }
        return hasOwn && tokens.lowerBound - other.upperBound <= SentenceScope.closeBehind
            && !passage.grammar(.join, in: tokens.gap(to: anchor)).isEmpty
    }

    /// True for words right behind another amount that goes on with a list, where the amount of a claim has its own.
    private func isOfNext(_ tokens: Range<Int>, _ claim: Claim) -> Bool {
        let anchor = claim.valueTokens
        guard tokens.lowerBound >= anchor.upperBound,
            let other = otherAmount(
                than: anchor, where: { anchor.upperBound <= $0.lowerBound && $0.upperBound <= tokens.lowerBound })
        else { return false }
        let between = anchor.gap(to: other)
        return tokens.lowerBound - other.upperBound <= SentenceScope.closeBehind
            && !passage.grammar(.join, in: between).isEmpty
            && passage.mentions.contains {
                $0.kind != .subject && between.contains($0.tokens.lowerBound)
                    && $0.tokens.lowerBound - anchor.upperBound <= SentenceScope.closeBehind
            }
    }

    /// The last amount in a place that measures the same as the claim's own, and stands in no brackets apart from it.
    private func otherAmount(than anchor: Range<Int>, where isMeant: (Range<Int>) -> Bool) -> Range<Int>? {
        guard let own = passage.quantities.first(where: { $0.tokens.overlaps(anchor) }) else { return nil }
        return passage.quantities.last {
            $0.unit.measure == own.unit.measure && isMeant($0.tokens)
                && !passage.isParenthetical($0.tokens.lowerBound, against: anchor.lowerBound)
        }?.tokens
    }

    /// So many words may stand between an amount and what limits it: `of those with the`.
    private static let closeBehind = 5

    /// True for words in brackets that hold an amount of their own and not that of the claim.
    private func isBracketedApart(_ tokens: Range<Int>, from anchor: Range<Int>) -> Bool {
        guard passage.isParenthetical(tokens.lowerBound, against: anchor.lowerBound),
            let own = passage.quantities.first(where: { $0.tokens.overlaps(anchor) })
        else { return false }
        return passage.quantities.contains { other in
            other.unit.measure == own.unit.measure && !other.tokens.overlaps(anchor)
                && !passage.isParenthetical(other.tokens.lowerBound, against: tokens.lowerBound)
                && !passage.isParenthetical(tokens.lowerBound, against: other.tokens.lowerBound)
        }
    }

    /// True for a clause that is not about another subject.
    private func isFree(_ tokens: Range<Int>, _ claim: Claim) -> Bool {
        let clause = passage.clauses[tokens.lowerBound]
        // A later clause with an amount of its own says of that one where it holds.
        let own = passage.quantities.first { $0.tokens.overlaps(claim.valueTokens) }
        if let own, tokens.lowerBound > own.tokens.lowerBound,
            passage.quantities.contains(where: {
                $0.unit.measure == own.unit.measure && passage.clauses[$0.tokens.lowerBound] == clause
                    && !$0.tokens.overlaps(own.tokens)
            })
        {
            return false
        }
        return !passage.subjects.contains { list in
            passage.clauses[list.tokens.lowerBound] == clause
                && list.members.contains { knowledge.subjects[$0.value].role == .main }
        }
    }

    /// The values that mentions name, each once.
    func ids(_ members: [Mention], _ dimension: Int) -> [String] {
        var ids: [String] = []
        for member in members {
            let id = knowledge.dimensions[dimension].values[member.value].id
            if !ids.contains(id) { ids.append(id) }
        }
        return ids
    }
}
