/// Reads which names a passage gives to one subject: `a generic name (its brand)`.
struct NameReader {
    let knowledge: SharedKnowledge
    let passage: Passage

    /// A name and, in brackets behind it, another.
    struct Pair {
        let name: Mention
        let explained: Mention
    }

    /// Names in the brackets directly behind a name, whether they are of the same subject or not.
    var pairs: [Pair] {
        let names = passage.mentions.filter { $0.kind == .subject }
        return names.flatMap { name -> [Pair] in
            let open = name.tokens.upperBound
            guard let close = passage.closings[open] else { return [] }
            return names.filter { open < $0.tokens.lowerBound && $0.tokens.upperBound <= close }
                .map { Pair(name: name, explained: $0) }
        }
    }

    /// The other names of one subject that brackets give.
    func claims(_ attribute: Attribute) -> [Claim] {
        pairs.compactMap { pair in
            guard pair.name.value == pair.explained.value else { return nil }
            let outer = kind(pair.name)
            let inner = kind(pair.explained)
            let isOther = [.brand, .code].contains(inner)
            guard outer != inner, isOther || [.brand, .code].contains(outer) else { return nil }
            return claim(attribute, isOther ? pair.explained : pair.name, pair)
        }
    }

    /// Further names of the subject that stand behind a first one in the same clause.
    func others(after first: Mention) -> [Mention] {
        var last = first
        return passage.mentions.filter { mention in
            guard mention.kind == .subject, mention.value == first.value, [.brand, .code].contains(kind(mention)),
                mention.tokens.lowerBound >= last.tokens.upperBound,
                mention.tokens.lowerBound - last.tokens.upperBound <= 6,
                passage.isOneClause(first.tokens.lowerBound, mention.tokens.lowerBound)
            else { return false }
            last = mention
            return true
        }
    }

    private func kind(_ mention: Mention) -> SubjectName.Kind {
        knowledge.subjects[mention.value].names[mention.name].kind
    }

    private func claim(_ attribute: Attribute, _ name: Mention, _ pair: Pair) -> Claim {
        let tokens = pair.name.tokens.lowerBound..<pair.explained.tokens.upperBound
        return Claim(
            attribute: attribute, frame: NameReader.frame,
            match: PatternMatcher.Match(tokens: tokens, capture: PatternMatcher.Capture()),
            value: .text(knowledge.subjects[name.value].names[name.name].text), valueTokens: name.tokens,
            arm: .subject(name.value, tokens: tokens))
    }

    private static let frame = Frame(
        attribute: nil, dimension: nil, program: .empty, value: nil, needs: nil, under: nil, notUnder: nil,
        unless: nil, polarity: nil,
        unit: nil,
        scope: [],
        text: "name (name)", isStrict: true, isVeto: false)
}
