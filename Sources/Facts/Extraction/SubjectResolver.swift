internal import Prose

/// Finds what a claim is about, where its wording does not say it.
struct SubjectResolver {
    let knowledge: SharedKnowledge
    let finder: SlotFinder
    let passage: Passage
    let block: ProseBlock
    let document: ProseDocument
    let topics: DocumentTopics
    let history: SectionHistory

    /// Subjects with the place that they came from.
    struct Found {
        /// The subjects, by their index.
        let members: [Int]
        /// Where they stand in the passage, if they do.
        let tokens: Range<Int>?
        /// The place for people.
        let source: String
        /// Higher the nearer the subject stands.
        let plainness: Int
        /// True for subjects that the sentence names itself.
        var isNamed = false
        /// True for subjects that are given together.
        var areTogether = false
    }

    private var antecedents: Antecedents { history.antecedents }

    /// The subjects of a claim; nil where there is none, or where it could be one of several.
    func subjects(of claim: Claim) -> Found? {
        let found = anySubjects(of: claim)
        // The heading above one says of what it is a kind, and is not what it is about.
        if case .heading = block.kind, let tokens = found?.tokens, tokens.upperBound <= passage.ownStart { return nil }
        return found
    }

    private func anySubjects(of claim: Claim) -> Found? {
        if let fixed = claim.attribute.subject {
            return knowledge.subjects.firstIndex { $0.id == fixed }.map {
                Found(members: [$0], tokens: nil, source: "the attribute", plainness: 3)
            }
        }
        if case .subject(let index, let tokens) = claim.arm {
            let source = tokens == claim.valueTokens ? "the sides before" : "the sentence"
            return Found(members: [index], tokens: tokens, source: source, plainness: 3)
        }
        if case .together(let tokens) = claim.arm { return together(tokens, claim) }
        if let owner = owner(of: claim) ?? explained(by: claim) { return owner }
        if passage.isOfUnknown(claim.valueTokens) { return nil }
        if let list = claim.match.capture.subjects, !isCompany(list), !claim.isOfOtherSide(list.tokens) {
            return found(list, claim, "the wording")
        }
        let found = inSentence(claim) ?? (claim.frame.isStrict ? nil : outside(claim))
        if case .around(let other, _) = claim.arm, found?.members.contains(other) == true { return nil }
        return found
    }

    /// The subject right before the brackets that hold the value: `the one (second line) and the other (third line)`.
    private func owner(of claim: Claim) -> Found? {
        let value = claim.valueTokens
        let owner = passage.mentions.last { mention in
            guard mention.kind == .subject, finder.fits(mention.value, claim.attribute),
                let close = passage.closings[mention.tokens.upperBound]
            else { return false }
            // The brackets may be of the wording: `(2nd)`.
            return mention.tokens.upperBound <= value.lowerBound && value.upperBound <= close + 1
        }
        guard let owner,
            !passage.mentions.contains(where: {
                $0.kind == .subject && owner.tokens.upperBound < $0.tokens.lowerBound
                    && $0.tokens.lowerBound < value.lowerBound
            })
        else { return nil }
        return Found(
            members: [owner.value], tokens: owner.tokens, source: "the brackets behind it", plainness: 2, isNamed: true)
    }

    /// What a claim explains that begins right behind it: `resistant to the one, the usual first choice`.
    private func explained(by claim: Claim) -> Found? {
        let words = claim.match.tokens
        let list = passage.subjects.first { list in
            let end = list.tokens.upperBound
            guard passage.isAside(list.tokens), end < passage.tokens.count else { return false }
            // `unlike the one, which is taken at 40 mg`, `after the one 40 mg daily`
            let isBehind = claim.attribute.kind == .quantity && claim.valueTokens.lowerBound == end
            if isBehind || passage.isRelative(to: list, words.lowerBound) { return true }
            return (1...4).contains(words.lowerBound - end) && passage.tokens[end].isMark(",")
                && !passage.grammar(.filler, in: end + 1..<end + 2).isEmpty
                && passage.grammar(.verb, in: end..<words.upperBound).isEmpty
        }
        return list.flatMap { found($0, claim, "the name before the explanation") }
    }

