/// What bytes of a text are.
extension UInt8 {
    /// A letter of ASCII.
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// A digit of ASCII.
    var isDigit: Bool { self &- 0x30 < 10 }
    /// A letter or digit of ASCII.
    var isWordByte: Bool { isLetter || isDigit }
    /// The same byte, a capital letter of ASCII as the small one.
    var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

/// A set of bytes, for a look at each byte of a text.
struct ByteSet: Sendable {
    private var isIn = [Bool](repeating: false, count: 256)

    /// The bytes of a text.
    init(_ bytes: some Sequence<UInt8>) { for byte in bytes { isIn[Int(byte)] = true } }

    /// True for a byte in it.
    func contains(_ byte: UInt8) -> Bool { isIn[Int(byte)] }
}
