internal import Diagnostics

/// The day of the next review that a document's own fields give.
struct NextReview {
    /// The day.
    let date: CalendarDate
    /// The day of the last review.
    let reviewed: CalendarDate
    /// The sum: `2025-12-30 + 3 months = 2026-03-30`.
    let arithmetic: String

    /// Nil where one of the two is missing or can't be read, or where no calendar decides.
    init?(_ fields: FieldSet) {
        guard let text = fields[.lastReviewed]?.text, let reviewed = fields.convention.date(text).date else {
            return nil
        }
        self.init(fields, reviewed: reviewed)
    }

    /// The same after a review of another day.
    init?(_ fields: FieldSet, reviewed: CalendarDate) {
        guard let frequency = fields[.reviewFrequency]?.text,
            let interval = ReviewInterval(frequency) ?? ReviewInterval(words: frequency),
            !interval.isAsNeeded, interval != .zero, let date = reviewed.adding(interval)
        else { return nil }
        self.date = date
        self.reviewed = reviewed
        arithmetic = "\(reviewed) + \(interval.inWords) = \(date)"
    }
}
