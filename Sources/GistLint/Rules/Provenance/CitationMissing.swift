internal import Diagnostics
internal import JSONSchema
internal import StructuredData

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
        if let violation = document.violations.first(where: { document.claim(on: $0) == .citation }) {
            let key = document.fields.convention.writtenName(.citation)
            let evidence = violation.schemaEvidence
            return [finding(document, at: document.fence, help: "add `\(key):` with \(String.enough)", evidence)]
        }
        guard let empty = emptyCitation(in: document) else { return [] }
        return [finding(document, at: empty.range, help: "write \(String.enough)", [])]
    }

    private func finding(
        _ document: Document, at range: TextRange, help: String, _ evidence: [Evidence]
    ) -> Diagnostic {
        document.diagnostic(
            Self.metadata, at: range, "the document cites no source", help: help, evidence: evidence, about: "/citation"
        )
    }

    /// A citation that is there and says nothing, as `citation: ''` or `citations: [{}]`.
    private func emptyCitation(in document: Document) -> Node? {
        guard document.schema?.demandsCitation == true, document.citations.isEmpty else { return nil }
        // What else is wrong there has been said by `field-invalid`.
        let isInvalid = document.violations.contains { violation in
            let name = violation.instanceLocation.tokens.first.flatMap(FieldName.init(rawValue:))
            return (name == .citation || name == .citations) && document.claim(on: violation) == .invalid
        }
        if isInvalid { return nil }
        let values = [FieldName.citation, .citations].compactMap { document.instance?[$0.rawValue] }
        return values.allSatisfy(\.holdsNoText) ? values.first : nil
    }
}

extension Node {
    /// True where no scalar in it is more than white space.
    fileprivate var holdsNoText: Bool {
        switch content {
        case .scalar: isBlank
        case .sequence(let items): items.allSatisfy(\.holdsNoText)
        case .mapping(let mapping): mapping.entries.allSatisfy { $0.value.holdsNoText }
        }
    }
}

extension String {
    fileprivate static let enough = "title and publisher, or a DOI, PMID or URL"
}
