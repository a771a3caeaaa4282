internal import Diagnostics
internal import JSONSchema
internal import StructuredData

/// Flags fields that the schema demands and the document lacks.
struct FieldMissing: DocumentRule {
    static let metadata = RuleMetadata(
        id: "field-missing", severity: .error, category: .fields, since: "0.1.0",
        summary: "A field that must be there is missing or empty.",
        rationale: """
            The schema says which fields a document must have: who published the text, under which licence, when it was \
            last reviewed. The finding points at the opening fence, or at the key where it is there without a value. A \
            key that looks like a slip of the pen is named.
            """,
        badExample: """
            ---
            title: Living with a rare tumour
            lastReviewd: '2026-05-31'
            ---
            """,
        goodExample: """
            ---
            title: Living with a rare tumour
            lastReviewed: '2026-05-31'
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        document.violations.flatMap { violation -> [Diagnostic] in
            guard case .missing(let names) = document.claim(on: violation) else { return [] }
            return names.map { finding(about: $0, violation, in: document) }
        }
    }

    private func finding(about name: String, _ violation: Violation, in document: Document) -> Diagnostic {
        let parent = violation.instanceLocation
        let written = document.schema?.usesOurNames == true ? document.fields.convention.writtenName(name) : name
        let evidence = [Evidence(.schema, violation.absoluteKeywordLocation)]
        if parent.tokens.last == name {
            return document.diagnostic(
                Self.metadata, at: violation.range, "`\(written)` is empty", help: .writeValue, evidence: evidence,
                about: parent.description)
        }
        let subject = "\(parent)/\(JSONPointer.escaped(name))"
        if parent.tokens.isEmpty {
            if let slip = document.misspellings.first(where: { $0.meant == name }) {
                return document.diagnostic(
                    Self.metadata, at: slip.key, "`\(written)` is missing; `\(slip.written)` looks like it",
                    help: "rename the key to `\(written)`", evidence: evidence, about: subject)
            }
            return document.diagnostic(
                Self.metadata, at: document.fence, "`\(written)` is missing", help: "add a line `\(written): …`",
                evidence: evidence, about: subject)
        }
        let place = parent.tokens.joined(separator: ".")
        return document.diagnostic(
            Self.metadata, at: violation.range, "`\(written)` is missing in `\(place)`", evidence: evidence,
            about: subject)
    }
}

extension String {
    fileprivate static let writeValue = "write a value after the colon"
}
