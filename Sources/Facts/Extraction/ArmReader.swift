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
    struct Candidate {
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
        if let past = passage.pastSides, !all.contains(where: { $0.tokens.lowerBound >= passage.ownStart }),
            areBare(chain, attribute), let sides = past.sides(of: chain)
        {
            return sides
        }
        // A header that names two sides says of one amount not whose it is.
        if chain.count == 1, first.unit.measure != .none, isBetweenHeaded(all) { return [] }
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
            let end = chain[chain.count - 1].tokens.upperBound
            let behind = leaders(candidates.filter { $0.tokens.lowerBound >= end }, attribute)
            // Sides that are named once, at the end, are those of all amounts before them.
            let isAll = behind.count == chain.count && behind.count == candidates.count
            let after = isAll ? behind : behind.filter { $0.tokens.lowerBound <= end + 14 }
            let inside = candidates.filter {
                $0.tokens.lowerBound >= first.tokens.upperBound
                    && $0.tokens.upperBound <= chain[chain.count - 1].tokens.lowerBound
            }
            // `3 years versus 1 year of it: 66 % versus 48 %`
            let measures = candidates.filter(\.isMeasured)
            if measures.count == chain.count, areListed(measures), inside.isEmpty {
                return zip(chain, measures).map { Side(quantity: $0, arm: $1.arm) }
            }
            if inside.isEmpty {
                if chain.count == 2, let other = before.last, areOpposed(before, before: first) {
                    let own = before.count == 2 ? before[0].arm : around(other.arm)
                    return [Side(quantity: chain[0], arm: own), Side(quantity: chain[1], arm: other.arm)]
                }
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
        if chain.count == 1, let side = opposed(first) { return [side] }
        let cases = chain.count == 1 ? cases(after: first, attribute) : []
        let parts = chain.indices.map { index in
            let start = index == 0 ? 0 : border(chain[index - 1], chain[index])
            let end = index + 1 < chain.count ? border(chain[index], chain[index + 1]) : passage.tokens.count
            return start..<end
        }
        let sides = chain.indices.map { index in
            let tokens = chain[index].tokens
            let own = candidates.filter { candidate in
                parts[index].lowerBound <= candidate.tokens.lowerBound
                    && candidate.tokens.upperBound <= parts[index].upperBound
            }
            // What follows the amount names its side, `4.8 months with the one`, or else what precedes it.
            let before = own.last {
                // What a control had ends with its clause: `4 months with placebo, although only 9 % …`
                $0.tokens.upperBound <= tokens.lowerBound
                    && (!$0.isControl || passage.isOneClause($0.tokens.lowerBound, tokens.lowerBound))
            }
            // An amount of another side that is none for some reason leaves this one the side behind it.
            let isOpposed = index == 0 && isOpposed(tokens.lowerBound)
            let hasOther = isOpposed || before.map { isParted($0.tokens, from: chain[index]) } ?? false
            let arm =
                own.first {
                    $0.tokens.lowerBound >= tokens.upperBound && length(tokens.upperBound..<$0.tokens.lowerBound) <= 8
                        && passage.isOneClause(tokens.upperBound - 1, $0.tokens.lowerBound)
                        && (chain.count > 1 || index > 0 || hasOther || $0.isMeasured)
                } ?? (isOpposed ? nil : before)
            if let arm { return Side(quantity: chain[index], arm: leader(of: arm.arm, attribute)) }
            return Side(quantity: chain[index], arm: index == 0 && !isOpposed ? nil : .unnamed)
        }
        if isUnclear(sides, candidates) { return [] }
        return measured(sides, parts) ?? naming(leaving(sides)) + cases
    }

    /// True where only the headers of a cell name sides, the one against the other.
    private func isBetweenHeaded(_ all: [Candidate]) -> Bool {
        guard passage.hasHeaders, !all.contains(where: { $0.tokens.lowerBound >= passage.ownStart }) else {
            return false
        }
        return zip(all, all.dropFirst()).contains { left, right in
            !passage.grammar(.contrast, in: left.tokens.gap(to: right.tokens)).isEmpty
        }
    }

    /// True for two amounts behind two names that are told apart by nothing: `of the one and the other it was 4 versus 5 months`.
    private func isUnclear(_ sides: [Side], _ candidates: [Candidate]) -> Bool {
        guard let own = sides.first, own.arm?.subject != nil else { return false }
        let hasOther =
            if sides.count == 2, case .unnamed? = sides[1].arm { true } else {
                sides.count == 1 && isFollowed(own.quantity)
            }
        if !hasOther { return false }
        let before = candidates.filter {
            passage.ownStart <= $0.tokens.lowerBound && $0.tokens.upperBound <= own.quantity.tokens.lowerBound
        }
        return Set(before.compactMap(\.arm.subject)).count > 1
    }

    /// True for an amount with `and` and another of the kind right behind it.
    private func isFollowed(_ amount: Quantity) -> Bool {
        passage.quantities.contains { other in
            let between = amount.tokens.gap(to: other.tokens)
            return other.unit == amount.unit && other.tokens.lowerBound > amount.tokens.lowerBound
                && between.count == 1 && !passage.grammar(.join, in: between).isEmpty
        }
    }

    /// True for amounts with nothing behind them, and with little before what was measured: whose they are is not said here, nor
    /// that they are of another study.
    private func areBare(_ chain: [Quantity], _ attribute: Attribute) -> Bool {
        let named = passage.mentions.compactMap { mention -> (dimension: String, tokens: Range<Int>)? in
            guard case .qualifier(let index) = mention.kind, mention.tokens.lowerBound >= passage.ownStart else {
                return nil
            }
            return (knowledge.dimensions[index].id, mention.tokens)
        }
        guard let last = chain.last, let measured = named.first(where: { attribute.required.contains($0.dimension) }),
            measured.tokens.lowerBound - passage.ownStart <= ArmReader.opening,
            named.allSatisfy({ attribute.scope.contains($0.dimension) })
        else { return false }
        return !(last.tokens.upperBound..<passage.tokens.count).contains { index in
            passage.tokens[index].kind == .word && !passage.isParenthetical(index, against: last.tokens.lowerBound)
                && passage.grammar(.respectively, in: index..<index + 1).isEmpty
                && passage.isOneClause(index, last.tokens.lowerBound)
        }
    }

    /// So many words may stand before what was measured: `In all those who were treated, the overall`.
    private static let opening = 9

    /// Sides of one subject, or of none, that are named after how much of it each had, and for how long: `4 months with 10 mg of
    /// it and 3 months with 100 mg of it`.
    private func measured(_ sides: [Side], _ parts: [Range<Int>]) -> [Side]? {
        let subjects = Set(sides.compactMap { $0.arm?.subject })
        let hasControl = sides.contains { side in if case .value? = side.arm { true } else { false } }
        guard sides.count > 1, subjects.count <= 1, !hasControl else { return nil }
        let amounts = zip(sides, parts).map { side, part in
            passage.quantities.first { isMeasure($0, of: side.quantity, in: part) }
        }
        guard let first = amounts[0], Set(amounts.map { $0.map(name) }).count == amounts.count,
            amounts.allSatisfy({ $0?.unit.measure == first.unit.measure })
        else { return nil }
        return zip(sides, amounts).map { side, amount in
            Side(quantity: side.quantity, arm: amount.map { .value(name(of: $0), tokens: $0.tokens) })
        }
    }

    /// An amount that is set against another one farther off, where both are named after what each side had: `66 % of those
    /// who took it for 3 years were well, against 48 % of those who took it for 1 year`.
    private func opposed(_ amount: Quantity) -> Side? {
        let amounts = passage.quantities.filter {
            $0.unit == amount.unit && !passage.isParenthetical($0.tokens.lowerBound, against: passage.tokens.count)
        }
        guard amounts.count == 2, isOpposed(amounts[1].tokens.lowerBound) else { return nil }
        let middle = amounts[1].tokens.lowerBound
        let sides = measured(
            amounts.map { Side(quantity: $0, arm: nil) }, [0..<middle, middle..<passage.tokens.count])
        return sides?.first { $0.quantity.tokens == amount.tokens }
    }

    /// True for a time or a mass that stands near an amount, on its side, and is no point in time.
    private func isMeasure(_ measure: Quantity, of amount: Quantity, in part: Range<Int>) -> Bool {
        let isBehind = amount.tokens.upperBound <= measure.tokens.lowerBound
        let between = isBehind ? amount.tokens.gap(to: measure.tokens) : measure.tokens.gap(to: amount.tokens)
        return [.time, .mass].contains(measure.unit.measure) && measure.unit.measure != amount.unit.measure
            && part.lowerBound <= measure.tokens.lowerBound && measure.tokens.upperBound <= part.upperBound
            && length(between) <= ArmReader.nearMeasure
            && !passage.isParenthetical(measure.tokens.lowerBound, against: amount.tokens.lowerBound)
            && !passage.mentions.contains { $0.kind != .subject && $0.tokens.overlaps(measure.tokens) }
    }

    /// So many words may stand between an amount and the time or mass of its side: `of those who were treated with it for`.
    private static let nearMeasure = 9

    /// True where a word such as `over` sets a name against the one before it, or against what the text is about, right before the
    /// brackets or the colon that lead to an amount: `the one was no better than the other (8 versus 9 months)`.
    private func areOpposed(_ names: [Candidate], before amount: Quantity) -> Bool {
        guard let other = names.last, names.count <= 2 else { return false }
        let end = other.tokens.upperBound
        let isBracketed =
            passage.isParenthetical(amount.tokens.lowerBound, against: other.tokens.lowerBound)
            && passage.closings[end] != nil
        guard isBracketed || passage.tokens[end].isMark(":") else { return false }
        return passage.grammar.contains {
            [.contrast, .counterpart].contains($0.word)
                && (0...1).contains(other.tokens.lowerBound - $0.tokens.upperBound)
                && (names.count == 1 || names[0].tokens.upperBound <= $0.tokens.lowerBound)
        }
    }

    /// The side that the text around is about, beside a subject.
    private func around(_ other: Claim.Arm) -> Claim.Arm? {
        if case .subject(let subject, let tokens) = other { .around(besides: subject, tokens: tokens) } else { nil }
    }

    /// Two sides of which the second has the only name: the first one's is not in the sentence.
    private func leaving(_ sides: [Side]) -> [Side] {
        guard sides.count == 2, sides[0].arm == nil, let other = sides[1].arm, let own = around(other) else {
            return sides
        }
        return [Side(quantity: sides[0].quantity, arm: own), sides[1]]
    }

    /// Two sides of which only the control is named: the other one is the subject's, `so much with placebo versus so much`.
    private func naming(_ sides: [Side]) -> [Side] {
        guard sides.count == 2, case .value? = sides[0].arm, case .unnamed? = sides[1].arm else { return sides }
        return [sides[0], Side(quantity: sides[1].quantity, arm: nil)]
    }

    /// True right behind a word such as `versus`: what the one side had is no amount, `was not reached versus 9 months`, or stands
    /// before it, `90 % of those with the one were well, compared with 81 %`.
    private func isOpposed(_ amount: Int) -> Bool {
        guard let word = passage.grammar.last(where: { $0.word == .contrast && $0.tokens.upperBound == amount }) else {
            return false
        }
        if word.tokens.count == 1 { return passage.grammar(.comparing, in: amount - 1..<amount).isEmpty }
        guard let own = passage.quantities.first(where: { $0.tokens.lowerBound == amount }) else { return false }
        return passage.quantities.contains {
            $0.unit == own.unit && $0.tokens.upperBound <= word.tokens.lowerBound
                && passage.isOneClause($0.tokens.lowerBound, amount)
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
}
