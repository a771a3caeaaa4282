/// The unit that the headers of a cell give for all its amounts: `Time to flowering (weeks)`.
enum HeaderUnit {
    /// The one unit that stands in a lead-in without an amount of its own; nil where there is none, or several.
    static func unit(in leadIn: ArraySlice<Token>, _ words: QuantityWords) -> Unit? {
        var found: Unit?
        for index in leadIn.indices {
            let isShare = leadIn[index].isMark("%")
            guard let unit = isShare ? Unit(name: "%", measure: .share, factor: 1) : words.unit(leadIn[index]),
                unit.measure == .share || unit.measure == .time
            else { continue }
            // `HR` is a ratio far more often than an hour, and has no unit.
            if unit.name == "hours", leadIn[index].range.count == 2 { return nil }
            // That of `the 95 % interval` and `after 2 weeks` is that amount's.
            if index > leadIn.startIndex, leadIn[index - 1].number != nil || words.number(leadIn[index - 1]) != nil {
                continue
            }
            if let found, found.name != unit.name { return nil }
            found = unit
        }
        return found
    }

    /// Amounts of a cell with the unit of its headers, where the first number of the cell has none of its own: that one, and those that
    /// a word such as `versus` sets against it.
    static func completing(
        _ quantities: [Quantity], from start: Int, _ tokens: [Token], _ grammar: [GrammarMention],
        _ words: QuantityWords
    ) -> [Quantity] {
        guard start > 0,
            let index = quantities.firstIndex(where: { $0.tokens.lowerBound == start && $0.unit.measure == .none }),
            let unit = unit(in: tokens[..<start], words)
        else { return quantities }
        var completed = quantities
        completed[index].unit = unit
        for next in quantities.indices.dropFirst(index + 1) {
            let between = completed[next - 1].tokens.gap(to: completed[next].tokens)
            guard completed[next].unit.measure == .none,
                grammar.contains(where: { $0.word == .contrast && $0.tokens == between })
            else { break }
            completed[next].unit = unit
        }
        return completed
    }
}
