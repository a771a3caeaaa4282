internal import Prose

/// A sentence as it is read for facts, after what leads in to it: the sentence before a list, the headers of a table.
final class Passage {
    /// The tokens of the lead-in and of the sentence.
    let tokens: [Token]
    /// The first token of the sentence itself.
    let ownStart: Int
    /// The sentence, by its index in the document.
    let sentence: Int
    /// Names and values, by their first token.
    let mentions: [Mention]
    /// For each bracket that opens, the one that closes it.
    let closings: Brackets
    let knowledge: SharedKnowledge
    private let scan: PhraseScan

    // What follows is worked out when it is asked for, since most sentences state nothing and are asked for little.

    /// The words that are no names, from when somebody first asked for some. Empty until then rather than missing, for they are
    /// asked for all the time, and what may be missing is copied whole.
    private var words = PhraseScan.Words()
    private var hasWords = false
    /// Words that hold the sentence together.
    var grammar: [GrammarMention] {
        if !hasWords { scanWords() }
        return words.grammar
    }
    /// Words that change what it claims.
    var contexts: [ContextMention] {
        if !hasWords { scanWords() }
        return words.contexts
    }
    /// The clause of each token, counted.
    private(set) lazy var clauses = PassageReader.clauses(tokens, grammar, mentions)
    /// Dates.
    private(set) lazy var dates = DateScanner.dates(in: tokens, taken: named, knowledge.dateWords).filter {
        // `2000 mg` is no year.
        $0.tokens.count > 1 || !tokens.indices.contains($0.tokens.upperBound)
            || knowledge.quantityWords.unit(tokens[$0.tokens.upperBound])?.measure != .mass
    }
    /// Amounts.
    private(set) lazy var quantities = scannedQuantities
    /// The subjects, in lists where they stand in lists.
    private(set) lazy var subjects = subjectLists

    init(
        tokens: [Token], ownStart: Int, sentence: Int, mentions: [Mention], scan: PhraseScan,
        knowledge: SharedKnowledge
    ) {
        self.tokens = tokens
        self.ownStart = ownStart
        self.sentence = sentence
        self.mentions = mentions
        self.scan = scan
        self.knowledge = knowledge
        closings = Brackets(tokens)
    }

    private func scanWords() {
        words = scan.words(of: tokens)
        hasWords = true
    }

    /// The tokens whose numbers are no amounts: that in `part 9` is a name's, and that of `3-year` is an amount.
    private var named: [Bool] {
        var taken = [Bool](repeating: false, count: tokens.count)
        for mention in mentions where mention.kind == .subject || !isNumber(tokens[mention.tokens.lowerBound]) {
            for index in mention.tokens { taken[index] = true }
        }
        return taken
    }

    private func isNumber(_ token: Token) -> Bool {
        token.number != nil || knowledge.quantityWords.number(token) != nil
    }

    private var takenByNamesAndDates: [Bool] {
        var taken = named
        for date in dates { for index in date.tokens { taken[index] = true } }
        return taken
    }

