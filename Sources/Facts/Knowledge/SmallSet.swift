/// Small numbers, a bit for each. Those from 63 on share the last bit, so a set may seem to hold a number too many and never
/// one too few: good enough to rule something out.
struct SmallSet: Equatable, Sendable {
    private var bits: UInt64

    /// No number.
    static let none = SmallSet(bits: 0)
    /// Every number.
    static let all = SmallSet(bits: .max)

    private init(bits: UInt64) { self.bits = bits }

    /// One number.
    init(_ number: Int) { bits = 1 << UInt64(min(number, 63)) }

    /// Adds the numbers of another set.
    mutating func formUnion(_ other: SmallSet) { bits |= other.bits }

    /// True where two sets may have a number in common.
    func meets(_ other: SmallSet) -> Bool { bits & other.bits != 0 }
}
