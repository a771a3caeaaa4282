/// Cuts a text into words, numbers and marks.
///
/// A word ends where letters meet digits and at a hyphen, so that `STI571`, `STI-571` and `STI 571` are the same two
/// tokens. A hyphen within a word is no token; one between numbers or beside a space is the mark `-`. Signs of trade marks,
/// superscript figures and possessive endings are passed over.
struct Tokenizer {
    private let bytes: [UInt8]
    private let vocabulary: Vocabulary
    private var position = 0
    private var end = 0
    /// The tokens so far.
    var tokens: [Token] = []
    /// Nothing but a hyphen since the last token.
    private var isJoined = false

    /// The tokens of a part of a text.
    static func tokens(of bytes: [UInt8], in range: Range<Int>, _ vocabulary: Vocabulary) -> [Token] {
        var tokenizer = Tokenizer(bytes, vocabulary)
        tokenizer.tokens.reserveCapacity(range.count / 5 + 4)
        tokenizer.read(range)
        return tokenizer.tokens
    }

    /// One that has read nothing yet.
    init(_ bytes: [UInt8], _ vocabulary: Vocabulary) {
        self.bytes = bytes
        self.vocabulary = vocabulary
    }

    /// Adds the tokens of a part of the text.
    mutating func read(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
        isJoined = false
        while position < end {
            let byte = bytes[position]
            if byte.isLetter {
                word()
            } else if byte.isDigit || (byte == UInt8(ascii: ".") && startsFraction) {
                number()
            } else if byte < 0x80 {
                mark()
            } else {
                beyondASCII()
            }
        }
    }

    private func byte(at index: Int) -> UInt8 { index < end ? bytes[index] : 0x20 }

    /// `.05` after a space or a sign of comparison.
    private var startsFraction: Bool {
        byte(at: position + 1).isDigit
            && (position == 0 || !(bytes[position - 1].isLetter || bytes[position - 1].isDigit))
    }

    private mutating func append(_ kind: Token.Kind, from start: Int, hash: UInt64? = nil, singular: UInt64? = nil) {
        let word = hash.map { vocabulary.number(hash: $0) } ?? Vocabulary.unknown
        let stem = singular.map { vocabulary.number(hash: $0) } ?? Vocabulary.unknown
        tokens.append(
            Token(kind: kind, range: start..<position, word: word, singular: stem, isJoined: isJoined))
        isJoined = true
    }

    private mutating func word() {
        let start = position
        var hash = Vocabulary.start
        // The hash without the last letter, for a plural's.
        var before = hash
        let place = Tokenizer.letters(of: bytes.span, start..<end, &hash, &before)
        position = place
        var isPlural = place - start > 2 && bytes[place - 1] | 0x20 == UInt8(ascii: "s")
        let next = place < end ? bytes[place] : 0x20
        if next == UInt8(ascii: "'") || next == 0xE2, apostrophe(&hash) { isPlural = false }
        append(.word, from: start, hash: hash, singular: isPlural ? before : nil)
    }

