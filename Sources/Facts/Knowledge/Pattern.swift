/// What a pack says of a wording: words, alternatives, gaps, and slots for what is known by name.
///
/// | written | means |
/// |---|---|
/// | `first line` | these words; case, hyphens and plural endings do not count |
/// | `(on\|in)` | one of these |
/// | `of?` | with or without |
/// | `<be>` | one of the words that a pack lists under this name |
/// | `..`, `...`, `....` | up to three, eight, twenty other words of the same clause |
/// | `~` | up to eight other words, none of them a verb |
/// | `{value}` | a slot |
/// | `^`, `$` | the start and the end of the sentence |
indirect enum Pattern: Sendable {
    /// A word, number or mark, as a symbol of the lexicon.
    case symbol(Symbol)
    /// A place for a mention, by its name.
    case slot(String)
    /// The first token of the sentence.
    case start
    /// The end of the sentence, but for marks.
    case finish
    /// Up to so many other tokens; `isPlain` where none of them may be a verb.
    case gap(Int, isPlain: Bool)
    /// One of several.
    case choice([Pattern])
    /// One after another.
    case sequence([Pattern])
    /// With or without.
    case optional(Pattern)
}

/// A word, number or mark in a form that is quick to compare.
typealias Symbol = Int32

extension Token {
    /// The token as a symbol: a word's number, a mark's scalar below zero.
    var symbol: Symbol {
        if case .mark(let scalar) = kind { Token.symbol(ofMark: scalar) } else { word }
    }

    /// True for the token of a symbol, or for its plural.
    @inline(__always)
    func isSymbol(_ symbol: Symbol) -> Bool {
        (symbol >= 0 ? word : self.symbol) == symbol || singular == symbol
    }

    /// The symbol of a mark; numbers of words are not negative, and -1 is no word.
    static func symbol(ofMark scalar: UInt32) -> Symbol { -Symbol(truncatingIfNeeded: scalar) - 2 }
}

/// Why a pattern can't be used.
package struct PatternError: Error, Equatable {
    /// What is wrong with it, lower case, no full stop.
    package let message: String
}

/// Reads patterns; adds their words to the vocabulary.
struct PatternParser {
    /// The word lists that patterns may name.
    let lists: [String: [String]]
    /// The lists that were read already, since some stand in hundreds of patterns.
    private var known: [String: Pattern] = [:]
    private var bytes: [UInt8] = []
    private var position = 0
    private var depth = 0

    init(lists: [String: [String]]) { self.lists = lists }

    /// The pattern of a text.
    mutating func pattern(_ text: String, _ vocabulary: inout Vocabulary) throws(PatternError) -> Pattern {
        bytes = Array(text.utf8)
        position = 0
        depth = 0
        let pattern = try choice(&vocabulary)
        if position < bytes.count { throw PatternError(message: "`)` without `(` in `\(text)`") }
        return pattern
    }

