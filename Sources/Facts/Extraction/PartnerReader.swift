/// Tells what a subject is given together with.
struct PartnerReader {
    let knowledge: SharedKnowledge
    let passage: Passage

    /// The subjects that stand in one list with a subject, or are joined to it by `plus`.
    func partners(of subject: String, _ claim: Claim, _ found: SubjectResolver.Found) -> [String] {
        switch claim.arm {
        case .unnamed, .unknown, .value: return []
        case .subject(_, let tokens): if isAlone(tokens) { return [] }
        case .together: break
        case nil: if let tokens = found.tokens, isAlone(tokens) { return [] }
        }
        if found.areTogether {
            return found.members.map { knowledge.subjects[$0].id }.filter { $0 != subject }.sorted()
        }
        let lists = passage.subjects.filter { list in
            list.members.contains { knowledge.subjects[$0.value].id == subject }
        }
        guard passage.grammar(.respectively, in: passage.tokens.indices).isEmpty,
            let own = lists.first(where: { list in claim.arm?.tokens.map(list.tokens.overlaps) ?? false })
                ?? lists.first(where: { $0.tokens.lowerBound >= passage.ownStart })
                ?? lists.first(where: { $0.tokens == found.tokens })
        else { return [] }
        // Several of which one amount is told are given together; several that are approved need not be.
        var partners = claim.attribute.compares == nil || isChoice(own) ? [] : names(own)
        for list in passage.subjects where list.tokens != own.tokens {
            let (left, right) = list.tokens.lowerBound < own.tokens.lowerBound ? (list, own) : (own, list)
            guard passage.areTogether(left, right) else { continue }
            partners += isChoice(list) ? [names(list).sorted().joined(separator: " or ")] : names(list)
        }
        return Set(partners).subtracting([subject]).sorted()
    }

    private func names(_ list: MentionList) -> [String] { list.members.map { knowledge.subjects[$0.value].id } }

    /// True for a list of which one member is meant at a time: `the one or the other`, `the arms with the one and the
    /// other`.
    private func isChoice(_ list: MentionList) -> Bool {
        guard list.members.count > 1 else { return false }
        let end = list.tokens.upperBound
        let sides = passage.grammar(.side, in: end..<end + 1).contains { side in
            let word = passage.tokens[side.tokens.upperBound - 1]
            return word.symbol != word.singular
        }
        return sides || !passage.grammar(.alternative, in: list.tokens).isEmpty
    }

    /// True for a name with a word such as `alone` behind it.
    private func isAlone(_ tokens: Range<Int>) -> Bool {
        !passage.grammar(.alone, in: tokens.upperBound..<tokens.upperBound + 2).isEmpty
    }
}
