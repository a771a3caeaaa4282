internal import Diagnostics

/// By when reviews are due: how many documents of each source type in each month.
struct ReviewTimeline {
    /// A month of the calendar.
    struct Month: Hashable, Comparable {
        /// Months since the year 0.
        let number: Int

        init(number: Int) { self.number = number }

        init(_ date: CalendarDate) { number = date.year * 12 + date.month - 1 }

        /// Its year.
        var year: Int { number / 12 }
        /// Its place in the year, from 1.
        var month: Int { number % 12 + 1 }
        /// `2026-03`.
        var name: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

        static func < (left: Month, right: Month) -> Bool { left.number < right.number }
    }

    /// The documents of a source type.
    struct Row {
        /// The source type.
        let name: String
        /// How many documents are due in each month, of which some may lie before the first that is shown.
        var months: [Month: Int] = [:]
        /// How many are past their day.
        var overdue = 0
        /// How many have a day.
        var total: Int { months.values.reduce(0, +) }
    }

    /// The day taken for today.
    let today: CalendarDate
    /// The rows, those with the most documents first.
    let rows: [Row]
    /// The months that are shown: those in which something is due and the present one, and all between them.
    let months: ClosedRange<Int>
    /// Whether documents are due before the first month that is shown; they are counted there.
    let isCut: Bool
    /// How many documents are past their day.
    let overdue: Int
    /// The first day on which one of them was due.
    let oldest: CalendarDate?
    /// How many documents are due today or later.
    let coming: Int
    /// How many have no day that can be told.
    let withoutDay: Int

    /// How far a picture reaches back and ahead, in months: a slip in one date does not make it unreadable.
    private static let reach = (back: 120, ahead: 60)
    /// How many rows it has at most.
    private static let rowLimit = 12

    init(_ report: Report) {
        today = report.today
        var byType: [String: Row] = [:]
        var dues: [CalendarDate] = []
        for document in report.documents {
            guard let due = document.reviewDue else { continue }
            dues.append(due)
            let type = document.fields.sourceType ?? ReportTally.noSourceType
            byType[type, default: Row(name: type)].months[Month(due), default: 0] += 1
            if due < report.today { byType[type]?.overdue += 1 }
        }
        let present = Month(report.today).number
        let numbers = dues.map { Month($0).number }
        let first = min(numbers.min() ?? present, present)
        let last = max(numbers.max() ?? present, present)
        let shown = max(first, present - Self.reach.back)...min(last, present + Self.reach.ahead)
        // A range of a month or two would be drawn as blocks: a year is the least.
        months = shown.count < 12 ? min(shown.lowerBound, shown.upperBound - 11)...shown.upperBound : shown
        isCut = first < months.lowerBound
        rows = ReviewTimeline.limited(byType.values.sorted { ($1.total, $0.name) < ($0.total, $1.name) })
        overdue = dues.count { $0 < report.today }
        oldest = dues.filter { $0 < report.today }.min()
        coming = dues.count - overdue
        withoutDay = report.documents.count - dues.count
    }

    /// The rows with those beyond the limit as one.
    private static func limited(_ rows: [Row]) -> [Row] {
        guard rows.count > rowLimit else { return rows }
        let rest = rows[(rowLimit - 1)...]
        var last = Row(name: "\(Amount.grouped(rest.count)) other source types")
        for row in rest {
            last.months.merge(row.months, uniquingKeysWith: +)
            last.overdue += row.overdue
        }
        return rows.prefix(rowLimit - 1) + [last]
    }

    /// A row's numbers as the picture has them: what lies outside of the months that are shown counts at their ends.
    func counts(of row: Row) -> [(month: Month, count: Int)] {
        let counts = row.months.reduce(into: [Int: Int]()) { counts, entry in
            counts[min(max(entry.key.number, months.lowerBound), months.upperBound), default: 0] += entry.value
        }
        return counts.sorted { $0.key < $1.key }.map { (Month(number: $0.key), $0.value) }
    }

    /// What the picture says, in a sentence or two.
    var summary: String {
        if overdue + coming == 0 { return "No document has a day by which its next review is due." }
        var sentences: [String] = []
        if let oldest {
            sentences.append(
                "\(Amount.of(overdue, "document")) \(overdue == 1 ? "is" : "are") past the day of review, "
                    + "the oldest since \(oldest).")
        } else {
            sentences.append("No review is overdue.")
        }
        if coming > 0 { sentences.append("\(Amount.of(coming, "review")) will fall due.") }
        if withoutDay > 0 {
            sentences.append(
                "For \(Amount.of(withoutDay, "document")) no day can be told: a date or an interval is missing, or none is asked for."
            )
        }
        return sentences.joined(separator: " ")
    }
}
