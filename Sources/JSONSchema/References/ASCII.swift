/// What a byte of ASCII is.
extension UInt8 {
    /// `0` to `9`.
    var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

    /// `a` to `z` and `A` to `Z`.
    var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

    /// A letter or digit.
    var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILetter }

    /// The value of a hexadecimal digit.
    var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}

/// A set of ASCII characters.
struct ASCIISet: Sendable {
    private var words: (UInt64, UInt64) = (0, 0)

    /// The characters of a text.
    init(_ characters: String) {
        for byte in characters.utf8 {
            if byte < 64 { words.0 |= 1 << UInt64(byte) } else { words.1 |= 1 << UInt64(byte - 64) }
        }
    }

    /// Whether a character of ASCII is in the set.
    func contains(_ byte: UInt8) -> Bool {
        (byte < 64 ? words.0 >> UInt64(byte) : words.1 >> UInt64(byte - 64)) & 1 == 1
    }
}
