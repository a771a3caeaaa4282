internal import Diagnostics
internal import JSONSchema

/// Flags fields that the schema still allows and advises against.
struct FieldDeprecated: DocumentRule {
    static let metadata = RuleMetadata(
        id: "field-deprecated", severity: .note, category: .fields, since: "0.1.0",
        summary: "A field is one that its schema calls deprecated.",
        rationale: """
            With `deprecated: true` a schema says that a field will go, before it goes. The finding shows what the schema \
            says to that, in `deprecationMessage` or in the field's description. The built-in schema has no such field; \
            this is for schemas of your own.
            """,
        badExample: "the field `reviewDate`, whose schema says `deprecated: true`",
        goodExample: "the field that took its place")

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        document.annotations.compactMap { annotation in
            guard let deprecation = annotation.deprecation else { return nil }
            return document.diagnostic(
                Self.metadata, at: annotation.range, deprecation.message, help: deprecation.help,
                evidence: [annotation.schemaEvidence], about: "\(annotation.instanceLocation)")
        }
    }
}
