/// Numbers by keys that are well mixed or nearly so: open addressing, without the hashing of `Dictionary`, which would be
/// most of the work of a start.
struct NumberTable: Sendable {
    /// What no key maps to.
    static let nothing: Int32 = -1

    /// How many keys there are.
    private(set) var count = 0
    private var keys: [UInt64]
    private var values: [Int32]
    /// How far a product is shifted so that its upper bits are a place.
    private var shift: UInt64

    /// A table with room for so many keys.
    init(capacity: Int = 0) {
        var bits: UInt64 = 6
        while 1 << bits < capacity * 3 / 2 { bits += 1 }
        keys = Array(repeating: NumberTable.free, count: 1 << bits)
        values = Array(repeating: NumberTable.nothing, count: 1 << bits)
        shift = 64 - bits
    }

    /// A key that nothing has.
    private static let free = UInt64.max

    /// The number of a key, or `nothing`.
    subscript(key: UInt64) -> Int32 {
        get { values[place(of: key)] }
        set {
            let place = place(of: key)
            if keys[place] == NumberTable.free {
                count += 1
                keys[place] = key
            }
            values[place] = newValue
            if count * 4 > keys.count * 3 { grow() }
        }
    }

    /// Every key with its number, in no order.
    var pairs: [(key: UInt64, value: Int32)] {
        zip(keys, values).filter { $0.0 != NumberTable.free }.map { ($0.0, $0.1) }
    }

    /// Where a key stands, or would stand.
    private func place(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
        while keys[place] != key, keys[place] != NumberTable.free { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        var larger = NumberTable(capacity: keys.count * 2)
        for (key, value) in pairs { larger[key] = value }
        self = larger
    }
}
