import Diagnostics
import Testing

/// Dates of the calendar and nothing else.
struct CalendarDateTests {
    /// Every day from 1600 to 2400, once: the day after a date is the next date.
    @Test
    func `days count through eight hundred years`() throws {
        var count = try #require(CalendarDate(year: 1600, month: 1, day: 1)).daysSince1970
        #expect(count == -135_140)
        var wrong = 0
        for year in 1600...2400 {
            for month in 1...12 {
                for day in 1...CalendarDate.daysIn(month: month, of: year) {
                    let date = CalendarDate(year: year, month: month, day: day)
                    if date?.daysSince1970 != count || CalendarDate(daysSince1970: count) != date { wrong += 1 }
                    count += 1
                }
                let pastEnd = CalendarDate.daysIn(month: month, of: year) + 1
                if CalendarDate(year: year, month: month, day: pastEnd) != nil { wrong += 1 }
            }
        }
        #expect(wrong == 0)
        #expect(count == CalendarDate(year: 2401, month: 1, day: 1)?.daysSince1970)
    }

    @Test(arguments: [(1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 3, 1, 11_017), (2026, 11, 20, 20_777)])
    func `known days`(year: Int, month: Int, day: Int, count: Int) {
        #expect(CalendarDate(year: year, month: month, day: day)?.daysSince1970 == count)
    }

    @Test(arguments: [(1900, false), (2000, true), (2023, false), (2024, true), (2100, false), (2400, true)])
    func `leap years`(year: Int, isLeap: Bool) {
        #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
        #expect(CalendarDate.daysIn(month: 2, of: year) == (isLeap ? 29 : 28))
    }

    @Test
    func `the years run from 1 to 9999`() throws {
        let first = try #require(CalendarDate(year: 1, month: 1, day: 1))
        let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
        #expect(CalendarDate(daysSince1970: first.daysSince1970) == first)
        #expect(CalendarDate(daysSince1970: last.daysSince1970) == last)
        #expect(CalendarDate(daysSince1970: first.daysSince1970 - 1) == nil)
        #expect(CalendarDate(daysSince1970: last.daysSince1970 + 1) == nil)
        #expect(CalendarDate(daysSince1970: .min) == nil)
        #expect(CalendarDate(daysSince1970: .max) == nil)
        #expect(first.description == "0001-01-01")
    }

    @Test(arguments: ["2024-02-29", "0001-01-01", "9999-12-31", "2026-11-20"])
    func `a date is written as it was read`(text: String) throws {
        #expect(try #require(CalendarDate(iso: text)).description == text)
    }

    @Test(arguments: [
        "", "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "0000-01-01", "2024-1-01",
        "2024-01-1", "24-01-01", "2024/01/01", "20240101", "2024-01-01 ", " 2024-01-01", "2024-01-01T00:00",
        "+024-01-01", "-024-01-01", "２０２４-01-01", "2024-0x-01", "2024‐01‐01", "10000-01-01", "yyyy-mm-dd",
    ])
    func `no date`(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test
    func `dates are ordered`() throws {
        let texts = ["2023-12-31", "2024-01-01", "2024-01-02", "2024-02-01", "2025-01-01"]
        let dates = texts.compactMap { CalendarDate(iso: $0) }
        #expect(dates.reversed().sorted().map(\.description) == texts)
    }
}
