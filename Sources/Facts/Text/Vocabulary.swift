/// The words that packs know, each with a number. Case does not count.
struct Vocabulary: Sendable {
    /// No word of any pack.
    static let unknown: Int32 = -1

    private var numbers = NumberTable()
    /// How many words there are.
    var count: Int { numbers.count }

    /// The number of a word, which is added where it is new.
    mutating func add(_ word: some Sequence<UInt8>) -> Int32 {
        let key = Vocabulary.hash(word)
        let known = numbers[key]
        if known != NumberTable.nothing { return known }
        let number = Int32(numbers.count)
        numbers[key] = number
        return number
    }

    /// The number of the word with the given hash, or `unknown`.
    func number(hash: UInt64) -> Int32 { numbers[hash] }

    /// The hashes of all words, in the order of their numbers.
    var hashes: [UInt64] { numbers.pairs.sorted { $0.value < $1.value }.map(\.key) }

    init() {}

    /// So many words, numbered as their hashes come.
    init(count: Int, nextHash: () -> UInt64) {
        numbers = NumberTable(capacity: count)
        for number in 0..<count { numbers[nextHash()] = Int32(number) }
    }

    /// The hash of a word whatever its case (FNV-1a over the bytes, ASCII letters as small ones). Two words of packs that
    /// share one of 2^64 would be taken for each other.
    static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
        var hash = start
        for byte in word { step(&hash, byte) }
        return hash
    }

    /// The hash of nothing.
    static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes one more byte into a hash.
    @inline(__always)
    static func step(_ hash: inout UInt64, _ byte: UInt8) {
        let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
        hash = (hash ^ UInt64(small)) &* 0x0000_0100_0000_01b3
    }

    /// What a hash was before an ASCII letter was taken into it.
    static func hash(before letter: UInt8, _ hash: UInt64) -> UInt64 {
        (hash &* 0xce96_5057_aff6_957b) ^ UInt64(letter | 0x20)
    }

    /// Takes one more byte into a hash that is an ASCII letter.
    @inline(__always)
    static func step(_ hash: inout UInt64, letter: UInt8) {
        hash = (hash ^ UInt64(letter | 0x20)) &* 0x0000_0100_0000_01b3
    }
}
