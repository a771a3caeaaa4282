/// Turns what a frame found into claims: one for each value, those of the other arms of a trial too.
struct ClaimReader {
    let knowledge: SharedKnowledge
    let passage: Passage
    let finder: SlotFinder

    /// The claims of a match.
    func claims(_ attribute: Attribute, _ frame: Frame, _ match: PatternMatcher.Match) -> [Claim] {
        if attribute.kind == .cycle { return cycle(attribute, frame, match).map { [$0] } ?? [] }
        if let text = frame.value {
            return [
                Claim(
                    attribute: attribute, frame: frame, match: match, value: attribute.value(of: text),
                    unit: frame.unit,
                    valueTokens: match.capture.value?.tokens ?? match.tokens)
            ]
        }
        switch match.capture.value {
        case .terms(let list):
            let index = attribute.dimension.flatMap(knowledge.dimensionIndex) ?? 0
            let usual = knowledge.dimensions[index].usual
            let members = members(list).filter { knowledge.dimensions[index].values[$0.value].id != usual }
            // `The one and the other are the first- and second-line treatments`: one each.
            let subjects = match.capture.subjects?.members ?? []
            let isPaired = !attribute.isMany && members.count > 1 && members.count == subjects.count
            return members.enumerated().map { order, member in
                Claim(
                    attribute: attribute, frame: frame, match: match,
                    value: .text(knowledge.dimensions[index].values[member.value].id), valueTokens: member.tokens,
                    arm: isPaired ? .subject(subjects[order].value, tokens: subjects[order].tokens) : nil)
            }
        case .date(let date):
            return [
                Claim(
                    attribute: attribute, frame: frame, match: match, value: .text(date.date), valueTokens: date.tokens)
            ]
        case .name(let first):
            // A wording that names two subjects says nothing of either.
            if let other = match.capture.subjects, !other.members.contains(where: { $0.value == first.value }) {
                return []
            }
            let subject = knowledge.subjects[first.value]
            let others = NameReader(knowledge: knowledge, passage: passage).others(after: first)
            return ([first] + others).map { name in
                Claim(
                    attribute: attribute, frame: frame, match: match, value: .text(subject.names[name.name].text),
                    valueTokens: name.tokens, arm: .subject(name.value, tokens: name.tokens))
            }
        case .quantity(let quantity): return amounts(attribute, frame, match, quantity)
        case nil:
            // The value is what the passage or its surroundings are about.
            guard attribute.kind == .term, attribute.dimension != nil else { return [] }
            return [
                Claim(
                    attribute: attribute, frame: frame, match: match, value: nil, valueTokens: match.tokens)
            ]
        }
    }

    /// The members of a list and, where semicolons go on with it, those of its other parts.
    private func members(_ list: MentionList) -> [Mention] {
        var members = list.members
        guard let kind = members.last?.kind else { return [] }
        // `many kinases (the first, the second), and others (the third)`: brackets go on with the list.
        if passage.isParenthetical(list.tokens.lowerBound, against: passage.tokens.count) {
            members += passage.mentions.filter { mention in
                mention.kind == kind && mention.tokens.lowerBound >= list.tokens.upperBound
                    && passage.isParenthetical(mention.tokens.lowerBound, against: passage.tokens.count)
                    && passage.isOneClause(mention.tokens.lowerBound, list.tokens.lowerBound)
            }
        }
        for mention in passage.mentions where mention.kind == kind {
            guard let last = members.last, mention.tokens.lowerBound > last.tokens.upperBound else { continue }
            let clause = passage.clauses[mention.tokens.lowerBound]
            let isNext = clause == passage.clauses[last.tokens.lowerBound] + 1
            let opener = passage.clauses.firstIndex(of: clause) ?? 0
            // A part that names a subject of its own is about that one.
            let isOthers = passage.mentions.contains {
                $0.kind == .subject && !passage.isAside($0.tokens) && $0.tokens.lowerBound > mention.tokens.lowerBound
                    && passage.clauses[$0.tokens.lowerBound] == clause
            }
            if isNext, !isOthers, passage.tokens[opener].isMark(";"), mention.tokens.lowerBound - opener <= 5 {
                members.append(mention)
            }
        }
        return members
    }

    // MARK: Amounts

    private func amounts(
        _ attribute: Attribute, _ frame: Frame, _ match: PatternMatcher.Match, _ quantity: Quantity
    ) -> [Claim] {
        var quantity = restated(quantity)
        // Without sides, what something rose to is what it is.
        if quantity.isChange, attribute.compares == nil { quantity.low = quantity.high }
        let arms = ArmReader(knowledge: knowledge, passage: passage, finder: finder)
        let sides =
            attribute.compares != nil
            ? Series(of: quantity, match, attribute, knowledge, passage)?.sides(arms, attribute)
                ?? arms.sides(of: quantity, attribute)
            : arms.respective(quantity, attribute, match.capture.subjects) + listed(after: quantity)
        return sides.compactMap { side in
            if case .unknown = side.arm { return nil }
            guard let (value, unit) = amount(side.quantity, attribute, frame) else { return nil }
            return Claim(
                attribute: attribute, frame: frame, match: side.measured.map(match.measuring) ?? match, value: value,
                unit: unit, precision: side.quantity.precision, valueTokens: side.quantity.tokens, arm: side.arm)
        }
    }

