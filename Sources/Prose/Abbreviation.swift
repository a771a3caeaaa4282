/// What a full stop stands after, where that may be an abbreviation.
struct Abbreviation {
    private let text: [UInt8]
    private let stop: Int
    private let next: Int
    private let sentence: Int
    private let end: Int
    /// The letters, and stops between them, before the stop.
    private let word: Range<Int>

    /// The full stop at `stop`; `next` is where the text goes on, `sentence` where the sentence starts.
    init(_ text: [UInt8], stop: Int, next: Int, sentence: Int, end: Int) {
        self.text = text
        self.stop = stop
        self.next = next
        self.sentence = sentence
        self.end = end
        var start = stop
        while start > sentence, stop - start < 16, text[start - 1].isLetter || text[start - 1] == .fullStop {
            start -= 1
        }
        word = start..<stop
    }

    /// Always followed by something.
    private static let open = WordList(
        "eg ie vs approx dr mr mrs ms prof st cf ca incl viz esp ed eds fig figs eq vol ref refs tab suppl")
    /// Abbreviations before a number, words elsewhere.
    private static let beforeNumber = WordList(
        "no nos fig figs eq eqs vol vols ref refs tab tabs pp p ch sec art max min resp approx jan feb mar apr jun jul aug "
            + "sep sept oct nov dec")
    /// Those that may end a sentence too.
    private static let closed = WordList("al inc ltd corp co jr sr etc resp dept univ")
    /// Words that start a sentence after one of those.
    private static let starters = WordList(
        "the a an in it its this these those that they their there he she his her we our you your i if for however when "
            + "where but and or so as at on to of by with from after before during both all no not because although while "
            + "since then some many most more other each one two what how why who is are do does can may your once until"
    )
    /// Words before the initials of a name.
    private static let beforeNames = WordList("by and with from of to for dr mr mrs ms prof")

    /// Whether the sentence goes on after the stop.
    var goesOn: Bool {
        if word.isEmpty { return isNumberOfItem }
        let key = text.wordKey(word)
        let isDotted = text[word].contains(.fullStop)
        if isDotted, !hasShortParts { return false }
        if isDotted { return Abbreviation.open.contains(key) || !nextIsStarter }
        if word.count == 1, isWholeWord { return !isEndOfLongerWord && initialGoesOn }
        guard isWholeWord else { return false }
        if text[next].isDigit || text[next] == UInt8(ascii: "(") {
            if Abbreviation.beforeNumber.contains(key) { return true }
        }
        if Abbreviation.open.contains(key) { return !isAmbiguous(key) || text[word.lowerBound].isUpper }
        return Abbreviation.closed.contains(key) && !nextIsStarter
    }

    /// What is numbered before a title.
    private static let numbered = WordList("table figure box chart chapter section appendix part")

    /// `1. Take` and `Table 2. Pills` at the start of a sentence.
    private var isNumberOfItem: Bool {
        var first = text.skippingSpaces(from: sentence, before: stop)
        var wordEnd = first
        while wordEnd < stop, text[wordEnd].isLetter { wordEnd += 1 }
        if Abbreviation.numbered.contains(text.wordKey(first..<wordEnd)) {
            first = text.skippingSpaces(from: wordEnd, before: stop)
        }
        return first < stop && stop - first <= 3 && text[first..<stop].allSatisfy(\.isDigit)
    }

    /// Whether nothing but letters belongs to it: not `5ca` or `Xp11.2`.
    private var isWholeWord: Bool {
        guard word.lowerBound > sentence else { return true }
        let before = text[word.lowerBound - 1]
        return !before.isDigit && before < 0x80 && before != UInt8(ascii: "_") || before.isBlank
            || text.trimmed(word.lowerBound - 1..<word.lowerBound).isEmpty
    }

    /// `e.g`, `U.S`, `Ph.D`: not the end of an address or a word that lost its space.
    private var hasShortParts: Bool {
        text[word].split(separator: .fullStop, omittingEmptySubsequences: false).allSatisfy {
            $0.count <= 2 && !$0.isEmpty
        }
    }

    /// `don't`, `group-b`, `a/b`
    private var isEndOfLongerWord: Bool {
        guard word.lowerBound > sentence else { return false }
        switch text[word.lowerBound - 1] {
        case .hyphen, UInt8(ascii: "'"), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "&"): return true
        default: return false
        }
    }

    /// `fig` is a fruit, `tab` is a tablet.
    private func isAmbiguous(_ key: UInt64) -> Bool {
        Abbreviation.beforeNumber.contains(key) && key != Abbreviation.approx
    }

    private static let approx = Array("approx".utf8).wordKey(0..<6)

    /// Whether the text goes on with a word that starts a sentence and no name.
    private var nextIsStarter: Bool {
        guard text[next].isUpper else { return false }
        var place = next
        while place < end, text[place].isLetter { place += 1 }
        return Abbreviation.starters.contains(text.wordKey(next..<place))
    }

    /// One letter: an initial, `p. 5`, or the end of `vitamin C`.
    private var initialGoesOn: Bool {
        let letter = text[word.lowerBound]
        if letter.isLower { return true }
        // `U. S.`
        if text[next].isUpper, next + 1 < end, text[next + 1] == UInt8(ascii: ".") { return true }
        if letter == UInt8(ascii: "I") || nextIsStarter { return false }
        var wordEnd = word.lowerBound
        while wordEnd > sentence, text[wordEnd - 1].isBlank { wordEnd -= 1 }
        var wordStart = wordEnd
        while wordStart > sentence, text[wordStart - 1].isLetter { wordStart -= 1 }
        // After a word in lower case it is a name only after some of them.
        guard wordStart < wordEnd, text[wordStart].isLower else { return true }
        return wordEnd - wordStart <= 2 || Abbreviation.beforeNames.contains(text.wordKey(wordStart..<wordEnd))
    }
}
