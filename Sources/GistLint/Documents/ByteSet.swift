/// A set of bytes, for a look at each byte of a text.
struct ByteSet: Sendable {
    private var isIn = [Bool](repeating: false, count: 256)

    /// The bytes of a text.
    init(_ bytes: some Sequence<UInt8>) { for byte in bytes { isIn[Int(byte)] = true } }

    /// True for a byte in it.
    func contains(_ byte: UInt8) -> Bool { isIn[Int(byte)] }

    /// The first place of such a byte in a part of a text; its end where there is none. A function of its own, so that its
    /// loop is as small as it looks.
    @inline(never)
    func first(in text: Span<UInt8>, from start: Int, before end: Int) -> Int {
        let isIn = isIn.span
        var place = start
        while place < end, !isIn[Int(text[place])] { place += 1 }
        return place
    }
}
