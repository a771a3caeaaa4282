internal import Diagnostics
internal import StructuredData

/// Flags front matter that is a single value or a list instead of fields.
struct FrontMatterNotMapping: DocumentRule {
    static let metadata = RuleMetadata(
        id: "front-matter-not-mapping", severity: .error, category: .frontMatter, since: "0.1.0",
        summary: "The front matter is a text or a list instead of fields.",
        rationale: """
            Fields are written as `name: value`, one to a line. What stands here is valid YAML, but holds no fields: \
            often it is not meant as front matter at all, but stands between two thematic breaks at the top of a text.
            """,
        badExample: """
            ---
            Written by the patient council
            ---
            """,
        goodExample: """
            ---
            author: the patient council
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard case .notMapping(let node) = document.content else { return [] }
        let kind = node.sequence != nil ? "a list" : node.string != nil ? "a text" : "a single value"
        return [
            document.diagnostic(
                Self.metadata, at: node.range, "the front matter is \(kind), not fields", help: .remedy, about: "")
        ]
    }
}

extension String {
    fileprivate static let remedy =
        "write fields as `name: value`, or start the text with a blank line if this is not front matter"
}
