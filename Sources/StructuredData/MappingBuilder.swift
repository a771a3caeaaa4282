internal import Diagnostics

/// Collects the entries of one mapping: finds keys that stand twice, lets the last one count, and adds what merge
/// keys bring after the mapping's own keys. Both readers use it.
struct MappingBuilder: ~Copyable {
    private var entries: [Mapping.Entry] = []
    private let likelyCount: Int
    /// What each merge key brings.
    private var merges: [[Mapping.Entry]] = []
    private var firstMergeKey: TextRange?
    private var duplicateKeys: [DuplicateKey] = []
    /// Where the names that stand more than once stand first, by their place in `entries`.
    private var firstRanges: [Int: TextRange] = [:]
    /// Where each name stands in `entries`, once there are too many for a walk.
    private var indexByName: [ExactText: Int] = [:]

    /// The range of the last entry that was added, where there is one.
    private(set) var lastRange: TextRange?

    /// A builder for a mapping that is likely to have so many entries.
    init(likelyCount: Int = 0) { self.likelyCount = likelyCount }

    /// Adds an entry; one of the same name before it gives way and is noted.
    mutating func add(_ entry: consuming Mapping.Entry) {
        lastRange = entry.range
        if let index = index(of: entry.name) {
            let first = firstRanges[index] ?? entries[index].key.range
            firstRanges[index] = first
            duplicateKeys.append(DuplicateKey(name: entry.name, first: first, again: entry.key.range))
            entries[index] = entry
            return
        }
        if entries.isEmpty { entries.reserveCapacity(likelyCount) }
        entries.append(entry)
        if entries.count == Mapping.walkLimit {
            for (index, entry) in entries.enumerated() { indexByName[ExactText(entry.name)] = index }
        } else if entries.count > Mapping.walkLimit {
            indexByName[ExactText(entries[entries.count - 1].name)] = entries.count - 1
        }
    }

    /// Notes what a merge key brings, of which the mapping's own keys and those of earlier sources win. A second merge
    /// key is a key that stands twice.
    mutating func merge(_ sources: [Mapping], key: TextRange, value: TextRange) {
        lastRange = value
        merges.append(sources.flatMap(\.entries))
        if let first = firstMergeKey {
            duplicateKeys.append(DuplicateKey(name: "<<", first: first, again: key))
        } else {
            firstMergeKey = key
        }
    }

    /// The mapping, each name once; the keys that stood twice are added to others.
    consuming func finish(notingDuplicatesIn found: inout [DuplicateKey]) -> Mapping {
        for merge in merges.reversed() {
            for entry in merge where index(of: entry.name) == nil { add(entry) }
        }
        if !duplicateKeys.isEmpty { found += duplicateKeys }
        return Mapping(entries, positions: indexByName)
    }

    private func index(of name: String) -> Int? {
        if entries.count >= Mapping.walkLimit { return indexByName[ExactText(name)] }
        // By index, since a loop over the entries would copy each of them.
        return entries.indices.first { entries[$0].name.hasSameScalars(as: name) }
    }
}
