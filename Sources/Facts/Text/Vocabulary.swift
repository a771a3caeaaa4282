/// The words that packs know, each with a number. Case does not count.
struct Vocabulary: Sendable {
    /// No word of any pack.
    static let unknown: Int32 = -1

    private var numbers: [UInt64: Int32] = [:]
    /// How many words there are.
    var count: Int { numbers.count }

    /// The number of a word, which is added where it is new.
    mutating func add(_ word: some Sequence<UInt8>) -> Int32 {
        let key = Vocabulary.hash(word)
        if let known = numbers[key] { return known }
        let number = Int32(numbers.count)
        numbers[key] = number
        return number
    }

    /// The number of the word with the given hash, or `unknown`.
    func number(hash: UInt64) -> Int32 { numbers[hash] ?? Vocabulary.unknown }

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
}