    /// `1 year (some of them) or 3 years`: amounts of one list.
    func listed(after first: Quantity) -> [ArmReader.Side] {
        guard passage.grammar(.respectively, in: passage.tokens.indices).isEmpty else { return [] }
        var last = first
        var sides: [ArmReader.Side] = []
        for quantity in passage.quantities
        where quantity.unit == first.unit && quantity.tokens.lowerBound >= last.tokens.upperBound
            && !quantity.isStrength
        {
            let between = (last.tokens.upperBound..<quantity.tokens.lowerBound).filter {
                !passage.isParenthetical($0, against: last.tokens.lowerBound) && passage.closings[$0] == nil
                    && !passage.tokens[$0].isMark(")")
            }
            guard isListing(between), sides.count < ClaimReader.longestList else { break }
            sides.append(ArmReader.Side(quantity: quantity, arm: nil))
            last = quantity
        }
        return sides
    }

    /// No sentence gives more amounts of one thing; a longer list is of something else.
    private static let longestList = 12

    /// True for `and`, `or`, a comma, and what limits a member: `300 of it for this, 200 for that and 25 for the third`.
    private func isListing(_ tokens: [Int]) -> Bool {
        guard tokens.count <= 8 else { return false }
        var hasJoin = false
        for index in tokens {
            let isJoin =
                passage.tokens[index].isMark(",")
                || passage.grammar.contains { $0.word == .join && $0.tokens.contains(index) }
            hasJoin = hasJoin || isJoin
            let isNamed = passage.mentions.contains { $0.kind != .subject && $0.tokens.contains(index) }
            let isSmall =
                passage.tokens[index].range.count <= 3 || passage.tokens[index].kind == .mark(UInt32(UInt8(ascii: ":")))
            if !isJoin && !isNamed && !(tokens.count > 1 && isSmall) { return false }
        }
        return hasJoin
    }

    /// `more than six months (27 weeks)`: what brackets say more exactly counts.
    private func restated(_ quantity: Quantity) -> Quantity {
        let end = quantity.tokens.upperBound
        // `one in seven of them (15 %)`
        guard let open = (end...end + 1).first(where: { passage.closings[$0] != nil }), quantity.precision != .exact
        else { return quantity }
        return passage.quantities.first {
            $0.tokens.lowerBound == open + 1 && $0.unit.measure == quantity.unit.measure
        } ?? quantity
    }

    /// The amount in a unit of the attribute.
    private func amount(_ quantity: Quantity, _ attribute: Attribute, _ frame: Frame) -> (FactValue, String?)? {
        var factor = 1.0
        var name: String? = quantity.unit.name
        if quantity.unit.measure == .mass, quantity.high <= 0 { return nil }
        if quantity.unit.measure == .mass, let rate = attribute.units.first(where: { $0.contains("/") }) {
            factor = quantity.unit.factor
            name = rate
            if quantity.frequency == nil, hasStrayFrequency(after: quantity) || isRate(quantity) { return nil }
            if let frequency = quantity.frequency {
                factor *= frequency.times
                // What is not taken daily has no amount for a day: `200 mg every 3 weeks`.
                if frequency.days >= 2, let amount = rate.split(separator: "/").first {
                    name = amount + (frequency.days == 7 ? "/week" : "/" + FactValue.text(of: frequency.days) + " days")
                } else {
                    factor /= frequency.days
                }
            }
        } else if quantity.unit.measure == .none {
            name = frame.unit ?? attribute.units.first
        }
        func scaled(_ value: Double) -> Double { (value * factor * 1e6).rounded() / 1e6 }
        let low = scaled(quantity.low)
        let high = scaled(quantity.high)
        return (low == high ? .number(low) : .range(low, high), name)
    }

    /// True for an amount for each of something: `7 mg/dose`.
    private func isRate(_ quantity: Quantity) -> Bool {
        let end = quantity.tokens.upperBound
        return passage.tokens.indices.contains(end) && passage.tokens[end].isMark("/")
    }

    /// True where how often stands at some distance, and may be meant of it or not: `400 mg of it or of that three times a day`.
    private func hasStrayFrequency(after quantity: Quantity) -> Bool {
        passage.grammar.contains { word in
            guard let frequency = word.frequency, frequency.times != frequency.days else { return false }
            return word.tokens.lowerBound >= quantity.tokens.upperBound
                && passage.isOneClause(quantity.tokens.lowerBound, word.tokens.lowerBound)
                && !passage.quantities.contains { $0.unit.measure != .none && $0.tokens.overlaps(word.tokens) }
        }
    }

