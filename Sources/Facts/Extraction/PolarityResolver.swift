/// Decides as ConText does whether a claim is made, denied or left open (Harkema and others, 2009): by words before and
/// after it whose scope ends with the clause.
struct PolarityResolver {
    let knowledge: SharedKnowledge
    let passage: Passage

    /// What the context makes of a claim.
    struct Outcome {
        /// The value, another one where the sentence denies it and the pack knows what that means.
        var value: FactValue
        /// Claimed, denied or left open.
        var polarity: Polarity
        /// The kinds of context that it stands in.
        var names: [String]
        /// What decided.
        var reason: String?
    }

    /// How far a word reaches, in tokens.
    private static let reach = 14
    /// How far one reaches that changes only a noun.
    private static let nearReach = 3

    /// The claim in its context.
    func resolve(_ claim: Claim, _ value: FactValue) -> Outcome {
        var outcome = Outcome(value: value, polarity: .affirmed, names: [], reason: nil)
        var isNegated = false
        for context in passage.contexts where changes(context, claim) {
            let kind = knowledge.contexts[context.kind]
            if !outcome.names.contains(kind.id) { outcome.names.append(kind.id) }
            if kind.effect == .negated, claim.attribute.isDeniable {
                isNegated = true
            } else if kind.effect == .hedged, claim.attribute.hedgedBy.contains(kind.id) {
                outcome.polarity = .hedged
                outcome.reason = "hedged by \(kind.id)"
            }
        }
        if isNegated {
            if case .text(let text) = value, claim.frame.polarity == nil, let other = claim.attribute.whenNegated[text]
            {
                outcome.value = .text(other)
            } else {
                outcome.polarity = .negated
            }
            outcome.reason = "negated"
        }
        if case .text(let text) = outcome.value, let polarity = claim.attribute.valuePolarity[text] {
            outcome.polarity = polarity
        }
        if let polarity = claim.frame.polarity {
            outcome.polarity = polarity
            outcome.reason = "\(polarity.rawValue) by the wording"
        }
        return outcome
    }

    private func changes(_ context: ContextMention, _ claim: Claim) -> Bool {
        if context.role == .pseudo { return false }
        if passage.contexts.contains(where: { $0.role == .pseudo && $0.tokens.overlaps(context.tokens) }) {
            return false
        }
        // What the wording itself says is counted already, and so is `almost never`, a value of its own.
        if claim.match.capture.words.contains(context.tokens.upperBound - 1) { return false }
        if passage.mentions.contains(where: {
            $0.tokens.count > context.tokens.count && $0.tokens.overlaps(context.tokens)
        }) {
            return false
        }
        // That an earlier treatment did not help denies nothing of this one.
        if !claim.attribute.takesAsides, passage.asides.contains(where: { $0.overlaps(context.tokens) }) {
            return false
        }
        // What is asked is not said.
        if passage.isAsked(context.tokens.lowerBound) { return false }
        // May is a month too.
        if passage.dates.contains(where: { $0.tokens.overlaps(context.tokens) }) { return false }
        if context.role == .sentence { return true }
        let core = core(of: claim)
        guard
            passage.isOneClause(context.tokens.lowerBound, core.lowerBound)
                || passage.isOneClause(context.tokens.lowerBound, core.upperBound - 1)
        else { return false }
        switch context.role {
        case .before:
            if isMainClause(core, after: context.tokens) { return false }
            // What brackets say ends with them.
            if passage.isParenthetical(context.tokens.lowerBound, against: core.lowerBound) { return false }
            return context.tokens.upperBound <= core.upperBound
                && core.lowerBound - context.tokens.upperBound <= PolarityResolver.reach
        case .near:
            let between = context.tokens.gap(to: core)
            // `non-flowering plants`: a syllable denies only the word that it is joined to.
            let next = context.tokens.upperBound
            if next < passage.tokens.count, passage.tokens[next].isJoined {
                return claim.valueTokens.contains(next) || claim.match.capture.words.contains(next)
            }
            return context.tokens.upperBound <= core.upperBound && between.count <= PolarityResolver.nearReach
                && !between.contains { passage.tokens[$0].isMark(",") }
        case .after:
            return context.tokens.lowerBound >= core.lowerBound
                && context.tokens.lowerBound - core.upperBound <= PolarityResolver.reach
        case .pseudo, .sentence: return false
        }
    }

    /// True where a subject with its verb follows a comma behind a word: `if it can't be had, the one is the first choice`.
    private func isMainClause(_ core: Range<Int>, after context: Range<Int>) -> Bool {
        guard context.upperBound < core.lowerBound else { return false }
        return passage.subjects.contains { list in
            guard (context.upperBound..<core.upperBound).contains(list.tokens.lowerBound) else { return false }
            let isFirst = (1...2).contains { back in
                let index = list.tokens.lowerBound - back
                return index >= context.upperBound && passage.tokens[index].isMark(",")
            }
            return isFirst && !passage.grammar(.verb, in: list.tokens.upperBound..<list.tokens.upperBound + 1).isEmpty
        }
    }

    /// The words of the claim without its subject, which is not what is denied.
    private func core(of claim: Claim) -> Range<Int> {
        let words = claim.match.capture.words.filter {
            $0 >= passage.ownStart && passage.tokens[$0].kind == .word
        }
        // A wording that stands for its value is denied by what denies its words.
        let value = claim.frame.value == nil || words.isEmpty ? claim.valueTokens.lowerBound : passage.tokens.count
        let start = min(words.min() ?? value, value)
        let first = max(start, passage.ownStart)
        return first..<max(first, claim.match.tokens.upperBound, claim.valueTokens.upperBound)
    }
}