    private var subjectLists: [MentionList] {
        let names = mentions.filter { $0.kind == .subject }
        if names.isEmpty { return [] }
        // A class beside a subject only describes it.
        let named = names.filter { knowledge.subjects[$0.value].role != .group }
        let members = named.isEmpty ? names : named
        // One name alone needs no words to be a list.
        if members.count == 1, closings.isEmpty { return [MentionList(members: members, tokens: members[0].tokens)] }
        func lists(_ members: [Mention]) -> [MentionList] {
            MentionLists.lists(
                of: members, besides: mentions, classes: knowledge.dimensionIndex(.class).map { .qualifier($0) },
                tokens, grammar, clauses, closings)
        }
        // `a way of treating (the one, the other)` names those that it is done with.
        let general = members.filter { knowledge.subjects[$0.value].role == .general }
        let explaining = members.filter { member in
            knowledge.subjects[member.value].role == .main
                && general.contains {
                    closings[$0.tokens.upperBound].map { member.tokens.lowerBound < $0 } ?? false
                        && $0.tokens.upperBound < member.tokens.lowerBound
                }
        }
        if explaining.isEmpty { return lists(members) }
        let others = members.filter { member in !explaining.contains { $0.tokens == member.tokens } }
        return (lists(others) + lists(explaining)).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// True for a cell whose headers may give the unit of its amounts.
    var hasHeaders = false
    /// True for a heading.
    var isHeading = false

    private var scannedQuantities: [Quantity] {
        let found = QuantityScanner.quantities(
            in: tokens, grammar: grammar, taken: takenByNamesAndDates, knowledge.quantityWords)
        if !hasHeaders { return found }
        // A share in a header tells how to read the cell, `(95 % interval)`; a time or a mass may be a side's name.
        let amounts = found.filter {
            $0.tokens.lowerBound >= ownStart || [.time, .mass].contains($0.unit.measure)
        }
        return HeaderUnit.completing(amounts, from: ownStart, tokens, grammar, knowledge.quantityWords)
    }

    /// The readable text of the sentence, from when a fact first asked for it: all facts of a sentence share it.
    var quote: String?

    /// Where the passage names what came before: `after the first drug had failed`.
    var asides: [Range<Int>] {
        get {
            asidesSource?.findAsides(of: self)
            return knownAsides
        }
        set { (knownAsides, asidesSource) = (newValue, nil) }
    }
    private var knownAsides: [Range<Int>] = []
    /// Who finds them when somebody asks. It holds the passage.
    private(set) unowned var asidesSource: ScopeWordings?

    /// From now on the asides are what somebody finds.
    func awaitAsides(from source: ScopeWordings) {
        // Those that it had are asked for while others are looked for.
        knownAsides = asides
        asidesSource = source
    }

    /// Makes the asides those that are known already. True where others were awaited.
    func stopAwaitingAsides() -> Bool {
        defer { asidesSource = nil }
        return asidesSource != nil
    }

    /// Whose amounts the sentences before compared.
    var pastSides: PastSides?

    /// What looks like a value of an attribute and isn't, while the sentence is read.
    var vetoes: Vetoes?

    /// What stands before the first colon, where it names no subject and is short: it holds for all that follows.
    private(set) lazy var label: Range<Int>? = shortLabel

    private var shortLabel: Range<Int>? {
        let end = min(tokens.count, ownStart + Passage.longestLabel)
        guard let colon = tokens[ownStart..<end].firstIndex(where: { $0.isMark(":") || $0.isMark("-") }),
            !mentions.contains(where: { $0.kind == .subject && (ownStart..<colon).contains($0.tokens.lowerBound) })
        else { return nil }
        return ownStart..<colon
    }

    private static let longestLabel = 10

    /// `it`, `these drugs` at a token of the sentence itself.
    func pronoun(at index: Int) -> Range<Int>? {
        guard index >= ownStart else { return nil }
        let pronoun = grammar.last {
            $0.isPronoun && $0.tokens.lowerBound == index
        }?.tokens
        // `the drug so-and-so` names it.
        if let pronoun, subjects.contains(where: { $0.tokens.lowerBound == pronoun.upperBound }) { return nil }
        return pronoun
    }

    /// True where the sentence says `it`, `this drug`.
    var hasAnaphor: Bool { !grammar(.anaphor, in: ownStart..<tokens.count).isEmpty }

    /// True for subjects that are named only for what came before.
    func isAside(_ subjects: Range<Int>) -> Bool { asides.contains { $0.overlaps(subjects) } }

    /// The passage itself where it begins by naming the sentence before it.
    var naming: Passage? { grammar(.naming, in: ownStart..<ownStart + 1).isEmpty ? nil : self }

    /// True for a token of the question that the sentence answers.
    func isAsked(_ token: Int) -> Bool { token < ownStart && ownStart > 1 && tokens[ownStart - 2].isMark("?") }

    /// The values that words such as `without` take away: `without the one or the other`.
    private(set) lazy var denied: [Range<Int>] = deniedValues

    /// The names of sides that no pack knows, such as those of regimens, `the ABCd arm`, `those who received Ab-C`, and of what
    /// is none of the subjects: `the other arm`.
    private(set) lazy var unknownSides: [Int] =
        [GrammarWord.side, .contrast, .combination]
        .flatMap { grammar($0, in: ownStart..<tokens.count) }
        .flatMap { [nameEnd(before: $0.tokens.lowerBound), $0.tokens.upperBound] }
        .filter { $0 >= ownStart && scan.isUnknownName($0, in: tokens) && !isNamed($0) }
        + grammar(.party, in: ownStart..<tokens.count)
        // `between arms` names none.
        .filter { tokens[$0.tokens.lowerBound].singular == Vocabulary.unknown }
        .map { $0.tokens.lowerBound - 1 }.filter(namesParty)

    /// True for a word that says which group is meant, and is neither a name nor a word that holds sentences together.
    private func namesParty(_ index: Int) -> Bool {
        index >= ownStart && tokens[index].kind == .word && tokens[index].range.count >= Passage.shortestPartyName
            && !isNamed(index) && !grammar.contains { $0.tokens.contains(index) }
            && !quantities.contains { $0.tokens.contains(index) }
    }

    private static let shortestPartyName = 4

    /// A name such as `ABCD-12` that no pack knows, at a token.
    func code(at start: Int) -> Range<Int>? {
        guard start >= ownStart, scan.isCode(start, in: tokens) else { return nil }
        var name = wholeName(at: start)
        // `Bloom 12 (…)`: a number of two figures or more that measures nothing.
        if name.count == 1, isNumberOfName(name.upperBound) { name = start..<name.upperBound + 1 }
        // `BLOOM Spring 12`
        let next = name.upperBound
        if name.count == 1, tokens.indices.contains(next), scan.capitals(tokens[next]) == 1, isNumberOfName(next + 1) {
            name = start..<next + 2
        }
        return name.contains(where: isNamed) ? nil : name
    }

    /// True where the sentence has a name such as `ABCD-12`, of a study or a thing that no pack knows.
    private(set) lazy var namesCode = (ownStart..<tokens.count).contains { code(at: $0) != nil }

    private func isNumberOfName(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, let number = tokens[index].number, (10...999).contains(number),
            number == number.rounded()
        else { return false }
        let next = tokens[index + 1]
        return next.kind != .word && !next.isMark("%") && !next.isMark("/") && !next.isMark("-") && next.number == nil
            || knowledge.quantityWords.unit(next) == nil && grammar(.verb, in: index + 1..<index + 2).isEmpty
                && next.kind == .word && next.word != Vocabulary.unknown
    }

    /// A token with those that are joined to it.
    func wholeName(at start: Int) -> Range<Int> {
        var end = start + 1
        while end < tokens.count, tokens[end].isJoined, tokens[end].number != nil || tokens[end].kind == .word {
            end += 1
        }
        return start..<end
    }

    /// The readable text of tokens.
    func text(of range: Range<Int>) -> String { scan.text(of: range, in: tokens) }

    /// True for brackets behind a name that no pack knows: `the one and ABcd (75 g daily)`.
    func isOfUnknown(_ tokens: Range<Int>) -> Bool {
        let open = (ownStart..<max(ownStart, tokens.lowerBound)).last {
            closings[$0].map { $0 >= tokens.upperBound } ?? false
        }
        guard let open, !mentions.contains(where: { $0.kind == .subject && $0.tokens.lowerBound > open }),
            let name = (ownStart..<open).last(where: { self.tokens[$0].kind == .word })
        else { return false }
        return open - name <= 2 && scan.isUnknownName(name, in: self.tokens) && !isNamed(name)
    }

    /// The last token of a name before a token, with or without a word such as `alone`: `the ABC-alone group`.
    private func nameEnd(before index: Int) -> Int {
        grammar.last { $0.word == .alone && $0.tokens.upperBound == index }.map { $0.tokens.lowerBound - 1 } ?? index
            - 1
    }

    private func isNamed(_ token: Int) -> Bool { mentions.contains { $0.tokens.contains(token) } }

    /// The words of the grammar that are of a kind, in a range.
    func grammar(_ word: GrammarWord, in range: Range<Int>) -> [GrammarMention] {
        grammar.filter { $0.word == word && range.contains($0.tokens.lowerBound) }
    }

    /// True where two tokens lie in one clause.
    func isOneClause(_ left: Int, _ right: Int) -> Bool {
        tokens.indices.contains(left) && tokens.indices.contains(right) && clauses[left] == clauses[right]
    }

    /// The token after the comma that closes an apposition: `, a drug for this and that, …`, `, sold under a name, is …`.
    func endOfApposition(at start: Int) -> Int? {
        let end = min(start + Passage.longestApposition, tokens.count)
        guard start + 1 < end, tokens[start].isMark(","),
            let close = tokens[(start + 1)..<end].firstIndex(where: { $0.isMark(",") }), isOneClause(start, close),
            grammar(.verb, in: start..<close).isEmpty,
            isArticle(start + 1) || !grammar(.verb, in: close + 1..<close + 2).isEmpty
        else { return nil }
        return close + 1
    }

    private static let longestApposition = 20

    /// True where nothing but marks follows.
    func isFinished(at index: Int) -> Bool {
        tokens[min(index, tokens.count)...].allSatisfy { if case .mark = $0.kind { true } else { false } }
    }

    /// True for `a`, `an` and `the`.
    private func isArticle(_ index: Int) -> Bool {
        tokens[index].range.count <= 3 && !grammar(.filler, in: index..<index + 1).isEmpty
    }

    /// True where the clause of a token begins with a word such as `which` right behind a list.
    func isRelative(to list: MentionList, _ token: Int) -> Bool {
        let end = list.tokens.upperBound
        return grammar(.relative, in: end..<end + 2).contains { isOneClause($0.tokens.lowerBound, token) }
    }

    /// True where the passage has the token in brackets that do not hold the other one.
    func isParenthetical(_ token: Int, against other: Int) -> Bool {
        closings.part(token, from: other)
    }

    /// The bytes from the first own token of a range to the last; nil where none is the sentence's own.
    func bytes(of range: Range<Int>) -> Range<Int>? {
        let own = max(range.lowerBound, ownStart)..<max(range.upperBound, ownStart)
        guard let first = own.first, let last = own.last else { return nil }
        return tokens[first].range.lowerBound..<tokens[last].range.upperBound
    }

    /// The members of the first lists that words such as `plus` join; empty where there are none.
    func together(_ lists: [MentionList]) -> [Int] {
        for (left, right) in zip(lists, lists.dropFirst()) where areTogether(left, right) {
            return left.members.map(\.value)
                + right.members.map(\.value).filter { value in
                    !left.members.contains { $0.value == value }
                }
        }
        return []
    }

    /// True for two lists with a word such as `plus` between them, and little else.
    func areTogether(_ left: MentionList, _ right: MentionList) -> Bool {
        let between = left.tokens.gap(to: right.tokens)
        // `so much of the one daily plus so much of the other`: amounts don't part them.
        let length = between.count - quantities.reduce(0) { $0 + $1.tokens.clamped(to: between).count }
        return length <= 4 && !grammar(.combination, in: between).isEmpty && !isCompared(left, with: right)
            && grammar(.contrast, in: between).isEmpty
            && (length == between.count || grammar(.join, in: between).isEmpty)
    }

    /// True for `comparing the one with the other`, though not for `comparing the one with a second versus a third`.
    private func isCompared(_ left: MentionList, with right: MentionList) -> Bool {
        guard !grammar(.counterpart, in: left.tokens.gap(to: right.tokens)).isEmpty,
            let comparing = grammar.last(where: {
                $0.word == .comparing && $0.tokens.upperBound <= left.tokens.lowerBound
            })
        else { return false }
        return isOneClause(comparing.tokens.lowerBound, right.tokens.lowerBound)
            && grammar(.contrast, in: comparing.tokens.upperBound..<tokens.count).isEmpty
    }

    /// True for names with nothing but a sign between them: `the one + the other`, `the one-other group`.
    func isSum(_ list: MentionList, of signs: [Unicode.Scalar] = ["+", "/", "-"]) -> Bool {
        zip(list.members, list.members.dropFirst()).allSatisfy {
            let between = $0.tokens.gap(to: $1.tokens)
            return between.isEmpty && signs.contains("-")
                || between.count == 1 && signs.contains { tokens[between.lowerBound].isMark($0) }
        }
    }

    /// The mentions of a dimension in lists, as far as they stand in lists.
    func lists(of kind: Mention.Kind) -> [MentionList] {
        if kind == .subject { return subjects }
        let mentions = mentions.filter { $0.kind == kind }
        // Most passages name nothing of a kind, and need not be looked at for what would join it.
        return mentions.isEmpty ? [] : MentionLists.lists(of: mentions, tokens, grammar, clauses, closings)
    }
}

/// A date in a passage.
struct DateMention: Sendable {
    /// Its tokens.
    let tokens: Range<Int>
    /// As precise as it is written: `2013`, `2020-05`, `2026-06-04`.
    let date: String
}
