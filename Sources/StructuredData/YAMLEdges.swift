/// Where values start and end, closer than libyaml says it.
enum YAMLEdges {
    /// The offset after `&anchor` and `!tag`, which libyaml counts as part of the value that they stand before, and
    /// after the white space and comments between them and the value; `end` where there is no more.
    static func afterProperties(from start: Int, to end: Int, in bytes: Span<UInt8>) -> Int {
        var offset = start
        while offset < end, bytes[offset] == UInt8(ascii: "&") || bytes[offset] == UInt8(ascii: "!") {
            // Only the name of an anchor may end without a space after it: libyaml reads `&a:b` as `:b` with the anchor `a`.
            let isAnchor = bytes[offset] == UInt8(ascii: "&")
            offset += 1
            while offset < end, isAnchor ? isNamePart(bytes[offset]) : space(at: offset, in: bytes) == 0 { offset += 1 }
            offset = min(end, afterSpace(from: offset, to: end, in: bytes))
        }
        return offset
    }

    private static func afterSpace(from start: Int, to end: Int, in bytes: Span<UInt8>) -> Int {
        var offset = start
        var isInComment = false
        var isAtLineStart = false
        while offset < end {
            // libyaml passes over a byte order mark at the start of any line.
            let length = isAtLineStart && isByteOrderMark(at: offset, in: bytes) ? 3 : space(at: offset, in: bytes)
            isAtLineStart = length > 0 && !isBlank(bytes[offset]) && bytes[offset] != 0xEF
            if length == 0, !isInComment, bytes[offset] != UInt8(ascii: "#") { break }
            // A comment ends with its line.
            isInComment = length == 0 || (isInComment && isBlank(bytes[offset]))
            offset += max(1, length)
        }
        return offset
    }

    /// The length of the white space at an offset. NEL, U+2028 and U+2029 are line breaks to libyaml.
    private static func space(at offset: Int, in bytes: Span<UInt8>) -> Int {
        switch bytes[offset] {
        case 0x09, 0x0A, 0x0D, 0x20: 1
        case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0x85: 2
        case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8: 3
        default: 0
        }
    }

    /// What libyaml lets an anchor's name be made of.
    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func isByteOrderMark(at offset: Int, in bytes: Span<UInt8>) -> Bool {
        offset + 2 < bytes.count && bytes[offset] == 0xEF && bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// The length of the white space that ends at an offset.
    private static func space(before offset: Int, after start: Int, in bytes: Span<UInt8>) -> Int {
        for length in 1...3 where offset - length >= start {
            if space(at: offset - length, in: bytes) == length { return length }
        }
        return 0
    }

    /// Where the last line of a block scalar ends: without its line break, and without blank lines after it.
    static func lastLineEnd(from start: Int, to end: Int, in bytes: Span<UInt8>) -> Int {
        var lineEnd = end
        var offset = end
        while true {
            let length = space(before: offset, after: start, in: bytes)
            if length == 0 { return lineEnd }
            offset -= length
            if !isBlank(bytes[offset]) { lineEnd = offset }
        }
    }

    /// The place of a value that is not written: right after what stands before it, where libyaml may name the next
    /// thing instead. An empty key stays before its `:`.
    static func emptyValue(at offset: Int, in bytes: Span<UInt8>) -> (start: Int, end: Int) {
        var place = min(offset, bytes.count)
        if place < bytes.count, bytes[place] == UInt8(ascii: ":") { return (place, place) }
        while true {
            let length = space(before: place, after: 0, in: bytes)
            if length == 0 { return (place, place) }
            place -= length
        }
    }

    /// Whether a `:` stands at an offset, and between it and the start of its line or of its entry in brackets so much
    /// text that libyaml takes it for no key.
    static func isAfterLongKey(_ offset: Int, in bytes: Span<UInt8>) -> Bool {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else { return false }
        var characters = 0
        var place = offset
        while place > 0, !isBreak(bytes[place - 1]) {
            place -= 1
            if bytes[place] & 0xC0 != 0x80 { characters += 1 }
            if bytes[place] == UInt8(ascii: ":"), isBlank(bytes[place + 1]) { return false }
            if bytes[place] == UInt8(ascii: ","), isBlank(bytes[place + 1]) { break }
        }
        return characters > 1_024
    }

    private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    /// The place of the `?` or `:` that makes an empty key.
    static func sign(ofEmptyKeyAt offset: Int, in bytes: Span<UInt8>) -> Int {
        if offset > 0, bytes[offset - 1] == UInt8(ascii: "?") { return offset - 1 }
        let next = afterSpace(from: offset, to: bytes.count, in: bytes)
        return next < bytes.count ? next : max(0, offset - 1)
    }
}
