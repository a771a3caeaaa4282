internal import StructuredData

/// The keywords of a schema that say something about a value and demand nothing.
struct AnnotationKeyword: Keyword {
    /// The keywords with what they say.
    let entries: [Mapping.Entry]

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        for entry in entries { evaluator.annotate(entry.name, entry.value) }
        return true
    }
}

extension Schema {
    /// Which annotations evaluation collects.
    package enum Annotations: Sendable {
        /// Only that a value is deprecated.
        case deprecations
        /// All, those of keywords that the dialect does not know included.
        case all
    }
}

extension AnnotationKeyword {
    /// The annotations of a schema that are asked for; nil where it has none.
    init?(_ context: SchemaContext, _ wanted: Schema.Annotations) {
        entries =
            switch wanted {
            case .deprecations: AnnotationKeyword.deprecation(in: context.mapping)
            case .all: context.mapping.entries.filter { context.dialect.annotates($0.name) }
            }
        if entries.isEmpty { return nil }
    }

    /// `deprecated`, or the message with which schemas for the editor VS Code say the same; the message, where there is one.
    private static func deprecation(in schema: Mapping) -> [Mapping.Entry] {
        if let message = schema["deprecationMessage"] { return [message] }
        guard let flag = schema["deprecated"], flag.value.scalar?.kind == .boolean(true) else { return [] }
        return [flag]
    }
}
