internal import Diagnostics
internal import StructuredData

/// Flags keys that stand twice in one mapping.
struct KeyDuplicated: DocumentRule {
    static let metadata = RuleMetadata(
        id: "duplicate-key", severity: .error, category: .frontMatter, since: "0.1.0",
        summary: "A key stands twice in the front matter.",
        rationale: """
            YAML forbids it, and readers disagree: some take the first value, some the last, some refuse the file. So a \
            document can be overdue for one tool and in order for another. Here the last value counts.
            """,
        badExample: """
            ---
            status: active
            title: Living with a rare tumour
            status: inactive
            ---
            """,
        goodExample: """
            ---
            status: active
            title: Living with a rare tumour
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        document.duplicateKeys.map { key in
            document.diagnostic(
                Self.metadata, at: key.again, "the key `\(key.name)` stands here again", help: .remedy,
                related: [document.related(key.first, "it stands here first")], about: "/" + key.name)
        }
    }
}

extension String {
    fileprivate static let remedy = "keep the one that is right"
}
