internal import Diagnostics

/// Finds whole characters among bytes that may not be UTF-8.
enum CharacterRange {
    /// The bytes of the character at an offset, or of the one before it where that breaks off; empty at the end.
    static func at(_ offset: Int, in bytes: Span<UInt8>) -> TextRange {
        func isContinuation(_ offset: Int) -> Bool { bytes[offset] & 0xC0 == 0x80 }
        let offset = min(offset, bytes.count)
        var lead = offset - 1
        while lead > 0, offset - lead < 4, isContinuation(lead) { lead -= 1 }
        if lead >= 0, bytes[lead] >= 0xC0, lead + length(of: bytes[lead]) > offset { return TextRange(lead, offset) }
        var end = min(offset + 1, bytes.count)
        while end < bytes.count, end < offset + 4, isContinuation(end) { end += 1 }
        return TextRange(offset, end)
    }

    /// The length of the character that a leading byte begins.
    private static func length(of lead: UInt8) -> Int { lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2 }
}
