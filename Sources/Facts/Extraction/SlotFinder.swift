/// Says what fits a slot at a place of a passage.
struct SlotFinder {
    let knowledge: SharedKnowledge

    /// What can be the value of an attribute.
    enum Value: Sendable {
        case quantity(Quantity)
        case date(DateMention)
        /// Values of the attribute's dimension.
        case terms(MentionList)
        /// A name.
        case name(Mention)

        /// Its tokens.
        var tokens: Range<Int> {
            switch self {
            case .quantity(let quantity): quantity.tokens
            case .date(let date): date.tokens
            case .terms(let list): list.tokens
            case .name(let mention): mention.tokens
            }
        }
    }

    /// The token after words that say nothing before a name (`the drug`); nil where none stand here.
    func filler(at position: Int, in passage: Passage) -> Int? {
        passage.grammar.last { mention in
            guard mention.tokens.lowerBound == position else { return false }
            return switch mention.word {
            case .filler, .anaphor, .approximately, .atLeast, .atMost: true
            default: false
            }
        }?.tokens.upperBound
    }

    /// The subjects that begin at a token and are of a kind that has the attribute.
    func subjects(at position: Int, in passage: Passage, _ attribute: Attribute?) -> MentionList? {
        guard let list = passage.subjects.first(where: { $0.tokens.lowerBound == position }) else { return nil }
        if attribute?.takesAsides == false, passage.isAside(list.tokens) { return nil }
        return fits(list, attribute) ? list : nil
    }

    /// True where a list's members can have an attribute.
    func fits(_ list: MentionList, _ attribute: Attribute?) -> Bool {
        guard let attribute else { return true }
        return list.members.contains { fits($0.value, attribute) }
    }

    /// True where a subject can have an attribute.
    func fits(_ subject: Int, _ attribute: Attribute) -> Bool {
        attribute.subjects.contains(knowledge.subjects[subject].kind)
    }

    /// The values of a dimension that begin at a token.
    func list(_ kind: Mention.Kind, at position: Int, in passage: Passage) -> MentionList? {
        guard passage.mentions.contains(where: { $0.kind == kind && $0.tokens.lowerBound == position }) else {
            return nil
        }
        return passage.lists(of: kind).first { $0.tokens.lowerBound == position }
            ?? passage.mentions.first { $0.kind == kind && $0.tokens.lowerBound == position }.map {
                MentionList(members: [$0], tokens: $0.tokens)
            }
    }

    /// True for a list of nothing but the value that limits nothing.
    func isUsual(_ list: MentionList) -> Bool {
        list.members.allSatisfy { knowledge.isUsual($0) }
    }

    /// What can be the value of an attribute at a token.
    ///
    /// - Parameter isBare: Whether a number without a unit is meant, for the wording says what it is of.
    func value(at position: Int, in passage: Passage, _ attribute: Attribute, isBare: Bool) -> Value? {
        switch attribute.kind {
        case .quantity, .cycle:
            return passage.quantities.first {
                $0.tokens.lowerBound == position && isAmount($0, of: attribute)
                    && ($0.unit.measure == .none) == isBare && !isScope($0.tokens, in: passage, attribute)
                    && !isVetoed($0.tokens, in: passage, attribute)
            }.map { .quantity($0) }
        case .date:
            return passage.dates.first { $0.tokens.lowerBound == position }.flatMap {
                isVetoed($0.tokens, in: passage, attribute) ? nil : .date($0)
            }
        case .term:
            guard let index = attribute.dimension.flatMap(knowledge.dimensionIndex) else { return nil }
            return list(.qualifier(index), at: position, in: passage).map { .terms($0) }
        case .name:
            return passage.mentions.first {
                $0.tokens.lowerBound == position && knowledge.canBeValue($0)
            }.map { .name($0) }
        }
    }

    /// True for tokens that are no value of an attribute.
    private func isVetoed(_ tokens: Range<Int>, in passage: Passage, _ attribute: Attribute) -> Bool {
        passage.vetoes?.ruleOut(tokens, for: attribute) ?? false
    }

    /// True for tokens that limit a fact rather than being its value: `5-year` in `5-year rate`.
    private func isScope(_ tokens: Range<Int>, in passage: Passage, _ attribute: Attribute) -> Bool {
        passage.mentions.contains { mention in
            guard case .qualifier(let dimension) = mention.kind, mention.tokens.overlaps(tokens) else { return false }
            return attribute.scope.contains(knowledge.dimensions[dimension].id)
        }
    }

    /// True for an amount in a unit of the attribute.
    func isAmount(_ quantity: Quantity, of attribute: Attribute) -> Bool {
        !quantity.isStrength && attribute.amounts.hold(quantity.unit)
    }

    /// The token after one that a gap may pass over; nil where it may not.
    ///
    /// - Parameter overSubjects: Whether subjects may be passed too: what rules a value out rules it out for all of them.
    func passed(_ position: Int, in passage: Passage, _ attribute: Attribute?, overSubjects: Bool) -> Int? {
        guard position < passage.tokens.count else { return nil }
        if let closing = passage.closings[position] { return closing + 1 }
        // What began in brackets ends in them.
        if passage.tokens[position].isMark(")") || passage.tokens[position].isMark("]") { return nil }
        if position > 0, !passage.isOneClause(position - 1, position) { return nil }
        if !overSubjects, let list = passage.subjects.first(where: { $0.tokens.contains(position) }),
            !passage.isAside(list.tokens),
            list.members.contains(where: { isRival(knowledge.subjects[$0.value], attribute) })
        {
            return nil
        }
        return position + 1
    }

    /// A subject of the sort that a fact may be about; a class named on the way is none.
    private func isRival(_ subject: Subject, _ attribute: Attribute?) -> Bool {
        subject.role != .group && attribute?.subjects.contains(subject.kind) ?? true
            && attribute?.compares == nil && attribute?.kind != .name
    }
}
