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
        guard text.utf8.first == UInt8(ascii: "P") else { return nil }
        var months = 0
        var days = 0
        var lastRank = -1
        var digits = ""
        for character in text.unicodeScalars.dropFirst() {
            if ("0"..."9").contains(character) {
                digits.unicodeScalars.append(character)
                continue
            }
            guard let rank = "YMWD".unicodeScalars.map(\.self).firstIndex(of: character), rank > lastRank,
                let count = Int(digits), count < 10_000
            else { return nil }
            months += [12, 1, 0, 0][rank] * count
            days += [0, 0, 7, 1][rank] * count
            lastRank = rank
            digits = ""
        }
        guard lastRank >= 0, digits.isEmpty else { return nil }
        self.init(months: months, days: days)
    }

    /// The interval that words name: `6 months`, `every 2 weeks`, `1 year`, `yearly`.
    init?(words text: String) {
        var words = text.lowercased().split(whereSeparator: { " -_".contains($0) }).map(String.init)
        if words.first == "every" || words.first == "each" { words.removeFirst() }
        if words.count == 1 {
            let synonyms = [
                "yearly": "annual", "annually": "annual", "day": "P1D", "daily": "P1D", "week": "weekly",
                "month": "monthly", "quarter": "quarterly", "year": "annual", "biannual": "semiannual",
                "semiannually": "semiannual", "halfyearly": "semiannual",
            ]
            guard let interval = ReviewInterval(synonyms[words[0]] ?? words[0]) else { return nil }
            self = interval
            return
        }
        guard words.count == 2, let count = ReviewInterval.count(words[0]), count > 0, count < 10_000 else {
            return nil
        }
        switch words[1] {
        case "day", "days": self.init(months: 0, days: count)
        case "week", "weeks": self.init(months: 0, days: 7 * count)
        case "month", "months": self.init(months: count, days: 0)
        case "quarter", "quarters": self.init(months: 3 * count, days: 0)
        case "year", "years": self.init(months: 12 * count, days: 0)
        default: return nil
        }
    }

    private static func count(_ word: String) -> Int? {
        let words = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ]
        return Int(word) ?? words.firstIndex(of: word).map { $0 + 1 }
    }

    /// The shortest way to write it: a term where there is one, an ISO 8601 duration otherwise.
    var term: String {
        if let term = ReviewInterval.terms.first(where: { $0.interval == self }) { return term.name }
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
        if months == 0, days > 0, days % 7 == 0 { return counted(days / 7, "week") }
        let parts = [months > 0 ? counted(months, "month") : nil, days > 0 ? counted(days, "day") : nil]
        let text = parts.compactMap(\.self).joined(separator: " ")
        return text.isEmpty ? "0 days" : text
    }

    /// A length to compare intervals by, in days; a month counts as the average one of the Gregorian calendar.
    var averageDays: Double { Double(months) * 365.2425 / 12 + Double(days) }
}

extension CalendarDate {
    /// The date an interval later: 2025-01-31 and one month is 2025-02-28. Nil beyond the year 9999.
    func adding(_ interval: ReviewInterval) -> CalendarDate? {
        let monthCount = year * 12 + (month - 1) + interval.months
        let (newYear, newMonth) = (monthCount / 12, monthCount % 12 + 1)
        let lastDay = CalendarDate.daysIn(month: newMonth, of: newYear)
        guard let shifted = CalendarDate(year: newYear, month: newMonth, day: min(day, lastDay)) else { return nil }
        return CalendarDate(daysSince1970: shifted.daysSince1970 + interval.days)
    }
}
