internal import Diagnostics

/// Flags front matter in TOML.
struct FrontMatterTOML: DocumentRule {
    static let metadata = RuleMetadata(
        id: "front-matter-toml", severity: .error, category: .frontMatter, since: "0.1.0",
        summary: "The front matter is written in TOML.",
        rationale: """
            Front matter between `+++`, after `---toml`, or in a code block of TOML is read by some site generators. \
            Here it is read as YAML only, so that every team and every tool sees the same fields.
            """,
        badExample: """
            +++
            title = "Living with a rare tumour"
            +++
            """,
        goodExample: """
            ---
            title: Living with a rare tumour
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard case .foreign(.toml) = document.frontMatter.form else { return [] }
        return document.frontMatterProblem(Self.metadata)
    }
}
