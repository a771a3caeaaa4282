/// A set of positions in a list or mapping. Up to 64 it takes one word; only longer ones need memory of their own.
struct PositionSet: Sendable {
    private var low: UInt64 = 0
    private var high: [UInt64] = []
    private var holdsAll = false

    /// Adds a position.
    mutating func insert(_ position: Int) {
        if position < 64 {
            low |= 1 << UInt64(position)
            return
        }
        let word = position / 64 - 1
        while high.count <= word { high.append(0) }
        high[word] |= 1 << UInt64(position % 64)
    }

    /// Adds every position there is.
    mutating func insertAll() { holdsAll = true }

    /// Adds what another set holds.
    mutating func formUnion(_ other: PositionSet) {
        low |= other.low
        holdsAll = holdsAll || other.holdsAll
        while high.count < other.high.count { high.append(0) }
        for (index, word) in other.high.enumerated() { high[index] |= word }
    }

    /// Whether the set holds a position.
    func contains(_ position: Int) -> Bool {
        if holdsAll { return true }
        if position < 64 { return low & (1 << UInt64(position)) != 0 }
        let word = position / 64 - 1
        return word < high.count && high[word] & (1 << UInt64(position % 64)) != 0
    }
}
