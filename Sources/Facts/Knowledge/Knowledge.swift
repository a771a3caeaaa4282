internal import StructuredData

/// What all packs of a run know together, ready for use.
package struct Knowledge: Sendable {
    /// Every subject.
    package internal(set) var subjects: [Subject] = []
    /// Every way in which the scope of a fact can be limited.
    package internal(set) var dimensions: [Dimension] = []
    /// Everything that can be said of a subject.
    package internal(set) var attributes: [Attribute] = []
    /// The packs, those first on which others build.
    package internal(set) var packs: [KnowledgePack.Head] = []
    /// What is known with a date and a source.
    package internal(set) var references: [ReferenceFact] = []
    /// What happened, with date and source.
    var events: [TimelineEvent] = []
    /// What events of each kind do.
    var eventKinds: [EventKind] = []
    /// Which facts a list is made of.
    var listings: [Listing] = []
    /// Figures that come out anew, with their latest edition.
    package internal(set) var figures: [FigureEdition] = []
    /// For attributes whose values are the years of figures, after how many years these are old.
    package internal(set) var ageLimits: [String: Int] = [:]
    /// Attributes that say what is to come.
    package internal(set) var forecasts: [String] = []
    /// Guidelines and classifications, with the edition in force.
    package internal(set) var works: [CitedWork] = []
    /// Works that were retracted.
    package internal(set) var retractions: [Retraction] = []
    /// The languages that texts can be read in.
    var languages: [Language] = []
    /// The names by which a text shows what a tag says, by the tag.
    package internal(set) var topics: [String: [String]] = [:]

    /// The kinds of subjects that packs name, in their order.
    var kinds: [(name: String, role: SubjectRole)] = []
    /// The kind of a subject whose pack does not say it.
    var usualKind: String { kinds.first { $0.role == .main }?.name ?? "thing" }
    var vocabulary: Vocabulary
    var lexicon = Lexicon()
    let quantityWords: QuantityWords
    let dateWords: DateWords
    /// How often something is done, for the entries of the layer `grammar` from `firstFrequency` on.
    var frequencies: [Quantity.Frequency] = []
    static let firstFrequency: Int32 = 1_000
    var contexts: [ContextKind] = []
    var frames: [Frame] = []

    /// The words that patterns name in angle brackets.
    var wordLists: [String: [String]] = [:]
    /// What packs state of attributes, and their references, without the wordings: what a prepared form keeps of them.
    var statements: [(pack: String, root: Node)] = []

    init(_ known: Vocabulary = Vocabulary()) {
        vocabulary = known
        quantityWords = QuantityWords(&vocabulary)
        dateWords = DateWords(&vocabulary)
    }

    /// What subjects of a kind are to facts.
    func role(of kind: String) -> SubjectRole { kinds.first { $0.name == kind }?.role ?? .main }

    /// The subject of a name in facts.
    package func subject(_ id: String) -> Subject? { subjects.first { $0.id == id } }
    /// The attribute of a name in facts.
    package func attribute(_ id: String) -> Attribute? { attributes.first { $0.id == id } }
    /// The dimension of a name in qualifiers.
    package func dimension(_ id: String) -> Dimension? { dimensions.first { $0.id == id } }
    /// The dimension that is something to events and lists.
    package func dimension(_ role: Dimension.Role) -> Dimension? { dimensions.first { $0.role == role } }
    /// The subjects that a name stands for, whatever its kind; several where only their spelling tells them apart.
    package func subjects(named name: String) -> [Subject] {
        var words = vocabulary
        let entries = lexicon.entries(of: Tokenizer.symbols(of: Array(name.utf8), &words))
        var found: [Int] = []
        for entry in entries where entry.layer == .subject && !found.contains(Int(entry.value)) {
            found.append(Int(entry.value))
        }
        let own = subjects.firstIndex { $0.id == name }
        return (own.map { [$0] } ?? found).map { subjects[$0] }
    }
    /// The words by which a text shows that it is about what a tag says; nil for a tag of which no pack knows any. Hyphens
    /// are spaces, and an ending such as the kind of thing may be missing in the packs.
    package func topic(of tag: String) -> [String]? {
        let tag = tag.lowercased()
        if let known = topics[tag] { return known }
        var words = tag.utf8.split { $0 == 0x20 || $0 == 0x2D || $0 == 0x5F }.map { Substring($0) }
        guard words.count > 1 else { return nil }
        if let known = topics[words.joined(separator: " ")] { return known }
        let endings = wordLists["topicEndings", default: []]
        guard let last = words.popLast(), endings.contains(String(last)) else { return nil }
        return topics[words.joined(separator: " ")]
    }
    /// True where a pack adds to a list of words that is known already.
    package func hasWords(of pack: KnowledgePack) -> Bool {
        pack.root.members("words").contains { wordLists[$0.name] != nil }
    }
    /// True for a heading under which a text tells how it has changed: `Changes`, `Change log 2024`, `Changes to this page`.
    /// A heading that goes on otherwise names another kind of change; only what is three words long may stand at its beginning.
    package func isChangeLog(_ heading: String) -> Bool {
        let title = String(heading.lowercased().map { $0 == "\u{2019}" ? "'" : $0 })
        let words = title.split { !($0.isLetter || $0.isNumber || $0 == "'") }
            .filter { !$0.contains(where: \.isNumber) }
        return wordLists["changeLogs", default: []].contains { phrase in
            let known = phrase.split(separator: " ")
            return words == known || known.count > 2 && words.starts(with: known)
        }
    }
    /// True for a kind of context in which nothing is said of today.
    package func isHistory(_ context: String) -> Bool { contexts.contains { $0.id == context && !$0.isCompared } }
    /// True for a kind of context in which nothing is said to be so.
    func isOpen(_ context: String) -> Bool { contexts.contains { $0.id == context && !$0.isClaimed } }
    func dimensionIndex(_ id: String) -> Int? { dimensions.firstIndex { $0.id == id } }
}

