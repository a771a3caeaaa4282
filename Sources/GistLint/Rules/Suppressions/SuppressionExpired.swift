internal import Diagnostics

/// Flags suppressions whose last day has passed, or is no day.
struct SuppressionExpired: SuppressionRule {
    static let metadata = RuleMetadata(
        id: "suppression-expired", severity: .warning, category: .suppressions, since: "0.1.0",
        summary: "The last day of a suppression has passed, or is no date.",
        rationale: """
            A suppression holds on its last day and not on the day after; then what it hid is reported again. One whose \
            last day can't be read is not in force at all: nobody knows how long it was meant to be.
            """,
        badExample: "a comment `<!-- gist-lint-disable-next-line duplicate-title until 2026-02-30: both are kept -->`",
        goodExample: "`<!-- gist-lint-disable-next-line duplicate-title until 2027-02-28: both are kept -->`")

    func check(_ use: SuppressionUse) -> Diagnostic? {
        let until = (use.suppression.until ?? "").shown
        switch use.suppression.state {
        case .expired:
            return finding(
                use, "the suppression of `\(use.suppression.rule.shown)` ended on \(until)",
                help: "put right what it hides, or give it another day", timing: .past)
        case .malformed:
            return finding(
                use, "the last day of the suppression of `\(use.suppression.rule.shown)` is no date: \(until)",
                help: "write the day as YYYY-MM-DD")
        case .active, .withoutReason, .unreadable: return nil
        }
    }
}
