internal import Diagnostics
internal import StructuredData

/// How a document differs from what it was.
struct DocumentChange: Sendable {
    /// The day of the last review as it was.
    let oldReview: CalendarDate?
    /// The day as it is.
    let newReview: CalendarDate?
    /// Whether the text below the front matter says something else: white space and the targets of links don't count.
    let isMeaningChanged: Bool
    /// Whether the document names another reviewer, or another note on the review.
    let isReviewerChanged: Bool
    /// Whether a review of the new day is in the log.
    let isReviewLogged: Bool

    init(from before: Document, to after: Document, isReviewLogged: Bool) {
        oldReview = before.reviewDate
        newReview = after.reviewDate
        let (old, new) = (DocumentBody(of: before.file.bytes), DocumentBody(of: after.file.bytes))
        isMeaningChanged = old != new && old.wording != new.wording
        isReviewerChanged = [FieldName.reviewedBy, .reviewNote].contains { field in
            before.fields[field]?.text != after.fields[field]?.text
        }
        self.isReviewLogged = isReviewLogged
    }

    /// The two days, where the day was moved.
    var move: (from: CalendarDate, to: CalendarDate)? {
        guard let oldReview, let newReview, oldReview != newReview else { return nil }
        return (oldReview, newReview)
    }
}

extension Document {
    /// The day of the last review, where it is certain.
    var reviewDate: CalendarDate? { fields[.lastReviewed]?.text.flatMap { fields.convention.date($0).date } }
}
