internal import Diagnostics

/// Notes suppressions that suppress nothing.
struct SuppressionUnused: SuppressionRule {
    static let metadata = RuleMetadata(
        id: "suppression-unused", severity: .note, category: .suppressions, since: "0.1.0",
        summary: "A suppression suppresses nothing.",
        rationale: """
            What it hid has been put right, or its rule or place is misspelt. Left where it is, it would one day hide what \
            nobody meant it to hide. One of the configuration is noted only where all documents were looked at.
            """,
        badExample: "a comment `<!-- gist-lint-disable-next-line duplicate-titel: both editions are kept -->`",
        goodExample: "no such comment, or one that names the rule as `gist-lint rules` does")

    func check(_ use: SuppressionUse) -> Diagnostic? {
        guard use.suppression.state == .active, use.findings == 0 else { return nil }
        let rule = use.suppression.rule
        let known = RuleRegistry.metadata.map(\.id)
        if known.contains(rule) {
            return finding(use, "the suppression of `\(rule)` suppresses nothing", help: "remove it")
        }
        let nearest = NearestName.find(rule, among: known).map { "did you mean `\($0)`?" }
        return finding(
            use, "there is no rule `\(rule.shown)`", help: nearest ?? "`gist-lint rules` lists the rules")
    }
}
