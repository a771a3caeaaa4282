/// Numbers for pairs of numbers, kept so that what was settled of two things is not settled again.
struct PairTable {
    private var table = NumberTable()

    /// The number of a pair; nil where it has none yet.
    subscript(left: Int, right: Int) -> Int32? {
        get {
            let known = table[PairTable.key(left, right)]
            return known == NumberTable.nothing ? nil : known
        }
        set { table[PairTable.key(left, right)] = newValue ?? NumberTable.nothing }
    }

    private static func key(_ left: Int, _ right: Int) -> UInt64 { UInt64(left) << 32 | UInt64(right) }
}
