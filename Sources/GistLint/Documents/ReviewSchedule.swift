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

    /// The earlier of two days: the one that the document names (`nextReview`), unless a review has taken place since,
    /// and the one that its frequency gives. A day in the document goes before the frequency of its source type. Nil
    /// where nobody says when, or no calendar decides.
    init?(_ fields: FieldSet, _ configuration: Configuration) {
        let sourceType = fields[.sourceType]?.text
        policy = configuration.reviewPolicy(for: sourceType)
        func date(_ name: FieldName) -> (field: Field, date: CalendarDate)? {
            fields[name].flatMap { field in
                field.text.flatMap { configuration.convention.date($0).date }.map { (field, $0) }
            }
        }
        let reviewed = date(.lastReviewed)
        let named = date(.nextReview).flatMap { next in
            reviewed.map { $0.date >= next.date } ?? false ? nil : next
        }
        let mayUseDefault = named == nil || fields[.reviewFrequency] != nil
        if mayUseDefault, let reviewed,
            let (interval, origin) = ReviewSchedule.interval(fields, sourceType, configuration),
            !interval.isAsNeeded, let due = reviewed.date.adding(interval), named.map({ due <= $0.date }) ?? true
        {
            self.due = due
            self.origin = origin
            field = reviewed.field
            arithmetic = "\(reviewed.date) + \(interval.inWords) = \(due)"
        } else if let named {
            due = named.date
            origin = nil
            field = named.field
            arithmetic = "`\(named.field.writtenName)` is \(named.date)"
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

    /// The severity of a rule's findings on the schedule; nil where nothing is said of the document.
    func severity(of rule: RuleMetadata, in document: Document) -> Severity? {
        policy.severity(of: rule, for: document.fields[.status]?.text)
    }

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
