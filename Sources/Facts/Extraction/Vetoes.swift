/// What looks in a sentence like an attribute that frames claim and isn't it. Of each attribute it is looked for when a match first
/// asks, for most sentences that have the words of a frame come to nothing before.
final class Vetoes {
    private let frames: [Int]
    private let knowledge: SharedKnowledge
    private let passage: Passage
    private let inventory: PassageInventory
    private let finder: SlotFinder
    private let sieve: FrameSieve
    private let index: FrameIndex
    private var known: [Known] = []
    /// While it is looked for, nothing is ruled out.
    private var isLooking = false

    private struct Known {
        let attribute: Attribute
        /// The values that are none.
        var values: [Range<Int>] = []
        /// True where the whole sentence says nothing.
        var isSilent = false
    }

    /// - Parameter frames: The frames whose attributes are looked for, and no others.
    init(
        of frames: [Int], _ passage: Passage, _ inventory: PassageInventory, finder: SlotFinder, sieve: FrameSieve,
        index: FrameIndex
    ) {
        self.frames = frames
        self.passage = passage
        self.inventory = inventory
        self.finder = finder
        self.sieve = sieve
        self.index = index
        knowledge = finder.knowledge
    }

    /// True for tokens that are no value of an attribute.
    func ruleOut(_ tokens: Range<Int>, for attribute: Attribute) -> Bool {
        !isLooking && place(of: attribute).map { known[$0].values.contains { $0.overlaps(tokens) } } ?? false
    }

    /// True where the sentence says nothing of an attribute.
    func silence(_ attribute: Attribute) -> Bool {
        place(of: attribute).map { known[$0].isSilent } ?? false
    }

    /// Where it stands what is known of an attribute; nil for one that no frame claims.
    private func place(of attribute: Attribute) -> Int? {
        if let place = known.firstIndex(where: { $0.attribute === attribute }) { return place }
        let number = frames.lazy.compactMap { self.knowledge.frames[$0].attribute }.first {
            self.knowledge.attributes[$0] === attribute
        }
        guard let number else { return nil }
        isLooking = true
        known.append(vetoes(of: number, attribute))
        isLooking = false
        return known.count - 1
    }

    private func vetoes(of number: Int, _ attribute: Attribute) -> Known {
        var known = Known(attribute: attribute)
        var matcher = PatternMatcher(passage, finder)
        for frame in sieve.frames(index.vetoes[number], inventory) {
            for match in matcher.matches(knowledge.frames[frame], attribute, index.gates[frame], inventory) {
                if match.capture.values.isEmpty { known.isSilent = true }
                for value in match.capture.values where !isApart(match, from: value) {
                    known.values += tokens(of: value, attribute)
                }
            }
        }
        return known
    }

    /// True for words in brackets that the value stands behind: `weeks (interval) : 6 (4, 9)`.
    private func isApart(_ match: PatternMatcher.Match, from value: SlotFinder.Value) -> Bool {
        let words = match.capture.words
        return !words.isEmpty
            && words.allSatisfy { passage.isParenthetical($0, against: value.tokens.lowerBound) }
    }

    /// The tokens of a value and, of an amount that is compared, of the other sides': what is no result of the one is none of
    /// the others.
    private func tokens(of value: SlotFinder.Value, _ attribute: Attribute) -> [Range<Int>] {
        guard case .quantity(let quantity) = value else { return [value.tokens] }
        // `in strengths of 10 mg, 20 mg and 30 mg`
        if attribute.compares == nil {
            let reader = ClaimReader(knowledge: knowledge, passage: passage, finder: finder)
            return [value.tokens] + reader.listed(after: quantity).map(\.quantity.tokens)
        }
        if passage.isParenthetical(quantity.tokens.lowerBound, against: passage.ownStart) { return [value.tokens] }
        let sides = ArmReader(knowledge: knowledge, passage: passage, finder: finder).sides(of: quantity, attribute)
        return [value.tokens] + sides.map(\.quantity.tokens)
    }
}
