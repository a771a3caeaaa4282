internal import Diagnostics

/// What stands behind the first word of a comment: `RULE until DATE: reason`. The date and the reason may be missing.
struct SuppressionParts {
    /// The rule; empty where none is named.
    let rule: String
    /// The last day, as written.
    let until: String?
    /// The reason.
    let reason: String?
    /// What can't be read, where that is so.
    let problem: Suppression.Problem?

    init(_ text: Substring) {
        let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let words = halves[0].split(whereSeparator: \.isWhitespace).map(String.init)
        reason = halves.count > 1 ? halves[1].split(whereSeparator: \.isWhitespace).joined(separator: " ") : nil
        let isNamed = words.first.map { $0 != "until" } ?? false
        rule = isNamed ? words[0] : ""
        let rest = words.dropFirst(isNamed ? 1 : 0)
        until = rest.first == "until" ? rest.dropFirst().joined(separator: " ") : nil
        if !isNamed {
            problem = .noRule
        } else if until == nil, let extra = rest.first {
            problem = Suppression.Problem(
                "the suppression of `\(rule.shown)` goes on with `\(extra.shown)`",
                help: "write `RULE until YYYY-MM-DD: reason`, and one suppression for each rule")
        } else {
            problem = nil
        }
    }
}

extension Suppression.Problem {
    /// Nobody can tell what is meant.
    static let noRule = Suppression.Problem(
        "the suppression names no rule", help: "name the one that is meant; `gist-lint rules` lists them")
    /// The rest of the document belongs to the comment.
    static let notClosed = Suppression.Problem("the comment does not end", help: "end it with `-->`")
    /// The other comment of the pair is missing.
    static let endsNothing = Suppression.Problem(
        "no suppression of this rule is open here", help: "look for a slip in the rule, or remove the comment")
}