    private func found(_ list: MentionList, _ claim: Claim, _ source: String) -> Found? {
        let members = list.members.map(\.value).filter { finder.fits($0, claim.attribute) }
        if members.isEmpty { return nil }
        // What is given together is approved together, if that is what is spoken of: `the combination of …`.
        let sentence = passage.ownStart..<passage.tokens.count
        if claim.attribute.partners != nil, claim.attribute.compares == nil,
            !passage.grammar(.together, in: sentence).isEmpty, passage.grammar(.alternative, in: list.tokens).isEmpty
        {
            let lists = passage.subjects.filter { other in
                let isBefore = other.tokens.lowerBound < list.tokens.lowerBound
                return other.tokens == list.tokens
                    || passage.areTogether(isBefore ? other : list, isBefore ? list : other)
            }
            let together = lists.flatMap(\.members).map(\.value).filter { finder.fits($0, claim.attribute) }
            if lists.count > 1 {
                return Found(
                    members: together, tokens: list.tokens, source: source, plainness: 2, isNamed: true,
                    areTogether: true)
            }
        }
        let plainness = source == "the wording" || source == "the clause" ? 2 : 1
        return Found(members: members, tokens: list.tokens, source: source, plainness: plainness, isNamed: true)
    }

    /// What `the combination` stands for: in the sentence, or in those before.
    private func together(_ tokens: Range<Int>, _ claim: Claim) -> Found? {
        // `the combination of the one and the other`
        let own = passage.subjects.first { (0...4).contains($0.tokens.lowerBound - tokens.upperBound) }
        // `the combination of the one or the other with a third`
        if let own, own.members.count > 1, !passage.grammar(.alternative, in: own.tokens).isEmpty {
            return found(own, claim, "the sentence")
        }
        let named =
            own.flatMap { $0.members.count > 1 ? $0.members.map(\.value) : nil } ?? passage.together(passage.subjects)
        let members = (named.isEmpty ? antecedents.together : named).filter { finder.fits($0, claim.attribute) }
        if members.isEmpty { return nil }
        return Found(
            members: members, tokens: tokens, source: named.isEmpty ? "the sentences before" : "the sentence",
            plainness: 1, areTogether: true)
    }

    /// Lists that a claim may be about: not what was given before, nor what only explains.
    private func candidates(_ claim: Claim) -> [MentionList] {
        let anchor = claim.match.tokens.lowerBound
        let fitting = passage.subjects.filter { list in
            finder.fits(list, claim.attribute) && !isCompany(list) && !claim.isOfOtherSide(list.tokens)
                && (claim.attribute.takesAsides || !passage.isAside(list.tokens))
                && !passage.isParenthetical(list.tokens.lowerBound, against: anchor)
        }
        let named = fitting.filter { list in list.members.contains { knowledge.subjects[$0.value].role != .group } }
        return named.isEmpty ? fitting : named
    }

    /// True for what a list item begins with as the company of what leads in to it, `With the one and the other …`, and for
    /// what another subject is given with: `the one, taken together with the other, is …`.
    private func isCompany(_ list: MentionList) -> Bool {
        let start = list.tokens.lowerBound
        let word = passage.grammar.first {
            $0.word == .combination && (0...1).contains(start - $0.tokens.upperBound)
        }
        guard let word else { return false }
        if word.tokens.lowerBound == passage.ownStart { return passage.ownStart > 0 }
        // `so much daily along with the one`: the amount is of something else.
        if word.tokens.count > 1, isAmountOfOther(before: word.tokens.lowerBound) { return true }
        let before = passage.tokens[..<word.tokens.lowerBound].lastIndex { $0.isMark(",") }
        return word.tokens.count > 1
            && before.map { comma in
                word.tokens.lowerBound - comma <= 3
                    && passage.subjects.contains { $0.tokens.upperBound == comma && $0.tokens != list.tokens }
            } ?? false
    }

    /// True for an amount that a word for company follows, in a sentence that has named no subject before.
    private func isAmountOfOther(before company: Int) -> Bool {
        passage.quantities.contains {
            (0...1).contains(company - $0.tokens.upperBound) && $0.unit.measure == .mass
        }
            && !passage.subjects.contains {
                passage.ownStart <= $0.tokens.lowerBound && $0.tokens.upperBound <= company
            }
    }

