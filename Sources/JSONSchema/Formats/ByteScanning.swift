/// Small steps through a text. A span can't be kept, so the place in it is passed along.
extension Span where Element == UInt8 {
    /// Steps over a byte if it comes next.
    func skip(_ byte: UInt8, _ index: inout Int) -> Bool {
        guard index < count, self[index] == byte else { return false }
        index += 1
        return true
    }

    /// Steps over the bytes that pass a test and returns how many they were.
    @discardableResult func skipAll(_ index: inout Int, while test: (UInt8) -> Bool) -> Int {
        let start = index
        while index < count, test(self[index]) { index += 1 }
        return index - start
    }

    /// The number that exactly `length` digits write.
    func digits(_ length: Int, _ index: inout Int) -> Int? {
        guard index + length <= count else { return nil }
        var value = 0
        for offset in index..<index + length {
            guard self[offset].isASCIIDigit else { return nil }
            value = value * 10 + Int(self[offset] - 0x30)
        }
        index += length
        return value
    }

    /// Whether a range has exactly these bytes, letter case aside. `text` is in lower case.
    func hasPrefix(_ text: StaticString, at start: Int = 0) -> Bool {
        let length = text.utf8CodeUnitCount
        guard start + length <= count else { return false }
        var index = start
        for byte in text.description.utf8 {
            let own = self[index].isASCIILetter ? self[index] | 0x20 : self[index]
            if own != byte { return false }
            index += 1
        }
        return true
    }

    /// The code point at a place, stepped over. The text is UTF-8, as every `String` is.
    func scalar(_ index: inout Int) -> UInt32 {
        let first = self[index]
        let length = first < 0x80 ? 1 : (first < 0xE0 ? 2 : (first < 0xF0 ? 3 : 4))
        var value = UInt32(length == 1 ? first : first & (0x7F >> UInt8(length)))
        for offset in 1..<Swift.max(1, length) where index + offset < count {
            value = value << 6 | UInt32(self[index + offset] & 0x3F)
        }
        index = Swift.min(count, index + length)
        return value
    }
}
