internal import Diagnostics

/// Flags keys that are empty.
struct KeyEmpty: DocumentRule {
    static let metadata = RuleMetadata(
        id: "empty-key", severity: .warning, category: .frontMatter, since: "0.1.0",
        summary: "A key in the front matter is empty.",
        rationale: """
            YAML allows a value without a name, but nobody can ask for it. Most often a question mark was meant as text: \
            `- ?` in a list is a mapping with an empty key, `- '?'` is the text.
            """,
        badExample: """
            ---
            aliases:
              - ?
            ---
            """,
        goodExample: """
            ---
            aliases:
              - '?'
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        document.emptyKeys.map { range in
            document.diagnostic(Self.metadata, at: range, "the key is empty", help: .remedy, about: "")
        }
    }
}

extension String {
    fileprivate static let remedy = "write the key before the `:`, or put a `?` that is meant as text in quotes"
}
