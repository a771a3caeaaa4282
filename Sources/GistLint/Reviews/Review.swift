package import Diagnostics
internal import StructuredData

/// A review that somebody has made: the only way by which the day of a review is set.
package struct Review: Sendable {
    /// The day.
    package let date: CalendarDate
    /// Who made it.
    package let reviewer: String
    /// What they want to be known of it.
    package let note: String?

    package init(date: CalendarDate, reviewer: String, note: String?) {
        self.date = date
        self.reviewer = reviewer
        self.note = note
    }

    /// The line of the log for a document: a JSON object with its line feed.
    package func logLine(path: String, bodyDigest: String) -> [UInt8] {
        JSONWriter.bytes { json in
            json.object(.inline) { json in
                json.member("path", path)
                json.member("date", date.description)
                json.member("by", reviewer)
                json.member("note", note)
                json.member("digest", bodyDigest)
            }
        }
    }
}
