internal import StructuredData

/// The names of a schema, to be found again code point by code point.
///
/// Looking up names is a good part of every evaluation, and `Dictionary` spends most of it on a hash that nobody can
/// foresee. Here the names are those of the schema, so that a quick hash does: what an instance holds makes no walk
/// longer than the schema has made it.
struct NameTable: Sendable {
    /// The names in the order of the schema.
    let names: [String]
    /// Positions in `names`, each at its hash or at the next free place; -1 where there is none. At least half are free.
    private var slots: [Int32]

    /// A table of names; of two that are the same, the last one counts.
    init(_ names: [String]) {
        self.names = names
        var size = 1
        while size < 2 * names.count { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        for (position, name) in names.enumerated() { slots[slot(of: name)] = Int32(position) }
    }

    /// Where a name stands among the names.
    func position(of name: String) -> Int? {
        if names.isEmpty { return nil }
        let position = slots[slot(of: name)]
        return position < 0 ? nil : Int(position)
    }

    /// How many names there are, each counted once.
    var count: Int { slots.count { $0 >= 0 } }

    /// Where a name stands, or the free place where it would.
    private func slot(of name: String) -> Int {
        let mask = slots.count - 1
        var slot = NameTable.hash(name) & mask
        while slots[slot] >= 0, !names[Int(slots[slot])].hasSameScalars(as: name) { slot = (slot + 1) & mask }
        return slot
    }

    /// FNV-1a, with its upper half folded into the lower one, where the mask takes its bits from.
    private static func hash(_ name: String) -> Int {
        let bytes = name.utf8.span
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
