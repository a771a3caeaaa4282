/// Tells which amount belongs to which side of a comparison, or to which member of a list.
struct ArmReader {
    let knowledge: SharedKnowledge
    let passage: Passage
    let finder: SlotFinder

    /// An amount with the side that it belongs to.
    struct Side {
        let quantity: Quantity
        let arm: Claim.Arm?
    }

    /// A subject or a named arm in the passage.
    private struct Candidate {
        let arm: Claim.Arm
        let tokens: Range<Int>
    }

    /// An amount and those that it is compared with.
    func sides(of first: Quantity, _ attribute: Attribute) -> [Side] {
        let candidates = candidates(attribute)
        if first.unit.measure == .none {
            // A ratio is of the first side to the others.
            return [Side(quantity: first, arm: candidates.first { $0.tokens.lowerBound >= passage.ownStart }?.arm)]
        }
        let chain = chain(from: first, attribute)
        // `one versus the other: 4.8 versus 0.9 months`, `… respectively`: one by one.
        if chain.count > 1 {
            let before = candidates.filter { $0.tokens.upperBound <= first.tokens.lowerBound }
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
            }
        }
        return chain.indices.map { index in
            let start = index == 0 ? 0 : border(chain[index - 1], chain[index])
            let end = index + 1 < chain.count ? border(chain[index], chain[index + 1]) : passage.tokens.count
            let tokens = chain[index].tokens
            let own = candidates.filter { start <= $0.tokens.lowerBound && $0.tokens.upperBound <= end }
            // What follows the amount names its side, `4.8 months with the one`, or else what precedes it.
            let arm =
                own.first {
                    $0.tokens.lowerBound >= tokens.upperBound && $0.tokens.lowerBound - tokens.upperBound <= 8
                        && (chain.count > 1 || index > 0)
                }
                ?? own.last { $0.tokens.upperBound <= tokens.lowerBound }
            if let arm { return Side(quantity: chain[index], arm: arm.arm) }
            return Side(quantity: chain[index], arm: index == 0 ? nil : .unnamed)
        }
    }

    /// An amount, and with `respectively` those of the same list, each with its member of the list of subjects.
    func respective(_ first: Quantity, _ attribute: Attribute, _ subjects: MentionList?) -> [Side] {
        guard !passage.grammar(.respectively, in: passage.tokens.indices).isEmpty else {
            return [Side(quantity: first, arm: nil)]
        }
        let amounts = passage.quantities.filter { finder.isAmount($0, of: attribute) }
        let lists = [subjects].compactMap { $0 } + passage.subjects
        guard let list = lists.first(where: { $0.members.count == amounts.count && amounts.count > 1 }) else {
            return [Side(quantity: first, arm: nil)]
        }
        return zip(amounts, list.members).map {
            Side(quantity: $0, arm: .subject($1.value, tokens: $1.tokens))
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
            let length = between.count { !passage.isParenthetical($0, against: last.tokens.lowerBound) }
            guard length <= 16,
                !passage.grammar(.contrast, in: between).isEmpty
                    || passage.tokens[between].contains(where: { $0.isMark("/") })
                    || !passage.grammar(.join, in: between).isEmpty && hasSide(between, attribute)
                    || between.count <= 6 && !passage.grammar(.join, in: between).isEmpty
                        && !passage.grammar(.respectively, in: passage.tokens.indices).isEmpty
            else { break }
            chain.append(quantity)
        }
        return chain
    }

    /// True where a side is named between two amounts: `4.2 months in the one arm and 5.6 months in the other`.
    private func hasSide(_ range: Range<Int>, _ attribute: Attribute) -> Bool {
        !passage.grammar(.side, in: range).isEmpty
            || candidates(attribute).contains { range.contains($0.tokens.lowerBound) }
    }

    /// Where the words of one side end and those of the next begin.
    private func border(_ left: Quantity, _ right: Quantity) -> Int {
        let between = left.tokens.upperBound..<right.tokens.lowerBound
        return passage.grammar(.contrast, in: between).last?.tokens.lowerBound
            ?? passage.grammar(.join, in: between).last?.tokens.lowerBound ?? left.tokens.upperBound
    }

    private func candidates(_ attribute: Attribute) -> [Candidate] {
        let arms = attribute.compares.flatMap(knowledge.dimensionIndex)
        // `the 3-year arm`: what the side is named after.
        let timed = passage.quantities.compactMap { quantity -> Candidate? in
            guard quantity.unit.measure == .time, quantity.low == quantity.high,
                let side = passage.grammar(.side, in: quantity.tokens.upperBound..<quantity.tokens.upperBound + 1).first
            else { return nil }
            let tokens = quantity.tokens.lowerBound..<side.tokens.upperBound
            let name = FactValue.text(of: quantity.low) + " " + quantity.unit.name
            return Candidate(arm: .value(name, tokens: tokens), tokens: tokens)
        }
        let named = passage.mentions.compactMap { mention -> Candidate? in
            switch mention.kind {
            case .subject:
                guard knowledge.subjects[mention.value].role != .group,
                    attribute.subjects.contains(knowledge.subjects[mention.value].kind),
                    !passage.isParenthetical(mention.tokens.lowerBound, against: passage.tokens.count)
                else { return nil }
                return Candidate(arm: .subject(mention.value, tokens: mention.tokens), tokens: mention.tokens)
            case .qualifier(let dimension) where dimension == arms:
                return Candidate(
                    arm: .value(knowledge.dimensions[dimension].values[mention.value].id, tokens: mention.tokens),
                    tokens: mention.tokens)
            default: return nil
            }
        }
        return (named + timed).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// True for sides that are named one after another, close together.
    private func areListed(_ candidates: [Candidate]) -> Bool {
        zip(candidates, candidates.dropFirst()).allSatisfy {
            let between = $0.tokens.upperBound..<max($0.tokens.upperBound, $1.tokens.lowerBound)
            return between.count <= 5
        }
    }
}
