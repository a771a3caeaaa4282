/// Numbers by keys that are well mixed or nearly so: open addressing, without the hashing of `Dictionary`, which would be
/// most of the work of a start.
struct NumberTable: Sendable {
    /// What no key maps to.
    static let nothing: Int32 = -1

    /// How many keys there are.
    private(set) var count = 0
    /// Keys with their numbers beside them, so that finding one touches one line of memory.
    private var slots: [Slot]
    /// How far a product is shifted so that its upper bits are a place.
    private var shift: UInt64

    /// The key in two halves, so that a slot takes 12 bytes and not 16: tables are large, and few of their words are near at hand.
    private struct Slot: Sendable {
        let low: UInt32
        let high: UInt32
        let value: Int32

        init(_ key: UInt64, _ value: Int32) {
            low = UInt32(truncatingIfNeeded: key)
            high = UInt32(truncatingIfNeeded: key >> 32)
            self.value = value
        }

        var key: UInt64 { UInt64(high) << 32 | UInt64(low) }
    }

    /// A table with room for so many keys.
    init(capacity: Int = 0) {
        var bits: UInt64 = 6
        while 1 << bits < capacity * 3 / 2 { bits += 1 }
        slots = Array(repeating: Slot(NumberTable.free, NumberTable.nothing), count: 1 << bits)
        shift = 64 - bits
    }

    /// A key that nothing has.
    private static let free = UInt64.max

    /// The number of a key, or `nothing`.
    subscript(key: UInt64) -> Int32 {
        get { slots[place(of: key)].value }
        set {
            let place = place(of: key)
            if slots[place].key == NumberTable.free { count += 1 }
            slots[place] = Slot(key, newValue)
            if count * 4 > slots.count * 3 { grow() }
        }
    }

    /// Every key with its number, in no order.
    var pairs: [(key: UInt64, value: Int32)] {
        slots.filter { $0.key != NumberTable.free }.map { ($0.key, $0.value) }
    }

    /// Where a key stands, or would stand.
    private func place(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
        while true {
            let known = slots[place].key
            if known == key || known == NumberTable.free { return place }
            place = (place + 1) & mask
        }
    }

    private mutating func grow() {
        var larger = NumberTable(capacity: slots.count * 2)
        for (key, value) in pairs { larger[key] = value }
        self = larger
    }
}
