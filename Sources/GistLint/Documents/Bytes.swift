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
