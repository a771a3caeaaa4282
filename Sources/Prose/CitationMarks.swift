/// The marks after a full stop that lead to references: `relapse.3,4 The`, `trials.[12,13] In`, `care.¹²`.
enum CitationMarks {
    /// The longest bracket that is taken for a mark.
    private static let longest = 80

    /// The end of the marks from `place` on, which is `place` where there are none.
    static func end(of text: [UInt8], from place: Int, before end: Int, afterStop stop: Int, sentence: Int) -> Int {
        guard place < end else { return place }
        var place = place
        if text[place].isDigit, followsWord(text, stop: stop, marks: place, sentence: sentence) {
            place = numbers(text, from: place, before: end) ?? place
        }
        while place < end {
            if let mark = superscript(text, from: place, before: end) ?? bracket(text, from: place, before: end) {
                place = mark
            } else if text[place] == .space, let mark = spacedBracket(text, from: place, before: end) {
                place = mark
            } else {
                break
            }
        }
        return place
    }

    /// A number follows the stop of a word and not that of another number, of a letter or of a name such as `v.2`.
    private static func followsWord(_ text: [UInt8], stop: Int, marks: Int, sentence: Int) -> Bool {
        if marks > stop + 1 { return true }
        guard stop > sentence else { return false }
        switch text[stop - 1] {
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "%"), UInt8(ascii: "\""): return true
        case 0x80...: return true
        default: break
        }
        return stop - 3 >= sentence && text[stop - 3..<stop].allSatisfy(\.isLetter)
    }

    /// `3,4` or `5-8`, up to a space or the end; nil where it is something else.
    private static func numbers(_ text: [UInt8], from start: Int, before end: Int) -> Int? {
        var place = start
        while true {
            let first = place
            while place < end, text[place].isDigit { place += 1 }
            if place == first || place - first > 3 { return nil }
            guard place < end else { return place }
            if text.spaceLength(at: place, before: end) > 0 { return place }
            if text[place] == UInt8(ascii: ",") || text[place] == .hyphen {
                place += 1
                if place < end, text[place] == .space { place += 1 }
            } else if place + 2 < end, text[place] == 0xE2, text[place + 1] == 0x80, text[place + 2] == 0x93 {
                place += 3
            } else {
                return nil
            }
        }
    }

    /// `¹²` and what stands between such digits.
    private static func superscript(_ text: [UInt8], from start: Int, before end: Int) -> Int? {
        var place = start
        while place + 1 < end {
            if text[place] == 0xC2, [0xB9, 0xB2, 0xB3].contains(text[place + 1]) {
                place += 2
            } else if place + 2 < end, text[place] == 0xE2, text[place + 1] == 0x81,
                (0xB0...0xBB).contains(text[place + 2])
            {
                place += 3
            } else if place > start, text[place] == UInt8(ascii: ",") || text[place] == .hyphen, text[place + 1] >= 0x80
            {
                place += 1
            } else {
                break
            }
        }
        return place > start ? place : nil
    }

    /// `[12,13]` or `[Level of evidence: B]` right after the stop; in round brackets numbers only.
    private static func bracket(_ text: [UInt8], from start: Int, before end: Int) -> Int? {
        switch text[start] {
        case UInt8(ascii: "["): closing(UInt8(ascii: "]"), text, from: start, before: end) { _ in true }
        case UInt8(ascii: "("): closing(UInt8(ascii: ")"), text, from: start, before: end, where: isNumber)
        default: nil
        }
    }

    /// ` [3]` before a space or the end.
    private static func spacedBracket(_ text: [UInt8], from start: Int, before end: Int) -> Int? {
        guard start + 1 < end, text[start + 1] == UInt8(ascii: "[") else { return nil }
        guard let close = closing(UInt8(ascii: "]"), text, from: start + 1, before: end, where: isNumber) else {
            return nil
        }
        return close == end || text.spaceLength(at: close, before: end) > 0 ? close : nil
    }

    private static func isNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), .hyphen, .space, UInt8(ascii: "^"), 0xE2, 0x80, 0x93: true
        default: byte.isDigit
        }
    }

    private static func closing(
        _ bracket: UInt8, _ text: [UInt8], from start: Int, before end: Int, where isPart: (UInt8) -> Bool
    ) -> Int? {
        var place = start + 1
        while place < end, place - start <= longest {
            if text[place] == bracket { return place > start + 1 ? place + 1 : nil }
            if !isPart(text[place]) { return nil }
            place += 1
        }
        return nil
    }
}
