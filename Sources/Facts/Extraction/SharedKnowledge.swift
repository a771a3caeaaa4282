/// What is known, shared by everything that reads documents, so that it is handed on and not copied.
final class SharedKnowledge: Sendable {
    /// What is shared.
    let value: Knowledge

    /// The dimensions whose values are sides of a comparison, by their index.
    let sides: Set<Int>

    init(_ value: Knowledge) {
        self.value = value
        sides = Set(value.attributes.compactMap { $0.compares.flatMap(value.dimensionIndex) })
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

    func dimensionIndex(_ id: String) -> Int? { value.dimensionIndex(id) }
    func role(of kind: String) -> SubjectRole { value.role(of: kind) }
}
