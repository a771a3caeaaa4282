/// Tells which amount belongs to which side of a comparison, or to which member of a list.
struct ArmReader {
    let knowledge: SharedKnowledge
    let passage: Passage
    let finder: SlotFinder

    /// An amount with the side that it belongs to.
    struct Side {
        let quantity: Quantity
        let arm: Claim.Arm?
        /// What it measures, where it is one of several that go one by one with what is measured.
        var measured: (dimension: Int, list: MentionList)?
    }

    /// A subject or a named arm in the passage.
    private struct Candidate {
        let arm: Claim.Arm
        let tokens: Range<Int>
        /// True for what others are compared with.
        var isControl: Bool { if case .value = arm, !isMeasured { true } else { false } }
        /// True for a side that is named after an amount.
        var isMeasured = false
        /// True for a way of treating, which is a side only where there is another one.
        var isGeneral = false
    }

    /// An amount and those that it is compared with.
    func sides(of first: Quantity, _ attribute: Attribute) -> [Side] {
        if first.isChange, first.low != first.high, [.time, .share].contains(first.unit.measure) {
            // `improved from 2 to 5 months`: from that of the other side to that of this one.
            var (before, after) = (first, first)
            before.high = first.low
            before.tokens = first.tokens.lowerBound..<first.tokens.lowerBound + 1
            after.low = first.high
            after.tokens = before.tokens.upperBound..<first.tokens.upperBound
            return [Side(quantity: after, arm: nil), Side(quantity: before, arm: .unnamed)]
        }
        let chain = chain(from: first, attribute)
        let all = candidates(attribute, besides: chain)
        if first.unit.measure == .none {
            // A ratio is of the first side to the others.
            return [
                Side(quantity: first, arm: all.first { $0.tokens.lowerBound >= passage.ownStart && !$0.isControl }?.arm)
            ]
        }
        let candidates = chain.count > 1 ? all : all.filter { !$0.isGeneral }
        // `one versus the other: 4.8 versus 0.9 months`, `… respectively`: one by one.
        if chain.count > 1 {
            let before = leaders(candidates.filter { $0.tokens.upperBound <= first.tokens.lowerBound }, attribute)
            let after = candidates.filter {
                $0.tokens.lowerBound >= chain[chain.count - 1].tokens.upperBound
                    && $0.tokens.lowerBound <= chain[chain.count - 1].tokens.upperBound + 14
            }
            let inside = candidates.filter {
                $0.tokens.lowerBound >= first.tokens.upperBound
                    && $0.tokens.upperBound <= chain[chain.count - 1].tokens.lowerBound
            }
            if inside.isEmpty {
                if before.count >= chain.count, areListed(Array(before.suffix(chain.count))) {
                    return zip(chain, before.suffix(chain.count)).map { Side(quantity: $0, arm: $1.arm) }
                }
                if after.count >= chain.count, areListed(Array(after.prefix(chain.count))) {
                    return zip(chain, after).map { Side(quantity: $0, arm: $1.arm) }
                }
                // `70 % and 63 % at 5 and 10 years, respectively` are no sides.
                if areRespective(chain) { return [] }
            }
        }
        let cases = chain.count == 1 ? cases(after: first, attribute) : []
        let sides = chain.indices.map { index in
            let start = index == 0 ? 0 : border(chain[index - 1], chain[index])
            let end = index + 1 < chain.count ? border(chain[index], chain[index + 1]) : passage.tokens.count
            let tokens = chain[index].tokens
            let own = candidates.filter { start <= $0.tokens.lowerBound && $0.tokens.upperBound <= end }
            // What follows the amount names its side, `4.8 months with the one`, or else what precedes it.
            let before = own.last { $0.tokens.upperBound <= tokens.lowerBound }
            // An amount of another side that is none for some reason leaves this one the side behind it.
            let isOpposed = index == 0 && isOpposed(tokens.lowerBound)
            let hasOther = isOpposed || before.map { isParted($0.tokens, from: chain[index]) } ?? false
            let arm =
                own.first {
                    $0.tokens.lowerBound >= tokens.upperBound && length(tokens.upperBound..<$0.tokens.lowerBound) <= 8
                        && passage.isOneClause(tokens.upperBound - 1, $0.tokens.lowerBound)
                        && (chain.count > 1 || index > 0 || hasOther)
                } ?? (isOpposed ? nil : before)
            if let arm { return Side(quantity: chain[index], arm: leader(of: arm.arm, attribute)) }
            return Side(quantity: chain[index], arm: index == 0 && !isOpposed ? nil : .unnamed)
        }
        return naming(sides) + cases
    }

