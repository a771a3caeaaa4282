internal import Diagnostics
internal import StructuredData

/// Flags documents whose review is past its due date.
struct ReviewOverdue: FactRule {
    static let metadata = RuleMetadata(
        id: "review-overdue", severity: .warning, category: .freshness, since: "0.1.0",
        summary: "The next review is past its due date.",
        rationale: """
            A document is due for review when its frequency has run out since `lastReviewed`. The sum is one of calendar \
            months and shown in full; the document is on time on the due date itself and overdue on the day after, or \
            when the source type's period of grace is over. Only a person who has read the document may move the date.

            A day that the document names itself (`nextReview`) counts too: the earlier of the two, unless a review has \
            taken place since. It goes before the frequency that the configuration gives the source type.

            Of a text that has no such fields and prints the day of its last review or revision itself ("Last Revised: \
            December 1, 2019"), that day counts, and so does `review.longest`: three years unless the configuration says \
            otherwise.
            """,
        badExample: """
            ---
            lastReviewed: '2025-12-30'
            reviewFrequency: quarterly
            ---
            """,
        goodExample: """
            ---
            lastReviewed: '2026-10-30'
            reviewFrequency: quarterly
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        if document.schedule == nil { return overdueByPrintedDay(document, context) }
        guard let schedule = document.schedule,
            let severity = schedule.severity(of: Self.metadata, in: document),
            let limit = schedule.due.adding(schedule.policy.grace), context.today > limit
        else { return [] }
        let days = context.today.daysSince1970 - schedule.due.daysSince1970
        return [
            document.diagnostic(
                Self.metadata, at: schedule.field.value.range,
                "the review is overdue by \(days) day\(days == 1 ? "" : "s")", help: .remedy,
                evidence: schedule.evidence(today: context.today), about: schedule.field.subject, severity: severity,
                timing: .past)
        ]
    }

    /// A text that says itself when it was last looked after, and is not asked to say it anywhere else.
    private func overdueByPrintedDay(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        // First what costs least: most documents have a day in their fields, or are not looked at.
        guard document.fields[.lastReviewed] == nil,
            let severity = document.textSeverity(of: Self.metadata, context),
            let printed = PrintedReview(document, context), context.today > printed.due
        else { return [] }
        let days = context.today.daysSince1970 - printed.due.daysSince1970
        return [
            document.diagnostic(
                Self.metadata, at: printed.line.range, "the review is overdue by \(days) day\(days == 1 ? "" : "s")",
                help: .remedy,
                evidence: [
                    Evidence(.arithmetic, "\(printed.arithmetic), \(days) days before \(context.today)"),
                    Evidence(.configuration, "review.longest: \(printed.longest.term)"),
                ], about: "printed", severity: severity, timing: .past)
        ]
    }
}

extension String {
    fileprivate static let remedy = "have the document reviewed, then record the day of the review"
}
