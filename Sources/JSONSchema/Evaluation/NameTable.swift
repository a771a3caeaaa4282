internal import StructuredData

/// Schemas by name, compared code point by code point.
///
/// Looking up names is a good part of every evaluation, and `Dictionary` spends most of it on a hash that nobody can
/// foresee. Here the names are those of the schema, so that a quick hash does: what an instance holds makes no walk
/// longer than the schema has made it.
struct NameTable: Sendable {
    /// The names in the order of the schema.
    let names: [String]
    private let schemas: [SubschemaID]
    /// Positions in `names`, each at its hash or at the next free place; -1 where there is none. At least half are free.
    private var slots: [Int32]

    /// A table of entries; of two with one name, the last one counts.
    init(_ entries: [(name: String, schema: SubschemaID)]) {
        names = entries.map(\.name)
        schemas = entries.map(\.schema)
        var size = 1
        while size < 2 * entries.count { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        for (position, entry) in entries.enumerated() { slots[slot(of: entry.name)] = Int32(position) }
    }

    /// The schema of a name.
    subscript(name: String) -> SubschemaID? {
        let position = slots[slot(of: name)]
        return position < 0 ? nil : schemas[Int(position)]
    }

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