    /// Two sides of which only the control is named: the other one is the subject's, `so much with placebo versus so much`.
    private func naming(_ sides: [Side]) -> [Side] {
        guard sides.count == 2, case .value? = sides[0].arm, case .unnamed? = sides[1].arm else { return sides }
        return [sides[0], Side(quantity: sides[1].quantity, arm: nil)]
    }

    /// True right behind a word such as `versus`: what the one side had is no amount, `was not reached versus 9 months`.
    private func isOpposed(_ amount: Int) -> Bool {
        passage.grammar.contains { $0.word == .contrast && $0.tokens.upperBound == amount && $0.tokens.count == 1 }
            && passage.grammar(.comparing, in: amount - 1..<amount).isEmpty
    }

    /// Of subjects that are given together, the one that is named first: `the one plus the other`, `the one/the other`.
    private func leader(of arm: Claim.Arm, _ attribute: Attribute) -> Claim.Arm {
        guard case .subject(_, let tokens) = arm,
            var list = passage.subjects.first(where: { $0.tokens.overlaps(tokens) })
        else { return arm }
        var member = list.members.first { $0.tokens == tokens }
        if isSum(list) { member = list.members.first }
        while let other = passage.subjects.last(where: {
            $0.tokens.upperBound <= list.tokens.lowerBound && finder.fits($0, attribute)
                && passage.areTogether($0, list)
        }) {
            list = other
            member = other.members.last
        }
        return member.map { .subject($0.value, tokens: $0.tokens) } ?? arm
    }

    /// Sides without those that only go with another: `the one plus the other`.
    private func leaders(_ candidates: [Candidate], _ attribute: Attribute) -> [Candidate] {
        candidates.filter { candidate in
            guard case .subject(let own, _) = candidate.arm,
                case .subject(let leader, _) = leader(of: candidate.arm, attribute)
            else { return true }
            return own == leader
        }
    }

    /// True for names with nothing but a sign between them: `the one + the other`.
    private func isSum(_ list: MentionList) -> Bool {
        zip(list.members, list.members.dropFirst()).allSatisfy {
            let between = $0.tokens.gap(to: $1.tokens)
            return between.isEmpty
                || between.count == 1
                    && (passage.tokens[between.lowerBound].isMark("+")
                        || passage.tokens[between.lowerBound].isMark("/"))
        }
    }

    /// True for amounts of a list that go one by one with those of another list.
    private func areRespective(_ chain: [Quantity]) -> Bool {
        !passage.grammar(.respectively, in: passage.tokens.indices).isEmpty
            && zip(chain, chain.dropFirst()).allSatisfy {
                let between = $0.tokens.gap(to: $1.tokens)
                return passage.grammar(.contrast, in: between).isEmpty
            }
    }

    /// True where another amount of the same measure stands between a name and an amount.
    private func isParted(_ name: Range<Int>, from amount: Quantity) -> Bool {
        passage.quantities.contains {
            $0.unit == amount.unit && name.upperBound <= $0.tokens.lowerBound
                && $0.tokens.upperBound <= amount.tokens.lowerBound
        }
    }

    /// An amount, and with `respectively` those of the same list, each with its member of the list of subjects.
    func respective(_ first: Quantity, _ attribute: Attribute, _ subjects: MentionList?) -> [Side] {
        let amounts = passage.quantities.filter { finder.isAmount($0, of: attribute) }
        guard !passage.grammar(.respectively, in: passage.tokens.indices).isEmpty || areAdded(amounts) else {
            return [Side(quantity: first, arm: nil)]
        }
        let lists = [subjects].compactMap { $0 } + passage.subjects
        guard let list = lists.first(where: { $0.members.count == amounts.count && amounts.count > 1 }) else {
            return [Side(quantity: first, arm: nil)]
        }
        return zip(amounts, list.members).map {
            Side(quantity: $0, arm: .subject($1.value, tokens: $1.tokens))
        }
    }

    /// True for amounts with a plus sign between them, as a cell has them: `600 mg + 50 mg`.
    private func areAdded(_ amounts: [Quantity]) -> Bool {
        amounts.count > 1
            && zip(amounts, amounts.dropFirst()).allSatisfy {
                let between = $0.tokens.gap(to: $1.tokens)
                return between.count == 1 && passage.tokens[between.lowerBound].isMark("+")
            }
    }

