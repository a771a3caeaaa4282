/// Leaves of all frames those that may fit a sentence of one document. Most sentences are left with none. A class, for what it
/// has found of a sentence serves all who ask for frames of one sort or another.
final class FrameSieve {
    private let index: FrameIndex
    /// The frames that say something that can be said of what the document names.
    private var tried: [FrameIndex.Run]
    /// The words and marks that are among the rarest of one of them.
    private var triggers: FrameIndex.Triggers
    /// The sentence that was asked for last.
    private var sentence = -1
    /// Those that it may have the amounts, dates and names for.
    private var likely: [FrameIndex.Run]
    /// Those whose rarest words it has, from when somebody asked for some that are likely.
    private var triggered: [FrameIndex.Run]
    private var hasTriggered = false
    /// What they need in their slots.
    private var requirements: [FrameIndex.Requirement] = []
    /// What of that names and pronouns tell.
    private var named: [Named] = []
    /// The frames that need none of it: all that is left for the many sentences that name nothing.
    private var nameless: [FrameIndex.Run] = []

    /// Something that names and pronouns tell: that there is a subject of some kinds or what may stand for one, or a value.
    private struct Named {
        let requirement: FrameIndex.Requirement
        var kinds = SmallSet.none
        var dimensions = SmallSet.none
        var orPronoun = false
        var isName = false

        /// Nil for what they don't tell.
        init?(_ requirement: FrameIndex.Requirement) {
            self.requirement = requirement
            switch requirement.need {
            case .subject(let kinds, let orPronoun): (self.kinds, self.orPronoun) = (kinds, orPronoun)
            case .name: isName = true
            case .dimension(let index): dimensions = SmallSet(index)
            case .amount, .number, .date, .nothing: return nil
            }
        }

        /// False where a sentence lacks it.
        func mayStand(in outline: DocumentPassages.Outline) -> Bool {
            outline.kinds.meets(kinds) || outline.dimensions.meets(dimensions)
                || orPronoun && outline.traits.contains(.pronoun) || isName && outline.hasNameAsValue
        }
    }

    /// The sieve of a document that names subjects of some kinds. What it has not in all its sentences together, none of
    /// them has.
    init(_ index: FrameIndex, _ passages: DocumentPassages, naming kinds: SmallSet) {
        self.index = index
        var tried = index.frames(sayingSomethingOf: kinds)
        (likely, triggered) = (tried, tried)
        let whole = passages.whole
        passages.noteSymbols(in: whole.tokens)
        let worded = index.frames(triggeredBy: passages.symbols)
        for run in 0..<index.width {
            tried[run] &= worded[run]
            for requirement in index.requirements where !whole.mayHave(requirement.need) {
                tried[run] &= ~index.frames(of: requirement, run: run)
            }
            tried[run] = index.worded(tried[run], run, passages.symbols)
        }
        self.tried = tried
        triggers = index.triggers(of: tried)
        let left = tried
        requirements = index.requirements.filter { requirement in
            left.indices.contains { !(left[$0] & index.frames(of: requirement, run: $0)).isEmpty }
        }
        named = requirements.compactMap(Named.init)
        requirements.removeAll(where: \.need.isNamed)
        nameless = [FrameIndex.Run](repeating: ~.zero, count: index.width)
        for name in named {
            for run in nameless.indices { nameless[run] &= ~index.frames(of: name.requirement, run: run) }
        }
    }

    /// Of some frames those that may fit a sentence, in their order.
    func frames(_ wanted: [FrameIndex.Run], _ inventory: PassageInventory) -> [Int] {
        if inventory.sentence != sentence { look(at: inventory) }
        var found: [Int] = []
        for run in 0..<index.width {
            var rest = likely[run] & wanted[run]
            if rest.isEmpty { continue }
            if !hasTriggered {
                index.noteFrames(
                    triggeredBy: inventory.tokens, in: inventory.outline.tokens, among: triggers, &triggered)
                hasTriggered = true
            }
            rest &= triggered[run]
            if rest.isEmpty { continue }
            inventory.noteSymbols()
            var worded = index.worded(rest, run, inventory.symbols)
            if worded.isEmpty { continue }
            for requirement in requirements {
                // Where none of the frames is left, nobody asks for it.
                let frames = index.frames(of: requirement, run: run)
                if (worded & frames).isEmpty || inventory.has(requirement.need, requirement.count) { continue }
                worded &= ~frames
            }
            found.reserveCapacity(found.count + worded.bitCount)
            worded.each { found.append(run * 512 + $0) }
        }
        return found
    }

    /// Notes what a sentence may have the amounts, dates and names for: all sorts of frames are asked for of one sentence.
    private func look(at inventory: PassageInventory) {
        sentence = inventory.sentence
        hasTriggered = false
        let outline = inventory.outline
        let (namesNothing, width) = (outline.namesNothing, index.width)
        for run in 0..<width {
            var rest = tried[run] & index.frames(measuredBy: outline.traits, run: run)
            if namesNothing {
                rest &= nameless[run]
            } else if !rest.isEmpty {
                for name in named where !name.mayStand(in: outline) {
                    rest &= ~index.frames(of: name.requirement, run: run)
                }
            }
            likely[run] = rest
        }
    }
}
