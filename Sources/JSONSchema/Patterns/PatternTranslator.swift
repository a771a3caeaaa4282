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
    /// Whether groups that PCRE2 can't repeat or look back for become subroutines.
    private let usesDefinitions: Bool
    /// Those subroutines.
    var definitions: [String] = []
    private var hasReferences = false
    /// PCRE2 allows 250.
    private static let depthLimit = 200

    private init(_ pattern: Substring, usesDefinitions: Bool) {
        scalars = Array(pattern.unicodeScalars)
        self.usesDefinitions = usesDefinitions
    }

    /// The pattern for PCRE2.
    static func translate(_ pattern: Substring) throws(PatternError) -> String {
        try translated(pattern, usesDefinitions: false).output
    }

    /// The pattern for PCRE2 in a slower form, for one that it does not accept in the plain form because it is too long
    /// or looks back over a variable length. Nil for a pattern that refers to its groups: subroutines forget them.
    static func translateWithDefinitions(_ pattern: Substring) throws(PatternError) -> String? {
        let translator = try translated(pattern, usesDefinitions: true)
        if translator.hasReferences { return nil }
        return translator.output + "(?(DEFINE)" + translator.definitions.joined() + ")"
    }

    private static func translated(_ pattern: Substring, usesDefinitions: Bool) throws(PatternError)
        -> PatternTranslator
    {
        var translator = PatternTranslator(pattern, usesDefinitions: usesDefinitions)
        try translator.countGroups()
        try translator.disjunction()
        guard translator.peek == nil else { throw PatternError(problem: "`)` closes no group") }
        return translator
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
        let start = output.utf8.count
        switch scalar {
        case "^": output += "^"
        case "$": output += "\\z"
        case "(":
            guard try group() else { return }
            if usesDefinitions, let mark = peek, "*+?{".unicodeScalars.contains(mark) { defineGroup(from: start) }
            try quantifier()
        case ".":
            output += "[^\\n\\r\\x{2028}\\x{2029}]"
            try quantifier(ofAtomFrom: start)
        case "[":
            try characterClass()
            try quantifier(ofAtomFrom: start)
        case "\\": if try escape() { try quantifier(ofAtomFrom: start) }
        case "*", "+", "?": throw PatternError(problem: "`\(scalar)` has nothing to repeat")
        case "{":
            index -= 1
            if quantity() != nil { throw PatternError(problem: "`{` has nothing to repeat") }
            index += 1
            emit(literal: scalar)
            try quantifier()
        default:
            emit(literal: scalar)
            try quantifier(ofAtomFrom: start)
        }
    }

    /// A group after its `(`; false for a lookbehind, which nothing can repeat.
    private mutating func group() throws(PatternError) -> Bool {
        var lookbehind: (start: Int, isNegative: Bool)?
        let isCapturing = peek != "?" || isNamedGroup
        if isCapturing {
            lastGroup += 1
            openGroups.append(lastGroup)
        }
        defer { if isCapturing { openGroups.removeLast() } }
        if skip("?:") || skip("?=") || skip("?!") {
            output += "(?" + String(scalars[index - 1])
        } else if skip("?<=") || skip("?<!") {
            lookbehind = (output.utf8.count, isNegative: scalars[index - 1] == "!")
            output += "(?<" + String(scalars[index - 1])
        } else if skip("?<") {
            _ = try groupName()
            output += "("
        } else if peek == "?" {
            throw .unknownGroup(before: index + 1 < scalars.count ? scalars[index + 1] : nil)
        } else {
            output += "("
        }
        try disjunction()
        guard next() == ")" else { throw PatternError(problem: "a group is opened by `(` and not closed") }
        output += ")"
        guard let lookbehind else { return true }
        if usesDefinitions { defineLookbehind(from: lookbehind.start, isNegative: lookbehind.isNegative) }
        return false
    }

    /// A repetition, if one comes next, of what was written last; `start` is where that begins if it is no group.
    private mutating func quantifier(ofAtomFrom start: Int? = nil) throws(PatternError) {
        switch peek {
        case "*", "+", "?":
            output.unicodeScalars.append(scalars[index])
            index += 1
        case "{":
            guard let (least, most) = quantity() else { return }
            if let most, most < least { throw PatternError(problem: "`{\(least),\(most)}` counts down") }
            if let start, LongRepetition.isNeeded(least, most) {
                let atom = String(decoding: output.utf8.dropFirst(start), as: UTF8.self)
                output = String(decoding: output.utf8.prefix(start), as: UTF8.self)
                // Lazy or not makes no difference to whether there is a match.
                output += LongRepetition.pattern(of: atom, least, most)
                _ = skip("?")
            } else {
                output += "{\(least),\(most.map { String($0) } ?? "")}"
            }
        default: return
        }
        if peek == "?" {
            index += 1
            output += "?"
        }
        if let scalar = peek, scalar == "*" || scalar == "+" || scalar == "?" { throw .repeatedTwice(by: scalar) }
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
            value = min(999_999_999, (value ?? 0) * 10 + Int(digit - 0x30))
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
        hasReferences = true
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
