/// Why a text is no regular expression.
struct PatternError: Error {
    /// What is wrong; lower case, no full stop.
    let problem: String
}

/// Rewrites a regular expression of ECMAScript (in Unicode mode) for PCRE2.
///
/// The two mean different things by `$`, `.`, `\s`, `\p{…}` and `[]`, and PCRE2 accepts much that ECMAScript does not.
/// Beyond the standard, two things are let through because schemas as people write them have them and their meaning is
/// plain: a backslash before any ASCII punctuation, and `]`, `{` or `}` for themselves.
struct PatternTranslator {
    /// The pattern.
    let scalars: [Unicode.Scalar]
    /// Where reading goes on.
    var index = 0
    /// The pattern for PCRE2.
    var output = ""
    /// The names of the groups that have one, with their numbers.
    private var groups: [String: Int] = [:]
    private var groupCount = 0
    /// The numbers of the capturing groups around the place, and of the last one that was opened.
    private var openGroups: [Int] = []
    private var lastGroup = 0
    private var depth = 0
    /// PCRE2 allows 250.
    private static let depthLimit = 200

    private init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

    /// The pattern for PCRE2.
    static func translate(_ pattern: String) throws(PatternError) -> String {
        var translator = PatternTranslator(pattern)
        try translator.countGroups()
        try translator.disjunction()
        guard translator.peek == nil else { throw PatternError(problem: "`)` closes no group") }
        return translator.output
    }

    /// The next character.
    var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    /// The next character, stepped over.
    mutating func next() -> Unicode.Scalar? {
        guard let scalar = peek else { return nil }
        index += 1
        return scalar
    }

    /// Steps over a text if it comes next.
    mutating func skip(_ text: String) -> Bool {
        let wanted = text.unicodeScalars
        guard scalars[min(index, scalars.count)...].starts(with: wanted) else { return false }
        index += wanted.count
        return true
    }

    /// Writes a character that stands for itself.
    mutating func emit(literal scalar: Unicode.Scalar) {
        if scalar.value > 0x7F || UInt8(ascii: scalar).isASCIIAlphanumeric {
            output.unicodeScalars.append(scalar)
        } else {
            output += "\\x{" + String(scalar.value, radix: 16) + "}"
        }
    }

    private mutating func disjunction() throws(PatternError) {
        depth += 1
        defer { depth -= 1 }
        if depth > PatternTranslator.depthLimit { throw PatternError(problem: "its groups are nested too deep") }
        while let scalar = peek, scalar != ")" {
            if scalar == "|" {
                index += 1
                output += "|"
            } else {
                try term()
            }
        }
    }

    private mutating func term() throws(PatternError) {
        guard let scalar = next() else { return }
        switch scalar {
        case "^": output += "^"
        case "$": output += "\\z"
        case "(": if try group() { try quantifier() }
        case ".":
            output += "[^\\n\\r\\x{2028}\\x{2029}]"
            try quantifier()
        case "[":
            try characterClass()
            try quantifier()
        case "\\": if try escape() { try quantifier() }
        case "*", "+", "?": throw PatternError(problem: "`\(scalar)` has nothing to repeat")
        case "{":
            index -= 1
            if quantity() != nil { throw PatternError(problem: "`{` has nothing to repeat") }
            index += 1
            emit(literal: scalar)
            try quantifier()
        default:
            emit(literal: scalar)
            try quantifier()
        }
    }

    /// A group after its `(`; false for a lookbehind, which nothing can repeat.
    private mutating func group() throws(PatternError) -> Bool {
        var isRepeatable = true
        let isCapturing = peek != "?" || isNamedGroup
        if isCapturing {
            lastGroup += 1
            openGroups.append(lastGroup)
        }
        defer { if isCapturing { openGroups.removeLast() } }
        if skip("?:") || skip("?=") || skip("?!") {
            output += "(?" + String(scalars[index - 1])
        } else if skip("?<=") || skip("?<!") {
            output += "(?<" + String(scalars[index - 1])
            isRepeatable = false
        } else if skip("?<") {
            _ = try groupName()
            output += "("
        } else if peek == "?" {
            throw PatternError(problem: "`(?` is followed by none of `:`, `=`, `!`, `<=`, `<!`, `<name>`")
        } else {
            output += "("
        }
        try disjunction()
        guard next() == ")" else { throw PatternError(problem: "a group is opened by `(` and not closed") }
        output += ")"
        return isRepeatable
    }

