/// Finds where the sentences of a block end.
struct SentenceSplitter {
    private let text: [UInt8]
    /// The ends of the sentences found so far, without the last.
    private var cuts: [Int] = []
    private var start = 0
    private var end = 0
    private var bracket = OpenBracket()

    /// The outermost bracket that is open: sentences in it are parts of the one around it.
    private struct OpenBracket {
        var depth = 0
        var opening: UInt8 = 0
        var place = 0
        /// How many cuts there were before it.
        var cuts = 0

        /// More than this, and the bracket was never meant to close, or holds more than a remark.
        static let longest = 400
    }

    init(_ text: [UInt8]) { self.text = text }

    /// Adds the sentences in `range`, the text of the block `block`.
    mutating func split(_ range: Range<Int>, block: Int, into sentences: inout [ProseSentence]) {
        cuts.removeAll(keepingCapacity: true)
        start = range.lowerBound
        end = range.upperBound
        bracket.depth = 0
        findCuts()
        var from = start
        for index in 0...cuts.count {
            let cut = index < cuts.count ? cuts[index] : end
            let sentence = text.trimmed(from..<cut)
            if !sentence.isEmpty { sentences.append(ProseSentence(text: sentence, block: block)) }
            from = cut
        }
    }

    private mutating func findCuts() {
        // Most bytes are letters and spaces: they are gone over here, without a look at anything else.
        let text = text
        let bytes = text.span
        let end = end
        var place = start
        while true {
            while place < end, bytes[place] > UInt8(ascii: "]") || bytes[place] == .space { place += 1 }
            if place >= end { return }
            let byte = bytes[place]
            switch byte {
            case .fullStop, UInt8(ascii: "!"), UInt8(ascii: "?"): place = cut(atStop: place)
            case UInt8(ascii: "("), UInt8(ascii: "["):
                open(byte, at: place)
                place += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                close(byte, at: place)
                place += 1
            case .lineFeed:
                bracket.depth = 0
                place += 1
                cuts.append(place)
            default: place += 1
            }
        }
    }

    private mutating func open(_ byte: UInt8, at place: Int) {
        if bracket.depth > 0, place - bracket.place > OpenBracket.longest { bracket.depth = 0 }
        if bracket.depth == 0 {
            bracket = OpenBracket(depth: 1, opening: byte, place: place, cuts: cuts.count)
        } else if byte == bracket.opening {
            bracket.depth += 1
        }
    }

    private mutating func close(_ byte: UInt8, at place: Int) {
        // The closing bracket comes one or two after the opening one: `()`, `[ ]`.
        guard bracket.depth > 0, byte &- bracket.opening <= 2 else { return }
        bracket.depth -= 1
        if bracket.depth == 0, place - bracket.place <= OpenBracket.longest {
            cuts.removeLast(cuts.count - bracket.cuts)
        }
    }

    /// Looks at the stop at `stop`, and returns where to go on.
    private mutating func cut(atStop stop: Int) -> Int {
        var place = stop + 1
        while place < end, text[place].isStop { place += 1 }
        let afterStops = place
        place = skipClosings(from: place)
        let marks = CitationMarks.end(of: text, from: place, before: end, afterStop: stop, sentence: start)
        if isBoundary(stop: stop, afterStops: afterStops, afterClosings: place, end: marks) {
            cuts.append(marks)
            return marks
        }
        return place
    }

    /// The place after closing quotes and brackets.
    private mutating func skipClosings(from start: Int) -> Int {
        var place = start
        while place < end {
            switch text[place] {
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                close(text[place], at: place)
                place += 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "}"): place += 1
            // ” and ’
            case 0xE2
            where place + 2 < end && text[place + 1] == 0x80 && (text[place + 2] == 0x9D || text[place + 2] == 0x99):
                place += 3
            // »
            case 0xC2 where place + 1 < end && text[place + 1] == 0xBB: place += 2
            default: return place
            }
        }
        return place
    }

    private func isBoundary(stop: Int, afterStops: Int, afterClosings: Int, end marks: Int) -> Bool {
        let next = text.skippingSpaces(from: marks, before: end)
        if next == marks || next == end { return false }
        if text[stop] == .fullStop, afterStops == stop + 1, marks == afterStops {
            let sentence = cuts.last ?? start
            let abbreviation = Abbreviation(text, stop: stop, next: next, sentence: sentence, end: end)
            if abbreviation.goesOn { return false }
        }
        return isWideGap(marks..<next) || text.startsSentence(at: next, before: end)
    }

    /// Two spaces after a stop start a sentence with whatever letter.
    private func isWideGap(_ gap: Range<Int>) -> Bool {
        gap.count >= 2 && text[gap.lowerBound].isBlank && text[gap.lowerBound + 1].isBlank
    }
}

extension UInt8 {
    /// `.`, `!` or `?`
    var isStop: Bool { self == .fullStop || self == UInt8(ascii: "!") || self == UInt8(ascii: "?") }
}

extension [UInt8] {
    /// Whether a sentence can start at `place`: with a capital, a digit, an opening quote or bracket, or a letter of a
    /// script that has no capitals.
    func startsSentence(at place: Int, before end: Int) -> Bool {
        let byte = self[place]
        if byte < 0x80 {
            if byte.isUpper || byte.isDigit { return true }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"),
                UInt8(ascii: "`"):
                return true
            // A hyphen as a bullet.
            case .hyphen, UInt8(ascii: "*"): return spaceLength(at: place + 1, before: end) > 0
            default: return false
            }
        }
        let second = place + 1 < end ? self[place + 1] : 0
        let third = place + 2 < end ? self[place + 2] : 0
        switch byte {
        case 0xC2: return second == 0xAB || second == 0xBF || second == 0xA1
        case 0xC3: return (0x80...0x9E).contains(second)
        case 0xC4, 0xC5: return second & 1 == 0
        // Capitals of Greek and Cyrillic.
        case 0xCE: return (0x86...0xA9).contains(second)
        case 0xD0: return (0x80...0xAF).contains(second)
        // “ ‘ „ and bullets.
        case 0xE2:
            if second == 0x80 { return third == 0x9C || third == 0x98 || third == 0x9E || third == 0xA2 }
            return second == 0x96 || second == 0x97
        // U+FFFC stands for code.
        case 0xE3...0xEF: return true
        default: return byte >= 0xE0 && byte < 0xF5
        }
    }
}
