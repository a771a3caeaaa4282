/// Which keywords a schema may use and how its identifiers and references behave: one value per draft.
final class Dialect: Sendable {
    /// Where subschemas lie in the value of a keyword.
    enum Shape: Sendable {
        /// The value is a schema, or a list of them.
        case schemas
        /// The values of the mapping are schemas; values of another kind, as old `dependencies` have them, are not.
        case mapOfSchemas
    }

    /// The draft that it belongs to.
    let draft: Draft
    /// The keywords, in the order of evaluation.
    let families: [KeywordFamily]
    private let keywords: Set<String>
    /// The keywords that hold subschemas.
    let shapes: [String: Shape]
    /// `$id`, or `id` in draft 4.
    let idKeyword: String
    /// Whether `$id` may write an anchor, as `#name`: up to draft 7.
    let hasAnchorsInID: Bool
    /// Whether `$ref` hides all keywords beside it: up to draft 7.
    let referenceHidesSiblings: Bool
    /// Whether 1.0 is an integer: from draft 6 on.
    let wholeFloatsAreIntegers: Bool
    /// Whether the items that `contains` found count as evaluated: in 2020-12.
    let containsEvaluates: Bool
    /// Whether `format` is checked whatever the caller says: a metaschema may demand it.
    let demandsFormats: Bool

    /// Whether a keyword means something for evaluation.
    func evaluates(_ keyword: String) -> Bool { keywords.contains(keyword) }

    /// Whether a keyword of this name only annotates: every one that the dialect neither evaluates nor needs for itself.
    func annotates(_ keyword: String) -> Bool {
        keyword == "format" || !(evaluates(keyword) || Dialect.structuralKeywords.contains(keyword))
    }

    /// What names, connects and comments schemas.
    private static let structuralKeywords: Set = [
        "$schema", "$id", "id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary", "$comment",
    ]

    private init(
        _ draft: Draft, families: [KeywordFamily], shapes: [String: Shape], idKeyword: String = "$id", isModern: Bool,
        wholeFloatsAreIntegers: Bool = true, containsEvaluates: Bool = false, demandsFormats: Bool = false
    ) {
        self.draft = draft
        self.families = families
        keywords = Set(families.flatMap(\.names))
        self.shapes = shapes
        self.idKeyword = idKeyword
        self.hasAnchorsInID = !isModern
        self.referenceHidesSiblings = !isModern
        self.wholeFloatsAreIntegers = wholeFloatsAreIntegers
        self.containsEvaluates = containsEvaluates
        self.demandsFormats = demandsFormats
    }

    /// A dialect of a draft with vocabularies, restricted to those that a metaschema names.
    convenience init(_ draft: Draft, vocabularies: Set<String>) {
        let known = (Vocabulary.all[draft] ?? []).filter { $0.isCore || vocabularies.contains($0.uri) }
        self.init(
            draft, families: known.flatMap(\.families) + [.dependencies],
            shapes: known.reduce(into: ["definitions": .mapOfSchemas, "dependencies": .mapOfSchemas]) { shapes, next in
                shapes.merge(next.shapes) { $1 }
            },
            isModern: true, containsEvaluates: draft == .draft2020,
            demandsFormats: vocabularies.contains(Vocabulary.formatAssertion))
    }

    /// The dialect of a draft.
    static func of(_ draft: Draft) -> Dialect {
        switch draft {
        case .draft4: draft4
        case .draft6: draft6
        case .draft7: draft7
        case .draft2019: draft2019
        case .draft2020: draft2020
        }
    }

    private static let draft2020 = Dialect(.draft2020, vocabularies: standardVocabularies(.draft2020))
    private static let draft2019 = Dialect(.draft2019, vocabularies: standardVocabularies(.draft2019))

    private static let draft7 = Dialect(
        .draft7, families: draft6Families + [.conditional],
        shapes: draft6Shapes.merging(["if": .schemas, "then": .schemas, "else": .schemas]) { $1 }, isModern: false)

    private static let draft6 = Dialect(.draft6, families: draft6Families, shapes: draft6Shapes, isModern: false)

    private static let draft4 = Dialect(
        .draft4, families: [.numberBoundsWithFlags] + oldFamilies, shapes: oldShapes, idKeyword: "id", isModern: false,
        wholeFloatsAreIntegers: false)

    private static let draft6Families: [KeywordFamily] =
        oldFamilies + [.constant, .numberBounds, .oldContains, .propertyNames]

    private static let draft6Shapes = oldShapes.merging(["contains": .schemas, "propertyNames": .schemas]) { $1 }

    private static let oldFamilies: [KeywordFamily] = [
        .type, .enumeration, .textLength, .pattern, .format, .itemCount, .propertyCount, .required, .dependencies,
        .properties, .itemsAndAdditional, .allOf, .anyOf, .oneOf, .not, .reference, .definitions,
    ]

    private static let oldShapes: [String: Shape] = [
        "items": .schemas, "additionalItems": .schemas, "properties": .mapOfSchemas,
        "patternProperties": .mapOfSchemas, "additionalProperties": .schemas, "dependencies": .mapOfSchemas,
        "definitions": .mapOfSchemas, "allOf": .schemas, "anyOf": .schemas, "oneOf": .schemas, "not": .schemas,
    ]

    private static func standardVocabularies(_ draft: Draft) -> Set<String> {
        Set((Vocabulary.all[draft] ?? []).map(\.uri)).subtracting([Vocabulary.formatAssertion])
    }
}
