/// Finds the names that a word is one slip away from: one letter more, less, or other, or two that changed places.
struct NameIndex: Sendable {
    /// A name of one word, in lower case.
    private struct Entry {
        let letters: [UInt8]
        let subject: Int
        let name: Int
        /// The entries before it that begin like it, and those that end like it, by the next one; a chain for each.
        let nextByStart: Int32
        let nextByEnd: Int32
    }

    private var entries: [Entry] = []
    // One slip leaves either the first or the last letters as they are.
    /// The last entry with some first four letters, and with some last four: most words have neither.
    private var ends: NumberTable

    /// The fewest letters of a name that is guessed: shorter ones are near too many words.
    static let leastLetters = 8

    init(_ subjects: [Subject]) {
        ends = NumberTable(capacity: subjects.count * 4)
        for (subject, entry) in subjects.enumerated() where entry.role == .main {
            for (name, written) in entry.names.enumerated() where written.kind == .generic || written.kind == .brand {
                guard written.text.utf8.count >= NameIndex.leastLetters else { continue }
                let letters = NameIndex.folded(Array(written.text.utf8)[...])
                guard letters.allSatisfy({ 0x61...0x7A ~= $0 }) else { continue }
                let (start, end) = NameIndex.keys(letters[...])
                let (nextByStart, nextByEnd) = (ends[start], ends[end])
                ends[start] = Int32(entries.count)
                ends[end] = Int32(entries.count)
                entries.append(
                    Entry(
                        letters: letters, subject: subject, name: name, nextByStart: nextByStart,
                        nextByEnd: nextByEnd))
            }
        }
    }

    /// The name that a word is a slip of; nil where there is none, or names of several subjects are equally near.
    func name(near word: ArraySlice<UInt8>) -> (subject: Int, name: Int)? {
        if word.count < 4 { return nil }
        let (start, end) = NameIndex.keys(word)
        var (byStart, byEnd) = (ends[start], ends[end])
        if byStart == NumberTable.nothing, byEnd == NumberTable.nothing { return nil }
        let letters = NameIndex.folded(word)
        guard letters.count >= NameIndex.leastLetters - 1, letters.allSatisfy({ 0x61...0x7A ~= $0 }) else { return nil }
        var found: Entry?
        // Both chains lead from the last entry to the first, which is the one that is told.
        while byStart >= 0 || byEnd >= 0 {
            let index = max(byStart, byEnd)
            let entry = entries[Int(index)]
            if byStart == index { byStart = entry.nextByStart }
            if byEnd == index { byEnd = entry.nextByEnd }
            guard NameIndex.isSlip(letters, of: entry.letters) else { continue }
            if let found, found.subject != entry.subject { return nil }
            found = entry
        }
        return found.map { ($0.subject, $0.name) }
    }

    /// What stands for the first four letters of a word in `ends`, and what for the last four.
    private static func keys(_ word: ArraySlice<UInt8>) -> (start: UInt64, end: UInt64) {
        var start: UInt64 = 1
        var end: UInt64 = 0
        for offset in 0..<4 {
            start = start << 8 | UInt64(NameIndex.folded(word[word.startIndex + offset]))
            end = end << 8 | UInt64(NameIndex.folded(word[word.endIndex - 4 + offset]))
        }
        return (start, end)
    }

    /// True for words one slip apart. Another ending is no slip: other languages write names with a vowel behind.
    static func isSlip(_ word: [UInt8], of name: [UInt8]) -> Bool {
        guard abs(word.count - name.count) <= 1 else { return false }
        let start = zip(word, name).prefix { $0 == $1 }.count
        let end = zip(word.reversed(), name.reversed()).prefix { $0 == $1 }.count
        if end == 0 { return false }
        // Nor is the mark of a footnote that stands before or behind it.
        if word.starts(with: name) || word.reversed().starts(with: name.reversed()) { return false }
        switch word.count - name.count {
        case 1: return start + end >= name.count
        case -1: return start + end >= word.count
        default:
            if word == name { return false }
            if start + end >= word.count - 1 { return !NameIndex.areSpellings(word[start], name[start]) }
            return start + end == word.count - 2 && word[start] == name[start + 1] && word[start + 1] == name[start]
        }
    }

    /// True for letters that languages write for one sound.
    private static func areSpellings(_ left: UInt8, _ right: UInt8) -> Bool {
        ["iy", "ck", "sz", "vw"].contains { Set($0.utf8) == [left, right] }
    }

    private static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] { text.map(folded) }

    private static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