    /// `4w_on_2w_off`: weeks on, weeks off.
    private func cycle(_ attribute: Attribute, _ frame: Frame, _ match: PatternMatcher.Match) -> Claim? {
        var weeks: [Double] = match.capture.values.compactMap { value in
            guard case .quantity(let quantity) = value, quantity.low == quantity.high, quantity.unit.measure == .time
            else { return nil }
            return (quantity.low * quantity.unit.factor * Unit.daysInMonth / 7 * 100).rounded() / 100
        }
        if weeks.isEmpty { weeks = match.capture.numbers }
        // `3 of every 4 weeks`: the first number is of the same unit.
        if weeks.count == 1, let number = match.capture.numbers.first, case .quantity(let whole)? = match.capture.value,
            whole.low > 0
        {
            weeks.insert((number / whole.low * weeks[0] * 100).rounded() / 100, at: 0)
        }
        if let text = frame.value, weeks.count < 2 {
            return Claim(
                attribute: attribute, frame: frame, match: match, value: .text(text), valueTokens: match.tokens)
        }
        guard weeks.count == 2 else { return nil }
        // The frame says whether the second time is the rest, or the whole cycle.
        let rest = frame.value == "total" ? weeks[1] - weeks[0] : weeks[1]
        // Days that make no whole weeks have no name.
        guard weeks[0] > 0, rest > 0, [weeks[0], rest].allSatisfy({ abs($0 - $0.rounded()) < 0.02 }) else { return nil }
        let value = FactValue.text(of: weeks[0]) + "w_on_" + FactValue.text(of: rest) + "w_off"
        return Claim(attribute: attribute, frame: frame, match: match, value: .text(value), valueTokens: match.tokens)
    }

    // MARK: Choice

    /// Of claims that say the same of the same tokens, the one of the longest wording.
    static func distinct(_ claims: [Claim], in passage: Passage) -> [Claim] {
        let tokens = passage.tokens
        if claims.count < 2 { return claims }
        var kept: [Claim] = []
        let worded = claims.filter { $0.frame.value != nil }
        let whole = claims.filter { claim in
            claim.frame.value == nil
                || !worded.contains { $0.saysMore(than: claim, in: tokens) && !claim.saysMore(than: $0, in: tokens) }
        }
        let ranked = whole.map { (claim: $0, first: $0.isNamedFirst(in: passage) ? 1 : 0, rank: $0.rank) }
        for (claim, _, _) in ranked.sorted(by: { ($0.first, $0.rank) > ($1.first, $1.rank) }) {
            let isKnown = kept.contains { other in
                other.attribute.id == claim.attribute.id
                    && (other.value == claim.value && other.match.tokens.overlaps(claim.match.tokens)
                        || claim.attribute.kind == .quantity && other.valueTokens.overlaps(claim.valueTokens))
            }
            if !isKnown { kept.append(claim) }
        }
        return kept.sorted { $0.match.tokens.lowerBound < $1.match.tokens.lowerBound }
    }
}

extension Claim {
    /// True for a wording that says more of the one word that counts in another: `less sensitive` of `sensitive to`,
    /// `respond poorly` of `respond to`.
    fileprivate func saysMore(than other: Claim, in tokens: [Token]) -> Bool {
        guard attribute.id == other.attribute.id,
            let value = frame.value, let counterpart = other.frame.value, value != counterpart,
            // `of this kind, but not of that`: both are said.
            attribute.whenNegated[value] != counterpart, attribute.whenNegated[counterpart] != value
        else { return false }
        let words = match.capture.words
        let others = other.match.capture.words
        guard let shared = others.first(where: words.contains) else { return false }
        return [shared - 1, shared + 1].contains { words.contains($0) && !others.contains($0) }
            && others.allSatisfy { words.contains($0) || tokens[$0].range.count <= Claim.smallWord }
    }

    /// True where what is measured is named before its amount, and is not that of an amount before it: `this in so many, with
    /// a length of …`, but `this in so many and that in so many`.
    fileprivate func isNamedFirst(in passage: Passage) -> Bool {
        attribute.compares != nil
            && match.capture.qualifiers.contains { qualifier in
                let name = qualifier.list.tokens
                return name.upperBound <= valueTokens.lowerBound
                    && !passage.quantities.contains { other in
                        other.tokens.upperBound <= valueTokens.lowerBound
                            && name.lowerBound - other.tokens.upperBound <= Claim.behindAmount
                    }
            }
    }

    /// So many words may stand between an amount and the name of what was measured: `of them had a`.
    private static let behindAmount = 6

    /// Words of so many letters hold a wording together and say little: `to`, `for`.
    private static let smallWord = 3

    /// How much a wording says: one that names its subject more than one that doesn't, and of others the closest.
    fileprivate var rank: Int {
        let span =
            max(match.tokens.upperBound, valueTokens.upperBound) - min(match.tokens.lowerBound, valueTokens.lowerBound)
        // An amount that goes on from another one, `80 % versus 40 %`, has its side from there.
        let isNext = match.capture.value.map { $0.tokens != valueTokens } ?? false
        return (match.capture.subjects == nil ? 0 : 10_000) + match.capture.words.count * 100 - span * 2
            + (isNext ? 1 : 0)
    }
}
