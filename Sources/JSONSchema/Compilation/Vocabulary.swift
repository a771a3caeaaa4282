/// A set of keywords with a URI, from which the dialects of 2019-09 and 2020-12 are put together.
struct Vocabulary: Sendable {
    /// The name in `$vocabulary`.
    let uri: String
    /// Its keywords.
    let families: [KeywordFamily]
    /// Those of them that hold subschemas.
    let shapes: [String: Dialect.Shape]
    /// Whether it holds in every dialect, named or not.
    var isCore = false

    /// The vocabulary by which a metaschema demands that `format` is checked.
    static let formatAssertion = vocabularyBase + "2020-12/vocab/format-assertion"

    /// The vocabularies of a draft, in the order of evaluation: what others have evaluated is asked last.
    static let all: [Draft: [Vocabulary]] = [
        .draft2019: [
            validation("2019-09"), format("2019-09/vocab/format"), applicator2019, core2019, unevaluated("2019-09"),
            notes("2019-09/vocab/meta-data"), notes("2019-09/vocab/content"),
        ],
        .draft2020: [
            validation("2020-12"), format("2020-12/vocab/format-annotation"), format("2020-12/vocab/format-assertion"),
            applicator2020, core2020, unevaluated("2020-12"), notes("2020-12/vocab/meta-data"),
            notes("2020-12/vocab/content"),
        ],
    ]

    private static let vocabularyBase = "https://json-schema.org/draft/"

    private static let core2020 = Vocabulary(
        uri: vocabularyBase + "2020-12/vocab/core",
        families: [.reference, .dynamicReference, .newDefinitions, .definitions],
        shapes: ["$defs": .mapOfSchemas], isCore: true)

    private static let core2019 = Vocabulary(
        uri: vocabularyBase + "2019-09/vocab/core",
        families: [.reference, .recursiveReference, .newDefinitions, .definitions],
        shapes: ["$defs": .mapOfSchemas], isCore: true)

    private static let applicator2020 = Vocabulary(
        uri: vocabularyBase + "2020-12/vocab/applicator",
        families: sharedApplicators + [.prefixItemsAndItems, .contains],
        shapes: sharedShapes.merging(["prefixItems": .schemas]) { $1 })

    private static let applicator2019 = Vocabulary(
        uri: vocabularyBase + "2019-09/vocab/applicator",
        families: sharedApplicators + [.itemsAndAdditional, .contains],
        shapes: sharedShapes.merging([
            "additionalItems": .schemas, "unevaluatedItems": .schemas, "unevaluatedProperties": .schemas,
        ]) { $1 })

    private static let sharedApplicators: [KeywordFamily] = [
        .properties, .propertyNames, .dependentSchemas, .allOf, .anyOf, .oneOf, .not, .conditional,
    ]

    private static let sharedShapes: [String: Dialect.Shape] = [
        "items": .schemas, "contains": .schemas, "properties": .mapOfSchemas, "patternProperties": .mapOfSchemas,
        "additionalProperties": .schemas, "propertyNames": .schemas, "dependentSchemas": .mapOfSchemas,
        "allOf": .schemas, "anyOf": .schemas, "oneOf": .schemas, "not": .schemas, "if": .schemas, "then": .schemas,
        "else": .schemas,
    ]

    private static func validation(_ version: String) -> Vocabulary {
        Vocabulary(
            uri: vocabularyBase + version + "/vocab/validation",
            families: [
                .type, .enumeration, .constant, .numberBounds, .textLength, .pattern, .itemCount, .propertyCount,
                .required, .dependentRequired,
            ],
            shapes: [:])
    }

    /// 2019-09 counts these keywords among its applicators; they still have to come last.
    private static func unevaluated(_ version: String) -> Vocabulary {
        let name = version == "2019-09" ? "applicator" : "unevaluated"
        return Vocabulary(
            uri: vocabularyBase + version + "/vocab/" + name, families: [.unevaluatedItems, .unevaluatedProperties],
            shapes: ["unevaluatedItems": .schemas, "unevaluatedProperties": .schemas])
    }

    private static func format(_ path: String) -> Vocabulary {
        Vocabulary(uri: vocabularyBase + path, families: [.format], shapes: [:])
    }

    /// Keywords that only annotate.
    private static func notes(_ path: String) -> Vocabulary {
        Vocabulary(uri: vocabularyBase + path, families: [], shapes: [:])
    }
}
