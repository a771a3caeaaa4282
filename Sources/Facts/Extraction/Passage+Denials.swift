/// What a passage takes away.
extension Passage {
    /// True for words of which one stands right behind such a word that is none of them.
    func isDenied(words: [Int]) -> Bool {
        denials.contains { denial in
            !words.contains(denial.tokens.lowerBound)
                && words.contains { (0...1).contains($0 - denial.tokens.upperBound) }
        }
    }

    /// Words such as `without`.
    private var denials: [ContextMention] {
        contexts.filter { $0.role == .near && knowledge.contexts[$0.kind].effect == .negated }
    }

    /// What takes away what follows it.
    private var exceptions: [Range<Int>] {
        denials.map(\.tokens) + grammar.filter { $0.word == .exception }.map(\.tokens)
    }

    /// True right behind words such as `without`.
    func isTakenAway(_ tokens: Range<Int>) -> Bool {
        exceptions.contains { (0...1).contains(tokens.lowerBound - $0.upperBound) }
    }

    /// The values that are taken away, before or behind them.
    var deniedValues: [Range<Int>] {
        let words = exceptions
        if words.isEmpty && !contexts.contains(where: isDenialBehind) { return [] }
        var denied: [Range<Int>] = []
        for mention in mentions {
            guard case .qualifier(let dimension) = mention.kind else { continue }
            // `without any such`: one word may stand between.
            let isDirect = words.contains { (0...1).contains(mention.tokens.lowerBound - $0.upperBound) }
            let isNext = denied.contains { areListed($0, mention.tokens, dimension) }
            if isDirect || isNext { denied.append(mention.tokens) }
        }
        // `the one or the other was not required`
        var ruledOut: [Range<Int>] = []
        for mention in mentions.reversed() {
            guard case .qualifier(let dimension) = mention.kind else { continue }
            if isRuledOut(mention.tokens) || ruledOut.contains(where: { areListed(mention.tokens, $0, dimension) }) {
                ruledOut.append(mention.tokens)
            }
        }
        return denied + ruledOut
    }

    /// True for two values of a dimension with `and` or `or` between them.
    private func areListed(_ left: Range<Int>, _ right: Range<Int>, _ dimension: Int) -> Bool {
        let gap = left.gap(to: right)
        return gap.count <= 2 && !grammar(.join, in: gap).isEmpty
            && [left, right].allSatisfy { tokens in
                mentions.contains { $0.tokens == tokens && $0.kind == .qualifier(dimension) }
            }
    }

    /// `the change was not required`
    func isRuledOut(_ value: Range<Int>) -> Bool {
        contexts.contains { isDenialBehind($0) && (0...2).contains($0.tokens.lowerBound - value.upperBound) }
    }

    private func isDenialBehind(_ context: ContextMention) -> Bool {
        context.role == .after && knowledge.contexts[context.kind].effect == .negated
    }

    /// True for a value that does not hold here.
    func isDenied(_ tokens: Range<Int>) -> Bool { denied.contains { $0.overlaps(tokens) } }
}
