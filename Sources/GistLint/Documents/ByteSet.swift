/// A set of bytes, for a look at each byte of a text.
struct ByteSet: Sendable {
    private var isIn = [Bool](repeating: false, count: 256)
    /// The byte, where it is but one.
    private let only: UInt8?

    /// The bytes of a text.
    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { isIn[Int(byte)] = true }
        only = isIn.count { $0 } == 1 ? isIn.firstIndex(of: true).map { UInt8($0) } : nil
    }

    /// True for a byte in it.
    func contains(_ byte: UInt8) -> Bool { isIn[Int(byte)] }

    /// The first place of such a byte in a part of a text; its end where there is none. A function of its own, so that its
    /// loop is as small as it looks.
    @inline(never)
    func first(in text: Span<UInt8>, from start: Int, before end: Int) -> Int {
        if let only { return text.first(only, from: start, before: end) }
        let isIn = isIn.span
        var place = start
        while place < end, !isIn[Int(text[place])] { place += 1 }
        return place
    }
}
