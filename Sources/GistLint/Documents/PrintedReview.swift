internal import Diagnostics

/// When a text is due that has no field for it and prints the day of its last review or revision itself ("Last Revised:
/// December 1, 2019").
struct PrintedReview {
    /// The line that names the day.
    let line: DateLine
    /// The last day on which the text is on time.
    let due: CalendarDate
    /// How long a review holds.
    let longest: ReviewInterval

    /// Nil where a field or nothing says when; the body must have been read.
    init?(_ document: Document, _ context: RuleContext) {
        let policy = context.configuration.reviewPolicy(for: document.fields[.sourceType]?.text)
        guard document.schedule == nil, document.fields[.lastReviewed] == nil, let longest = policy.longest,
            let line = DateLine.all(in: document).filter({ $0.kind != .posted }).max(by: { $0.date < $1.date }),
            let due = line.date.adding(longest)
        else { return nil }
        self.line = line
        self.due = due
        self.longest = longest
    }

    /// The sum that gave the day: `2019-12-01 + 36 months = 2022-12-01`.
    var arithmetic: String { "\(line.date) + \(longest.inWords) = \(due)" }
}
