/// Leaves of all frames those that may fit a sentence of one document. Most sentences are left with none.
struct FrameSieve {
    private let index: FrameIndex
    /// The frames that say something that can be said of what the document names.
    private var tried: [FrameIndex.Run]
    /// What they need in their slots.
    private var requirements: [FrameIndex.Requirement] = []
    /// What of that names and pronouns tell.
    private var named: [FrameIndex.Requirement] = []
    /// The frames that need none of it: all that is left for the many sentences that name nothing.
    private var nameless: [FrameIndex.Run] = []

    /// The sieve of a document that names subjects of some kinds. What it has not in all its sentences together, none of
    /// them has.
    init(_ index: FrameIndex, _ passages: DocumentPassages, naming kinds: SmallSet) {
        self.index = index
        tried = index.frames(sayingSomethingOf: kinds)
        let whole = passages.whole
        passages.noteSymbols(in: whole.tokens)
        for run in 0..<index.width {
            for requirement in index.requirements where !whole.mayHave(requirement.need) {
                tried[run] &= ~index.frames(of: requirement, run: run)
            }
            tried[run] = worded(tried[run], run, passages.symbols)
        }
        let left = tried
        requirements = index.requirements.filter { requirement in
            left.indices.contains { !(left[$0] & index.frames(of: requirement, run: $0)).isEmpty }
        }
        named = requirements.filter(\.need.isOfNames)
        requirements.removeAll(where: \.need.isNamed)
        nameless = [FrameIndex.Run](repeating: ~.zero, count: index.width)
        for requirement in named {
            for run in nameless.indices { nameless[run] &= ~index.frames(of: requirement, run: run) }
        }
    }

    /// Of some frames those that may fit a sentence, in their order.
    func frames(_ wanted: [FrameIndex.Run], _ inventory: PassageInventory) -> [Int] {
        var found: [Int] = []
        for run in 0..<index.width {
            var rest = tried[run] & wanted[run] & index.frames(measuredBy: inventory.outline.traits, run: run)
            if rest.isEmpty { continue }
            if inventory.outline.namesNothing {
                rest &= nameless[run]
            } else {
                for requirement in named where !inventory.outline.mayHave(requirement.need) {
                    rest &= ~index.frames(of: requirement, run: run)
                }
            }
            if rest.isEmpty { continue }
            rest &= index.frames(triggeredBy: inventory.tokens, run: run)
            if rest.isEmpty { continue }
            inventory.noteSymbols()
            var worded = worded(rest, run, inventory.symbols)
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

    /// Of some frames those all of whose words are in a set.
    private func worded(_ frames: FrameIndex.Run, _ run: Int, _ symbols: SymbolSet) -> FrameIndex.Run {
        var worded = FrameIndex.Run.zero
        frames.each { if index.hasWords(run * 512 + $0, in: symbols) { worded.insert($0) } }
        return worded
    }
}
