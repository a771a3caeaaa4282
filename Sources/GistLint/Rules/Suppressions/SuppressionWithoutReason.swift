internal import Diagnostics

/// Flags suppressions that do not say why.
struct SuppressionWithoutReason: SuppressionRule {
    static let metadata = RuleMetadata(
        id: "suppression-without-reason", severity: .warning, category: .suppressions, since: "0.1.0",
        summary: "A suppression does not say why.",
        rationale: """
            Whoever finds the suppression in a year must be able to tell whether it still holds. Without a reason it is \
            not in force, and what it was to hide is reported.
            """,
        badExample: "a comment `<!-- gist-lint-disable-next-line duplicate-title -->`",
        goodExample: "`<!-- gist-lint-disable-next-line duplicate-title: both editions are kept on purpose -->`")

    func check(_ use: SuppressionUse) -> Diagnostic? {
        guard use.suppression.state == .withoutReason else { return nil }
        let rule = use.suppression.rule.shown
        return finding(use, "nobody says why `\(rule)` should not be reported", help: use.suppression.place.reasonHelp)
    }
}

extension Suppression.Place {
    fileprivate var reasonHelp: String {
        switch self {
        case .body: "write the reason after a colon, as in `RULE until 2027-03-01: reason`"
        case .frontMatter, .configuration: "add `reason: …`"
        }
    }
}
