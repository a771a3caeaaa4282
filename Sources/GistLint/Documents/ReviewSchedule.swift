internal import Diagnostics

/// When a document is due for its next review, and why.
struct ReviewSchedule: Sendable {
    /// The last day on which the document is on time.
    let due: CalendarDate
    /// The sum that gave it: `2025-12-30 + 3 months = 2026-03-30`.
    let arithmetic: String
    /// The setting that gave the interval, where it was not the document.
    let origin: String?
    /// The field that a finding points at.
    let field: Field
    /// The rules for the document's source type.
    let policy: ReviewPolicy

    /// Nil where the document doesn't say when it was reviewed, nobody says how often, or no calendar decides.
    init?(_ fields: FieldSet, _ configuration: Configuration) {
        let sourceType = fields[.sourceType]?.text
        policy = configuration.reviewPolicy(for: sourceType)
        let order = configuration.convention.dateOrder
        if let reviewed = fields[.lastReviewed], let date = reviewed.text.flatMap({ DateText($0, order: order).date }),
            let (interval, origin) = ReviewSchedule.interval(fields, policy, sourceType), !interval.isAsNeeded,
            let due = date.adding(interval)
        {
            self.due = due
            self.origin = origin
            field = reviewed
            arithmetic = "\(date) + \(interval.inWords) = \(due)"
        } else if fields[.reviewFrequency] == nil, let next = fields[.nextReview],
            let due = next.text.flatMap({ DateText($0, order: order).date })
        {
            self.due = due
            origin = nil
            field = next
            arithmetic = "`\(next.writtenName)` is \(due)"
        } else {
            return nil
        }
    }

    private static func interval(
        _ fields: FieldSet, _ policy: ReviewPolicy, _ sourceType: String?
    ) -> (ReviewInterval, origin: String?)? {
        if let field = fields[.reviewFrequency] {
            guard let text = field.text, let interval = ReviewInterval(text) ?? ReviewInterval(words: text) else {
                return nil
            }
            return (interval, nil)
        }
        guard let interval = policy.frequency else { return nil }
        let setting = sourceType.map { "sourceTypes.\($0).frequency" } ?? "review.frequency"
        return (interval, "\(setting): \(interval.term)")
    }

    /// The findings of a rule on the schedule: none where documents that aren't active are skipped.
    func severity(of rule: RuleMetadata, in document: Document) -> Severity? {
        let status = document.fields[.status]?.text
        if status == nil || status == "active" { return rule.severity }
        switch policy.notActive {
        case .skip: return nil
        case .note: return .note
        case .check: return rule.severity
        }
    }

    /// The sum and its distance from today: `…, 235 days before 2026-11-20`.
    func evidence(today: CalendarDate) -> [Evidence] {
        let distance = today.daysSince1970 - due.daysSince1970
        let days = "\(abs(distance)) day\(abs(distance) == 1 ? "" : "s")"
        let relation = distance == 0 ? "today" : "\(days) \(distance > 0 ? "before" : "after") \(today)"
        return [Evidence(.arithmetic, "\(arithmetic), \(relation)")]
            + (origin.map { [Evidence(.configuration, $0)] } ?? [])
    }
}
