internal import Prose

/// The two sides of a comparison whose amounts a sentence gave, the subject first. A later one of the same story that names no
/// side gives theirs again: `The response rate was 46 % versus 26 %`.
struct PastSides {
    /// The subject of the first amount.
    private let subject: Int
    /// Whose the second amount is.
    private let other: Claim.Arm
    /// Where the story begins: the block itself, or the one that leads in to it.
    private let story: Int

    /// The sides of a sentence, by its claims; nil where they are not two, or the first is a control.
    init?(_ claims: [Claim], in block: ProseBlock, _ document: ProseDocument) {
        let compared = claims.filter { $0.attribute.compares != nil }
        guard let first = compared.first else { return nil }
        let sides = compared.filter { $0.match.tokens == first.match.tokens }
        guard sides.count == 2, case .subject(let subject, _)? = sides[0].arm, let other = sides[1].arm else {
            return nil
        }
        switch other {
        case .subject(subject, _), .together, .around, .unnamed, .unknown: return nil
        case .subject, .value: break
        }
        self.subject = subject
        self.other = other
        story = PastSides.story(of: block, document)
    }

    /// True for a block that goes on with the story.
    func holds(in block: ProseBlock, _ document: ProseDocument) -> Bool {
        PastSides.story(of: block, document) == story
    }

    private static func story(of block: ProseBlock, _ document: ProseDocument) -> Int {
        document.sentences[block.leadIn ?? block.sentences.lowerBound].block
    }

    /// Two amounts of a sentence that names no side, or one that is a ratio of the two.
    func sides(of amounts: [Quantity]) -> [ArmReader.Side]? {
        guard let first = amounts.first else { return nil }
        let own = ArmReader.Side(quantity: first, arm: .subject(subject, tokens: first.tokens))
        if first.unit.measure == .none { return [own] }
        guard amounts.count == 2 else { return nil }
        let tokens = amounts[1].tokens
        let arm: Claim.Arm =
            switch other {
            case .subject(let subject, _): .subject(subject, tokens: tokens)
            case .value(let value, _): .value(value, tokens: tokens)
            case .together, .around, .unnamed, .unknown: other
            }
        return [own, ArmReader.Side(quantity: amounts[1], arm: arm)]
    }
}
