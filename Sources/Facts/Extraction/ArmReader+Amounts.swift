/// Tells which amounts are compared with each other.
extension ArmReader {
    /// The amounts of one measure that words such as `versus` join to the first.
    func chain(from first: Quantity, _ attribute: Attribute) -> [Quantity] {
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
                    || isRise(from: last, over: between) && hasSide(between, attribute)
                    || between.count <= 6 && !passage.grammar(.join, in: between).isEmpty
                        && !passage.grammar(.respectively, in: passage.tokens.indices).isEmpty
            else { break }
            chain.append(quantity)
        }
        return chain
    }

    /// True for `from 6 weeks with the one to`.
    func isRise(from amount: Quantity, over words: Range<Int>) -> Bool {
        let start = amount.tokens.lowerBound
        guard start > 0, let last = words.last else { return false }
        return knowledge.quantityWords.isFrom(passage.tokens[start - 1])
            && knowledge.quantityWords.isTo(passage.tokens[last])
    }

    /// How many tokens a range has without those in brackets.
    func length(_ range: Range<Int>) -> Int {
        range.count { !passage.isParenthetical($0, against: range.lowerBound - 1) }
    }

    /// True where values of given dimensions are named: what is measured next is something else.
    func names(_ dimensions: [String], in range: Range<Int>) -> Bool {
        guard passage.grammar(.respectively, in: passage.tokens.indices).isEmpty else { return false }
        let indices = dimensions.compactMap(knowledge.dimensionIndex)
        return passage.mentions.contains { mention in
            guard case .qualifier(let dimension) = mention.kind else { return false }
            return range.contains(mention.tokens.lowerBound) && indices.contains(dimension)
        }
    }

    /// The amounts of other cases: `80 % with the one change, 40 % with the other`.
    func cases(after first: Quantity, _ attribute: Attribute) -> [Side] {
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
    func isListed(_ range: Range<Int>) -> Bool {
        !passage.grammar(.join, in: range).isEmpty || range.contains { passage.tokens[$0].isMark(",") }
    }

    /// True where a side is named between two amounts: `4.2 months in the one arm and 5.6 months in the other`.
    func hasSide(_ range: Range<Int>, _ attribute: Attribute) -> Bool {
        !passage.grammar(.side, in: range).isEmpty
            || candidates(attribute, besides: []).contains { range.contains($0.tokens.lowerBound) }
    }

    /// True where an amount goes on with a control: `0.9 months on placebo`.
    func isControl(after end: Int) -> Bool {
        passage.mentions.contains { mention in
            guard case .qualifier(let dimension) = mention.kind, knowledge.sides.contains(dimension) else {
                return false
            }
            return (0...2).contains(mention.tokens.lowerBound - end)
        }
    }

    /// Where the words of one side end and those of the next begin.
    func border(_ left: Quantity, _ right: Quantity) -> Int {
        let between = left.tokens.upperBound..<right.tokens.lowerBound
        if isRise(from: left, over: between) { return between.upperBound - 1 }
        return passage.grammar(.contrast, in: between).last?.tokens.lowerBound
            ?? passage.grammar(.join, in: between).last?.tokens.lowerBound
            ?? between.last {
                passage.tokens[$0].isMark(",") && !passage.isParenthetical($0, against: left.tokens.lowerBound)
            } ?? left.tokens.upperBound
    }
}
