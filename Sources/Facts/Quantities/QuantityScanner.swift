/// Finds the amounts in a text: numbers, ranges, shares, with their unit, how often and how exactly.
struct QuantityScanner {
    private let words: QuantityWords
    private let tokens: [Token]
    /// The words of the grammar, by their first token.
    private let grammar: [GrammarMention]
    private let taken: [Bool]

    /// Finds the amounts of a sentence.
    ///
    /// - Parameter taken: Tokens that belong to a name, whose numbers are no amounts.
    static func quantities(
        in tokens: [Token], grammar: @autoclosure () -> [GrammarMention], taken: @autoclosure () -> [Bool],
        _ words: QuantityWords
    ) -> [Quantity] {
        func mayBegin(_ index: Int) -> Bool {
            let token = tokens[index]
            if token.number != nil || words.number(token) != nil || words.part(token) != nil { return true }
            return words.isArticle(token) && index + 1 < tokens.count
                && words.unit(tokens[index + 1])?.measure == .time
        }
        guard let first = tokens.indices.first(where: mayBegin) else { return [] }
        let scanner = QuantityScanner(
            words: words, tokens: tokens, grammar: grammar(), taken: taken())
        var found: [Quantity] = []
        var index = first
        while index < tokens.count {
            if mayBegin(index), let quantity = scanner.quantity(at: index) {
                // `four 40-mg tablets`: the count is part of the amount.
                if let last = found.last, last.tokens.overlaps(quantity.tokens) { found.removeLast() }
                found.append(quantity)
                index = max(quantity.tokens.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return scanner.markingStrengths(scanner.sharingUnits(found))
    }

    private func number(at index: Int) -> Double? {
        guard index < tokens.count, !taken[index], !isOfDecimalComma(index) else { return nil }
        return tokens[index].number ?? words.number(tokens[index]) ?? (isOne(index) ? 1 : nil)
    }

    /// True for the parts of `0,4 g`, which is neither two amounts nor, in English, one.
    private func isOfDecimalComma(_ index: Int) -> Bool {
        func isComma(_ mark: Int) -> Bool {
            tokens.indices.contains(mark - 1) && tokens.indices.contains(mark + 1) && tokens[mark].isMark(",")
                && tokens[mark].isJoined && tokens[mark + 1].isJoined && tokens[mark - 1].number != nil
                && tokens[mark + 1].number != nil && unit(at: mark + 2) != nil
        }
        return isComma(index - 1) || isComma(index + 1)
    }

    /// True for the article in `for a year`, though not in `twice a day`.
    private func isOne(_ index: Int) -> Bool {
        guard words.isArticle(tokens[index]), index > 0, index + 1 < tokens.count,
            words.unit(tokens[index + 1])?.measure == .time, tokens[index - 1].kind == .word,
            words.unit(tokens[index - 1]) == nil
        else { return false }
        return !grammar.contains { isCounted($0, index) }
    }

    /// True for a frequency or a form that goes on with the article: `once a day`, `a tablet a day`.
    private func isCounted(_ mention: GrammarMention, _ index: Int) -> Bool {
        if mention.frequency != nil { return mention.tokens.lowerBound < index && mention.tokens.contains(index) }
        return mention.word == .form && mention.tokens.upperBound == index
    }

    private func mark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        index < tokens.count && tokens[index].isMark(mark)
    }

    private func word(_ index: Int, _ kind: GrammarWord) -> Range<Int>? {
        grammar.last { $0.word == kind && $0.tokens.lowerBound == index }?.tokens
    }

    private func quantity(at start: Int) -> Quantity? {
        if let share = share(at: start) { return share }
        guard let first = number(at: start) else { return nil }
        var quantity = Quantity(tokens: start..<start + 1, low: first, high: first, unit: .none)
        var end = start + 1
        let ownUnit = unit(at: end)
        if let ownUnit { end = ownUnit.end }
        // `20 mg a day to 40 mg a day`: how often stands behind each.
        if ownUnit?.unit.measure == .mass, let often = frequency(at: end)?.tokens.upperBound,
            rangeEnd(after: often, ownUnit?.unit) != nil
        {
            end = often
        }
        if let other = rangeEnd(after: end, ownUnit?.unit) {
            quantity.high = other.high
            // `raised from 400 to 800 mg`: what it becomes; but `ranging from`.
            // `from less than 20 to 70 %`
            let begin = grammar.last { $0.isPrecision && $0.tokens.upperBound == start }?.tokens.lowerBound ?? start
            if begin > 1, words.isFrom(tokens[begin - 1]), words.isTo(tokens[end]),
                !words.isRanging(tokens[begin - 2])
            {
                if (other.unit ?? ownUnit?.unit)?.measure == .mass { quantity.low = other.high }
                quantity.isChange = true
            }
            quantity.unit = other.unit ?? ownUnit?.unit ?? .none
            end = other.end
        } else if let ownUnit {
            quantity.unit = ownUnit.unit
        }
        quantity.tokens = start..<end
        multiply(&quantity)
        addFrequency(&quantity)
        // What stands before `from … to …` is said of the first amount.
        if !quantity.isChange { addPrecision(&quantity) }
        return quantity
    }

    /// `1 in 5`, `two thirds`, `half of`: a share of a whole.
    private func share(at start: Int) -> Quantity? {
        let percent = Unit(name: "%", measure: .share, factor: 1)
        // `three quarters of`: the number goes with the part.
        if let count = number(at: start), count < 10, start + 2 < tokens.count,
            let part = words.part(tokens[start + 1]),
            words.isOf(tokens[start + 2]), part * count < 100
        {
            let share = (part * count * 10).rounded() / 10
            return Quantity(
                tokens: start..<start + 2, low: share, high: share, unit: percent, precision: .approximate)
        }
        if start < tokens.count, !taken[start], let part = words.part(tokens[start]), start + 1 < tokens.count,
            words.isOf(tokens[start + 1]) || words.isParts(tokens[start])
        {
            let count = start > 0 ? number(at: start - 1) : nil
            let share = (part * (count ?? 1) * 10).rounded() / 10
            let quantity = Quantity(
                tokens: (count == nil ? start : start - 1)..<start + 1, low: share, high: share, unit: percent,
                precision: .approximate)
            return quantity.low < 100 ? quantity : nil
        }
        // `1 in 5`, `1 out of 5`.
        guard let first = number(at: start), start + 2 < tokens.count else { return nil }
        if let share = shareOfHundred(at: start, first) { return share }
        let isOutOf = words.isOut(tokens[start + 1]) && words.isOf(tokens[start + 2])
        // `one plant in ten`
        let isNamed = first == 1 && tokens[start + 1].kind == .word && words.isIn(tokens[start + 2]) && !taken[start]
        guard isOutOf || isNamed || words.isIn(tokens[start + 1]), unit(at: start + 1) == nil else { return nil }
        let end = start + (isOutOf || isNamed ? 4 : 3)
        guard let second = number(at: end - 1), first < second, unit(at: end) == nil, second < 1_000 else { return nil }
        let share = (first / second * 1000).rounded() / 10
        var quantity = Quantity(tokens: start..<end, low: share, high: share, unit: percent)
        addPrecision(&quantity)
        return quantity
    }

    /// `54 of every 100`, `30 out of every 100`
    private func shareOfHundred(at start: Int, _ first: Double) -> Quantity? {
        var index = start + 1
        if words.isOut(tokens[index]) { index += 1 }
        guard index + 2 < tokens.count, words.isOf(tokens[index]) || words.isIn(tokens[index]),
            words.isEvery(tokens[index + 1]), let whole = number(at: index + 2), first < whole, whole < 1_000,
            unit(at: index + 3) == nil
        else { return nil }
        let share = (first / whole * 1000).rounded() / 10
        var quantity = Quantity(
            tokens: start..<index + 3, low: share, high: share, unit: Unit(name: "%", measure: .share, factor: 1))
        addPrecision(&quantity)
        return quantity
    }

    /// A unit and the token after it.
    private func unit(at index: Int) -> (unit: Unit, end: Int)? {
        guard index < tokens.count, !taken[index] else { return nil }
        if mark(index, "%") { return (Unit(name: "%", measure: .share, factor: 1), index + 1) }
        guard var unit = words.unit(tokens[index]) else {
            if words.isPer(tokens[index]), index + 1 < tokens.count, words.isCent(tokens[index + 1]) {
                return (Unit(name: "%", measure: .share, factor: 1), index + 2)
            }
            return nil
        }
        var end = index + 1
        // `mg/kg`, `ng/mL`, `mg per m2` are units of their own; `mg/day` is a frequency.
        if mark(end, "/") || end < tokens.count && words.isPer(tokens[end]), end + 1 < tokens.count {
            let below = tokens[end + 1]
            if let divisor = words.unit(below), divisor.measure != .time {
                unit = Unit(name: unit.name + "/" + divisor.name, measure: .other, factor: 1)
                end += 2
            } else if words.isMetre(below) {
                unit = Unit(name: unit.name + "/m2", measure: .other, factor: 1)
                end += end + 2 < tokens.count && tokens[end + 2].number == 2 ? 3 : 2
            }
        }
        return (unit, end)
    }

    /// Words such as `daily`.
    private func frequency(at index: Int) -> GrammarMention? {
        grammar.last { $0.frequency != nil && $0.tokens.lowerBound == index }
    }

    /// `-7 %`, `to 80 %` after a first number, with or without a unit.
    private func rangeEnd(after index: Int, _ first: Unit?) -> (high: Double, unit: Unit?, end: Int)? {
        guard index < tokens.count else { return nil }
        let isDash = mark(index, "-")
        let isBetween = words.isAnd(tokens[index]) && index >= 2 && isAfterBetween(index)
        // `400mg-800mg`: the hyphen is no token of its own.
        let isJoined = first?.measure == .mass && tokens[index].isJoined && tokens[index].number != nil
        let start = isJoined ? index : index + 1
        guard isJoined || isDash || words.isTo(tokens[index]) || isBetween, let high = number(at: start) else {
            return nil
        }
        let unit = unit(at: start + 1)
        if let first, let unit, first.measure != unit.unit.measure { return nil }
        if let first, unit == nil, first.measure != .share { return nil }
        return (high, unit?.unit, unit?.end ?? start + 1)
    }

    private func isAfterBetween(_ index: Int) -> Bool {
        tokens[max(0, index - 4)..<index].contains { words.isBetween($0) }
    }

    /// `four 40-mg tablets`, `2 x 400 mg`: so many times an amount.
    private func multiply(_ quantity: inout Quantity) {
        let start = quantity.tokens.lowerBound
        let end = quantity.tokens.upperBound
        if quantity.unit.measure == .mass {
            let form = word(end, .form)
            if let count = count(before: start, form: form, isJoined: tokens[end - 1].isJoined), count <= 20 {
                quantity.low *= count
                quantity.high *= count
                quantity.tokens = start - 1..<(form?.upperBound ?? end)
            } else if let form {
                quantity.isStrength = true
                quantity.tokens = start..<form.upperBound
            }
        } else if quantity.unit.measure == .none, quantity.low <= 20,
            mark(end, "×") || end < tokens.count && words.isTimes(tokens[end]), let amount = number(at: end + 1),
            let unit = unit(at: end + 2), unit.unit.measure == .mass
        {
            quantity.low *= amount
            quantity.high *= amount
            quantity.unit = unit.unit
            quantity.tokens = start..<(word(unit.end, .form)?.upperBound ?? unit.end)
        }
    }

    /// How many of a form there are, or of what a hyphen joins: `two 150-mg twice daily`.
    private func count(before start: Int, form: Range<Int>?, isJoined: Bool) -> Double? {
        guard start > 0 else { return nil }
        guard let form else { return isJoined ? words.number(tokens[start - 1]) : nil }
        // `a 50 mg capsule once a day` is one.
        let isOne = words.isArticle(tokens[start - 1]) && frequency(at: form.upperBound) != nil
        return number(at: start - 1) ?? (isOne ? 1 : nil)
    }

    private func addFrequency(_ quantity: inout Quantity) {
        guard quantity.unit.measure == .mass else { return }
        var end = quantity.tokens.upperBound
        // `400 mg (two tablets) orally once daily`: how often may stand a few words on, before the next amount.
        var limit = min(end + 6, tokens.count)
        while end < limit {
            if let interval = interval(at: end) {
                quantity.frequency = Quantity.Frequency(times: 1, days: interval.days)
                extend(&quantity, to: interval.end)
                return
            }
            if let mention = frequency(at: end) {
                quantity.frequency = mention.frequency
                extend(&quantity, to: mention.tokens.upperBound)
                return
            }
            if tokens[end].isMark("("),
                let close = tokens[end..<min(end + 8, tokens.count)].firstIndex(where: { $0.isMark(")") })
            {
                limit = min(limit + close + 1 - end, tokens.count)
                end = close + 1
                continue
            }
            if number(at: end) != nil || tokens[end].isMark(";") || tokens[end].isMark(".") || tokens[end].isMark(":") {
                return
            }
            end += 1
        }
    }

    /// Lets an amount end with how often, unless a name stands in between: `5 mg of the drug twice a day`.
    private func extend(_ quantity: inout Quantity, to end: Int) {
        let between = quantity.tokens.upperBound..<end
        if !between.contains(where: { taken[$0] }) { quantity.tokens = quantity.tokens.lowerBound..<end }
    }

    /// `every 3 weeks`, `every other day`: how many days lie between.
    private func interval(at index: Int) -> (days: Double, end: Int)? {
        guard index + 2 < tokens.count, words.isEvery(tokens[index]) else { return nil }
        let count = words.isOther(tokens[index + 1]) ? 2 : tokens[index + 1].number ?? words.number(tokens[index + 1])
        guard let count, count > 0, let unit = words.unit(tokens[index + 2]), unit.measure == .time else { return nil }
        return ((count * unit.factor * Unit.daysInMonth * 100).rounded() / 100, index + 3)
    }

    private func addPrecision(_ quantity: inout Quantity) {
        let start = quantity.tokens.lowerBound
        guard start > 0 else { return }
        let sign = tokens[start - 1]
        if sign.isMark("~") || sign.isMark("≈") { quantity.precision = .approximate }
        if sign.isMark(">") || sign.isMark("≥") { quantity.precision = .atLeast }
        if sign.isMark("<") || sign.isMark("≤") { quantity.precision = .atMost }
        // The sign belongs to the amount, so that what asks for one at a place finds it there.
        if quantity.precision != .exact { quantity.tokens = start - 1..<quantity.tokens.upperBound }
        for back in 1...4 where start >= back {
            for mention in grammar
            where mention.tokens.lowerBound == start - back && mention.tokens.upperBound >= start - 1
                && mention.tokens.upperBound <= start
            {
                switch mention.word {
                case .approximately: quantity.precision = .approximate
                case .atLeast: quantity.precision = .atLeast
                case .atMost: quantity.precision = .atMost
                default: continue
                }
            }
        }
    }

    /// `tablets 25 mg, 50 mg and 100 mg`: what is packed, not what is taken.
    private func markingStrengths(_ found: [Quantity]) -> [Quantity] {
        var found = found
        for index in found.indices where found[index].unit.measure == .mass && found[index].frequency == nil {
            let start = found[index].tokens.lowerBound
            let isFirst =
                grammar.contains { $0.word == .form && $0.tokens.upperBound == start && isPlural($0.tokens) }
                || isListOfForms(found, from: index)
            let isNext =
                index > 0 && found[index - 1].isStrength && found[index - 1].tokens.upperBound < start
                && isListing(found[index - 1].tokens.upperBound..<start)
            if isFirst || isNext { found[index].isStrength = true }
        }
        return found
    }

    /// `tablets of 25, 50 and 100 mg`
    private func isListOfForms(_ found: [Quantity], from index: Int) -> Bool {
        let start = found[index].tokens.lowerBound
        guard start > 1, words.isOf(tokens[start - 1]), index + 1 < found.count,
            grammar.contains(where: { $0.word == .form && $0.tokens.upperBound == start - 1 && isPlural($0.tokens) })
        else { return false }
        return found[index].tokens.upperBound < found[index + 1].tokens.lowerBound
            && isListing(found[index].tokens.upperBound..<found[index + 1].tokens.lowerBound)
    }

    /// Only a plural has a singular of its own.
    private func isPlural(_ range: Range<Int>) -> Bool {
        tokens[range.upperBound - 1].singular != Vocabulary.unknown
    }

    /// `65.6 versus 47.9 %`, `4.8 and 0.9 months`: a number takes the unit of the next in its list.
    private func sharingUnits(_ found: [Quantity]) -> [Quantity] {
        var found = found
        for index in found.indices.dropLast().reversed() {
            let next = found[index + 1]
            // `12.5 mg, 25 mg and 50 mg capsules`: all are strengths.
            if next.isStrength, found[index].unit.measure == .mass, found[index].frequency == nil,
                found[index].tokens.upperBound < next.tokens.lowerBound,
                isListing(found[index].tokens.upperBound..<next.tokens.lowerBound)
            {
                found[index].isStrength = true
            }
            guard found[index].unit.measure == .none else { continue }
            guard [.share, .time, .mass].contains(next.unit.measure),
                found[index].tokens.upperBound <= next.tokens.lowerBound
            else { continue }
            let between = found[index].tokens.upperBound..<next.tokens.lowerBound
            // `0.35, 95 %` are two things.
            let isParted = between.count == 1 && mark(between.lowerBound, ",") && next.unit.measure == .share
            if !between.isEmpty, between.count <= 3, !isParted, isListing(between) || isNamedSide(between) {
                found[index].unit = next.unit
                found[index].frequency = next.frequency
            }
        }
        return found
    }

    /// `8.0 vs the-other 8.3 months`: the second amount is named.
    private func isNamedSide(_ range: Range<Int>) -> Bool {
        guard let contrast = word(range.lowerBound, .contrast) else { return false }
        return tokens[contrast.upperBound..<max(range.upperBound, contrast.upperBound)].allSatisfy {
            $0.kind == .word
        }
    }

    private func isListing(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if let word = word(index, .contrast) ?? word(index, .join) {
                index = word.upperBound
            } else if mark(index, "/") || mark(index, ",") {
                index += 1
            } else {
                return false
            }
        }
        return true
    }
}
