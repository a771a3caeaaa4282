/// Why a text is no regular expression.
struct PatternError: Error {
    /// What is wrong; lower case, no full stop.
    let problem: String
}

/// What other engines have and ECMAScript has not: said with the way to write it, where there is one.
extension PatternError {
    /// A backslash before a character that it gives no meaning.
    static func unknownEscape(_ scalar: Unicode.Scalar) -> PatternError {
        let remedy = ownEscapes[scalar].map { ": write `\($0)`" } ?? ""
        return PatternError(problem: "`\\\(scalar)` is no escape\(remedy)")
    }

    /// A `(?` that begins no group, before this character.
    static func unknownGroup(before scalar: Unicode.Scalar?) -> PatternError {
        switch scalar {
        case "P": PatternError(problem: "a group gets its name by `(?<name>`, without a `P`")
        case ">": PatternError(problem: "ECMAScript has no atomic groups, `(?>`")
        case "#": PatternError(problem: "ECMAScript has no comments in patterns, `(?#`")
        case let scalar? where ("a"..."z").contains(scalar) || scalar == "-":
            PatternError(problem: "ECMAScript has no flags in patterns: write `[Aa]` for both cases")
        default:
            PatternError(problem: "`(?` is followed by none of `:`, `=`, `!`, `<=`, `<!`, `<name>`")
        }
    }

    /// A repetition right after a repetition.
    static func repeatedTwice(by scalar: Unicode.Scalar) -> PatternError {
        scalar == "+"
            ? PatternError(problem: "`+` has nothing to repeat; ECMAScript has no possessive repetition")
            : PatternError(problem: "`\(scalar)` has nothing to repeat")
    }

    private static let ownEscapes: [Unicode.Scalar: String] = [
        "A": "^", "Z": "$", "z": "$", "h": "[ \\t]", "a": "\\x07", "e": "\\x1b", "R": "\\r?\\n",
    ]
}

extension PatternTranslator {
    /// Refuses `[:alpha:]` in a class: read as ECMAScript does, it would be a set of letters and a stray `]`.
    func refuseNamedClass() throws(PatternError) {
        guard peek == "[", index + 1 < scalars.count, scalars[index + 1] == ":" else { return }
        let name = scalars[(index + 2)...].prefix { ("a"..."z").contains($0) || $0 == "^" }
        guard !name.isEmpty, scalars[name.endIndex...].starts(with: ":]".unicodeScalars) else { return }
        let text = String(String.UnicodeScalarView(scalars[index...(name.endIndex + 1)]))
        throw PatternError(problem: "ECMAScript has no `\(text)`: write `\\p{L}`, `\\d`, … or the characters")
    }

    /// Refuses `[a-z&&[^b]]` and `[\w--[b]]`, whose inner class would end the outer one. `start` is after the `[`.
    func refuseSetOperation(from start: Int) throws(PatternError) {
        guard peek == "]" else { return }
        for place in start..<max(start, index - 3)
        where scalars[place + 2] == "[" && scalars[place] == scalars[place + 1] {
            if scalars[place] == "&" || scalars[place] == "-" {
                throw PatternError(problem: "a class can't hold another class")
            }
        }
    }
}
