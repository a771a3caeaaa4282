internal import StructuredData

/// Tells whether a citation that is one text says enough without an identifier: that there is a title in it.
///
/// A citation is cut into pieces. Where nearly every word of a piece has a capital it is a name, of a publisher, a person
/// or a place; a word in small letters makes it a title, one that stands next to something else. A title of one word, or
/// with capitals throughout, is only known by what follows it. What can't be told counts as a title.
struct CitationTitle {
    private let pieces: [CitationPiece]
    /// How many words of scripts without capitals there are; each ideograph and kana is half a word.
    private let caselessHalves: Int

    init(_ text: String) {
        var reader = CitationPieceReader()
        for scalar in text.unicodeScalars { reader.read(scalar) }
        reader.end()
        pieces = reader.pieces
        caselessHalves = reader.caselessHalves
    }

    /// Whether there is a title.
    var isThere: Bool {
        if pieces.contains(where: isQuotedTitle) || isThereWithoutCase { return true }
        // A sentence of six words says what it is about; six capitals are the name of an agency.
        if pieces.contains(where: { $0.holdsNameAndTitle || (isLong($0) && !$0.isPublisher) }) { return true }
        if pieces.count >= 2, pieces.contains(where: \.isTitle) { return true }
        return isNameOfWork
    }

    private func isLong(_ piece: CitationPiece) -> Bool { piece.words.count >= 6 }

    private func isQuotedTitle(_ piece: CitationPiece) -> Bool {
        piece.isQuoted && !piece.isPublisher && !piece.words.isEmpty
    }

    /// Without capitals only the length tells: silent unless it is very short.
    private var isThereWithoutCase: Bool {
        let caseless = pieces.count { $0.has(.caseless) }
        return caselessHalves >= 8 || (caseless >= 2 && caselessHalves >= 5)
    }

    /// Whether one of the pieces with capitals throughout must be taken for a title.
    private var isNameOfWork: Bool {
        let names = pieces.indices.filter { !pieces[$0].isAuthor && !isPlace($0) }.map { pieces[$0] }
        let hasAuthor = pieces.contains(where: \.isAuthor)
        guard let first = names.first, first.weight > 0 else { return false }
        let rest = names.dropFirst()
        if hasAuthor, isUnknownName(first) { return true }
        // `National Cancer Institute. Rare Tumours`; one word more is a town, and so are two after a comma.
        if first.isPublisher { return rest.contains(where: isUnknownName) }
        if rest.contains(where: \.isPublisher) { return true }
        guard let second = rest.first, second.followsStop else { return false }
        let capitalised = first.words.count { $0 == .capitalised }
        if capitalised == 1, first.weight == 1 { return rest.count == 1 || hasAuthor }
        return capitalised >= 3 && capitalised == first.weight
    }

    /// `Springfield, MA`: a name before the two letters of a state, or those themselves.
    private func isPlace(_ index: Int) -> Bool {
        if pieces[index].words == [.pair] { return true }
        let next = index + 1
        return index > 0 && next < pieces.count && pieces[next].words == [.pair] && !pieces[next].followsStop
    }

    /// Two words with capitals after a stop, or three after a comma, that are no publisher.
    private func isUnknownName(_ piece: CitationPiece) -> Bool {
        let capitalised = piece.words.count { $0 == .capitalised || $0 == .brand }
        return !piece.isPublisher && capitalised >= (piece.followsStop ? 2 : 3)
    }
}

/// Cuts a citation into pieces and words.
private struct CitationPieceReader {
    private(set) var pieces: [CitationPiece] = []
    private(set) var caselessHalves = 0
    private var piece = CitationPiece()
    private var word = "".unicodeScalars
    private var wasQuoted = false

    mutating func read(_ scalar: Unicode.Scalar) {
        if scalar.isSpace { return endWord() }
        switch scalar {
        case "\u{201C}", "\u{201D}", "\u{201E}", "\"", "«", "»", "「", "」", "『", "』", "《", "》":
            endPiece(followsStop: true)
            let opens = !wasQuoted || scalar == "「" || scalar == "《" || scalar == "«" || scalar == "\u{201C}"
            piece.isQuoted = opens
            wasQuoted = opens
        case ",", ";", "，", "；", "、", "،", "؛": endPiece(followsStop: false)
        case "(", ")", "[", "]", "|", "–", "—", "?", "!", "。", "：", "？", "！", "؟", "।", "۔", "…", "•", "·":
            endPiece(followsStop: true)
        default: word.append(scalar)
        }
    }

    mutating func end() { endPiece(followsStop: true) }

    private mutating func endPiece(followsStop: Bool) {
        endWord()
        let isQuoted = piece.isQuoted
        if !piece.words.isEmpty {
            pieces.append(piece)
            piece = CitationPiece()
            piece.followsStop = followsStop
            // Commas and full stops inside quotation marks part pieces of one title.
            piece.isQuoted = isQuoted
        } else if followsStop {
            piece.followsStop = true
        }
    }

    /// A full stop or a colon at the end of a word ends the piece, unless the word is an abbreviation.
    private mutating func endWord() {
        guard !word.isEmpty else { return }
        var whole = word[...]
        word = "".unicodeScalars
        let mark = whole.last
        while let last = whole.last, ".:".unicodeScalars.contains(last) { whole.removeLast() }
        while let first = whole.first, "'‘’<>{}*_".unicodeScalars.contains(first) { whole.removeFirst() }
        while let last = whole.last, "'‘’<>{}*_".unicodeScalars.contains(last) { whole.removeLast() }
        if whole.isEmpty { return }
        // A hyphen between spaces stands for a dash.
        if whole.elementsEqual("-".unicodeScalars) || whole.elementsEqual("/".unicodeScalars) {
            return endPiece(followsStop: true)
        }
        add(whole)
        let isStop = mark == ":" || (mark == "." && !isAbbreviation(Substring(whole)))
        if isStop { endPiece(followsStop: true) }
    }

    private mutating func add(_ whole: Substring.UnicodeScalarView) {
        guard let kind = CitationPiece.Word(whole) else { return }
        piece.words.append(kind)
        guard kind == .caseless else { return }
        let unspaced = whole.count(where: \.isWrittenWithoutSpaces)
        caselessHalves += unspaced > 0 ? unspaced : 2
    }

    private func isAbbreviation(_ word: Substring) -> Bool {
        // `U.S.` and `e.g.`
        if word.utf8.contains(UInt8(ascii: ".")), word.utf8.count <= 5 { return true }
        return Self.abbreviations.contains(word.lowercased())
    }

    private static let abbreviations: Set<String> = [
        "st", "dr", "prof", "mr", "mrs", "ms", "inc", "ltd", "dept", "univ", "vs", "fig", "mt", "nr", "vol",
    ]
}

extension Unicode.Scalar {
    /// Ideographs, kana, Thai, Lao, Burmese and Khmer: scripts that don't part their words by spaces.
    fileprivate var isWrittenWithoutSpaces: Bool {
        if properties.isIdeographic { return true }
        switch value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF: return true
        default: return false
        }
    }
}
