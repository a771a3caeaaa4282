internal import Diagnostics
internal import JSONSchema
internal import StructuredData

/// Flags citations that do not say enough to find the work.
struct CitationWeak: DocumentRule {
    static let metadata = RuleMetadata(
        id: "citation-weak", severity: .warning, category: .provenance, since: "0.1.0",
        summary: "The citation does not say enough to find the work.",
        rationale: """
            A publisher and a year (`NCI, 2025`) fit thousands of pages; a place, or the publisher's home page, adds \
            nothing. Enough is a DOI, a PMID, another identifier or the URL of the page in the citation itself, or a title \
            next to the publisher. A title is told from a name by its words in small letters, and where that can't be told \
            nothing is reported.
            """,
        badExample: """
            ---
            citation: NCI, 2025
            ---
            """,
        goodExample: """
            ---
            citation: "Tumours of the stomach: treatment. NCI, 2025. https://example.org/treatment"
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        // A value of the wrong kind is the schema's.
        let invalid = Set(document.violations.map { $0.instanceLocation.description })
        return document.citations.filter { isWeak($0) && !invalid.contains($0.subject) }.map { citation in
            let shown = citation.string.map { "`\($0.text.shown)`" } ?? "the citation"
            return document.diagnostic(
                Self.metadata, at: citation.range, "\(shown) does not say enough to find the work",
                help: "give title and publisher, or a DOI, PMID or URL",
                about: citation.string.map { citation.subject.holding($0.text) } ?? citation.subject)
        }
    }

    private func isWeak(_ citation: Citation) -> Bool {
        if let text = citation.content { return text.identifiers.allSatisfy(\.isHomePage) && !text.hasTitle }
        if citation["doi"] != nil || citation["pmid"] != nil { return false }
        let address = citation["url"].map { CitationIdentifier.url($0.text) }
        if let address, !address.isHomePage { return false }
        guard let title = citation["title"] else { return true }
        // The home page of a publisher names it.
        return citation["publisher"] == nil && address == nil && !CitationTitle(title.text).isThere
    }
}
