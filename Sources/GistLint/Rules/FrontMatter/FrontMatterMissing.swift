internal import Diagnostics

/// Flags documents that start without front matter.
struct FrontMatterMissing: DocumentRule {
    static let metadata = RuleMetadata(
        id: "front-matter-missing", severity: .error, category: .frontMatter, since: "0.1.0",
        summary: "A document starts without front matter.",
        rationale: """
            Without front matter nobody can say where a text comes from, who may use it, or when it was last reviewed. \
            The document gets this one finding; nothing else about its fields is guessed.
            """,
        badExample: """
            # Living with a rare tumour
            """,
        goodExample: """
            ---
            title: Living with a rare tumour
            ---

            # Living with a rare tumour
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard case .missing = document.frontMatter.form, document.encoding.isReadable else { return [] }
        return document.frontMatterProblem(Self.metadata)
    }
}
