package import Diagnostics

/// The page of a rule, in Markdown: what `explain` prints and what lies under `docs/rules/`.
package struct RulePage {
    private let rule: RuleMetadata

    package init(_ rule: RuleMetadata) { self.rule = rule }

    /// The whole page.
    package var markdown: String {
        """
        # \(rule.id)

        \(rule.summary)

        Severity: \(rule.severity.rawValue). Group: \(rule.category.rawValue). \(repairs)Since \(rule.since).

        \(rule.rationale)

        ## Found

        \(example(rule.badExample))

        ## In order

        \(example(rule.goodExample))

        ## Configuration

        ```yaml
        rules:
          \(rule.id): \(rule.severity.rawValue)  # or \(others)
        ```

        """
    }

    /// What else the configuration can say of the rule.
    private var others: String {
        ["error", "warning", "note", "off"].filter { $0 != rule.severity.rawValue }.joined(separator: ", ")
    }

    /// Whether `--fix` has repairs for it.
    private var repairs: String {
        switch rule.fixAvailability {
        case .none: ""
        case .sometimes: "Repairs: sometimes. "
        case .always: "Repairs: always. "
        }
    }

    /// A piece of a document as a code block; a description as it is.
    private func example(_ text: String) -> String {
        let isDocument = text.contains("\n")
        return isDocument ? "```markdown\n\(text)\n```" : text.prefix(1).uppercased() + text.dropFirst() + "."
    }
}