    /// The amounts of one measure that words such as `versus` join to the first.
    private func chain(from first: Quantity, _ attribute: Attribute) -> [Quantity] {
        var chain = [first]
        let isBracketed = passage.isParenthetical(first.tokens.lowerBound, against: passage.tokens.count)
        for quantity in passage.quantities where quantity.tokens.lowerBound >= chain[chain.count - 1].tokens.upperBound
        {
            let last = chain[chain.count - 1]
            if !isBracketed, passage.isParenthetical(quantity.tokens.lowerBound, against: first.tokens.lowerBound) {
                continue
            }
            let end = quantity.tokens.upperBound
            guard quantity.unit.measure == first.unit.measure, passage.grammar(.side, in: end..<end + 1).isEmpty
            else { continue }
            let between = last.tokens.upperBound..<quantity.tokens.lowerBound
            guard length(between) <= 16, !names(attribute.required, in: between),
                !passage.grammar(.contrast, in: between).isEmpty
                    || passage.tokens[between].contains(where: { $0.isMark("/") })
                    || isListed(between) && (hasSide(between, attribute) || between.count <= 3 && isControl(after: end))
                        && passage.isOneClause(last.tokens.upperBound - 1, quantity.tokens.lowerBound)
                    || between.count <= 6 && !passage.grammar(.join, in: between).isEmpty
                        && !passage.grammar(.respectively, in: passage.tokens.indices).isEmpty
            else { break }
            chain.append(quantity)
        }
        return chain
    }

    /// How many tokens a range has without those in brackets.
    private func length(_ range: Range<Int>) -> Int {
        range.count { !passage.isParenthetical($0, against: range.lowerBound - 1) }
    }

    /// True where values of given dimensions are named: what is measured next is something else.
    private func names(_ dimensions: [String], in range: Range<Int>) -> Bool {
        guard passage.grammar(.respectively, in: passage.tokens.indices).isEmpty else { return false }
        let indices = dimensions.compactMap(knowledge.dimensionIndex)
        return passage.mentions.contains { mention in
            guard case .qualifier(let dimension) = mention.kind else { return false }
            return range.contains(mention.tokens.lowerBound) && indices.contains(dimension)
        }
    }

    /// The amounts of other cases: `80 % with the one change, 40 % with the other`.
    private func cases(after first: Quantity, _ attribute: Attribute) -> [Side] {
        let limits = attribute.scope.compactMap(knowledge.dimensionIndex).filter {
            !attribute.required.contains(knowledge.dimensions[$0].id) && !knowledge.sides.contains($0)
        }
        var last = first
        var sides: [Side] = []
        for quantity in passage.quantities where quantity.tokens.lowerBound >= last.tokens.upperBound {
            let between = last.tokens.upperBound..<quantity.tokens.lowerBound
            let isLimited = passage.mentions.contains { mention in
                guard case .qualifier(let dimension) = mention.kind else { return false }
                return between.contains(mention.tokens.lowerBound) && limits.contains(dimension)
            }
            guard quantity.unit.measure == first.unit.measure, between.count <= 12, isLimited, isListed(between),
                !names(attribute.required, in: between),
                !passage.mentions.contains(where: {
                    $0.kind == .subject && between.contains($0.tokens.lowerBound)
                })
            else { break }
            sides.append(Side(quantity: quantity, arm: nil))
            last = quantity
        }
        return sides
    }

    /// True where a comma or a word such as `and` goes on with a list.
    private func isListed(_ range: Range<Int>) -> Bool {
        !passage.grammar(.join, in: range).isEmpty || range.contains { passage.tokens[$0].isMark(",") }
    }

    /// True where a side is named between two amounts: `4.2 months in the one arm and 5.6 months in the other`.
    private func hasSide(_ range: Range<Int>, _ attribute: Attribute) -> Bool {
        !passage.grammar(.side, in: range).isEmpty
            || candidates(attribute, besides: []).contains { range.contains($0.tokens.lowerBound) }
    }

    /// True where an amount goes on with a control: `0.9 months on placebo`.
    private func isControl(after end: Int) -> Bool {
        passage.mentions.contains { mention in
            guard case .qualifier(let dimension) = mention.kind, knowledge.sides.contains(dimension) else {
                return false
            }
            return (0...2).contains(mention.tokens.lowerBound - end)
        }
    }

    /// Where the words of one side end and those of the next begin.
    private func border(_ left: Quantity, _ right: Quantity) -> Int {
        let between = left.tokens.upperBound..<right.tokens.lowerBound
        return passage.grammar(.contrast, in: between).last?.tokens.lowerBound
            ?? passage.grammar(.join, in: between).last?.tokens.lowerBound
            ?? between.last {
                passage.tokens[$0].isMark(",") && !passage.isParenthetical($0, against: left.tokens.lowerBound)
            } ?? left.tokens.upperBound
    }

