internal import Diagnostics
internal import JSONSchema
internal import StructuredData

/// Flags values that do not fit the schema.
struct FieldInvalid: DocumentRule {
    static let metadata = RuleMetadata(
        id: "field-invalid", severity: .error, category: .fields, since: "0.1.0",
        summary: "A field holds what its schema does not allow.",
        rationale: """
            The schema says what each field may hold: one of a few words, a text, a list, an address. The finding names \
            what is allowed, and the nearest value where one is near. Dates and review frequencies have rules of their \
            own, which say more.
            """,
        badExample: """
            ---
            status: actve
            ---
            """,
        goodExample: """
            ---
            status: active
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        document.violations.compactMap { violation in
            guard document.claim(on: violation) == .invalid else { return nil }
            return document.diagnostic(
                Self.metadata, at: violation.range, violation.message, help: violation.help,
                evidence: [Evidence(.schema, violation.absoluteKeywordLocation)],
                about: "\(violation.instanceLocation)#\(violation.keyword)")
        }
    }
}
