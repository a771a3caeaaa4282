internal import Diagnostics

/// Flags what was meant to be a suppression and can't be read.
struct SuppressionMalformed: SuppressionRule {
    static let metadata = RuleMetadata(
        id: "suppression-malformed", severity: .warning, category: .suppressions, since: "0.1.0",
        summary: "What was meant to be a suppression can't be read.",
        rationale: """
            A slip in the first word of a comment, a rule that is not named, or a key that nobody knows: whoever wrote it \
            believes that something is hidden, or hidden for a while only. It hides nothing until it is put right.
            """,
        badExample: "a comment `<!-- gist-lint-disble duplicate-title: both editions are kept -->`",
        goodExample: "`<!-- gist-lint-disable duplicate-title: both editions are kept -->`")

    func check(_ use: SuppressionUse) -> Diagnostic? {
        use.suppression.problem.map { finding(use, $0.message, help: $0.help) }
    }
}
