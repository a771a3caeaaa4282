/// Tells whether a line is a title that has lost its mark-up. A sentence never is.
struct TitleLine {
    private let bytes: [UInt8]
    private let range: Range<Int>
    /// How many words it has.
    private(set) var words = 0
    /// Words of four letters or more, and how many of them have a capital.
    private var longWords = 0
    private var capitalisedWords = 0
    private var lastWord: Range<Int>

    /// The most that a title has.
    static let longest = 120
    private static let mostWords = 12

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        lastWord = range.lowerBound..<range.lowerBound
        if range.count <= TitleLine.longest { countWords() }
    }

    private mutating func countWords() {
        var place = range.lowerBound
        while place < range.upperBound {
            place = bytes.skippingSpaces(from: place, before: range.upperBound)
            let start = place
            var letters = 0
            while place < range.upperBound, bytes.spaceLength(at: place, before: range.upperBound) == 0 {
                if bytes[place].isLetter || bytes[place] >= 0x80 { letters += 1 }
                place += 1
            }
            if place == start { break }
            lastWord = start..<place
            if letters > 0 || bytes[start].isDigit { words += 1 }
            if letters >= 4 {
                longWords += 1
                if bytes[start].isUpper || bytes[start] >= 0x80 || bytes[start].isDigit { capitalisedWords += 1 }
            }
        }
    }

    /// Whether most of its longer words begin with a capital.
    var isCapitalised: Bool { capitalisedWords * 2 > longWords }

    /// Whether it asks something.
    var isQuestion: Bool { bytes[range.upperBound - 1] == UInt8(ascii: "?") }

    /// Whether it is short, begins like a title and does not end like a sentence.
    var canBeTitle: Bool {
        guard range.count <= TitleLine.longest, words > 0, words <= TitleLine.mostWords else { return false }
        let first = bytes[range.lowerBound]
        guard first.isUpper || first.isDigit && isCapitalised && longWords > 0 || isLatinCapital(first) else {
            return false
        }
        switch bytes[range.upperBound - 1] {
        case .fullStop, UInt8(ascii: "!"), .colon, UInt8(ascii: ";"), UInt8(ascii: ","), .hyphen: return false
        default: break
        }
        return !endsOpen && !holdsMoreThanTitle
    }

    private func isLatinCapital(_ first: UInt8) -> Bool {
        first == 0xC3 && range.count > 1 && (0x80...0x9E).contains(bytes[range.lowerBound + 1])
    }

    /// A line that ends with such a word goes on in the next.
    static let openWords = WordList(
        "a an the of by in on at to for with from into and or nor but as that which who is are was were be been has have had "
            + "if when while than because about after before between during under over per via such these this those "
            + "may can will must should include includes including your their our its")

    private var endsOpen: Bool { TitleLine.openWords.contains(bytes.wordKey(lastWord)) }

    /// Two sentences, a label with its value, cells, addresses, wide gaps: no title has these.
    private var holdsMoreThanTitle: Bool {
        for place in range.dropLast() {
            let next = bytes[place + 1]
            switch bytes[place] {
            case .fullStop, UInt8(ascii: "!"), UInt8(ascii: "?"):
                if next == .space, place - range.lowerBound > 3 { return true }
            case .colon, UInt8(ascii: "|"), .space, .lineFeed:
                if next == .space || next == UInt8(ascii: "/") { return true }
            case UInt8(ascii: "@"), 0xEF: return true
            default: break
            }
        }
        return bytes.hasWord("www.", at: range.lowerBound, before: range.upperBound)
    }

    /// Whether the first line of a paragraph is a title, `rest` being the lines after it and `width` the longest of them.
    static func isTitle(_ first: Range<Int>, before rest: Range<Int>, width: Int, in bytes: [UInt8]) -> Bool {
        guard first.count <= longest, !first.isEmpty, !rest.isEmpty, bytes[rest.lowerBound].isUpper else {
            return false
        }
        let line = TitleLine(bytes, first)
        guard line.canBeTitle, line.isCapitalised || line.words <= 5 else { return false }
        // Where the next word would have had room, the line was broken on purpose.
        var nextWord = rest.lowerBound
        while nextWord < rest.upperBound, !bytes[nextWord].isBlank { nextWord += 1 }
        guard first.count + 1 + nextWord - rest.lowerBound <= width else { return false }
        switch bytes[rest.upperBound - 1] {
        case .fullStop, UInt8(ascii: "!"), UInt8(ascii: "?"), .colon, UInt8(ascii: ")"), UInt8(ascii: "]"): return true
        default: return rest.count > longest
        }
    }
}