/// A kind of words that change what a sentence claims, as ConText has them (Harkema and others, 2009).
struct ContextKind: Sendable {
    /// Its name in packs.
    let id: String
    /// What it makes of a claim in its scope; nil where it is only noted.
    let effect: Polarity?
    /// False where a claim in it is not held against others: what is told of the past, of animals.
    let isCompared: Bool
    /// False where nothing in it is said to be so: what follows an `if`.
    let isClaimed: Bool

    /// Which side of a word it changes.
    enum Role: Int32, Sendable, CaseIterable {
        /// What follows, up to the end of the clause.
        case before
        /// The few words that follow: `without` denies a noun, not what a verb says later.
        case near
        /// What precedes, back to the start of the clause.
        case after
        /// Nothing: it only looks like such a word.
        case pseudo
        /// The whole sentence.
        case sentence
    }
}

/// The words of the language that hold sentences together; the value of entries of the lexicon's layer `grammar`.
enum GrammarWord: Int32, Sendable, CaseIterable {
    /// `and`, `or`: members of one list.
    case join
    /// `or`: the members of a list are not taken together.
    case alternative
    /// `other than`: what follows is taken away.
    case exception
    /// `alone`: with no other.
    case alone
    /// `versus`, `compared with`: two sides.
    case contrast
    /// `comparing`: two sides follow.
    case comparing
    /// `with`: after a word such as `comparing`, the other side.
    case counterpart
    /// `the`, `a drug called`: passed over before a name.
    case filler
    /// `but`, `whereas`: the end of a clause.
    case terminator
    /// `including`, `mostly`: what follows shows what is meant and limits nothing.
    case example
    /// `which`: the clause that it begins is about what stands before it.
    case relative
    /// `is`, `has`, `may`: after a name, the start of a clause of its own.
    case verb
    /// `respectively`: lists go together one by one.
    case respectively
    /// `arm`, `group`: one side of a trial.
    case side
    /// `arm`, `group`: a side that the word before it names.
    case party
    /// `plus`, `in combination with`: what is given together.
    case combination
    /// `it`, `this drug`: the one named before.
    case anaphor
    /// `both`, `these drugs`: the ones named before.
    case anaphors
    /// `the combination`: those named before that are given together.
    case together
    /// `this is called`: what follows names the sentence before.
    case naming
    /// `it is known that`: looks like an anaphor and stands for nothing.
    case expletive
    /// `tablets`, `capsules`: what an amount is packed in.
    case form
    /// `about`, `approximately`.
    case approximately
    /// `at least`, `more than`.
    case atLeast
    /// `up to`, `less than`.
    case atMost

    /// Its name in packs.
    var name: String { "\(self)" }
    /// True for a word that stands for something named before.
    var isPronoun: Bool { self == .anaphor || self == .anaphors || self == .together }
}
