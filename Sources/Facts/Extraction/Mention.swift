/// A name or phrase of the packs in a passage.
struct Mention: Sendable {
    /// What it names.
    enum Kind: Hashable, Sendable {
        /// A subject, by one of its names.
        case subject
        /// A value of a dimension.
        case qualifier(Int)
    }

    /// What it names.
    let kind: Kind
    /// Which one: the subject or the value.
    let value: Int
    /// Which name of the subject.
    let name: Int
    /// Its tokens.
    let tokens: Range<Int>
}

/// Mentions of one kind that stand in a list, or one that stands alone.
struct MentionList: Sendable {
    /// The members in their order.
    var members: [Mention]
    /// From the first token to the last, with what explains a member in brackets.
    var tokens: Range<Int>
}

/// A word that changes what a sentence claims.
struct ContextMention: Sendable {
    /// Its kind.
    let kind: Int
    /// Which side it changes.
    let role: ContextKind.Role
    /// Its tokens.
    let tokens: Range<Int>
}

extension Range<Int> {
    /// The tokens between these and others behind them; none where they overlap.
    func gap(to next: Range<Int>) -> Range<Int> { upperBound..<Swift.max(upperBound, next.lowerBound) }
}
