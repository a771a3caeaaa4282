internal import Diagnostics

/// Collects the entries of one mapping: finds keys that stand twice, lets the last one count, and adds what merge
/// keys bring after the mapping's own keys. Both readers use it.
struct MappingBuilder {
    private var entries: [Mapping.Entry] = []
    private var merged: [Mapping.Entry] = []
    private var duplicateKeys: [DuplicateKey] = []
    /// Where each name stands in `entries`, once there are too many for a walk.
    private var indexByName: [String: Int] = [:]
    private static let walkLimit = 24

    /// The range of the last entry that was added, where there is one.
    private(set) var lastRange: TextRange?

    /// Adds an entry; one of the same name before it gives way and is noted.
    mutating func add(_ entry: Mapping.Entry) {
        lastRange = entry.range
        if let index = index(of: entry.name) {
            duplicateKeys.append(
                DuplicateKey(name: entry.name, first: entries[index].key.range, again: entry.key.range))
            entries[index] = entry
            return
        }
        entries.append(entry)
        if entries.count == MappingBuilder.walkLimit {
            for (index, entry) in entries.enumerated() { indexByName[entry.name] = index }
        } else if entries.count > MappingBuilder.walkLimit {
            indexByName[entry.name] = entries.count - 1
        }
    }

    /// Adds what a merge key brings; its own keys and earlier merges win.
    mutating func merge(_ mapping: Mapping, from range: TextRange) {
        lastRange = range
        merged += mapping.entries
    }

    /// The entries, each name once, and the keys that stood twice.
    consuming func finish() -> (entries: [Mapping.Entry], duplicateKeys: [DuplicateKey]) {
        for entry in merged where index(of: entry.name) == nil { addMerged(entry) }
        return (entries, duplicateKeys)
    }

    private mutating func addMerged(_ entry: Mapping.Entry) {
        let range = lastRange
        add(entry)
        lastRange = range
    }

    private func index(of name: String) -> Int? {
        // The dictionary takes canonically equivalent names for equal, so its hit is looked at again.
        if entries.count >= MappingBuilder.walkLimit, indexByName[name] == nil { return nil }
        if let index = indexByName[name], entries[index].name.hasSameScalars(as: name) { return index }
        return entries.firstIndex { $0.name.hasSameScalars(as: name) }
    }
}
