/// Finds every phrase of the lexicon in runs of tokens of one text: in each layer the longest, from left to right.
final class PhraseScan {
    private let knowledge: SharedKnowledge
    private let lexicon: Lexicon
    private let text: [UInt8]
    /// What a scan works with. Kept from one to the next, so that a sentence costs no allocation but for what is in it.
    private var space: Space
    /// The tokens of what was read more than once, such as the headers of a table, by where they begin.
    private var kept: [Int: (end: Int, tokens: [Token])] = [:]

    private struct Space {
        /// Where the last phrase of each layer ends, by the number of the layer.
        var ends: [Int] = []
        var found: [Lexicon.Found] = []
        var mentions: [Mention] = []
        var words = Words()
    }

    /// The words of a run of tokens that are no names.
    struct Words {
        /// Words that hold the sentence together.
        var grammar: [GrammarMention] = []
        /// Words that change what it claims.
        var contexts: [ContextMention] = []
    }

    init(_ knowledge: SharedKnowledge, _ text: [UInt8]) {
        self.knowledge = knowledge
        self.text = text
        lexicon = knowledge.lexicon
        space = Space(ends: [Int](repeating: 0, count: lexicon.layerCount))
    }

    /// So many bytes without a full stop are no sentence; what lies beyond is not read.
    private static let longestSentence = 4_000

    /// The tokens of a part of the text.
    func tokens(in range: Range<Int>) -> [Token] {
        Tokenizer.tokens(of: text, in: PhraseScan.read(range), knowledge.vocabulary, knowledge.traits)
    }

    /// What is read of a part of the text.
    static func read(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound..<min(range.upperBound, range.lowerBound + longestSentence)
    }

    /// The tokens of a part of the text that will be asked for again.
    func keptTokens(in range: Range<Int>) -> [Token] {
        if let known = kept[range.lowerBound], known.end == range.upperBound { return known.tokens }
        let tokens = tokens(in: range)
        kept[range.lowerBound] = (range.upperBound, tokens)
        return tokens
    }

    /// True for a token such as `ABCd`, or a capital one with a hyphen beside it as in `Ab-C`, that is no known word.
    func isUnknownName(_ index: Int, in tokens: [Token]) -> Bool {
        guard tokens.indices.contains(index), isUnknownWord(tokens[index]) else { return false }
        let capitals = capitals(tokens[index])
        let parts =
            tokens[index].isJoined && index > 0 && self.capitals(tokens[index - 1]) > 0
            || index + 1 < tokens.count && tokens[index + 1].isJoined && self.capitals(tokens[index + 1]) > 0
        return capitals >= 2 || capitals == 1 && parts
    }

    /// True for a token with which a name such as `ABCD`, `AbCDEF` or `AB-12` begins.
    func isCode(_ index: Int, in tokens: [Token]) -> Bool {
        let token = tokens[index]
        let isOpened = index > 0 && (tokens[index - 1].isMark("(") || tokens[index - 1].isMark("["))
        guard token.kind == .word, isOpened || !token.isJoined, token.range.count <= PhraseScan.longestCode else {
            return false
        }
        let capitals = capitals(token)
        let next = index + 1 < tokens.count && tokens[index + 1].isJoined ? tokens[index + 1] : nil
        // A long number is that of a register.
        if let number = next?.number, number >= PhraseScan.leastRegistered { return false }
        // `BLOOM-2` is a name, whatever it would be without its number.
        if token.word != Vocabulary.unknown, next?.number == nil || capitals < token.range.count { return false }
        if next?.number != nil { return capitals >= 2 || capitals == 1 && token.range.count >= PhraseScan.shortestCode }
        return capitals >= 2 && token.range.count >= PhraseScan.shortestCode
    }

    /// A name of a trial has so many letters, or a number.
    private static let shortestCode = 4
    private static let longestCode = 16
    private static let leastRegistered = 100_000.0

    /// The text of tokens with single spaces.
    func text(of range: Range<Int>, in tokens: [Token]) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let bytes = text[tokens[first].range.lowerBound..<tokens[last].range.upperBound]
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func isUnknownWord(_ token: Token) -> Bool {
        token.kind == .word && token.word == Vocabulary.unknown && token.range.count <= PhraseScan.longestName
    }

