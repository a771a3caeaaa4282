internal import Prose

/// The sentences of a document, gone through once: their tokens in one long array, their names, and of each the little that
/// tells whether anything can come of it. Most say nothing that matters, so that a passage is made only of one that somebody
/// asks for.
final class DocumentPassages {
    /// What a sentence has, as far as its names and single words tell.
    struct Outline {
        /// Its tokens and those that lead in to it, in `tokens`.
        let tokens: Range<Int>
        /// How many of them lead in to it.
        let ownStart: Int
        /// Names and values, by their first token.
        let mentions: [Mention]
        /// What its tokens may be part of.
        let traits: WordTraits
        /// The kinds of its subjects.
        let kinds: SmallSet
        /// The dimensions that it has values of.
        let dimensions: SmallSet
        /// True where it has a name that can be a value, a brand or a code.
        let hasNameAsValue: Bool

        /// True where it names a subject.
        var hasSubject: Bool { kinds != .none }
        /// True where it has neither a name nor a value, nor a word that stands for one.
        var namesNothing: Bool { kinds == .none && dimensions == .none && !traits.contains(.pronoun) }
        /// False where names and single words rule out that there is something of a sort.
        func mayHave(_ need: FrameGate.Need) -> Bool {
            switch need {
            case .subject(let kinds, let orPronoun): self.kinds.meets(kinds) || orPronoun && traits.contains(.pronoun)
            case .name: hasNameAsValue
            case .dimension(let index): dimensions.meets(SmallSet(index))
            case .amount, .number, .date, .nothing: need.mayStand(among: traits)
            }
        }

        /// False where no name can stand in brackets behind another.
        var mayPairNames: Bool { traits.contains(.bracket) && hasSubject && mentions.count > 1 }
    }

    /// The tokens of all sentences, each with those that lead in to it.
    let tokens: [Token]
    /// What each sentence has; nil for one that is not read.
    let outlines: [Outline?]
    /// The kinds of everything that is named, with those of the subjects that values belong to.
    let kinds: SmallSet
    /// The symbols of the sentence, or of the sentences, that somebody looked at last.
    let symbols: SymbolSet
    private let knowledge: SharedKnowledge
    private let reader: PassageReader
    private var known: [Passage?]

    /// Goes through the sentences of a document.
    init(_ document: ProseDocument, _ reader: PassageReader) {
        knowledge = reader.knowledge
        self.reader = reader
        symbols = SymbolSet(knowledge.vocabulary)
        known = [Passage?](repeating: nil, count: document.sentences.count)
        var tokenizer = Tokenizer(document.text, knowledge.vocabulary, knowledge.traits)
        tokenizer.tokens.reserveCapacity(document.text.count / 3)
        var outlines: [Outline?] = []
        outlines.reserveCapacity(document.sentences.count)
        var starts: [Int] = []
        var named = NamedValues()
        var kinds = SmallSet.none
        for block in document.blocks {
            if !block.isRead {
                for _ in block.sentences { outlines.append(nil) }
                continue
            }
            for sentence in block.sentences {
                named.enter(block)
                let outline = DocumentPassages.outline(of: sentence, reader, &tokenizer, &starts, after: named.last)
                named.add(outline, knowledge)
                kinds.formUnion(knowledge.kinds(in: outline.mentions))
                outlines.append(outline)
            }
        }
        tokens = tokenizer.tokens
        self.outlines = outlines
        self.kinds = kinds
    }

    /// What a sentence has.
    ///
    /// - Parameters:
    ///   - tokenizer: Takes its tokens.
    ///   - starts: Room for the tokens at which a name may begin.
    ///   - named: Of dimensions, by their index, the value that the sentences before named last.
    private static func outline(
        of sentence: Int, _ reader: PassageReader, _ tokenizer: inout Tokenizer, _ starts: inout [Int],
        after named: [Int: Int]
    ) -> Outline {
        let knowledge = reader.knowledge
        let start = tokenizer.tokens.count
        let ownStart = reader.read(sentence, with: &tokenizer)
        let end = tokenizer.tokens.count
        var traits: WordTraits = []
        var last: WordTraits = []
        starts.removeAll(keepingCapacity: true)
        for index in start..<end {
            let own = tokenizer.tokens[index].traits
            traits.formUnion(own)
            if own.contains(.name) { starts.append(index) }
            if own.contains(.time), last.contains(.article) { traits.insert(.amount) }
            if own.contains(.ratio), last.contains(.amount) { traits.insert(.share) }
            last = own
        }
        let mentions =
            starts.isEmpty ? [] : reader.mentions(of: tokenizer.tokens, from: start, at: starts, after: named)
        var kinds = SmallSet.none
        var dimensions = SmallSet.none
        var hasNameAsValue = false
        for mention in mentions {
            switch mention.kind {
            case .subject:
                kinds.formUnion(knowledge.kind(of: mention.value))
                hasNameAsValue = hasNameAsValue || knowledge.canBeValue(mention)
            case .qualifier(let dimension): dimensions.formUnion(SmallSet(dimension))
            }
        }
        return Outline(
            tokens: start..<end, ownStart: ownStart, mentions: mentions, traits: traits, kinds: kinds,
            dimensions: dimensions, hasNameAsValue: hasNameAsValue)
    }

    /// What all sentences have together.
    var whole: Outline {
        var traits: WordTraits = []
        var kinds = SmallSet.none
        var dimensions = SmallSet.none
        var hasNameAsValue = false
        for case let outline? in outlines {
            traits.formUnion(outline.traits)
            kinds.formUnion(outline.kinds)
            dimensions.formUnion(outline.dimensions)
            hasNameAsValue = hasNameAsValue || outline.hasNameAsValue
        }
        return Outline(
            tokens: tokens.indices, ownStart: 0, mentions: [], traits: traits, kinds: kinds, dimensions: dimensions,
            hasNameAsValue: hasNameAsValue)
    }

    /// Makes `symbols` those of some tokens.
    func noteSymbols(in range: Range<Int>) {
        let tokens = tokens
        symbols.fill(with: tokens.span, in: range)
    }

    /// The names and values in a sentence; none in one that is not read.
    func mentions(in sentence: Int) -> [Mention] { outlines[sentence]?.mentions ?? [] }

    /// False for a sentence that certainly begins with no word which holds a sentence together.
    func beginsWithWord(_ sentence: Int) -> Bool {
        guard let outline = outlines[sentence], outline.ownStart < outline.tokens.count else { return false }
        return tokens[outline.tokens.lowerBound + outline.ownStart].traits.contains(.word)
    }

    /// The passage of a sentence that somebody has asked for; nil for any other.
    func made(_ sentence: Int) -> Passage? { known[sentence] }

    /// A sentence as a passage; nil for one that is not read.
    subscript(sentence: Int) -> Passage? {
        if let passage = known[sentence] { return passage }
        guard let outline = outlines[sentence] else { return nil }
        let passage = reader.passage(
            Array(tokens[outline.tokens]), ownStart: outline.ownStart, sentence: sentence, mentions: outline.mentions)
        known[sentence] = passage
        return passage
    }
}

extension ProseBlock {
    /// True for a block that says something; what is cited and what describes a picture does not.
    var isRead: Bool { !isReference && kind != .imageText }
}