    private mutating func quantifier() throws(PatternError) {
        switch peek {
        case "*", "+", "?":
            output.unicodeScalars.append(scalars[index])
            index += 1
        case "{":
            guard let (least, most) = quantity() else { return }
            if let most, most < least { throw PatternError(problem: "`{\(least),\(most)}` counts down") }
            output += "{\(least),\(most.map { String($0) } ?? "")}"
        default: return
        }
        if peek == "?" {
            index += 1
            output += "?"
        }
        if peek == "*" || peek == "+" || peek == "?" {
            throw PatternError(problem: "`\(scalars[index])` has nothing to repeat")
        }
    }

    /// `{2}`, `{2,}` or `{2,5}`; nil, and nothing read, for any other `{`.
    private mutating func quantity() -> (least: Int, most: Int?)? {
        let start = index
        index += 1
        guard let least = number() else {
            index = start
            return nil
        }
        if skip("}") { return (least, least) }
        guard skip(",") else {
            index = start
            return nil
        }
        if skip("}") { return (least, nil) }
        guard let most = number(), skip("}") else {
            index = start
            return nil
        }
        return (least, most)
    }

    /// A decimal number; one beyond PCRE2's limit is left to PCRE2 to refuse.
    private mutating func number() -> Int? {
        var value: Int?
        while let digit = peek?.value, (0x30...0x39).contains(digit) {
            value = min(99_999, (value ?? 0) * 10 + Int(digit - 0x30))
            index += 1
        }
        return value
    }

    /// An escape outside of a class, after its backslash; false for one that nothing can repeat.
    private mutating func escape() throws(PatternError) -> Bool {
        guard let scalar = peek else { throw PatternError(problem: "it ends in a backslash") }
        switch scalar {
        case "b", "B":
            index += 1
            output += "\\" + String(scalar)
            return false
        case "1"..."9":
            let group = number() ?? 0
            guard group <= groupCount else { throw PatternError(problem: "`\\\(group)` refers to no group") }
            emit(group: group)
        case "k":
            index += 1
            guard skip("<") else { throw PatternError(problem: "`\\k` needs a name: `\\k<name>`") }
            let name = try groupName()
            guard let group = groups[name] else { throw PatternError(problem: "`\\k<\(name)>` refers to no group") }
            emit(group: group)
        default: try emit(characterEscape())
        }
        return true
    }

    /// A group refers to nothing within itself: ECMAScript forgets what it held when it begins again, PCRE2 does not.
    private mutating func emit(group: Int) {
        output += openGroups.contains(group) ? "(?:)" : "\\g{\(group)}"
    }

    /// Whether `?<name>` comes next.
    private var isNamedGroup: Bool {
        index + 2 < scalars.count && scalars[index + 1] == "<" && scalars[index + 2] != "=" && scalars[index + 2] != "!"
    }

    /// The name of a group, up to and with its `>`.
    private mutating func groupName() throws(PatternError) -> String {
        var name = ""
        while let scalar = next(), scalar != ">" {
            let isDigit = (0x30...0x39).contains(scalar.value)
            let isWord = scalar.properties.isAlphabetic || scalar == "_" || scalar == "$" || (isDigit && !name.isEmpty)
            guard isWord else { throw PatternError(problem: "a group's name may have letters, digits, `_` and `$`") }
            name.unicodeScalars.append(scalar)
        }
        if name.isEmpty || scalars[index - 1] != ">" { throw PatternError(problem: "a group's name is not closed") }
        return name
    }

    /// Counts the groups, since a reference may stand before its group.
    private mutating func countGroups() throws(PatternError) {
        var isInClass = false
        while let scalar = next() {
            switch scalar {
            case "\\": index += 1
            case "[": isInClass = true
            case "]": isInClass = false
            case "(" where !isInClass:
                if peek != "?" {
                    groupCount += 1
                } else if skip("?<"), peek != "=", peek != "!" {
                    groupCount += 1
                    let name = try groupName()
                    if groups.updateValue(groupCount, forKey: name) != nil {
                        throw PatternError(problem: "two groups have the name `\(name)`")
                    }
                }
            default: continue
            }
        }
        index = 0
    }
}
