/// Finds the words in which a sentence says of which case it speaks: `adults with this who have had that`.
struct CaseQuotationReader {
    let passage: Passage
    let finder: SlotFinder
    let quotation: CaseQuotation

    /// The words around a value that names the case, or those that limit it right behind a wording where none does; nil where they
    /// say no more than the values that they name.
    func words(around named: Range<Int>?, behind wording: Range<Int>) -> String? {
        guard let words = named.map({ start(before: $0)..<end(behind: $0) }) ?? limit(behind: wording),
            words.lowerBound >= passage.ownStart, words.contains(where: saysMore)
        else { return nil }
        return passage.text(of: words)
    }

    /// What limits the case behind a wording: `is used when …`, `is used in adults whose …`.
    private func limit(behind wording: Range<Int>) -> Range<Int>? {
        let last = wording.upperBound - 1
        guard let start = [last, last + 1].first(where: { ends(quotation.limit, at: $0) != nil }) else { return nil }
        let opening = (max(wording.lowerBound, start - 3)..<start).last { ends(quotation.opening, at: $0) == $0 + 1 }
        return (opening.map { $0 + 1 } ?? start)..<end(behind: start..<start)
    }

    /// So many words before the name of a case may be about it.
    private static let longestOpening = 16

    /// So many words behind it.
    private static let longestLimit = 40

    /// The token behind the nearest words such as `for`.
    private func start(before named: Range<Int>) -> Int {
        let first = max(passage.ownStart, named.lowerBound - CaseQuotationReader.longestOpening)
        var start: Int?
        for index in (first..<named.lowerBound).reversed() {
            if let end = ends(quotation.opening, at: index), end <= named.lowerBound {
                // `for those who had it for that`
                let isLimited = (end..<min(end + 4, named.lowerBound)).contains { ends(quotation.limit, at: $0) != nil }
                if start == nil || isLimited { start = end }
            }
            if !passage.isOneClause(index, named.lowerBound) || isOther(index) { break }
        }
        if let start { return start }
        // `the old or new one`
        var adjacent = named.lowerBound
        while adjacent > first, isNamed(adjacent - 1) { adjacent -= 1 }
        return adjacent
    }

    /// The end of what limits the case, or of its name where nothing does.
    private func end(behind named: Range<Int>) -> Int {
        var end = named.upperBound
        if let closing = passage.closings[end] { end = closing + 1 }
        var index = end
        while let start = limit(at: index) {
            index = self.end(ofLimitFrom: start)
            // A limit without words goes nowhere.
            if index <= end { break }
            end = index
        }
        if end == named.upperBound { return end }
        // `who have had that in 2012`
        while end > named.upperBound, isLoose(end - 1) { end -= 1 }
        return max(end, named.upperBound)
    }

    /// The start of a limit at a token, or behind its comma.
    private func limit(at index: Int) -> Int? {
        let isComma = passage.tokens.indices.contains(index) && passage.tokens[index].isMark(",")
        let start = isComma ? index + 1 : index
        return ends(quotation.limit, at: start) == nil ? nil : start
    }

    private func end(ofLimitFrom start: Int) -> Int {
        let last = min(passage.tokens.count, start + CaseQuotationReader.longestLimit)
        var index = ends(quotation.limit, at: start) ?? start + 1
        while index < last {
            let token = passage.tokens[index]
            if let closing = passage.closings[index], token.isMark("(") {
                index = closing + 1
                continue
            }
            if CaseQuotationReader.ends.contains(where: token.isMark) || isDate(index)
                || token.isMark(",") && !isInList(index) || !passage.isOneClause(index - 1, index)
            {
                break
            }
            index += 1
        }
        return min(index, last)
    }

    /// What ends words, a reference to a source among it.
    private static let ends: [Unicode.Scalar] = [";", ":", ")", "[", "—", "–"]

    /// True for a comma between members of a list, the last of which follows a word such as `or`, with no verb between.
    private func isInList(_ comma: Int) -> Bool {
        if !passage.grammar(.example, in: comma + 1..<comma + 2).isEmpty { return true }
        let next = passage.grammar.first {
            $0.tokens.lowerBound > comma && ($0.word == .join || $0.word == .verb || $0.word == .terminator)
        }
        guard let next, next.word == .join, next.tokens.lowerBound - comma <= CaseQuotationReader.longestMember else {
            return false
        }
        let verb = passage.grammar.first { $0.tokens.lowerBound >= next.tokens.upperBound && $0.word == .verb }
        return verb.map { $0.tokens.lowerBound - next.tokens.upperBound > 2 } ?? true
    }

    /// So many words stand between a comma and the last member of a list.
    private static let longestMember = 12

    /// True for something that the words are not about: a date, an amount, a subject.
    private func isOther(_ index: Int) -> Bool {
        passage.tokens[index].isMark(";") || passage.tokens[index].isMark(":") || isDate(index)
            || passage.mentions.contains {
                $0.kind == .subject && $0.tokens.contains(index) && passage.knowledge.subjects[$0.value].role == .main
            }
    }

    private func isDate(_ index: Int) -> Bool { passage.dates.contains { $0.tokens.contains(index) } }

    /// True for a short word or a mark that ends nothing.
    private func isLoose(_ index: Int) -> Bool {
        let token = passage.tokens[index]
        if case .mark = token.kind { return !token.isMark(")") && !token.isMark("%") }
        return token.number == nil && token.range.count <= 2 && !isNamed(index)
            && passage.text(of: index..<index + 1).allSatisfy(\.isLowercase)
    }

    private func isNamed(_ index: Int) -> Bool { passage.mentions.contains { $0.tokens.contains(index) } }

    /// True for a word that no pack has a name for and that is not one of those that say nothing.
    private func saysMore(_ index: Int) -> Bool {
        let token = passage.tokens[index]
        guard token.kind == .word, token.range.count > 3, !isNamed(index),
            !passage.grammar.contains(where: { $0.tokens.contains(index) })
        else { return false }
        return ends(quotation.plain, at: index) == nil && ends(quotation.limit, at: index) == nil
    }

    private func ends(_ wording: PatternProgram, at index: Int) -> Int? {
        PatternMatcher.end(of: wording, at: index, passage, finder)
    }
}
