package import Diagnostics
package import StructuredData

/// Something that a schema says about a value of an instance and does not demand: `title`, `deprecated`,
/// `contentEncoding`, or a keyword that it has of its own.
package struct Annotation: Sendable {
    /// The keyword.
    package let keyword: String
    /// What it says.
    package let value: Node
    /// What the schema says the value is, in one sentence.
    package let about: String?
    /// What messages call the value that it is about.
    package let subject: String
    /// The key of that value, or the value where it has none.
    package let range: TextRange
    /// The place of the value in the instance.
    package let instanceLocation: JSONPointer
    /// The place in the schema.
    package let keywordLocation: KeywordLocation
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

extension SchemaContext {
    /// The annotations of the schema that are asked for.
    func annotations(_ wanted: Schema.Annotations) -> [Mapping.Entry] {
        if wanted == .all { return mapping.entries.filter { dialect.annotates($0.name) } }
        // Schemas for the editor VS Code say the same by a message, which is worth more.
        if let message = mapping["deprecationMessage"] { return [message] }
        guard let flag = mapping["deprecated"], flag.value.scalar?.kind == .boolean(true) else { return [] }
        return [flag]
    }
}
