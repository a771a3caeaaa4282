internal import Diagnostics

/// Flags front matter that holds no field.
struct FrontMatterEmpty: DocumentRule {
    static let metadata = RuleMetadata(
        id: "front-matter-empty", severity: .error, category: .frontMatter, since: "0.1.0",
        summary: "The front matter holds no field.",
        rationale: """
            The fences are there, and between them nothing or only comments. Some site generators want such an empty \
            block; a governed document needs its fields.
            """,
        badExample: """
            ---
            # fields to come
            ---
            """,
        goodExample: """
            ---
            title: Living with a rare tumour
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard case .empty = document.content else { return [] }
        return [document.diagnostic(Self.metadata, at: document.fence, .message, help: .remedy, about: "")]
    }
}

extension String {
    fileprivate static let message = "the front matter holds no field"
    fileprivate static let remedy = "write the fields between the two lines `---`"
}
