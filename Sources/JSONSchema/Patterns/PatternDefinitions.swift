/// What PCRE2 takes only as a subroutine: a group that is named at the end of the pattern and called where it stood.
extension PatternTranslator {
    /// Turns the group that begins at an offset of the output into a call. PCRE2 writes a repeated group out once for
    /// each time; a call is short.
    mutating func defineGroup(from start: Int) {
        let name = "g\(definitions.count)"
        definitions.append("(?<\(name)>" + cut(from: start) + ")")
        output += "(?&\(name))"
    }

    /// Turns the lookbehind that begins at an offset of the output into a walk: it notes what follows the place, then
    /// steps back character by character until its inside matches from there and is followed by just that.
    mutating func defineLookbehind(from start: Int, isNegative: Bool) {
        let number = definitions.count
        let inside = String(decoding: cut(from: start).utf8.dropFirst(4).dropLast(), as: UTF8.self)
        definitions.append(
            "(?<b\(number)>(?=(?<r\(number)>(?s:.*)))(?<s\(number)>(?=(?:\(inside))\\k<r\(number)>\\z)"
                + "|(?<=(?=(?&s\(number)))(?s:.))))")
        output += isNegative ? "(?!(?&b\(number)))" : "(?=(?&b\(number)))"
    }

    private mutating func cut(from start: Int) -> String {
        let text = String(decoding: output.utf8.dropFirst(start), as: UTF8.self)
        output = String(decoding: output.utf8.prefix(start), as: UTF8.self)
        return text
    }
}

/// A repetition of more times than PCRE2 has numbers for, made of shorter ones.
enum LongRepetition {
    private static let limit = 65_535
    private static let step = 60_000

    /// Whether it takes several.
    static func isNeeded(_ least: Int, _ most: Int?) -> Bool {
        max(least, most ?? 0) > limit
    }

    /// The pattern for an atom that holds no group. There is one way only to part a text among its repetitions, or
    /// trying them all would take for ever.
    static func pattern(of atom: String, _ least: Int, _ most: Int?) -> String {
        let block = "(?:\(atom){\(step)})"
        let needed = "\(block){\(least / step)}\(atom){\(least % step)}"
        guard let most else { return "(?:\(needed)\(atom)*)" }
        let (blocks, rest) = (most - least).quotientAndRemainder(dividingBy: step)
        if blocks == 0 { return "(?:\(needed)\(atom){0,\(rest)})" }
        let shorter = "\(block){0,\(blocks - 1)}\(atom){0,\(step - 1)}"
        return "(?:\(needed)(?:\(block){\(blocks)}\(atom){0,\(rest)}|\(shorter)))"
    }
}
