/// Finds what the sides of a comparison are called.
extension ArmReader {
    /// The sides that the passage names.
    ///
    /// - Parameter amounts: What is compared, which names no side.
    func candidates(_ attribute: Attribute, besides amounts: [Quantity]) -> [Candidate] {
        let arms = attribute.compares.flatMap(knowledge.dimensionIndex)
        // `the 3-year arm`, `3 years versus 1 year`: what the sides are named after.
        let timed = passage.quantities.filter { quantity in
            [.time, .mass].contains(quantity.unit.measure) && !amounts.contains { $0.tokens == quantity.tokens }
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
            guard side != nil || isOpposed && isOther && quantity.low == quantity.high else { return nil }
            let tokens = quantity.tokens.lowerBound..<(side?.tokens.upperBound ?? end)
            return Candidate(arm: .value(name(of: quantity), tokens: tokens), tokens: tokens, isMeasured: true)
        }
        let anchor = amounts.first?.tokens.lowerBound ?? passage.tokens.count
        let named = passage.mentions.compactMap { mention -> Candidate? in
            switch mention.kind {
            case .subject:
                let subject = knowledge.subjects[mention.value]
                guard subject.role != .group, !passage.isAside(mention.tokens),
                    // A header names sides in brackets: `Time (the one vs the other)`.
                    mention.tokens.lowerBound < passage.ownStart
                        || !passage.isParenthetical(mention.tokens.lowerBound, against: anchor)
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
                if isDummy(mention.tokens, attribute) { return nil }
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

    /// What a side is called that is named after an amount: `1 year`, `1–3 years`.
    func name(of quantity: Quantity) -> String {
        let (low, high) = (FactValue.text(of: quantity.low), FactValue.text(of: quantity.high))
        let unit = quantity.unit.name
        let sign = [.atLeast, .atMost].contains(quantity.precision) ? quantity.precision.rawValue + " " : ""
        if low == high {
            return sign + low + " " + (low == "1" && unit.hasSuffix("s") ? String(unit.dropLast()) : unit)
        }
        return low + "–" + high + " " + unit
    }

    /// True for two amounts of one measure with a word such as `versus` between them and nothing else.
    func isContrast(_ left: Quantity, _ right: Quantity) -> Bool {
        let between = left.tokens.gap(to: right.tokens)
        return left.unit.measure == right.unit.measure && between.count <= 2
            && !passage.grammar(.contrast, in: between).isEmpty
    }

    /// True for what a side has beside its subject in place of another: `the one plus placebo`, `the one and placebo group`.
    private func isDummy(_ value: Range<Int>, _ attribute: Attribute) -> Bool {
        passage.subjects.contains { list in
            let between = list.tokens.gap(to: value)
            guard list.tokens.upperBound <= value.lowerBound, between.count == 1, finder.fits(list, attribute) else {
                return false
            }
            let isGroup =
                !passage.grammar(.side, in: value.lowerBound..<value.upperBound + 1).isEmpty
                || !passage.grammar(.party, in: value).isEmpty
            return passage.tokens[between.lowerBound].isMark("+")
                || passage.grammar(.combination, in: between).contains {
                    passage.grammar(.counterpart, in: $0.tokens).isEmpty
                } || isGroup && !passage.grammar(.join, in: between).isEmpty
        }
    }

    /// True for what is joined to another subject by `plus`.
    func isAddition(_ tokens: Range<Int>) -> Bool {
        passage.grammar.contains { word in
            guard word.word == .combination else { return false }
            let isBefore = (0...1).contains(tokens.lowerBound - word.tokens.upperBound)
            let isAfter = (0...1).contains(word.tokens.lowerBound - tokens.upperBound)
            return isBefore || isAfter
        }
    }

    /// True for sides that are named one after another, close together.
    func areListed(_ candidates: [Candidate]) -> Bool {
        zip(candidates, candidates.dropFirst()).allSatisfy {
            let between = $0.tokens.gap(to: $1.tokens)
            // What is given together is one side.
            let isContrast = !passage.grammar(.contrast, in: between).isEmpty
            if !isContrast, !passage.grammar(.combination, in: between).isEmpty { return false }
            return between.count <= 5
                || between.count <= 14 && isContrast
        }
    }

    /// Of subjects that are given together, the one that is named first: `the one plus the other`, `the one/the other`.
    func leader(of arm: Claim.Arm, _ attribute: Attribute) -> Claim.Arm {
        guard case .subject(_, let tokens) = arm,
            var list = passage.subjects.first(where: { $0.tokens.overlaps(tokens) })
        else { return arm }
        var member = list.members.first { $0.tokens == tokens }
        if passage.isSum(list) { member = list.members.first }
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
    func leaders(_ candidates: [Candidate], _ attribute: Attribute) -> [Candidate] {
        candidates.filter { candidate in
            guard case .subject(let own, _) = candidate.arm,
                case .subject(let leader, _) = leader(of: candidate.arm, attribute)
            else { return true }
            return own == leader
        }
    }
}
