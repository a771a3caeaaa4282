internal import Diagnostics
internal import JSONSchema

/// Flags documents that cite nothing.
struct CitationMissing: DocumentRule {
    static let metadata = RuleMetadata(
        id: "citation-missing", severity: .error, category: .provenance, since: "0.1.0",
        summary: "The document cites no source.",
        rationale: """
            A reader, and a reviewer even more, must be able to find what a text is taken from. Either `citation` holds \
            it as a text, or `citations` as a list. A schema that demands neither gets no such finding.
            """,
        badExample: """
            ---
            title: Living with a rare tumour
            ---
            """,
        goodExample: """
            ---
            title: Living with a rare tumour
            citation: "Living with a rare tumour. Patient Council, 2025. https://example.org/living"
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let violation = document.violations.first(where: { document.claim(on: $0) == .citation }) else {
            return []
        }
        let key = document.fields.convention.writtenName(.citation)
        return [
            document.diagnostic(
                Self.metadata, at: document.fence, "the document cites no source",
                help: "add `\(key):` with title and publisher, or a DOI, PMID or URL",
                evidence: [Evidence(.schema, violation.absoluteKeywordLocation)], about: "/citation")
        ]
    }
}
