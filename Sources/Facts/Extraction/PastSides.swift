internal import Prose

/// The two sides of a comparison whose amounts a sentence gave, the subject first. A later one of the same story that names no
/// side gives theirs again: `The response rate was 46 % versus 26 %`.
struct PastSides {
    /// Whose the first amount is, and whose the second.
    private let sides: [Claim.Arm]
    /// Where the story begins: the block itself, or the one that leads in to it.
    private let story: Int

    /// The sides of a sentence, by its claims; nil where they are not two, or the first is a control.
    init?(_ claims: [Claim], in block: ProseBlock, _ document: ProseDocument, _ knowledge: SharedKnowledge) {
        let compared = claims.filter { $0.attribute.compares != nil }
        guard let first = compared.first, let side = first.attribute.compares.flatMap(knowledge.dimensionIndex) else {
            return nil
        }
        let arms = compared.filter { $0.match.tokens == first.match.tokens }.map(\.arm)
        guard arms.count == 2, let own = arms[0], let other = arms[1], own.isNamed, other.isNamed else { return nil }
        if case .value(let name, _) = own, knowledge.dimensions[side].index(of: name) != nil { return nil }
        if let subject = own.subject, subject == other.subject { return nil }
        sides = [own, other]
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
        guard let first = amounts.first, first.unit.measure == .none || amounts.count == sides.count else { return nil }
        return zip(amounts, sides).map { ArmReader.Side(quantity: $0, arm: $1.moved(to: $0.tokens)) }
    }
}

extension Claim.Arm {
    /// True for a side that can be told again.
    fileprivate var isNamed: Bool {
        switch self {
        case .subject, .value, .together: true
        case .around, .unnamed, .unknown: false
        }
    }

    /// The same side at another place.
    fileprivate func moved(to tokens: Range<Int>) -> Claim.Arm {
        switch self {
        case .subject(let subject, _): .subject(subject, tokens: tokens)
        case .value(let value, _): .value(value, tokens: tokens)
        case .together: .together(tokens: tokens)
        case .around, .unnamed, .unknown: self
        }
    }
}