    /// The sides that the passage names.
    ///
    /// - Parameter amounts: What is compared, which names no side.
    private func candidates(_ attribute: Attribute, besides amounts: [Quantity]) -> [Candidate] {
        let arms = attribute.compares.flatMap(knowledge.dimensionIndex)
        // `the 3-year arm`, `3 years versus 1 year`: what the sides are named after.
        let timed = passage.quantities.filter { quantity in
            quantity.low == quantity.high && [.time, .mass].contains(quantity.unit.measure)
                && !amounts.contains { $0.tokens == quantity.tokens }
        }
        let measured = timed.enumerated().compactMap { order, quantity -> Candidate? in
            let end = quantity.tokens.upperBound
            let side = passage.grammar(.side, in: end..<end + 1).first
            let isOpposed =
                order + 1 < timed.count && isContrast(quantity, timed[order + 1])
                || order > 0 && isContrast(timed[order - 1], quantity)
            // What another end point took is no side: `(54 % versus 34 %), and the other (6 versus 4 months)`.
            let isOther =
                amounts.count > 1 && amounts[0].unit.measure != quantity.unit.measure
                && !names(attribute.required, in: amounts[amounts.count - 1].tokens.gap(to: quantity.tokens))
            guard side != nil || isOpposed && isOther else { return nil }
            let tokens = quantity.tokens.lowerBound..<(side?.tokens.upperBound ?? end)
            let name = FactValue.text(of: quantity.low) + " " + quantity.unit.name
            return Candidate(arm: .value(name, tokens: tokens), tokens: tokens, isMeasured: true)
        }
        let anchor = amounts.first?.tokens.lowerBound ?? passage.tokens.count
        let named = passage.mentions.compactMap { mention -> Candidate? in
            switch mention.kind {
            case .subject:
                let subject = knowledge.subjects[mention.value]
                guard subject.role != .group, !passage.isAside(mention.tokens),
                    !passage.isParenthetical(mention.tokens.lowerBound, against: anchor)
                else { return nil }
                if attribute.subjects.contains(subject.kind) {
                    return Candidate(arm: .subject(mention.value, tokens: mention.tokens), tokens: mention.tokens)
                }
                // A way of treating is a side of its own, but not where it goes together with a subject.
                guard subject.role == .general, attribute.compares != nil, subject.id != attribute.subject,
                    !isAddition(mention.tokens)
                else { return nil }
                return Candidate(
                    arm: .value(subject.id, tokens: mention.tokens), tokens: mention.tokens, isGeneral: true)
            case .qualifier(let dimension) where dimension == arms:
                return Candidate(
                    arm: .value(knowledge.dimensions[dimension].values[mention.value].id, tokens: mention.tokens),
                    tokens: mention.tokens)
            default: return nil
            }
        }
        let together = passage.grammar(.together, in: passage.ownStart..<passage.tokens.count).map {
            Candidate(arm: .together(tokens: $0.tokens), tokens: $0.tokens)
        }
        let unknown = passage.unknownSides.map { Candidate(arm: .unknown, tokens: $0..<$0 + 1) }
        return (named + measured + together + unknown).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// True for two amounts of one measure with a word such as `versus` between them and nothing else.
    private func isContrast(_ left: Quantity, _ right: Quantity) -> Bool {
        let between = left.tokens.gap(to: right.tokens)
        return left.unit.measure == right.unit.measure && between.count <= 2
            && !passage.grammar(.contrast, in: between).isEmpty
    }

    /// True for what is joined to another subject by `plus`.
    private func isAddition(_ tokens: Range<Int>) -> Bool {
        passage.grammar.contains { word in
            guard word.word == .combination else { return false }
            let isBefore = (0...1).contains(tokens.lowerBound - word.tokens.upperBound)
            let isAfter = (0...1).contains(word.tokens.lowerBound - tokens.upperBound)
            return isBefore || isAfter
        }
    }

    /// True for sides that are named one after another, close together.
    private func areListed(_ candidates: [Candidate]) -> Bool {
        zip(candidates, candidates.dropFirst()).allSatisfy {
            let between = $0.tokens.gap(to: $1.tokens)
            // What is given together is one side.
            let isContrast = !passage.grammar(.contrast, in: between).isEmpty
            if !isContrast, !passage.grammar(.combination, in: between).isEmpty { return false }
            return between.count <= 5
                || between.count <= 14 && isContrast
        }
    }
}
