/// Leaves of all frames those that may fit a sentence of one document. Most sentences are left with none.
struct FrameSieve {
    private let index: FrameIndex
    /// The frames that say something that can be said of what the document names.
    private let tried: [UInt64]
    // Used for each sentence anew, so that none costs an allocation.
    private var open: [UInt64]
    private var worded: [UInt64]

    /// The sieve of a document.
    init(_ index: FrameIndex, trying isTried: [Bool]) {
        self.index = index
        var tried = [UInt64](repeating: 0, count: index.width)
        for (frame, isTried) in isTried.enumerated() where isTried { tried.insert(frame) }
        self.tried = tried
        open = tried
        worded = tried
    }

    /// The frames that may fit a passage, in their order.
    mutating func frames(_ passage: Passage, _ inventory: PassageInventory) -> [Int] {
        for word in 0..<index.width { open[word] = tried[word] }
        for requirement in index.requirements where requirement.need.isNamed { sift(requirement, inventory) }
        if open.allSatisfy({ $0 == 0 }) { return [] }
        for word in 0..<index.width { worded[word] = index.anywhere[word] }
        for token in passage.tokens {
            index.add(token.symbol, to: &worded)
            if token.singular >= 0, token.singular != token.word { index.add(token.singular, to: &worded) }
        }
        for word in 0..<index.width { open[word] &= worded[word] }
        for requirement in index.requirements where !requirement.need.isNamed { sift(requirement, inventory) }
        var found: [Int] = []
        for word in 0..<index.width {
            var rest = open[word]
            while rest != 0 {
                let frame = word * 64 + rest.trailingZeroBitCount
                rest &= rest - 1
                if index.gates[frame].hasWords(inventory) { found.append(frame) }
            }
        }
        return found
    }

    /// Takes out the frames that need something that is not there; where none of them is left, nobody asks for it.
    private mutating func sift(_ requirement: FrameIndex.Requirement, _ inventory: PassageInventory) {
        var isAsked = false
        for word in 0..<index.width where open[word] & requirement.frames[word] != 0 { isAsked = true }
        if !isAsked || inventory.has(requirement.need, requirement.count) { return }
        for word in 0..<index.width { open[word] &= ~requirement.frames[word] }
    }
}
