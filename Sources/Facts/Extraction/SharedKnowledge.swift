/// What is known, shared by everything that reads documents, so that it is handed on and not copied.
final class SharedKnowledge: Sendable {
    /// What is shared.
    let value: Knowledge
    /// The kinds of subjects by name, each with a number of its own.
    private let kindNumbers: [String: Int]
    private let kindsOfSubjects: [SmallSet]
    /// Of each dimension whose values belong to subjects, the subject of each value that has one; empty for the others.
    private let owners: [[Int?]]
    /// Of each attribute, the kinds of the subjects that can have it.
    let kindsOfAttributes: [SmallSet]

    /// The dimensions whose values are sides of a comparison, by their index.
    let sides: Set<Int>
    /// The dimensions by name.
    private let dimensionNumbers: [String: Int]
    /// The first dimension of each role.
    private let dimensionRoles: [Dimension.Role: Int]
    /// The dimensions that have words which stand for the value named last.
    let dimensionsWithAnaphors: SmallSet
    /// The attributes whose values are names.
    let names: [Attribute]
    /// What tokens tell by themselves.
    let traits: TraitTable

    init(_ value: Knowledge) {
        self.value = value
        names = value.attributes.filter { $0.kind == .name }
        sides = Set(value.attributes.compactMap { $0.compares.flatMap(value.dimensionIndex) })
        var numbers: [String: Int] = [:]
        traits = TraitTable(value)
        dimensionNumbers = Dictionary(value.dimensions.enumerated().map { ($1.id, $0) }) { first, _ in first }
        dimensionRoles = Dictionary(
            value.dimensions.enumerated().compactMap { index, dimension in dimension.role.map { ($0, index) } }
        ) { first, _ in first }
        var anaphoric = SmallSet.none
        for (index, dimension) in value.dimensions.enumerated() where dimension.hasAnaphors {
            anaphoric.formUnion(SmallSet(index))
        }
        dimensionsWithAnaphors = anaphoric
        owners = value.dimensions.map { known in
            if known.values.allSatisfy({ $0.subject == nil }) { return [] }
            return known.values.map { entry in
                entry.subject.flatMap { owner in value.subjects.firstIndex { $0.id == owner } }
            }
        }
        kindsOfSubjects = value.subjects.map { subject in
            let number = numbers[subject.kind] ?? numbers.count
            numbers[subject.kind] = number
            return SmallSet(number)
        }
        let known = numbers
        kindNumbers = known
        kindsOfAttributes = value.attributes.map { attribute in
            var kinds = SmallSet.none
            for name in attribute.subjects { if let number = known[name] { kinds.formUnion(SmallSet(number)) } }
            return kinds
        }
    }

    var subjects: [Subject] { value.subjects }
    var dimensions: [Dimension] { value.dimensions }
    var attributes: [Attribute] { value.attributes }
    var frames: [Frame] { value.frames }
    var contexts: [ContextKind] { value.contexts }
    var vocabulary: Vocabulary { value.vocabulary }
    var lexicon: Lexicon { value.lexicon }
    var quantityWords: QuantityWords { value.quantityWords }
    var dateWords: DateWords { value.dateWords }
    var frequencies: [Quantity.Frequency] { value.frequencies }

    func dimensionIndex(_ id: String) -> Int? { dimensionNumbers[id] }
    func dimensionIndex(_ role: Dimension.Role) -> Int? { dimensionRoles[role] }
    func role(of kind: String) -> SubjectRole { value.role(of: kind) }

    /// The value after those that references give for subjects, where these are the first ones without a gap.
    ///
    /// - Parameter subjects: Names, several in one text parted by `, `.
    func next(in attribute: Attribute, after subjects: [String]) -> FactValue? {
        let names = Set(subjects.flatMap { $0.split(separator: ",").map { String($0.drop { $0 == " " }) } })
        let values = names.compactMap { name in
            value.references.first { $0.subject == name && $0.attribute == attribute.id }
                .flatMap { $0.values.first }.flatMap { Int($0.description) }
        }
        // After one alone says more of those who take it than of its place.
        guard names.count > 1, values.count == names.count, values.sorted() == Array(1...names.count) else {
            return nil
        }
        return .text(String(names.count + 1))
    }

    /// The kind of a subject, as a set.
    func kind(of subject: Int) -> SmallSet { kindsOfSubjects[subject] }

    /// True for a name that can be the value of an attribute: a brand or a code of a subject.
    func canBeValue(_ mention: Mention) -> Bool {
        guard mention.kind == .subject else { return false }
        let kind = subjects[mention.value].names[mention.name].kind
        return kind == .brand || kind == .code
    }

    /// The subject that a value belongs to, as a trial does to its drug; nil for most.
    func owner(of mention: Mention) -> Int? {
        guard case .qualifier(let dimension) = mention.kind else { return nil }
        let owners = owners[dimension]
        return mention.value < owners.count ? owners[mention.value] : nil
    }

    /// True for a dimension of which values belong to subjects.
    func hasOwners(_ dimension: Int) -> Bool { !owners[dimension].isEmpty }

    /// True for a value that belongs to a subject.
    func isOwned(_ value: ScopeValue) -> Bool {
        guard let index = dimensionIndex(value.dimension), hasOwners(index),
            let known = dimensions[index].index(of: value.value)
        else { return false }
        return owners[index][known] != nil
    }

    /// True for the value that is meant where none is named: it limits nothing.
    func isUsual(_ mention: Mention) -> Bool {
        guard case .qualifier(let index) = mention.kind, let usual = dimensions[index].usual else { return false }
        return dimensions[index].values[mention.value].id == usual
    }

    /// The kinds of what is named, with those of the subjects that values belong to.
    func kinds(in mentions: [Mention]) -> SmallSet {
        var kinds = SmallSet.none
        for mention in mentions {
            let subject = mention.kind == .subject ? mention.value : owner(of: mention)
            if let subject { kinds.formUnion(kind(of: subject)) }
        }
        return kinds
    }

    /// Kinds by their names, as far as there is a subject of them.
    func kinds(of names: [String]) -> SmallSet {
        var kinds = SmallSet.none
        for name in names { if let number = kindNumbers[name] { kinds.formUnion(SmallSet(number)) } }
        return kinds
    }
}
