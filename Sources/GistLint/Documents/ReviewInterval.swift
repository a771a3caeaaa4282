internal import Diagnostics

/// How long a review holds: calendar months and days, or as long as nothing calls for a new one.
package struct ReviewInterval: Hashable, Sendable {
    /// Calendar months; the day of the month is kept, or the month's last day taken.
    let months: Int
    /// Days on top of the months.
    let days: Int
    /// True where no calendar decides.
    let isAsNeeded: Bool

    private init(months: Int, days: Int, isAsNeeded: Bool = false) {
        self.months = months
        self.days = days
        self.isAsNeeded = isAsNeeded
    }

    /// No time at all.
    static let zero = ReviewInterval(months: 0, days: 0)

    /// About a quarter.
    package static let ninetyDays = ReviewInterval(months: 0, days: 90)

    /// The terms of the document schema from the shortest to the longest, and how long each is.
    private static let terms: [(name: String, interval: ReviewInterval)] = [
        ("weekly", ReviewInterval(months: 0, days: 7)),
        ("monthly", ReviewInterval(months: 1, days: 0)),
        ("quarterly", ReviewInterval(months: 3, days: 0)),
        ("semiannual", ReviewInterval(months: 6, days: 0)),
        ("annual", ReviewInterval(months: 12, days: 0)),
        ("biennial", ReviewInterval(months: 24, days: 0)),
        ("triennial", ReviewInterval(months: 36, days: 0)),
        ("as_needed", ReviewInterval(months: 0, days: 0, isAsNeeded: true)),
    ]

    /// The names of the terms, from the shortest interval to the longest.
    static let termNames = terms.map(\.name)

    /// The interval that a term (`quarterly`) or an ISO 8601 duration of whole days (`P6M`, `P1Y2M`, `P2W`) names.
    init?(_ text: String) {
        if let term = ReviewInterval.terms.first(where: { $0.name == text }) {
            self = term.interval
            return
        }
        guard let parts = ReviewInterval.parts(of: text) else { return nil }
        let units = parts.map(\.unit)
        // ISO 8601 lets weeks stand alone only, and the others in their order.
        guard units == ["W"] || units == ["Y", "M", "D"].filter(units.contains) else { return nil }
        self.init(
            months: parts.reduce(0) { $0 + $1.count * ($1.unit == "Y" ? 12 : $1.unit == "M" ? 1 : 0) },
            days: parts.reduce(0) { $0 + $1.count * ($1.unit == "W" ? 7 : $1.unit == "D" ? 1 : 0) })
    }

    /// The numbers and units of a duration: `P1Y2M` has 1 Y and 2 M. Nil where the text is none, or has no part.
    private static func parts(of text: String) -> [(count: Int, unit: Unicode.Scalar)]? {
        guard text.utf8.first == UInt8(ascii: "P"), text.utf8.count > 1 else { return nil }
        var parts: [(count: Int, unit: Unicode.Scalar)] = []
        var digits = ""
        for scalar in text.unicodeScalars.dropFirst() {
            if ("0"..."9").contains(scalar) {
                digits.unicodeScalars.append(scalar)
            } else {
                guard let count = Int(digits), count < 10_000 else { return nil }
                parts.append((count, scalar))
                digits = ""
            }
        }
        return digits.isEmpty ? parts : nil
    }

    /// The interval that words name: `6 months`, `every 2 weeks`, `1 year`, `yearly`.
    init?(words text: String) {
        var words = text.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "_" }.map(String.init)
        if text.utf8.first == UInt8(ascii: "-") { return nil }
        if words.first == "every" || words.first == "each" { words.removeFirst() }
        let whole = words.joined()
        if let interval = ReviewInterval(ReviewInterval.synonyms[whole] ?? whole) {
            self = interval
            return
        }
        guard words.count == 2, let count = ReviewInterval.count(words[0]), count < 10_000 else { return nil }
        switch words[1] {
        case "day", "days": self.init(months: 0, days: count)
        case "week", "weeks": self.init(months: 0, days: 7 * count)
        case "month", "months": self.init(months: count, days: 0)
        case "quarter", "quarters": self.init(months: 3 * count, days: 0)
        case "year", "years": self.init(months: 12 * count, days: 0)
        default: return nil
        }
    }

    /// Other words for the terms, without the spaces and hyphens in them.
    private static let synonyms = [
        "yearly": "annual", "annually": "annual", "day": "P1D", "daily": "P1D", "week": "weekly", "month": "monthly",
        "quarter": "quarterly", "year": "annual", "biannual": "semiannual", "semiannually": "semiannual",
        "halfyearly": "semiannual", "asneeded": "as_needed",
    ]

    /// Words that some use for twice a year, and others for every two years.
    static func isDoubtful(words text: String) -> Bool { text.lowercased().contains("biannual") }

    private static func count(_ word: String) -> Int? {
        let words = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ]
        let isNumber = word.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isNumber ? Int(word) : words.firstIndex(of: word).map { $0 + 1 }
    }

    /// The shortest way to write it: a term where there is one, an ISO 8601 duration otherwise.
    var term: String {
        if let term = ReviewInterval.terms.first(where: { $0.interval == self }) { return term.name }
        if isWeeks { return "P\(days / 7)W" }
        var text = "P"
        if months >= 12 { text += "\(months / 12)Y" }
        if months % 12 > 0 { text += "\(months % 12)M" }
        if days > 0 || months == 0 { text += "\(days)D" }
        return text
    }

    /// The interval as it stands in evidence: `3 months`.
    var inWords: String {
        func counted(_ count: Int, _ unit: String) -> String { "\(count) \(unit)\(count == 1 ? "" : "s")" }
        if isAsNeeded { return "as needed" }
        if isWeeks { return counted(days / 7, "week") }
        let parts = [months > 0 ? counted(months, "month") : nil, days > 0 ? counted(days, "day") : nil]
        let text = parts.compactMap(\.self).joined(separator: " ")
        return text.isEmpty ? "0 days" : text
    }

    /// True for a few whole weeks; 91 days are more often meant as days.
    private var isWeeks: Bool { months == 0 && days > 0 && days % 7 == 0 && days <= 56 }

    /// Whether the interval is longer than another, wherever in the calendar they lie: three months have up to 92 days.
    func isCertainlyLonger(than other: ReviewInterval) -> Bool {
        averageDays > other.averageDays + (months == other.months ? 0 : 1)
    }

    /// A length to compare intervals by, in days; a month counts as the average one of the Gregorian calendar.
    var averageDays: Double { Double(months) * 365.2425 / 12 + Double(days) }
}

extension CalendarDate {
    /// The date an interval later: 2025-01-31 and one month is 2025-02-28. Nil beyond the year 9999.
    func adding(_ interval: ReviewInterval) -> CalendarDate? { moved(months: interval.months, days: interval.days) }

    /// The date an interval earlier: 2025-03-31 less one month is 2025-02-28. Nil before the year 1.
    func subtracting(_ interval: ReviewInterval) -> CalendarDate? {
        moved(months: -interval.months, days: -interval.days)
    }

    private func moved(months: Int, days: Int) -> CalendarDate? {
        let monthCount = year * 12 + (month - 1) + months
        guard monthCount >= 12 else { return nil }
        let (newYear, newMonth) = (monthCount / 12, monthCount % 12 + 1)
        let lastDay = CalendarDate.daysIn(month: newMonth, of: newYear)
        guard let shifted = CalendarDate(year: newYear, month: newMonth, day: min(day, lastDay)) else { return nil }
        return CalendarDate(daysSince1970: shifted.daysSince1970 + days)
    }
}
