/// Cuts a text into words, numbers and marks.
///
/// A word ends where letters meet digits and at a hyphen, so that `STI571`, `STI-571` and `STI 571` are the same two
/// tokens. A hyphen within a word is no token; one between numbers or beside a space is the mark `-`. Signs of trade marks,
/// superscript figures and possessive endings are passed over.
struct Tokenizer {
    private let bytes: [UInt8]
    private let vocabulary: Vocabulary
    private let traits: TraitTable?
    /// The tokens so far.
    var tokens: [Token] = []

    /// Where it is in a text, and whether nothing but a hyphen stands since the last token.
    private struct Place {
        var position: Int
        var isJoined = false
    }

    /// The tokens of a part of a text.
    static func tokens(
        of bytes: [UInt8], in range: Range<Int>, _ vocabulary: Vocabulary, _ traits: TraitTable? = nil
    ) -> [Token] {
        var tokenizer = Tokenizer(bytes, vocabulary, traits)
        tokenizer.read(range)
        return tokenizer.tokens
    }

    /// One that has read nothing yet.
    ///
    /// - Parameter traits: The traits of its words and marks; nil where nobody asks.
    init(_ bytes: [UInt8], _ vocabulary: Vocabulary, _ traits: TraitTable? = nil) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        self.traits = traits
    }

    /// Adds the tokens of a part of the text.
    mutating func read(_ range: Range<Int>) {
        // What stands behind the part is as if it weren't there.
        let bytes = bytes
        let text = bytes.span.extracting(0..<range.upperBound)
        var tokens: [Token] = []
        swap(&tokens, &self.tokens)
        var place = Place(position: range.lowerBound)
        // Into an array with room for so many, so that it is asked once whether it is shared or full.
        tokens.append(addingCapacity: range.count) { output in
            while place.position < text.count {
                let byte = text[place.position]
                if byte.isLetter {
                    word(text, &place, &output)
                } else if byte == 0x20 {
                    place.isJoined = false
                    place.position += 1
                } else if byte.isDigit || byte == UInt8(ascii: ".") && startsFraction(text, place.position) {
                    number(text, &place, &output)
                } else if byte < 0x80 {
                    mark(text, &place, &output)
                } else {
                    beyondASCII(text, &place, &output)
                }
            }
        }
        swap(&tokens, &self.tokens)
    }

    /// Adds a mark that does not stand in the text.
    mutating func add(_ mark: Unicode.Scalar, at position: Int) {
        tokens.append(
            Token(
                kind: .mark(mark.value), range: position..<position, word: Vocabulary.unknown,
                singular: Vocabulary.unknown, isJoined: true, traits: traits?.traits(ofMark: mark.value) ?? []))
    }

    private func byte(_ text: Span<UInt8>, _ index: Int) -> UInt8 { index < text.count ? text[index] : 0x20 }

    /// `.05` after a space or a sign of comparison.
    private func startsFraction(_ text: Span<UInt8>, _ point: Int) -> Bool {
        byte(text, point + 1).isDigit
            && (point == 0 || !(text[point - 1].isLetter || text[point - 1].isDigit))
    }

    @inline(__always)
    private func append(
        _ kind: Token.Kind, from start: Int, _ place: inout Place, _ word: Int32, _ singular: Int32,
        _ traits: WordTraits?, _ output: inout OutputSpan<Token>
    ) {
        output.append(
            Token(
                kind: kind, range: start..<place.position, word: word, singular: singular, isJoined: place.isJoined,
                traits: traits ?? []))
        place.isJoined = true
    }

    private func append(
        mark: UInt32, from start: Int, _ place: inout Place, _ output: inout OutputSpan<Token>
    ) {
        append(
            .mark(mark), from: start, &place, Vocabulary.unknown, Vocabulary.unknown, traits?.traits(ofMark: mark),
            &output)
    }

    private func word(_ text: Span<UInt8>, _ place: inout Place, _ output: inout OutputSpan<Token>) {
        let start = place.position
        var hash = Vocabulary.start
        let end = Tokenizer.letters(of: text, from: start, &hash)
        place.position = end
        var isPlural = end - start > 2 && text[end - 1] | 0x20 == UInt8(ascii: "s")
        let next = byte(text, end)
        if next == UInt8(ascii: "'") || next == 0xE2, apostrophe(text, &place, &hash) { isPlural = false }
        let word = vocabulary.number(hash: hash)
        let singular =
            isPlural
            ? vocabulary.number(hash: Vocabulary.hash(before: UInt8(ascii: "s"), hash)) : Vocabulary.unknown
        append(
            .word, from: start, &place, word, singular, traits?.traits(ofWord: word, singular: singular), &output)
    }

    /// Where a run of letters ends.
    @inline(__always)
    private static func letters(of text: Span<UInt8>, from start: Int, _ hash: inout UInt64) -> Int {
        var place = start
        while place < text.count {
            let byte = text[place]
            if byte.isLetter {
                Vocabulary.step(&hash, letter: byte)
                place += 1
            } else if byte >= 0x80, let scalar = decoded(text, at: place), scalar.value.isWordScalar {
                for offset in 0..<scalar.length { Vocabulary.step(&hash, text[place + offset]) }
                place += scalar.length
            } else {
                break
            }
        }
        return place
    }

    /// Goes on behind an apostrophe within a word: `patient's` is `patient`, `isn't` is one word. True where it is of a
    /// longer word.
    private func apostrophe(_ text: Span<UInt8>, _ place: inout Place, _ hash: inout UInt64) -> Bool {
        guard let length = apostrophe(text, at: place.position), byte(text, place.position + length).isLetter else {
            return false
        }
        let letters = place.position + length
        place.position = letters
        while byte(text, place.position).isLetter { place.position += 1 }
        if place.position == letters + 1, text[letters] | 0x20 == UInt8(ascii: "s") { return false }
        Vocabulary.step(&hash, UInt8(ascii: "'"))
        for index in letters..<place.position { Vocabulary.step(&hash, text[index]) }
        return true
    }

    /// The length of an apostrophe, straight or curly.
    private func apostrophe(_ text: Span<UInt8>, at index: Int) -> Int? {
        if byte(text, index) == UInt8(ascii: "'") { return 1 }
        return byte(text, index) == 0xE2 && byte(text, index + 1) == 0x80 && byte(text, index + 2) == 0x99 ? 3 : nil
    }

    private func number(_ text: Span<UInt8>, _ place: inout Place, _ output: inout OutputSpan<Token>) {
        let start = place.position
        var value = 0.0
        var hash = Vocabulary.start
        while place.position < text.count {
            let byte = text[place.position]
            if byte.isDigit {
                value = value * 10 + Double(byte - 0x30)
                Vocabulary.step(&hash, byte)
                place.position += 1
            } else if byte == UInt8(ascii: ","), groups(text, at: place.position, after: start) {
                place.position += 1
            } else {
                break
            }
        }
        if byte(text, place.position) == UInt8(ascii: "."), byte(text, place.position + 1).isDigit {
            place.position += 1
            var scale = 1.0
            Vocabulary.step(&hash, UInt8(ascii: "."))
            while byte(text, place.position).isDigit {
                scale *= 10
                value = value * 10 + Double(text[place.position] - 0x30)
                Vocabulary.step(&hash, text[place.position])
                place.position += 1
            }
            value /= scale
        }
        let word = vocabulary.number(hash: hash)
        append(
            .number(value), from: start, &place, word, Vocabulary.unknown, traits?.traits(of: value, word: word),
            &output)
    }

    /// A comma that parts thousands: one to three digits before it, three after it and no more.
    private func groups(_ text: Span<UInt8>, at comma: Int, after start: Int) -> Bool {
        var before = 0
        while comma - before > start, text[comma - before - 1].isDigit { before += 1 }
        return before <= 3 && before > 0 && (1...3).allSatisfy { byte(text, comma + $0).isDigit }
            && !byte(text, comma + 4).isDigit
    }

    private func mark(_ text: Span<UInt8>, _ place: inout Place, _ output: inout OutputSpan<Token>) {
        let byte = text[place.position]
        if byte.isSpace {
            place.isJoined = false
            place.position += 1
        } else if byte == UInt8(ascii: "-") {
            hyphen(text, &place, &output, length: 1)
        } else {
            place.position += 1
            append(mark: UInt32(byte), from: place.position - 1, &place, &output)
        }
    }

    /// A hyphen within a word joins; any other is a dash.
    private func hyphen(
        _ text: Span<UInt8>, _ place: inout Place, _ output: inout OutputSpan<Token>, length: Int
    ) {
        let before = place.position > 0 ? text[place.position - 1] : 0x20
        let after = byte(text, place.position + length)
        let isBetweenDigits = before.isDigit && after.isDigit
        let joins =
            !isBetweenDigits && place.isJoined && (before.isLetter || before.isDigit || before >= 0x80)
            && (after.isLetter || after.isDigit || after >= 0xC3)
        let start = place.position
        place.position += length
        if joins { return }
        append(mark: UInt32(UInt8(ascii: "-")), from: start, &place, &output)
        if !isBetweenDigits { place.isJoined = false }
    }

    private func beyondASCII(_ text: Span<UInt8>, _ place: inout Place, _ output: inout OutputSpan<Token>) {
        guard let scalar = Tokenizer.decoded(text, at: place.position) else {
            place.position += 1
            return
        }
        switch scalar.value {
        case 0x2010...0x2015, 0x2212: hyphen(text, &place, &output, length: scalar.length)
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
            place.isJoined = false
            place.position += scalar.length
        case 0xAE, 0x2122, 0xA9, 0xAD, 0x200B...0x200F, 0xFE0F, 0xFEFF, 0xB9, 0xB2, 0xB3, 0x2070...0x2079:
            place.position += scalar.length
        case _ where scalar.value.isWordScalar: word(text, &place, &output)
        default:
            let start = place.position
            place.position += scalar.length
            append(mark: scalar.value, from: start, &place, &output)
        }
    }

    /// The scalar at a byte that is not ASCII; nil where the bytes are no UTF-8.
    private static func decoded(_ text: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int)? {
        let first = text[index]
        func tail(_ offset: Int) -> UInt32? {
            let byte = index + offset < text.count ? text[index + offset] : 0x20
            return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
        }
        switch first {
        case 0xC2...0xDF:
            guard let a = tail(1) else { return nil }
            return (UInt32(first & 0x1F) << 6 | a, 2)
        case 0xE0...0xEF:
            guard let a = tail(1), let b = tail(2) else { return nil }
            return (UInt32(first & 0x0F) << 12 | a << 6 | b, 3)
        case 0xF0...0xF4:
            guard let a = tail(1), let b = tail(2), let c = tail(3) else { return nil }
            return (UInt32(first & 0x07) << 18 | a << 12 | b << 6 | c, 4)
        default: return nil
        }
    }
}

extension UInt8 {
    /// An ASCII letter.
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// An ASCII digit.
    var isDigit: Bool { self &- 0x30 < 10 }
    /// An ASCII space or line break.
    var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }
}

extension UInt32 {
    /// Letters of the scripts that names are written in, and the micro sign.
    var isWordScalar: Bool {
        self == 0xB5 || (0xC0...0x24F).contains(self) && self != 0xD7 && self != 0xF7 || (0x370...0x52F).contains(self)
            || (0x1E00...0x1FFF).contains(self) || (0x4E00...0x9FFF).contains(self)
    }
}
