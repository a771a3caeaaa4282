/// Amounts that go one by one with the values of a dimension before them: `the one and the other were 58 % and 74 %,
/// respectively, with this and 43 % and 63 % with that`.
struct Series {
    private let dimension: Int
    /// What was measured.
    private let values: MentionList
    /// The amounts, those of each side together.
    private let rows: [[Quantity]]

    /// The series of an amount; nil where it is in none.
    init?(
        of quantity: Quantity, _ match: PatternMatcher.Match, _ attribute: Attribute, _ knowledge: SharedKnowledge,
        _ passage: Passage
    ) {
        guard !passage.grammar(.respectively, in: passage.tokens.indices).isEmpty,
            let measured = match.capture.qualifiers.first(where: {
                attribute.required.contains(knowledge.dimensions[$0.dimension].id)
            })
        else { return nil }
        let values = passage.lists(of: .qualifier(measured.dimension)).last {
            $0.members.count > 1 && $0.tokens.upperBound <= quantity.tokens.lowerBound
                && passage.isOneClause($0.tokens.lowerBound, quantity.tokens.lowerBound)
        }
        guard let values else { return nil }
        let rows = Series.rows(from: quantity, passage)
        guard rows[0].count > 1 else { return nil }
        dimension = measured.dimension
        self.values = values
        self.rows = rows
    }

    /// The amounts of the series with what each measures; none where there are more of them, or fewer, than was measured.
    func sides(_ arms: ArmReader, _ attribute: Attribute) -> [ArmReader.Side] {
        rows.prefix { $0.count == values.members.count }.enumerated().flatMap { order, row -> [ArmReader.Side] in
            // Whose they are stands behind the last of them.
            var arm = row.last.flatMap { arms.sides(of: $0, attribute).first?.arm }
            if order > 0, let last = row.last, arm?.tokens.map({ $0.lowerBound < last.tokens.upperBound }) ?? true {
                arm = .unnamed
            }
            return zip(row, values.members).map { amount, value in
                ArmReader.Side(
                    quantity: amount, arm: arm,
                    measured: (dimension, MentionList(members: [value], tokens: value.tokens)))
            }
        }
    }

    /// The amounts of one measure from one on, cut where neither a comma nor a word such as `and` joins them.
    private static func rows(from first: Quantity, _ passage: Passage) -> [[Quantity]] {
        var rows = [[first]]
        var last = first
        for next in passage.quantities
        where next.unit.measure == first.unit.measure && next.tokens.lowerBound >= first.tokens.upperBound {
            let between = last.tokens.gap(to: next.tokens)
            let isJoined =
                between.count <= longestJoint
                && (!passage.grammar(.join, in: between).isEmpty || between.contains { passage.tokens[$0].isMark(",") })
            if isJoined {
                rows[rows.count - 1].append(next)
            } else {
                rows.append([next])
            }
            last = next
        }
        return rows
    }

    /// So many words stand between two amounts of a row: a comma and `and`.
    private static let longestJoint = 2
}
