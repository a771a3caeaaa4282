internal import Diagnostics
internal import StructuredData

/// Flags review dates that moved while nothing speaks of a review.
struct ReviewDateOnlyChange: DocumentRule {
    static let metadata = RuleMetadata(
        id: "review-date-only-change", severity: .warning, category: .freshness, since: "0.1.0",
        summary: "The day of the last review moved, and nothing else speaks of a review.",
        rationale: """
            With `--since`, gist-lint sees how a document came to be what it is. A new day with the same text, the same \
            reviewer and note, and no line in the log of reviews looks like a date that was moved to make the document \
            look fresh. `gist-lint review` puts a review on record with its evidence. A date that is only written in \
            another way has not moved.
            """,
        badExample: "a change that moves `lastReviewed` from 2025-05-04 to 2026-11-20 and touches nothing else",
        goodExample: "the same change together with `reviewedBy`, a note, or a line in the log of reviews")

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let change = document.change, let (old, new) = change.move, new > old, !change.isMeaningChanged,
            !change.isReviewerChanged, !change.isReviewLogged, let field = document.fields[.lastReviewed]
        else { return [] }
        return [
            document.diagnostic(
                Self.metadata, at: field.value.range,
                "`\(field.writtenName)` moved from \(old) to \(new), and neither the text nor the reviewer did",
                help: "record the review with `gist-lint review`, or take the day back to \(old)", about: field.subject)
        ]
    }
}
