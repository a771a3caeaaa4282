/// The bytes that text is cut at, by name.
extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")
    static let fullStop = UInt8(ascii: ".")
    static let colon = UInt8(ascii: ":")
    static let hyphen = UInt8(ascii: "-")

    /// `A` to `Z`
    var isUpper: Bool { self &- 0x41 < 26 }
    /// `a` to `z`
    var isLower: Bool { self &- 0x61 < 26 }
    /// `0` to `9`
    var isDigit: Bool { self &- 0x30 < 10 }
    /// A letter of ASCII.
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// A space, tab or line break.
    var isBlank: Bool { self == .space || self &- 9 < 5 }
    /// A letter without regard to case; nothing else must be asked of it.
    var lowered: UInt8 { isUpper ? self | 0x20 : self }
}

extension [UInt8] {
    /// The length of the white space at `offset`: 0 where there is none.
    func spaceLength(at offset: Int, before end: Int) -> Int {
        guard offset < end else { return 0 }
        let byte = self[offset]
        if byte.isBlank { return 1 }
        if byte == 0xC2, offset + 1 < end, self[offset + 1] == 0xA0 { return 2 }
        // U+2000 to U+200B and U+202F
        if byte == 0xE2, offset + 2 < end, self[offset + 1] == 0x80 {
            let last = self[offset + 2]
            if (0x80...0x8B).contains(last) || last == 0xAF { return 3 }
        }
        return 0
    }

    /// The first place from `offset` on that is no white space.
    func skippingSpaces(from offset: Int, before end: Int) -> Int {
        var offset = offset
        while true {
            let length = spaceLength(at: offset, before: end)
            if length == 0 { return offset }
            offset += length
        }
    }

    /// A range without the white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = skippingSpaces(from: range.lowerBound, before: range.upperBound)
        var end = range.upperBound
        while end > start {
            if self[end - 1].isBlank {
                end -= 1
            } else if end - start >= 2, spaceLength(at: end - 2, before: end) == 2 {
                end -= 2
            } else if end - start >= 3, spaceLength(at: end - 3, before: end) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return start..<end
    }

    /// The length of the bullet at `offset`: 0 where there is none. A hyphen or asterisk needs space after it.
    func bulletLength(at offset: Int, before end: Int) -> Int {
        guard offset < end else { return 0 }
        switch self[offset] {
        case .hyphen, UInt8(ascii: "*"):
            return spaceLength(at: offset + 1, before: end) > 0 ? 1 : 0
        case 0xC2: return offset + 1 < end && self[offset + 1] == 0xB7 ? 2 : 0
        case 0xE2 where offset + 2 < end:
            switch (self[offset + 1], self[offset + 2]) {
            case (0x80, 0xA2), (0x80, 0xA3), (0x96, 0xAA), (0x96, 0xA0), (0x97, 0x8F), (0x97, 0xA6), (0x97, 0x8B):
                return 3
            // Dashes are bullets only with space after them.
            case (0x80, 0x93), (0x80, 0x94): return spaceLength(at: offset + 3, before: end) > 0 ? 3 : 0
            default: return 0
            }
        case 0xEF: return offset + 2 < end && self[offset + 1] == 0x82 && self[offset + 2] == 0xB7 ? 3 : 0
        default: return 0
        }
    }

    /// Whether `word`, in lower case, stands at `offset`, whatever its case there.
    func hasWord(_ word: String, at offset: Int, before end: Int) -> Bool {
        guard offset >= 0, offset + word.utf8.count <= end else { return false }
        var place = offset
        for byte in word.utf8 {
            if self[place].lowered != byte { return false }
            place += 1
        }
        return true
    }

    /// Up to eight letters as one number, without regard to case, full stops left out; 0 for what is longer.
    func wordKey(_ range: Range<Int>) -> UInt64 {
        var key: UInt64 = 0
        for place in range where self[place] != .fullStop {
            if key >> 56 != 0 { return 0 }
            key = key << 8 | UInt64(self[place].lowered)
        }
        return key
    }
}
