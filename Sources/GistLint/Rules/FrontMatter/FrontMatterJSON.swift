internal import Diagnostics

/// Flags front matter in JSON, or in a format named after its fence.
struct FrontMatterJSON: DocumentRule {
    static let metadata = RuleMetadata(
        id: "front-matter-json", severity: .error, category: .frontMatter, since: "0.1.0",
        summary: "The front matter is written in JSON or in another format than YAML.",
        rationale: """
            Front matter that starts with `{`, after `---json` or another name, or between `;;;` is read by some site \
            generators. Here it is read as YAML only. JSON is YAML too: between two lines `---` it may stay as it is.
            """,
        badExample: """
            {
              "title": "Living with a rare tumour"
            }
            """,
        goodExample: """
            ---
            { "title": "Living with a rare tumour" }
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard case .foreign(let format) = document.frontMatter.form, format != .toml else { return [] }
        return document.frontMatterProblem(Self.metadata)
    }
}