    private func inSentence(_ claim: Claim) -> Found? {
        let candidates = candidates(claim)
        let tokens = claim.match.tokens
        let own = candidates.filter {
            passage.isOneClause($0.tokens.lowerBound, tokens.lowerBound)
                || passage.isOneClause($0.tokens.lowerBound, tokens.upperBound - 1)
        }
        // Before the claim, in it, after it; only then the other clauses.
        if let list = own.last(where: { $0.members[$0.members.count - 1].tokens.upperBound <= tokens.lowerBound }) {
            return found(list, claim, "the clause")
        }
        if let pronoun = pronoun(before: tokens.upperBound, claim) { return pronoun }
        if let list = candidates.last(where: { passage.isRelative(to: $0, tokens.lowerBound) }) {
            return found(list, claim, "the name before the clause")
        }
        if let list = own.first(where: { $0.tokens.lowerBound >= tokens.lowerBound }) {
            return found(list, claim, "the clause")
        }
        let others = candidates.filter {
            $0.tokens.upperBound <= tokens.lowerBound && !passage.isOneClause($0.tokens.lowerBound, tokens.lowerBound)
        }
        // A sentence that begins with a name is about it.
        if let list = others.first, (0...2).contains(list.tokens.lowerBound - passage.ownStart) {
            return found(list, claim, "the sentence")
        }
        let distinct = Set(others.map { Set($0.members.map(\.value)) })
        return distinct.count == 1 ? found(others[0], claim, "the sentence") : nil
    }

    /// `it`, `these drugs` in the clause of the claim.
    private func pronoun(before end: Int, _ claim: Claim) -> Found? {
        for word in passage.grammar where word.tokens.lowerBound >= passage.ownStart && word.tokens.lowerBound < end {
            guard passage.isOneClause(word.tokens.lowerBound, claim.match.tokens.lowerBound) else { continue }
            // Within a sentence, the one that the sentence is about.
            let before = candidates(claim).filter { $0.tokens.upperBound <= word.tokens.lowerBound }
            if word.word == .anaphor, let first = before.first, first.members.count == 1,
                before.count == 1 || first.tokens.lowerBound - passage.ownStart <= 2
                    || !passage.grammar(.verb, in: first.tokens.upperBound..<first.tokens.upperBound + 1).isEmpty
            {
                return found(first, claim, "the sentence")
            }
            if word.word == .anaphor, let single = antecedents.single, finder.fits(single, claim.attribute) {
                return Found(members: [single], tokens: word.tokens, source: "the sentence before", plainness: 1)
            }
            if word.word == .anaphor, let centre = antecedents.centre, finder.fits(centre, claim.attribute) {
                return Found(
                    members: [centre], tokens: word.tokens, source: "what the sentence before is about", plainness: 0)
            }
            if word.word == .anaphor, let heading = ofHeading(claim) { return heading }
            if word.word == .anaphor, let general = antecedents.general, finder.fits(general, claim.attribute) {
                return Found(members: [general], tokens: word.tokens, source: "the sentence before", plainness: 1)
            }
            if word.word == .together, claim.attribute.partners != nil { return together(word.tokens, claim) }
            // `both showed that the one was better`: the clause has a subject of its own.
            if word.word == .anaphors, namesMain(in: word.tokens.upperBound..<end) { continue }
            // `the one and the other may help, although they are …`
            if word.word == .anaphors, !before.isEmpty {
                if before.count == 1, before[0].members.count > 1 { return found(before[0], claim, "the sentence") }
                continue
            }
            if word.word == .anaphors, !antecedents.several.isEmpty,
                antecedents.several.allSatisfy({ finder.fits($0, claim.attribute) })
            {
                return Found(
                    members: antecedents.several, tokens: word.tokens, source: "the sentence before", plainness: 1)
            }
        }
        return nil
    }

    private func namesMain(in range: Range<Int>) -> Bool {
        passage.mentions.contains {
            $0.kind == .subject && range.contains($0.tokens.lowerBound)
                && knowledge.subjects[$0.value].role == .main
        }
    }

    /// The only subject of the row, or of what stands above the table.
    private func inRow(_ claim: Claim) -> Found? {
        let first = block.rowHeader ?? document.sentences[passage.sentence].block
        var row: Set<Int> = []
        var index = first
        // The cells of a row stand together.
        while index < document.blocks.count, index == first || document.blocks[index].rowHeader == first {
            for list in history.subjects(in: document.blocks[index]) where finder.fits(list, claim.attribute) {
                row.formUnion(list.members.map(\.value))
            }
            index += 1
        }
        if row.count == 1, let only = row.first {
            return Found(members: [only], tokens: nil, source: "the row", plainness: 1)
        }
        return row.isEmpty ? ofTrial(claim) ?? around(claim, isMain: false) : nil
    }

