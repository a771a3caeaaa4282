/// Kinds of subjects, a bit for each. The few packs that have more than 64 share the last bit, so a set may hold a kind too
/// many and never one too few.
struct KindSet: Equatable, Sendable {
    private var bits: UInt64

    /// No kind.
    static let none = KindSet(bits: 0)
    /// Every kind.
    static let all = KindSet(bits: .max)

    private init(bits: UInt64) { self.bits = bits }

    /// One kind, by its number.
    init(_ number: Int) { bits = 1 << UInt64(min(number, 63)) }

    /// Adds the kinds of another set.
    mutating func formUnion(_ other: KindSet) { bits |= other.bits }

    /// True where two sets may have a kind in common.
    func meets(_ other: KindSet) -> Bool { bits & other.bits != 0 }
}
