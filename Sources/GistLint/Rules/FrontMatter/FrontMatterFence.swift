internal import Diagnostics

/// Flags front matter whose fence stands or looks so that no tool will find it.
struct FrontMatterFence: DocumentRule {
    static let metadata = RuleMetadata(
        id: "front-matter-fence", severity: .error, category: .frontMatter, since: "0.1.0",
        summary: "The fence before the front matter is not on the first line, or is not three dashes.",
        rationale: """
            Front matter is found by its fence: `---`, alone on the first line of the file. After a blank line, with \
            more dashes or as `---yaml` it is text like any other to most tools, and all its fields are lost. It is reported only where fields and a \
            closing fence follow, so a thematic break at the top of a text is left alone.
            """,
        badExample: """
            -----
            title: Living with a rare tumour
            ---
            """,
        goodExample: """
            ---
            title: Living with a rare tumour
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard case .misplaced = document.frontMatter.form else { return [] }
        return document.frontMatterProblem(Self.metadata)
    }
}
