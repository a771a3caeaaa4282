/// Finds every phrase of the lexicon in runs of tokens of one text: in each layer the longest, from left to right.
final class PhraseScan {
    private let knowledge: SharedKnowledge
    private let lexicon: Lexicon
    private let text: [UInt8]
    /// Where the last phrase of each layer ends, by the number of the layer. Kept, as is `found`, so that a sentence costs
    /// no allocation but for what is in it.
    private var ends: [Int]
    private var found: [Lexicon.Found] = []
    private var phrases = Phrases()

    /// The phrases of a run of tokens.
    struct Phrases {
        /// Names and values, by their first token.
        var mentions: [Mention] = []
        /// Words that hold the sentence together.
        var grammar: [GrammarMention] = []
        /// Words that change what it claims.
        var contexts: [ContextMention] = []

        /// The same in arrays that are no longer than they must be.
        fileprivate var copy: Phrases {
            Phrases(mentions: mentions.map(\.self), grammar: grammar.map(\.self), contexts: contexts.map(\.self))
        }

        fileprivate mutating func removeAll() {
            mentions.removeAll(keepingCapacity: true)
            grammar.removeAll(keepingCapacity: true)
            contexts.removeAll(keepingCapacity: true)
        }
    }

    init(_ knowledge: SharedKnowledge, _ text: [UInt8]) {
        self.knowledge = knowledge
        self.text = text
        lexicon = knowledge.lexicon
        ends = [Int](repeating: 0, count: lexicon.layerCount)
    }

    /// The phrases of a run of tokens.
    ///
    /// - Parameter named: Of dimensions, by their index, the value that was named last.
    func phrases(of tokens: [Token], after named: [Int: Int]) -> Phrases {
        phrases.removeAll()
        for layer in ends.indices { ends[layer] = 0 }
        var found: [Lexicon.Found] = []
        swap(&found, &self.found)
        for start in tokens.indices {
            lexicon.find(at: start, of: tokens, into: &found)
            if found.isEmpty { continue }
            // The longest first; of equal ones those of the pack that came first.
            for phrase in found.reversed() where accepts(phrase, start, tokens) { add(phrase, start..<phrase.end) }
            found.removeAll(keepingCapacity: true)
        }
        swap(&found, &self.found)
        dropInner()
        resolveAnaphors(named)
        return phrases.copy
    }

    /// True for what neither overlaps an earlier phrase of its layer nor is spelled otherwise than it must be.
    private func accepts(_ phrase: Lexicon.Found, _ start: Int, _ tokens: [Token]) -> Bool {
        let layer = lexicon.layer(of: phrase)
        let end = phrase.end
        let last = ends[layer.number]
        if start < last {
            // Two words of the grammar may share a phrase: `both` joins and stands for two.
            guard layer == .grammar, end == last, phrases.grammar.last?.tokens == start..<end else { return false }
        }
        guard let exact = lexicon.spelling(of: phrase) else { return true }
        return text[tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound].elementsEqual(exact)
    }

    private func add(_ phrase: Lexicon.Found, _ range: Range<Int>) {
        let layer = lexicon.layer(of: phrase)
        let value = lexicon.value(of: phrase)
        ends[layer.number] = range.upperBound
        switch layer {
        case .subject:
            phrases.mentions.append(
                Mention(kind: .subject, value: Int(value), name: Int(lexicon.name(of: phrase)), tokens: range))
        case .qualifier(let dimension):
            phrases.mentions.append(
                Mention(kind: .qualifier(dimension), value: Int(value), name: 0, tokens: range))
        case .context(let kind, let role):
            phrases.contexts.append(ContextMention(kind: kind, role: role, tokens: range))
        case .grammar:
            let frequency =
                value >= Knowledge.firstFrequency
                ? knowledge.frequencies[Int(value - Knowledge.firstFrequency)] : nil
            phrases.grammar.append(
                GrammarMention(tokens: range, word: GrammarWord(rawValue: value), frequency: frequency))
        }
    }

    /// Puts the value named last for words such as `this variety`, and leaves out those that stand for none.
    private func resolveAnaphors(_ named: [Int: Int]) {
        let anaphor = Int(Dimension.anaphor)
        guard phrases.mentions.contains(where: { $0.value == anaphor }) else { return }
        var named = named
        phrases.mentions = phrases.mentions.compactMap { mention in
            guard case .qualifier(let dimension) = mention.kind else { return mention }
            if mention.value != anaphor {
                named[dimension] = mention.value
                return mention
            }
            return named[dimension].map { Mention(kind: mention.kind, value: $0, name: 0, tokens: mention.tokens) }
        }
    }

    /// A name within a longer phrase of another kind is not meant: `surgery` in `after surgery`.
    private func dropInner() {
        if phrases.mentions.count < 2 { return }
        let all = phrases.mentions
        var mentions = all.filter { inner in
            inner.kind != .subject
                || !all.contains {
                    $0.kind != .subject && $0.tokens.count > inner.tokens.count
                        && $0.tokens.lowerBound <= inner.tokens.lowerBound
                        && inner.tokens.upperBound <= $0.tokens.upperBound
                }
        }
        mentions.sort { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
        phrases.mentions = mentions
    }
}