    /// How many capital letters a token has.
    func capitals(_ token: Token) -> Int {
        text[token.range].count { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// A longer word in capitals is a heading's rather than a name's.
    private static let longestName = 8

    /// True for a run of tokens with a phrase of a sort that is wanted, wherever others stand.
    func contains(_ sort: Lexicon.Sort, _ tokens: [Token], _ isWanted: (Lexicon.Layer, Int32) -> Bool) -> Bool {
        var found: [Lexicon.Found] = []
        for start in tokens.indices { lexicon.find(sort, at: start, of: tokens, into: &found) }
        return found.contains {
            let layer = lexicon.layer(of: $0)
            return layer.sort == sort && isWanted(layer, lexicon.value(of: $0))
        }
    }

    /// The names and values of tokens.
    func mentions(of tokens: [Token]) -> [Mention] {
        mentions(of: tokens, from: 0, at: starts(.name, tokens), after: [:])
    }

    /// The names and values of a run of tokens up to the last, by their first token, counted from that of the run.
    ///
    /// - Parameters:
    ///   - starts: Where they may begin.
    ///   - named: Of dimensions, by their index, the value that was named last.
    func mentions(of tokens: [Token], from first: Int, at starts: [Int], after named: [Int: Int]) -> [Mention] {
        if starts.isEmpty { return [] }
        scan(tokens, from: first, at: starts, for: .name)
        // In an array that is no longer than it must be.
        var mentions = space.mentions.map(\.self)
        let shared = sharing(mentions, of: tokens, from: first)
        if !shared.isEmpty { mentions += shared }
        return mentions.isEmpty ? [] : resolvingAnaphors(of: droppingInner(of: mentions), named)
    }

    /// The words of a run of tokens that hold it together or change what it claims.
    func words(of tokens: [Token]) -> Words {
        let starts = starts(.word, tokens)
        if starts.isEmpty { return Words() }
        scan(tokens, from: 0, at: starts, for: .word)
        return Words(grammar: space.words.grammar.map(\.self), contexts: space.words.contexts.map(\.self))
    }

    /// The tokens at which phrases of a sort may begin.
    private func starts(_ sort: Lexicon.Sort, _ tokens: [Token]) -> [Int] {
        var starts: [Int] = []
        starts.reserveCapacity(tokens.count)
        for index in tokens.indices where tokens[index].traits.contains(sort.trait) {
            starts.append(index)
        }
        return starts
    }

    private func scan(_ tokens: [Token], from first: Int, at starts: [Int], for sort: Lexicon.Sort) {
        // Taken out while it is filled, so that nobody has to see to it that nobody else does.
        var space = Space()
        swap(&space, &self.space)
        if !space.mentions.isEmpty { space.mentions.removeAll(keepingCapacity: true) }
        if !space.words.grammar.isEmpty { space.words.grammar.removeAll(keepingCapacity: true) }
        if !space.words.contexts.isEmpty { space.words.contexts.removeAll(keepingCapacity: true) }
        for layer in space.ends.indices { space.ends[layer] = 0 }
        for start in starts {
            lexicon.find(sort, at: start, of: tokens, into: &space.found)
            if space.found.isEmpty { continue }
            // The longest first; of equal ones those of the pack that came first.
            for index in space.found.indices.reversed() {
                let phrase = space.found[index]
                guard lexicon.layer(of: phrase).sort == sort, accepts(phrase, start, tokens, first, space)
                else { continue }
                add(phrase, start - first..<phrase.end - first, to: &space)
            }
            space.found.removeAll(keepingCapacity: true)
        }
        swap(&space, &self.space)
    }

    /// True for what neither overlaps an earlier phrase of its layer nor is spelled otherwise than it must be.
    private func accepts(
        _ phrase: Lexicon.Found, _ start: Int, _ tokens: [Token], _ first: Int, _ space: borrowing Space
    ) -> Bool {
        let layer = lexicon.layer(of: phrase)
        let end = phrase.end
        let last = space.ends[layer.number] + first
        if start < last {
            // Two words of the grammar may share a phrase: `both` joins and stands for two.
            guard layer == .grammar, end == last, space.words.grammar.last?.tokens == start - first..<end - first
            else { return false }
        }
        if isPartOfUnknown(start..<end, in: tokens) { return false }
        guard let exact = lexicon.spelling(of: phrase) else { return true }
        // `5AB` is not `AB`.
        if start > 0, tokens[start].isJoined, tokens[start - 1].number != nil { return false }
        return text[tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound].elementsEqual(exact)
    }

    /// True for a numbered part behind a name that no pack knows: `part 11` in `ABCD part 11` is that of another thing.
    private func isPartOfUnknown(_ phrase: Range<Int>, in tokens: [Token]) -> Bool {
        phrase.count > 1 && tokens[phrase.lowerBound].kind == .word && tokens[phrase.upperBound - 1].number != nil
            && capitals(tokens[phrase.lowerBound]) == 0 && isUnknownName(phrase.lowerBound - 1, in: tokens)
    }

    private func add(_ phrase: Lexicon.Found, _ range: Range<Int>, to space: inout Space) {
        let layer = lexicon.layer(of: phrase)
        let value = lexicon.value(of: phrase)
        space.ends[layer.number] = range.upperBound
        switch layer {
        case .subject:
            space.mentions.append(
                Mention(kind: .subject, value: Int(value), name: Int(lexicon.name(of: phrase)), tokens: range))
        case .qualifier(let dimension):
            space.mentions.append(
                Mention(kind: .qualifier(dimension), value: Int(value), name: 0, tokens: range))
        case .context(let kind, let role):
            space.words.contexts.append(ContextMention(kind: kind, role: role, tokens: range))
        case .grammar:
            let frequency =
                value >= Knowledge.firstFrequency
                ? knowledge.frequencies[Int(value - Knowledge.firstFrequency)] : nil
            space.words.grammar.append(
                GrammarMention(tokens: range, word: GrammarWord(rawValue: value), frequency: frequency))
        }
    }

    /// Puts the value named last for words such as `this variety`, and leaves out those that stand for none.
    private func resolvingAnaphors(of mentions: [Mention], _ named: [Int: Int]) -> [Mention] {
        let anaphor = Int(Dimension.anaphor)
        guard mentions.contains(where: { $0.value == anaphor }) else { return mentions }
        var named = named
        return mentions.compactMap { mention in
            guard case .qualifier(let dimension) = mention.kind else { return mention }
            if mention.value != anaphor {
                named[dimension] = mention.value
                return mention
            }
            return named[dimension].map { Mention(kind: mention.kind, value: $0, name: 0, tokens: mention.tokens) }
        }
    }

    /// What shares its last word with the name behind it: `north` in `north, east and south side`.
    private func sharing(_ mentions: [Mention], of tokens: [Token], from first: Int) -> [Mention] {
        var shared: [Mention] = []
        for name in mentions where name.kind != .subject && name.tokens.count > 1 {
            let head = tokens[name.tokens.upperBound - 1 + first]
            var start = name.tokens.lowerBound + first
            while let index = member(before: start, in: tokens),
                !mentions.contains(where: { $0.kind == name.kind && $0.tokens.contains(index - first) }),
                let value = value(of: [tokens[index], head], name.kind)
            {
                shared.append(
                    Mention(kind: name.kind, value: value, name: 0, tokens: index - first..<index + 1 - first))
                start = index
            }
        }
        return shared
    }

    /// The word before a comma, a stroke or a word such as `and`.
    private func member(before start: Int, in tokens: [Token]) -> Int? {
        var index = start - 1
        if index >= 0, isJoin(index, in: tokens) { index -= 1 }
        if index >= 0, tokens[index].isMark(",") || tokens[index].isMark("/") { index -= 1 }
        guard index >= 0, index < start - 1, tokens[index].kind == .word else { return nil }
        return index
    }

    private func isJoin(_ index: Int, in tokens: [Token]) -> Bool {
        var found: [Lexicon.Found] = []
        lexicon.find(.word, at: index, of: tokens, into: &found)
        return found.contains {
            $0.end == index + 1 && lexicon.layer(of: $0) == .grammar
                && lexicon.value(of: $0) == GrammarWord.join.rawValue
        }
    }

    /// The value of a dimension that two words name together.
    private func value(of words: [Token], _ kind: Mention.Kind) -> Int? {
        guard case .qualifier(let dimension) = kind else { return nil }
        var found: [Lexicon.Found] = []
        lexicon.find(.name, at: 0, of: words, into: &found)
        return found.first {
            $0.end == words.count && lexicon.layer(of: $0) == .qualifier(dimension)
                && lexicon.spelling(of: $0) == nil && lexicon.value(of: $0) != Dimension.anaphor
        }.map { Int(lexicon.value(of: $0)) }
    }

    /// A name within a longer phrase of another kind is not meant: `north` in `north side`.
    private func droppingInner(of mentions: [Mention]) -> [Mention] {
        if mentions.count < 2 { return mentions }
        var outer = mentions.filter { inner in
            inner.kind != .subject
                || !mentions.contains {
                    $0.kind != .subject && $0.tokens.count > inner.tokens.count
                        && $0.tokens.lowerBound <= inner.tokens.lowerBound
                        && inner.tokens.upperBound <= $0.tokens.upperBound
                }
        }
        outer.sort { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
        return outer
    }
}
