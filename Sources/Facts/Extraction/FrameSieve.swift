/// Leaves of all frames those that may fit a sentence of one document. Most sentences are left with none.
struct FrameSieve {
    private let index: FrameIndex
    /// The frames that say something that can be said of what the document names.
    private var tried: [FrameIndex.Run]

    /// The sieve of a document.
    init(_ index: FrameIndex, trying isTried: [Bool]) {
        self.index = index
        tried = [FrameIndex.Run](repeating: .zero, count: index.width)
        for (frame, isTried) in isTried.enumerated() where isTried { tried.insert(frame) }
    }

    /// True where no sentence can say anything.
    var isIdle: Bool { tried.allSatisfy(\.isEmpty) }

    /// The frames that may fit a passage, in their order.
    func frames(_ passage: Passage, _ inventory: PassageInventory) -> [Int] {
        var found: [Int] = []
        for run in 0..<index.width {
            var rest = tried[run]
            if rest.isEmpty { continue }
            rest &= worded(passage, run)
            if rest.isEmpty { continue }
            for requirement in index.named { sift(&rest, run, requirement, inventory) }
            if rest.isEmpty { continue }
            inventory.noteSymbols()
            var worded = FrameIndex.Run.zero
            rest.each { if index.gates[run * 512 + $0].hasWords(inventory) { worded.insert($0) } }
            if worded.isEmpty { continue }
            for requirement in index.sought { sift(&worded, run, requirement, inventory) }
            worded.each { found.append(run * 512 + $0) }
        }
        return found
    }

    /// The frames whose rarest words a passage has.
    private func worded(_ passage: Passage, _ run: Int) -> FrameIndex.Run {
        var worded = index.anywhere[run]
        for token in passage.tokens {
            worded |= index.frames(of: token.symbol, run: run)
            if token.singular >= 0, token.singular != token.word {
                worded |= index.frames(of: token.singular, run: run)
            }
        }
        return worded
    }

    /// Takes out the frames that need something that is not there; where none of them is left, nobody asks for it.
    private func sift(
        _ rest: inout FrameIndex.Run, _ run: Int, _ requirement: FrameIndex.Requirement,
        _ inventory: PassageInventory
    ) {
        let frames = index.frames(of: requirement, run: run)
        if (rest & frames).isEmpty || inventory.has(requirement.need, requirement.count) { return }
        rest &= ~frames
    }
}
