internal import Diagnostics
internal import StructuredData

/// Notes documents whose text changed while the day of the last review stayed.
struct ReviewNeeded: DocumentRule {
    static let metadata = RuleMetadata(
        id: "review-needed", severity: .note, category: .freshness, since: "0.1.0",
        summary: "The text changed, and the day of the last review did not.",
        rationale: """
            The last review was one of another text. Whether the change is worth a review is for somebody to say who can \
            judge it; white space and the addresses of links are passed over. It is seen with `--since` only.
            """,
        badExample: "a change of a sentence, with `lastReviewed` as it was",
        goodExample: "the same change with a review on record, or a change of an address alone")

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let change = document.change, change.isMeaningChanged, let day = change.newReview,
            day == change.oldReview, let field = document.fields[.lastReviewed]
        else { return [] }
        return [
            document.diagnostic(
                Self.metadata, at: field.value.range, "the text changed after the review of \(day)",
                help: "have the change reviewed, then record it with `gist-lint review`", about: field.subject)
        ]
    }
}
