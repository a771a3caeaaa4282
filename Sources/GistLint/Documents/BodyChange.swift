package import Diagnostics

/// The last time that the text of a document was changed, as its history tells.
package struct BodyChange: Sendable, Equatable {
    /// The day.
    package let date: CalendarDate
    /// What changed it, for people: "commit 1a2b3c4".
    package let origin: String

    package init(date: CalendarDate, origin: String) {
        self.date = date
        self.origin = origin
    }
}
