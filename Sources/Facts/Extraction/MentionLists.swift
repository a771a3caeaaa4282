/// Puts mentions that are joined by commas, `and` and the like into lists.
enum MentionLists {
    /// Mentions of one kind as lists, in their order.
    ///
    /// - Parameters:
    ///   - others: What is named besides.
    ///   - classes: The kind of those that are names too, as the class beside subjects is one; a value such as a season is none.
    static func lists(
        of mentions: [Mention], besides others: [Mention] = [], classes: Mention.Kind? = nil, _ tokens: [Token],
        _ grammar: [GrammarMention], _ clauses: [Int], _ closings: Brackets
    ) -> [MentionList] {
        var lists: [MentionList] = []
        // Members after `… and …,` that belong to the list only if it goes on to another `and`.
        var doubtful = 0
        // Names are often followed by a comma and by another name that is no member; values seldom.
        let isStrict = mentions.first?.kind == .subject
        var isClosed = isStrict
        // True where a word such as `and` joins members of the present list.
        var isWorded = false
        func settle() {
            defer { isWorded = false }
            guard doubtful > 0, let last = lists.last else { return }
            // `the one, another, a third` at the end needs no word.
            if !isWorded, isEnd(last.tokens.upperBound, tokens) || goesOn(last.tokens.upperBound, grammar) {
                doubtful = 0
                return
            }
            let kept = last.members.count - doubtful
            lists[lists.count - 1].members.removeLast(doubtful)
            lists[lists.count - 1].tokens = last.tokens.lowerBound..<last.members[kept - 1].tokens.upperBound
            for member in last.members[kept...] {
                let end = endOfApposition(after: member.tokens.upperBound, tokens, closings)
                lists.append(MentionList(members: [member], tokens: member.tokens.lowerBound..<end))
            }
            doubtful = 0
        }
        for mention in mentions {
            let end = endOfApposition(after: mention.tokens.upperBound, tokens, closings)
            if let last = lists.last {
                // What explains a member in brackets is no member.
                if mention.tokens.lowerBound < last.tokens.upperBound { continue }
                let gap = last.tokens.upperBound..<mention.tokens.lowerBound
                // `…, the one, and the other was …`: two of a list have no comma before `and`. The one is not the first of its list
                // behind a name that nobody knows.
                let isApart =
                    isStrict && last.members.count == 1 && startsClause(gap, tokens, grammar)
                    && !followsOther(last, others, classes, tokens)
                // `the one plus another or a third alone`
                let isAlone =
                    isStrict
                    && grammar.contains { $0.word == .alone && $0.tokens.lowerBound == mention.tokens.upperBound }
                    && grammar.contains { $0.word == .alternative && gap.contains($0.tokens.lowerBound) }
                if !isApart, !isAlone, clauses[gap.lowerBound - 1] == clauses[mention.tokens.lowerBound],
                    joins(gap, tokens, grammar)
                {
                    let hasWord =
                        gap.isEmpty || grammar.contains { $0.word == .join && gap.contains($0.tokens.lowerBound) }
                        || tokens[gap].contains { $0.isMark("/") || $0.isMark("&") || $0.isMark("+") }
                    doubtful = hasWord ? 0 : doubtful + (isClosed ? 1 : 0)
                    isClosed = isClosed || hasWord
                    isWorded = isWorded || hasWord
                    lists[lists.count - 1].members.append(mention)
                    lists[lists.count - 1].tokens = last.tokens.lowerBound..<end
                    continue
                }
            }
            settle()
            isClosed = isStrict
            lists.append(MentionList(members: [mention], tokens: mention.tokens.lowerBound..<end))
        }
        settle()
        return lists
    }

    /// True where a sentence ends, or what stands in brackets.
    private static func isEnd(_ index: Int, _ tokens: [Token]) -> Bool {
        if index < tokens.count, tokens[index].isMark(")") || tokens[index].isMark(";") { return true }
        return tokens[min(index, tokens.count)...].allSatisfy { $0.isMark(".") || $0.isMark(":") }
    }

    /// True where a list goes on with something that has no name: `the one, another or a third kind`.
    private static func goesOn(_ index: Int, _ grammar: [GrammarMention]) -> Bool {
        grammar.contains { $0.word == .join && $0.tokens == index..<index + 1 }
    }

    /// True for a comma with a word such as `and` behind it and nothing else.
    private static func startsClause(_ gap: Range<Int>, _ tokens: [Token], _ grammar: [GrammarMention]) -> Bool {
        guard gap.count == 2, tokens[gap.lowerBound].isMark(",") else { return false }
        return grammar.contains { $0.word == .join && $0.tokens == gap.lowerBound + 1..<gap.upperBound }
    }

    /// True behind a comma and a name that is no member, or a long word that may be a name; what opens a sentence is none, nor is a value:
    /// `in this case, the one, and the other …`.
    private static func followsOther(
        _ list: MentionList, _ others: [Mention], _ classes: Mention.Kind?, _ tokens: [Token]
    ) -> Bool {
        let comma = list.tokens.lowerBound - 1
        guard comma > longestOpening, tokens[comma].isMark(","), tokens[comma - 1].kind == .word else { return false }
        if let other = others.first(where: { $0.tokens.contains(comma - 1) }) {
            return other.kind == .subject || other.kind == classes
        }
        return tokens[comma - 1].range.count >= shortestName
    }

    private static let longestOpening = 4
    private static let shortestName = 7

    /// The token after the brackets behind a name, where such stand.
    private static func endOfApposition(after end: Int, _ tokens: [Token], _ closings: Brackets) -> Int {
        guard end < tokens.count, let closing = closings[end], closing - end <= 16 else { return end }
        return closing + 1
    }

    /// True for the words between two members of a list.
    private static func joins(_ gap: Range<Int>, _ tokens: [Token], _ grammar: [GrammarMention]) -> Bool {
        guard gap.count <= 8 else { return false }
        // `the one-other group`
        if gap.isEmpty { return tokens[gap.upperBound].isJoined }
        var hasJoin = false
        var index = gap.lowerBound
        while index < gap.upperBound {
            let token = tokens[index]
            if token.isMark(",") || token.isMark("/") || token.isMark("&") || token.isMark("+") {
                hasJoin = true
                index += 1
            } else if token.isMark("-") {
                // `the one-and-other group` without the `and`.
                hasJoin = hasJoin || gap.count == 1
                index += 1
            } else if let word = grammar.last(where: {
                $0.tokens.lowerBound == index && [.join, .filler, .anaphor].contains($0.word)
            }) {
                // `the one, a kind of the other`: what explains a member is none.
                let isArticle = word.word == .filler && tokens[index].range.count <= 2
                if isArticle, gap.count == 2, tokens[gap.lowerBound].isMark(",") { return false }
                hasJoin = hasJoin || word.word == .join
                index = word.tokens.upperBound
            } else if let word = grammar.last(where: { $0.tokens.lowerBound == index && $0.word == .combination }) {
                // `one with another therapy, and a third`: what is given together with a member is no member.
                index = min(word.tokens.upperBound + 2, gap.upperBound)
                while index < gap.upperBound, !tokens[index].isMark(",") { index += 1 }
            } else {
                return false
            }
        }
        return hasJoin
    }
}
