/// What an escape or an item of a class stands for.
enum PatternAtom {
    case scalar(Unicode.Scalar)
    /// Half of a surrogate pair, which no text contains.
    case surrogate(UInt32)
    /// A set, written as it may stand in a class of PCRE2.
    case set(String)

    /// The number of what is one character or half of one.
    fileprivate var codePoint: UInt32? {
        switch self {
        case .scalar(let scalar): scalar.value
        case .surrogate(let value): value
        case .set: nil
        }
    }
}

extension PatternTranslator {
    /// White space and line ends of ECMAScript, and everything else.
    private static let space =
        #"\t-\r\x{20}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}"#
    private static let noSpace =
        #"\x{0}-\x{8}\x{e}-\x{1f}\x{21}-\x{9f}\x{a1}-\x{167f}\x{1681}-\x{1fff}\x{200b}-\x{2027}\x{202a}-\x{202e}"#
        + #"\x{2030}-\x{205e}\x{2060}-\x{2fff}\x{3001}-\x{fefe}\x{ff00}-\x{10ffff}"#

    /// Writes what an escape outside of a class stands for.
    mutating func emit(_ atom: PatternAtom) {
        switch atom {
        case .scalar(let scalar): emit(literal: scalar)
        case .surrogate: output += "(?!)"
        case .set(let set): output += "[" + set + "]"
        }
    }

    /// A class, after its `[`.
    mutating func characterClass() throws(PatternError) {
        let isNegated = skip("^")
        let start = index
        let outer = output
        output = ""
        while peek != "]" {
            guard peek != nil else { throw PatternError(problem: "a class is opened by `[` and not closed") }
            try refuseNamedClass()
            let first = try classAtom()
            let isRange = peek == "-" && index + 1 < scalars.count && scalars[index + 1] != "]"
            if isRange, let low = first.codePoint {
                let hyphen = index
                index += 1
                if let high = try classAtom().codePoint {
                    try emitRange(from: low, to: high)
                    continue
                }
                // A range can't end in a set; then the hyphen means itself.
                index = hyphen
            }
            emitInClass(first)
        }
        index += 1
        try refuseSetOperation(from: start)
        let items = output
        output = outer
        // PCRE2 would read `[]…` and `[^]…` as a class that holds the bracket.
        if items.isEmpty {
            output += isNegated ? "\\p{Any}" : "(?!)"
        } else {
            output += (isNegated ? "[^" : "[") + items + "]"
        }
    }

    /// A range without the surrogates in it: patterns for other modes have them, texts don't.
    private mutating func emitRange(from low: UInt32, to high: UInt32) throws(PatternError) {
        guard low <= high else {
            let names = [low, high].map { Unicode.Scalar($0).map(String.init) ?? "\\u" + String($0, radix: 16) }
            throw PatternError(problem: "the range `\(names[0])-\(names[1])` runs backward")
        }
        let surrogates: Range<UInt32> = 0xD800..<0xE000
        guard let first = Unicode.Scalar(surrogates.contains(low) ? surrogates.upperBound : low),
            let last = Unicode.Scalar(surrogates.contains(high) ? surrogates.lowerBound - 1 : high), first <= last
        else { return }
        emit(literal: first)
        output += "-"
        emit(literal: last)
    }

    /// An escape that means the same within a class and outside, after its backslash.
    mutating func characterEscape() throws(PatternError) -> PatternAtom {
        guard let scalar = next() else { throw PatternError(problem: "it ends in a backslash") }
        switch scalar {
        case "d", "D", "w", "W": return .set("\\" + String(scalar))
        case "s": return .set(PatternTranslator.space)
        case "S": return .set(PatternTranslator.noSpace)
        case "p", "P": return .set(try property(isNegated: scalar == "P"))
        case "t": return .scalar("\t")
        case "n": return .scalar("\n")
        case "r": return .scalar("\r")
        case "v": return .scalar("\u{B}")
        case "f": return .scalar("\u{C}")
        case "c":
            guard let letter = next(), letter.isASCII, UInt8(ascii: letter).isASCIILetter else {
                throw PatternError(problem: "`\\c` needs a letter")
            }
            return .scalar(Unicode.Scalar(UInt8(ascii: letter) & 0x1F))
        case "0":
            if let digit = peek, ("0"..."9").contains(digit) {
                throw PatternError(problem: "`\\0` is followed by a digit")
            }
            return .scalar("\0")
        case "x": return atom(try hexadecimal(2, "\\x"))
        case "u": return try unicodeEscape()
        default:
            guard scalar.isASCII, scalar.value >= 0x20, !UInt8(ascii: scalar).isASCIIAlphanumeric else {
                throw .unknownEscape(scalar)
            }
            return .scalar(scalar)
        }
    }

    private mutating func classAtom() throws(PatternError) -> PatternAtom {
        guard let scalar = next() else { throw PatternError(problem: "a class is opened by `[` and not closed") }
        if scalar != "\\" { return .scalar(scalar) }
        if skip("b") { return .scalar("\u{8}") }
        return try characterEscape()
    }

    private mutating func emitInClass(_ atom: PatternAtom) {
        switch atom {
        case .scalar(let scalar): emit(literal: scalar)
        case .surrogate: break
        case .set(let set): output += set
        }
    }

    /// `\u0041`, `\u{41}`, or a surrogate pair of the first form.
    private mutating func unicodeEscape() throws(PatternError) -> PatternAtom {
        if skip("{") {
            var value: UInt32 = 0
            var count = 0
            while let digit = peek.flatMap({ $0.isASCII ? UInt8(ascii: $0).hexValue : nil }) {
                value = min(0x11_0000, value << 4 | UInt32(digit))
                count += 1
                index += 1
            }
            guard count > 0, value < 0x11_0000, skip("}") else {
                throw PatternError(problem: "`\\u{` needs a code point in hexadecimal and `}`")
            }
            return atom(value)
        }
        let first = try hexadecimal(4, "\\u")
        let start = index
        if (0xD800..<0xDC00).contains(first), skip("\\u"), peek != "{" {
            let second = try hexadecimal(4, "\\u")
            if (0xDC00..<0xE000).contains(second) { return atom(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) }
        }
        index = start
        return atom(first)
    }

    private func atom(_ value: UInt32) -> PatternAtom { Unicode.Scalar(value).map { .scalar($0) } ?? .surrogate(value) }

    private mutating func hexadecimal(_ count: Int, _ name: String) throws(PatternError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard let scalar = next(), scalar.isASCII, let digit = UInt8(ascii: scalar).hexValue else {
                throw PatternError(problem: "`\(name)` needs \(count) hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// `{Letter}` and its kin, after `\p` or `\P`.
    private mutating func property(isNegated: Bool) throws(PatternError) -> String {
        guard skip("{") else { throw PatternError(problem: "`\\p` needs a property: `\\p{L}`") }
        var name = ""
        while let scalar = next(), scalar != "}" { name.unicodeScalars.append(scalar) }
        guard index <= scalars.count, scalars[index - 1] == "}", let property = UnicodeProperty.pcre2Name(of: name)
        else {
            throw PatternError(problem: "`\\p{\(name)}` is no Unicode property")
        }
        let isInverse = property.isInverse != isNegated
        return (isInverse ? "\\P{" : "\\p{") + property.name + "}"
    }
}
