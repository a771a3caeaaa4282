/// The words by which a passage says of whom a result is.
extension Passage {
    /// The words from a token to the end of what they say: a comma, a bracket, a verb that does not begin them.
    func words(from start: Int) -> Range<Int>? {
        var end = start
        // `whose samples did not have it`
        var verbs = grammar.contains { $0.word == .terminator && $0.tokens.upperBound == start } ? 1 : 0
        while end < min(tokens.count, start + Passage.longestGroup), isOneClause(start, end), !isEnd(end, of: start) {
            if end > start, isVerb(end) {
                verbs -= 1
                if verbs < 0 { break }
            }
            end += 1
        }
        guard end > start, end < start + Passage.longestGroup else { return nil }
        // `whose samples had it and who received …`
        while end > start + 1, !grammar(.join, in: end - 1..<end).isEmpty { end -= 1 }
        return start..<end
    }

    /// What may stand in the name of a group: `5 % or more`.
    private static let marksOfGroups: [Unicode.Scalar] = ["-", "/", "+", "%", "<", ">", "≥", "≤"]

    /// So many words are more than the name of a group.
    private static let longestGroup = 16

    private func isEnd(_ index: Int, of start: Int) -> Bool {
        if case .mark(let mark) = tokens[index].kind {
            return !Passage.marksOfGroups.contains { $0.value == mark }
        }
        let own = grammar.filter { $0.tokens.lowerBound == index }
        // `larger than 10 cm`
        if tokens.indices.contains(index + 1), tokens[index + 1].number != nil,
            !own.contains(where: { $0.word == .join })
        {
            return false
        }
        return own.contains { [.contrast, .side, .relative].contains($0.word) }
            || own.contains { $0.word == .join }
                && quantities.contains { quantity in
                    (0...2).contains(quantity.tokens.lowerBound - index - 1)
                        && !tokens[index..<quantity.tokens.lowerBound].contains { $0.isMark(",") }
                }
    }

    private func isVerb(_ index: Int) -> Bool {
        grammar.contains { $0.word == .verb && $0.tokens.lowerBound == index }
    }

    /// True for words that say more of a group than the values that they name, and name no subject.
    func limitsFurther(_ range: Range<Int>) -> Bool {
        // `a score of less than 10`, which is often a short word.
        let isMeasured = range.contains { tokens[$0].number != nil }
        return !mentions.contains { $0.kind == .subject && $0.tokens.overlaps(range) }
            && range.contains { index in
                tokens[index].kind == .word && tokens[index].range.count > (isMeasured ? 2 : 3)
                    && !mentions.contains { $0.tokens.contains(index) && !knowledge.isUsual($0) }
                    && !grammar.contains { $0.tokens.contains(index) }
            }
    }
}
