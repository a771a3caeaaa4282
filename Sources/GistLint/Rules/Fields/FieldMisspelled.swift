internal import Diagnostics

/// Flags keys that look like a slip for an optional field.
struct FieldMisspelled: DocumentRule {
    static let metadata = RuleMetadata(
        id: "field-misspelled", severity: .warning, category: .fields, since: "0.1.0",
        summary: "A key that the schema does not know looks like a slip for a field that it knows.",
        rationale: """
            Documents may have any fields of their own. But a key that differs from a known field by a letter or two, \
            in a document that lacks that field, is most likely that field, and no tool will find it. Where the field \
            must be there, `field-missing` says so instead.
            """,
        badExample: """
            ---
            autidenceLevel: patient
            cancerType: [stomach]
            ---
            """,
        goodExample: """
            ---
            audienceLevel: patient
            cancerTypes: [stomach]
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        let missing = Set(
            document.violations.flatMap { violation -> [String] in
                guard case .missing(let names) = document.claim(on: violation) else { return [] }
                return names
            })
        return document.misspellings.filter { !missing.contains($0.meant) }.map { slip in
            document.diagnostic(
                Self.metadata, at: slip.key, "the schema knows no field `\(slip.written)`",
                help: "did you mean `\(slip.meantAsWritten)`?", about: "/" + slip.written)
        }
    }
}
