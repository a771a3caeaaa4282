internal import Diagnostics
internal import StructuredData

/// Flags review dates that moved to an earlier day.
struct ReviewDateMovedBack: DocumentRule {
    static let metadata = RuleMetadata(
        id: "review-date-moved-back", severity: .warning, category: .freshness, since: "0.1.0",
        summary: "The day of the last review moved to an earlier day.",
        rationale: """
            A review that was on record has vanished. Mostly that is a date that was read with day and month swapped \
            while its form was put right. It is seen with `--since` only.
            """,
        badExample: "a change that moves `lastReviewed` from 2022-08-12 to 2022-01-05",
        goodExample: "a change that leaves the day, or moves it forward with a review")

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let (old, new) = document.change?.move, new < old, let field = document.fields[.lastReviewed] else {
            return []
        }
        return [
            document.diagnostic(
                Self.metadata, at: field.value.range, "`\(field.writtenName)` moved back from \(old) to \(new)",
                help: "write \(old) again, or say in the change why that review does not count", about: field.subject)
        ]
    }
}
