/// What bytes of a text are.
extension UInt8 {
    /// A letter of ASCII.
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// A capital letter of ASCII.
    var isUpper: Bool { self &- 0x41 < 26 }
    /// A digit of ASCII.
    var isDigit: Bool { self &- 0x30 < 10 }
    /// A letter or digit of ASCII.
    var isWordByte: Bool { isLetter || isDigit }
    /// The same byte, a capital letter of ASCII as the small one.
    var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension Span<UInt8> {
    /// The first place of a byte in a part of a text; its end where there is none.
    func first(_ byte: UInt8, from start: Int, before end: Int) -> Int {
        let length = 32
        var place = start
        // Blocks that are looked at as a whole, which takes few instructions: nearly all have no such byte.
        while place + length <= end {
            let block = extracting(place..<place + length)
            var nearest = UInt8.max
            for index in block.indices { nearest = Swift.min(nearest, block[index] ^ byte) }
            if nearest == 0 { break }
            place += length
        }
        while place < end, self[place] != byte { place += 1 }
        return place
    }

    /// True where a part of a text has a byte.
    func contains(_ byte: UInt8, from start: Int, before end: Int) -> Bool {
        first(byte, from: start, before: end) < end
    }
}
