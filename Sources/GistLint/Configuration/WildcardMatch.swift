/// Matching with wild cards, which stand for any number of values.
enum WildcardMatch {
    /// True where the pattern fits all values, in time that grows by the product of both lengths: only the last wild card
    /// is ever tried again.
    static func matches<Item, Value>(
        _ pattern: [Item], _ values: [Value], isWild: (Item) -> Bool, fits: (Item, Value) -> Bool
    ) -> Bool {
        var (place, value) = (0, 0)
        var retry: (place: Int, value: Int)?
        while value < values.count {
            if place < pattern.count, isWild(pattern[place]) {
                retry = (place + 1, value)
                place += 1
            } else if place < pattern.count, fits(pattern[place], values[value]) {
                (place, value) = (place + 1, value + 1)
            } else if let last = retry {
                retry = (last.place, last.value + 1)
                (place, value) = (last.place, last.value + 1)
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy(isWild)
    }
}
