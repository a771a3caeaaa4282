internal import Diagnostics

/// Flags front matter that is opened and never closed.
struct FrontMatterUnclosed: DocumentRule {
    static let metadata = RuleMetadata(
        id: "front-matter-unclosed", severity: .error, category: .frontMatter, since: "0.1.0",
        summary: "The front matter is opened and never closed.",
        rationale: """
            The first line is `---`, and no later line is `---` or `...`. Where the fields end can't be told, so none of \
            them is read.
            """,
        badExample: """
            ---
            title: Living with a rare tumour

            # Living with a rare tumour
            """,
        goodExample: """
            ---
            title: Living with a rare tumour
            ---

            # Living with a rare tumour
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard case .unclosed = document.frontMatter.form, document.encoding.isReadable else { return [] }
        return document.frontMatterProblem(Self.metadata)
    }
}