    private mutating func choice(_ vocabulary: inout Vocabulary) throws(PatternError) -> Pattern {
        var branches = [try sequence(&vocabulary)]
        while take("|") { branches.append(try sequence(&vocabulary)) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence(_ vocabulary: inout Vocabulary) throws(PatternError) -> Pattern {
        var parts: [Pattern] = []
        while true {
            while position < bytes.count, bytes[position].isSpace { position += 1 }
            guard position < bytes.count, bytes[position] != UInt8(ascii: "|"), bytes[position] != UInt8(ascii: ")")
            else { break }
            let before = parts.count
            try element(&parts, &vocabulary)
            // The mark stands directly behind what is optional: behind a word, its last part.
            if take("?") {
                guard parts.count > before else { throw PatternError(message: "nothing stands before `?`") }
                let part = Pattern.sequence(Array(parts[before...]))
                parts.removeSubrange(before...)
                parts.append(.optional(part))
            }
        }
        return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private mutating func element(_ parts: inout [Pattern], _ vocabulary: inout Vocabulary) throws(PatternError) {
        if starts("?") { throw PatternError(message: "nothing stands before `?`") }
        if take("(") {
            depth += 1
            if depth > 16 { throw PatternError(message: "groups are nested too deep") }
            parts.append(try choice(&vocabulary))
            depth -= 1
            if !take(")") { throw PatternError(message: "`(` without `)`") }
        } else if take("{") {
            parts.append(.slot(try name(closing: "}")))
        } else if take("<") {
            let name = try name(closing: ">")
            parts.append(try list(name, &vocabulary))
        } else if take("^") {
            parts.append(.start)
        } else if take("$") {
            parts.append(.finish)
        } else if take("....") {
            parts.append(.gap(20, isPlain: false))
        } else if take("...") {
            parts.append(.gap(8, isPlain: false))
        } else if take("..") {
            parts.append(.gap(3, isPlain: false))
        } else if take("~") {
            parts.append(.gap(8, isPlain: true))
        } else {
            literal(&parts, &vocabulary)
        }
    }

    /// The words of a list as a choice; within them, the list itself is unknown.
    private mutating func list(_ name: String, _ vocabulary: inout Vocabulary) throws(PatternError) -> Pattern {
        if let known = known[name] { return known }
        guard let list = lists[name] else { throw PatternError(message: "no pack has a word list `\(name)`") }
        var nested = PatternParser(lists: lists.filter { $0.key != name })
        var choices: [Pattern] = []
        for entry in list { choices.append(try nested.pattern(entry, &vocabulary)) }
        known[name] = .choice(choices)
        return .choice(choices)
    }

    /// A run of characters without meaning of their own; `\` takes that of the next one away.
    private mutating func literal(_ parts: inout [Pattern], _ vocabulary: inout Vocabulary) {
        var run: [UInt8] = []
        while position < bytes.count, !bytes[position].isSpace {
            if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count {
                position += 1
            } else if "(){}<>|?~$".utf8.contains(bytes[position]) || starts("..") {
                break
            }
            run.append(bytes[position])
            position += 1
        }
        if run.isEmpty { position += 1 }
        parts += Tokenizer.symbols(of: run, &vocabulary).map(Pattern.symbol)
    }

    private func starts(_ text: String) -> Bool {
        // Byte by byte, since this is asked of every byte of every pattern.
        var index = position
        for byte in text.utf8 {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
        }
        return true
    }

    private mutating func take(_ text: String) -> Bool {
        guard starts(text) else { return false }
        position += text.utf8.count
        return true
    }

    private mutating func name(closing mark: Unicode.Scalar) throws(PatternError) -> String {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(mark.value) { position += 1 }
        guard position < bytes.count else { throw PatternError(message: "`\(mark)` is missing") }
        position += 1
        return String(decoding: bytes[start..<position - 1], as: UTF8.self)
    }
}

extension Tokenizer {
    /// The symbols of a text whose words all become known.
    static func symbols(of text: [UInt8], _ vocabulary: inout Vocabulary) -> [Symbol] {
        // A word must be known before its token has its number, so each is added first and read then.
        let draft = tokens(of: text, in: 0..<text.count, vocabulary)
        for token in draft {
            if case .mark = token.kind { continue }
            _ = vocabulary.add(Tokenizer.normalized(text[token.range]))
        }
        return tokens(of: text, in: 0..<text.count, vocabulary).map(\.symbol)
    }

    /// The bytes of a token that count for its hash.
    private static func normalized(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text = Array(bytes)
        if text.contains(where: \.isDigit) { text.removeAll { $0 == UInt8(ascii: ",") } }
        if text.count > 2, text[text.count - 2] == UInt8(ascii: "'"), text[text.count - 1] | 0x20 == UInt8(ascii: "s") {
            text.removeLast(2)
        }
        return text
    }
}

extension Pattern {
    /// Every wording of a pattern without gaps and slots; nil for one that has them, or that has more than `limit` wordings.
    func wordings(limit: Int = 2_000) -> [[Symbol]]? {
        switch self {
        case .symbol(let symbol): return [[symbol]]
        case .slot, .gap, .start, .finish: return nil
        case .optional(let pattern): return pattern.wordings(limit: limit).map { [[]] + $0 }
        case .choice(let branches):
            var all: [[Symbol]] = []
            for branch in branches {
                guard let wordings = branch.wordings(limit: limit) else { return nil }
                all += wordings
            }
            return all.count <= limit ? all : nil
        case .sequence(let parts):
            var all: [[Symbol]] = [[]]
            for part in parts {
                guard let wordings = part.wordings(limit: limit), all.count * wordings.count <= limit else {
                    return nil
                }
                all = all.flatMap { start in wordings.map { start + $0 } }
            }
            return all
        }
    }
}