    /// The only subject of the sentences before, of the heading, of the title.
    private func outside(_ claim: Claim) -> Found? {
        // What a later clause names is another matter: `The dose is so much; of the other one they take more.`
        let end = claim.match.tokens.upperBound
        guard
            passage.subjects.allSatisfy({
                !finder.fits($0, claim.attribute) || passage.isAside($0.tokens) || claim.isOfOtherSide($0.tokens)
                    || $0.tokens.upperBound <= passage.ownStart
                    || $0.tokens.lowerBound >= end && !passage.isOneClause($0.tokens.lowerBound, end - 1)
            })
        else { return nil }
        if claim.attribute.compares != nil, namesOthers || namesUnknown { return nil }
        if case .tableCell = block.kind { return inRow(claim) }
        let isMain = claim.attribute.subjects.contains { knowledge.role(of: $0) == .main }
        // A term that stands far from a name is seldom said of it; an amount often goes on from the sentence before, and
        // so does what holds for one case only.
        if claim.attribute.isNear, claim.attribute.kind == .term, claim.attribute.required.isEmpty {
            // Notes leave out what all of them are about: `Blocks this and that.`
            return claim.match.tokens.lowerBound == passage.ownStart ? around(claim, isMain: false) : nil
        }
        if let owner = ofTrial(claim) { return owner }
        if let topic = antecedents.topic, finder.fits(topic, claim.attribute) {
            return Found(members: [topic], tokens: nil, source: "the start of the paragraph", plainness: 1)
        }
        if let lead = antecedents.lead, finder.fits(lead, claim.attribute), !antecedents.isInBlock {
            return Found(members: [lead], tokens: nil, source: "the lead-in", plainness: 1)
        }
        if let single = antecedents.single, finder.fits(single, claim.attribute),
            antecedents.isInBlock || antecedents.section.count == 1 && !claim.attribute.isNear
        {
            return Found(members: [single], tokens: nil, source: "the sentence before", plainness: 0)
        }
        return ofHeading(claim) ?? around(claim, isMain: isMain)
    }

    /// The only subject of a heading that begins with it, where the sentence before names it among others.
    private func ofHeading(_ claim: Claim) -> Found? {
        guard let heading = topics.places(around: block, within: .section).first else { return nil }
        let named = Set(heading.passage.subjects.flatMap { $0.members.map(\.value) })
        guard named.count == 1, heading.passage.subjects[0].tokens.lowerBound <= 2, let only = named.first,
            antecedents.lastNamed.contains(only),
            finder.fits(only, claim.attribute)
        else { return nil }
        return Found(members: [only], tokens: nil, source: heading.name, plainness: 0)
    }

    /// What the values of dimensions in the sentence belong to, or of an amount that was measured in the one before: a trial is of
    /// its drug.
    private func ofTrial(_ claim: Claim) -> Found? {
        var owners = Set(passage.mentions.compactMap(knowledge.owner))
        var source = "what the sentence names of it"
        let before = passage.sentence - 1
        if owners.isEmpty, claim.attribute.compares != nil, block.sentences.contains(before), !passage.namesCode {
            owners = Set(history.mentions(in: before).compactMap(knowledge.owner))
            source = "what the sentence before names of it"
        }
        guard owners.count == 1, let only = owners.first, finder.fits(only, claim.attribute) else { return nil }
        return Found(members: [only], tokens: nil, source: source, plainness: 0)
    }

    /// True where the sentence compares ways of treating: its amounts are theirs.
    private var namesOthers: Bool {
        passage.mentions.contains { mention in
            let subject = knowledge.subjects[mention.value]
            return mention.kind == .subject && mention.tokens.lowerBound >= passage.ownStart
                && subject.role == .general && !knowledge.attributes.contains { $0.subject == subject.id }
        }
    }

    /// True where a side has a name that no pack knows: its amounts are not the subject's.
    private var namesUnknown: Bool { !passage.unknownSides.isEmpty }

    /// The only subject of the headings or of the title.
    ///
    /// - Parameter isMain: Whether a subject is asked for of which a section often names several.
    private func around(_ claim: Claim, isMain: Bool) -> Found? {
        for (order, place) in topics.places(around: block, within: .title).enumerated() {
            let lists = place.passage.subjects.filter { finder.fits($0, claim.attribute) }
            let all = Set(lists.flatMap { $0.members.map(\.value) })
            if all.count > 1 { return nil }
            guard let only = all.first else { continue }
            // A heading stands for its section; one further out and a title only where the section names no other.
            let isOpen =
                place.isHeading && (order == 0 || antecedents.section.isEmpty)
                ? !antecedents.isInBlock : antecedents.section.isSubset(of: all)
            if isMain, !isOpen { return nil }
            return Found(members: [only], tokens: nil, source: place.name, plainness: 0)
        }
        return nil
    }
}
