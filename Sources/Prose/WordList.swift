/// Words of up to eight letters, to be found without regard to case.
struct WordList: Sendable {
    private let keys: Set<UInt64>

    /// The words of a text, separated by spaces.
    init(_ words: String) {
        keys = Set(
            words.utf8.split(separator: .space).map { word in word.reduce(0) { $0 << 8 | UInt64($1) } })
    }

    /// Whether the word with this key is in the list.
    func contains(_ key: UInt64) -> Bool { keys.contains(key) }
}
