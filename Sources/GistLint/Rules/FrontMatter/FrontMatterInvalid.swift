internal import Diagnostics
internal import StructuredData

/// Flags front matter that is no YAML.
struct FrontMatterInvalid: DocumentRule {
    static let metadata = RuleMetadata(
        id: "front-matter-invalid", severity: .error, category: .frontMatter, since: "0.1.0",
        summary: "The front matter is no YAML that can be read.",
        rationale: """
            A parser gave up here, so no field of the document is known, to us or to the site that publishes it. The \
            most common reasons are a colon or a quote in an unquoted value, a template placeholder `{{ … }}` without \
            quotes, and lines that are indented differently. Nesting and aliases have generous limits that only \
            hostile files reach.
            """,
        badExample: """
            ---
            title: Targeted therapy: what to expect
            ---
            """,
        goodExample: """
            ---
            title: "Targeted therapy: what to expect"
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard case .invalid(let error) = document.content else { return [] }
        return [
            document.diagnostic(
                Self.metadata, at: error.range, "the front matter can't be read: \(error.message)", help: error.help,
                about: "")
        ]
    }
}
