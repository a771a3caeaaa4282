internal import Diagnostics
internal import StructuredData

/// Notes documents whose review is due within the window, or is in its period of grace.
struct ReviewDueSoon: DocumentRule {
    static let metadata = RuleMetadata(
        id: "review-due-soon", severity: .note, category: .freshness, since: "0.1.0",
        summary: "The next review is due soon.",
        rationale: """
            Reviewing takes time, so a note comes before the due date: 14 days unless the configuration says otherwise \
            (`review.dueSoon`, or for a source type `sourceTypes.….dueSoon`). A document past its due date and still in \
            its period of grace is noted too.
            """,
        badExample: """
            ---
            lastReviewed: '2026-08-25'
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
        guard let schedule = document.schedule,
            let severity = schedule.severity(of: Self.metadata, in: document),
            let limit = schedule.due.adding(schedule.policy.grace), context.today <= limit,
            let windowStart = schedule.due.subtracting(schedule.policy.dueSoon), context.today >= windowStart
        else { return [] }
        return [
            document.diagnostic(
                Self.metadata, at: schedule.field.value.range, message(schedule.due, today: context.today),
                help: "plan the review", evidence: schedule.evidence(today: context.today),
                about: schedule.field.subject, severity: severity, timing: .ahead)
        ]
    }

    private func message(_ due: CalendarDate, today: CalendarDate) -> String {
        let days = due.daysSince1970 - today.daysSince1970
        switch days {
        case 0: return "the review is due today"
        case 1...: return "the review is due in \(days) day\(days == 1 ? "" : "s")"
        default: return "the review was due \(-days) day\(days == -1 ? "" : "s") ago, within the period of grace"
        }
    }
}
