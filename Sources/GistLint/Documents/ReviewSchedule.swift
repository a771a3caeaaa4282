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

    /// A document that says no frequency but a day (`nextReview`) knows better than its source type does. Nil where it
    /// doesn't say when it was reviewed, nobody says how often, or no calendar decides.
    init?(_ fields: FieldSet, _ configuration: Configuration) {
        let sourceType = fields[.sourceType]?.text
        policy = configuration.reviewPolicy(for: sourceType)
        let order = configuration.convention.dateOrder
        if let next = fields[.nextReview], fields[.reviewFrequency] == nil,
            let due = next.text.flatMap({ DateText($0, order: order).date })
        {
            self.due = due
            origin = nil
            field = next
            arithmetic = "`\(next.writtenName)` is \(due)"
        } else if let reviewed = fields[.lastReviewed],
            let date = reviewed.text.flatMap({ DateText($0, order: order).date }),
            let (interval, origin) = ReviewSchedule.interval(fields, sourceType, configuration), !interval.isAsNeeded,
            let due = date.adding(interval)
        {
            self.due = due
            self.origin = origin
            field = reviewed
            arithmetic = "\(date) + \(interval.inWords) = \(due)"
        } else {
            return nil
        }
    }

    private static func interval(
        _ fields: FieldSet, _ sourceType: String?, _ configuration: Configuration
    ) -> (ReviewInterval, origin: String?)? {
        if let field = fields[.reviewFrequency] {
            guard let text = field.text, let interval = ReviewInterval(text) ?? ReviewInterval(words: text) else {
                return nil
            }
            return (interval, nil)
        }
        guard let interval = configuration.reviewPolicy(for: sourceType).frequency else { return nil }
        let type = sourceType.flatMap { configuration.sourceTypes[$0]?.demandsFrequency == true ? $0 : nil }
        let setting = type.map { "sourceTypes.\($0).frequency" } ?? "review.frequency"
        return (interval, "\(setting): \(interval.term)")
    }

    /// The severity of a rule's findings on the schedule; nil where documents that aren't active are skipped. A status
    /// that is not one of ours hides nothing: it may be a slip, or the word of a team whose schema is its own.
    func severity(of rule: RuleMetadata, in document: Document) -> Severity? {
        guard let status = document.fields[.status]?.text, ReviewSchedule.notActive.contains(status) else {
            return rule.severity
        }
        switch policy.notActive {
        case .skip: return nil
        case .note: return .note
        case .check: return rule.severity
        }
    }

    /// The values of `status` under which nobody reads a document.
    private static let notActive: Set = ["inactive", "deprecated"]

    /// The sum and its distance from today: `…, 235 days before 2026-11-20`.
    func evidence(today: CalendarDate) -> [Evidence] {
        let distance = today.daysSince1970 - due.daysSince1970
        let days = "\(abs(distance)) day\(abs(distance) == 1 ? "" : "s")"
        let relation = distance == 0 ? "today" : "\(days) \(distance > 0 ? "before" : "after") \(today)"
        var evidence = [Evidence(.arithmetic, "\(arithmetic), \(relation)")]
        if policy.grace != .zero, distance > 0, let end = due.adding(policy.grace) {
            evidence.append(Evidence(.arithmetic, "\(due) + \(policy.grace.inWords) of grace = \(end)"))
        }
        return evidence + (origin.map { [Evidence(.configuration, $0)] } ?? [])
    }
}