    /// Where a run of letters ends that begins a part of a text. `before` is the hash without the last one.
    @inline(__always)
    private static func letters(
        of text: Span<UInt8>, _ range: Range<Int>, _ hash: inout UInt64, _ before: inout UInt64
    ) -> Int {
        var place = range.lowerBound
        while place < range.upperBound {
            let byte = text[place]
            if byte.isLetter {
                before = hash
                Vocabulary.step(&hash, letter: byte)
                place += 1
            } else if byte >= 0x80, let scalar = decoded(text, at: place, before: range.upperBound),
                scalar.value.isWordScalar
            {
                before = hash
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
    private mutating func apostrophe(_ hash: inout UInt64) -> Bool {
        guard let length = apostrophe(at: position), byte(at: position + length).isLetter else { return false }
        let letters = position + length
        position = letters
        while byte(at: position).isLetter { position += 1 }
        if position == letters + 1, bytes[letters] | 0x20 == UInt8(ascii: "s") { return false }
        Vocabulary.step(&hash, UInt8(ascii: "'"))
        for index in letters..<position { Vocabulary.step(&hash, bytes[index]) }
        return true
    }

    /// The length of an apostrophe, straight or curly.
    private func apostrophe(at index: Int) -> Int? {
        if byte(at: index) == UInt8(ascii: "'") { return 1 }
        return byte(at: index) == 0xE2 && byte(at: index + 1) == 0x80 && byte(at: index + 2) == 0x99 ? 3 : nil
    }

    private mutating func number() {
        let start = position
        var value = 0.0
        var hash = Vocabulary.start
        while position < end {
            let byte = bytes[position]
            if byte.isDigit {
                value = value * 10 + Double(byte - 0x30)
                Vocabulary.step(&hash, byte)
                position += 1
            } else if byte == UInt8(ascii: ","), groups(at: position, after: start) {
                position += 1
            } else {
                break
            }
        }
        if byte(at: position) == UInt8(ascii: "."), byte(at: position + 1).isDigit {
            position += 1
            var scale = 1.0
            Vocabulary.step(&hash, UInt8(ascii: "."))
            while byte(at: position).isDigit {
                scale *= 10
                value = value * 10 + Double(bytes[position] - 0x30)
                Vocabulary.step(&hash, bytes[position])
                position += 1
            }
            value /= scale
        }
        append(.number(value), from: start, hash: hash)
    }

    /// A comma that parts thousands: one to three digits before it, three after it and no more.
    private func groups(at comma: Int, after start: Int) -> Bool {
        var before = 0
        while comma - before > start, bytes[comma - before - 1].isDigit { before += 1 }
        return before <= 3 && before > 0 && (1...3).allSatisfy { byte(at: comma + $0).isDigit }
            && !byte(at: comma + 4).isDigit
    }

    private mutating func mark() {
        let byte = bytes[position]
        if byte.isSpace {
            isJoined = false
            position += 1
        } else if byte == UInt8(ascii: "-") {
            hyphen(length: 1)
        } else {
            position += 1
            append(.mark(UInt32(byte)), from: position - 1)
        }
    }

    /// A hyphen within a word joins; any other is a dash.
    private mutating func hyphen(length: Int) {
        let before = position > 0 ? bytes[position - 1] : 0x20
        let after = byte(at: position + length)
        let isBetweenDigits = before.isDigit && after.isDigit
        let joins =
            !isBetweenDigits && isJoined && (before.isLetter || before.isDigit || before >= 0x80)
            && (after.isLetter || after.isDigit || after >= 0xC3)
        let start = position
        position += length
        if joins { return }
        append(.mark(UInt32(UInt8(ascii: "-"))), from: start)
        if !isBetweenDigits { isJoined = false }
    }

    private mutating func beyondASCII() {
        guard let scalar = Tokenizer.decoded(bytes.span, at: position, before: end) else {
            position += 1
            return
        }
        switch scalar.value {
        case 0x2010...0x2015, 0x2212: hyphen(length: scalar.length)
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
            isJoined = false
            position += scalar.length
        case 0xAE, 0x2122, 0xA9, 0xAD, 0x200B...0x200F, 0xFE0F, 0xFEFF, 0xB9, 0xB2, 0xB3, 0x2070...0x2079:
            position += scalar.length
        case _ where scalar.value.isWordScalar: word()
        default:
            let start = position
            position += scalar.length
            append(.mark(scalar.value), from: start)
        }
    }

    /// The scalar at a byte that is not ASCII; nil where the bytes are no UTF-8.
    private static func decoded(
        _ text: Span<UInt8>, at index: Int, before end: Int
    ) -> (value: UInt32, length: Int)? {
        let first = text[index]
        func tail(_ offset: Int) -> UInt32? {
            let byte = index + offset < end ? text[index + offset] : 0x20
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
