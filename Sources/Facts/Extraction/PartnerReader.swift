/// Tells what a subject is given together with.
struct PartnerReader {
    let knowledge: SharedKnowledge
    let passage: Passage

    /// The subjects that stand in one list with a subject, or are joined to it by `plus`.
    func partners(of subject: String, _ claim: Claim, _ found: SubjectResolver.Found) -> [String] {
        switch claim.arm {
        case .unnamed, .unknown: return []
        case .value(_, let tokens): return additions(to: tokens)
        case .subject(_, let tokens): if isAlone(tokens) { return [] }
        case .together: break
        case .around, nil: if let tokens = found.tokens, isAlone(tokens) { return [] }
        }
        if found.areTogether {
            return found.members.map { knowledge.subjects[$0].id }.filter { $0 != subject }.sorted()
        }
        let lists = passage.subjects.filter { list in
            list.members.contains { knowledge.subjects[$0.value].id == subject }
        }
        guard
            let own = lists.first(where: { list in claim.arm?.tokens.map(list.tokens.overlaps) ?? false })
                ?? lists.first(where: { $0.tokens.lowerBound >= passage.ownStart })
                ?? lists.first(where: { $0.tokens == found.tokens }),
            // One by one, but for what a sign joins: `the one-other group`.
            passage.grammar(.respectively, in: passage.tokens.indices).isEmpty
                || own.members.count > 1 && passage.isSum(own)
        else { return [] }
        // Several of which one amount is told are given together; several that are approved need not be.
        return partners(
            of: subject, in: own,
            areMembers: claim.attribute.compares != nil || isCombined(own) || passage.isSum(own, of: ["+"]))
    }

    /// True where the sentence does not say that the subject of a claim is given alone.
    func mayHaveCompany(_ claim: Claim, _ found: SubjectResolver.Found) -> Bool {
        switch claim.arm {
        case .unnamed, .unknown, .together: false
        case .value(_, let tokens): !isAlone(tokens)
        case .subject(_, let tokens): !isAlone(tokens)
        case .around, nil: claim.attribute.compares != nil && found.tokens.map { !isAlone($0) } ?? true
        }
    }

    /// What a sentence that names no subject of its own says its subject is given with: `It is used with the one.`
    var company: [String] {
        let word = passage.grammar(.combination, in: passage.ownStart..<passage.tokens.count).first
        guard let word, let list = passage.subjects.first(where: { $0.tokens.lowerBound >= word.tokens.upperBound }),
            list.tokens.lowerBound - word.tokens.upperBound <= 1
        else { return [] }
        return company(list).sorted()
    }

    /// What a sentence that tells of a trial says is given together with a subject.
    func company(of subject: String, in own: MentionList) -> [String] {
        isAlone(own.tokens) ? [] : partners(of: subject, in: own, areMembers: isSide(own))
    }

    /// - Parameter areMembers: True where the members of a list are given together.
    private func partners(of subject: String, in own: MentionList, areMembers: Bool) -> [String] {
        var partners = areMembers && !isChoice(own) ? names(own) : []
        for list in passage.subjects where list.tokens != own.tokens {
            let (left, right) = list.tokens.lowerBound < own.tokens.lowerBound ? (list, own) : (own, list)
            guard passage.areTogether(left, right) else { continue }
            partners += company(list)
        }
        return Set(partners + unknownPartners(of: own)).subtracting([subject]).sorted()
    }

    /// What is joined to a list and has a name that no pack knows, such as that of a regimen: `the one plus ABC`.
    private func unknownPartners(of list: MentionList) -> [String] {
        passage.unknownSides.compactMap { name in
            let isJoined = passage.grammar.contains {
                $0.word == .combination && $0.tokens.lowerBound == list.tokens.upperBound
                    && $0.tokens.upperBound == name
            }
            return isJoined ? passage.text(of: passage.wholeName(at: name)) : nil
        }
    }

    /// The members of a list, those of which one is meant as one.
    private func company(_ list: MentionList) -> [String] {
        isChoice(list) ? [names(list).sorted().joined(separator: " or ")] : names(list)
    }

    private func names(_ list: MentionList) -> [String] { list.members.map { knowledge.subjects[$0.value].id } }

    /// True for a list that is one side of a comparison: `the one and the other versus the third`.
    private func isSide(_ list: MentionList) -> Bool {
        let (start, end) = (list.tokens.lowerBound, list.tokens.upperBound)
        // `received the one and the other`
        let isGiven = passage.grammar.contains { $0.word == .side && (0...1).contains(start - $0.tokens.upperBound) }
        return isGiven || !passage.grammar(.contrast, in: end..<end + 1).isEmpty
            || passage.grammar.contains { $0.word == .contrast && (0...1).contains(start - $0.tokens.upperBound) }
            || isCombined(list)
    }

    /// True behind a word such as `the combination of`.
    private func isCombined(_ list: MentionList) -> Bool {
        passage.grammar.contains {
            $0.word == .together && (0...4).contains(list.tokens.lowerBound - $0.tokens.upperBound)
        }
    }

    /// What is joined to a side that is no subject: `placebo plus the one`.
    func additions(to side: Range<Int>) -> [String] {
        let own = MentionList(members: [], tokens: side)
        let lists = passage.subjects.filter { list in
            list.tokens.lowerBound > side.upperBound && passage.areTogether(own, list)
                // `on the one to 27 weeks with the other`
                && !passage.quantities.contains { side.gap(to: list.tokens).contains($0.tokens.lowerBound) }
        }
        return lists.flatMap(names).sorted()
    }

    /// True for a list of which one member is meant at a time: `the one or the other`, `the arms with the one and the
    /// other`.
    private func isChoice(_ list: MentionList) -> Bool {
        guard list.members.count > 1 else { return false }
        let end = list.tokens.upperBound
        let sides = passage.grammar(.side, in: end..<end + 1).contains { side in
            // Only a plural has a singular of its own.
            passage.tokens[side.tokens.upperBound - 1].singular != Vocabulary.unknown
        }
        return sides || !passage.grammar(.alternative, in: list.tokens).isEmpty
    }

    /// True for a name with a word such as `alone` behind it.
    private func isAlone(_ tokens: Range<Int>) -> Bool {
        !passage.grammar(.alone, in: tokens.upperBound..<tokens.upperBound + 2).isEmpty
    }
}
