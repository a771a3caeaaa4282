import Diagnostics
import Testing

@testable import GistLint

/// What a text that should be a date turns out to be.
struct DateTextTests {
    @Test(arguments: ["2025-12-30", "2024-02-29", "0001-01-01", "9999-12-31"])
    func `the ISO form is told apart from all others`(_ text: String) {
        #expect(DateText(text) == .iso(Lint.date(text)))
    }

    @Test(arguments: [
        ("2025-6-1", "2025-06-01"), ("2025/12/30", "2025-12-30"), ("2025.12.30", "2025-12-30"),
        ("20251230", "2025-12-30"), ("2025-12-30T10:00:00Z", "2025-12-30"), ("2025-12-30t10:00", "2025-12-30"),
        ("2020-08-18 14:00:00 -0500", "2020-08-18"), ("2020-08-18 9:00:00", "2020-08-18"),
        ("2025-12-30T10:00:00.123+05:30", "2025-12-30"), ("30 Dec 2025", "2025-12-30"), ("30-Dec-2025", "2025-12-30"),
        ("December 30, 2025", "2025-12-30"), ("december 30 2025", "2025-12-30"),
        ("30th of December 2025", "2025-12-30"),
        ("Sept 5 2024", "2024-09-05"), ("Sep. 5, 2024", "2024-09-05"), ("1st May 2024", "2024-05-01"),
        ("2024 February 29", "2024-02-29"), ("13/04/2025", "2025-04-13"), ("04/13/2025", "2025-04-13"),
        ("4/4/2025", "2025-04-04"), ("13.4.2025", "2025-04-13"), (" 2025-12-30\n", "2025-12-30"),
        ("5/31/2018 12:00:00 AM", "2018-05-31"),
    ])
    func `other forms of a certain day are read`(_ text: String, _ date: String) {
        #expect(DateText(text) == .otherForm(Lint.date(date)))
    }

    @Test
    func `numbers can name two days`() {
        let (april, march) = (Lint.date("2025-04-03"), Lint.date("2025-03-04"))
        #expect(DateText("03/04/2025") == .ambiguous(dayFirst: april, monthFirst: march))
        #expect(DateText("3.4.2025") == .ambiguous(dayFirst: april, monthFirst: march))
        #expect(DateText("03/04/2025", order: .dayMonthYear) == .otherForm(april))
        #expect(DateText("03/04/2025", order: .monthDayYear) == .otherForm(march))
        #expect(DateText("03/04/2025").date == nil)
    }

    @Test
    func `a known order is kept to`() {
        #expect(DateText("13/04/2025", order: .dayMonthYear) == .otherForm(Lint.date("2025-04-13")))
        #expect(DateText("13/04/2025", order: .monthDayYear) == .notInCalendar)
        #expect(DateText("04/13/2025", order: .dayMonthYear) == .notInCalendar)
        #expect(DateText("2025-04-13", order: .monthDayYear) == .iso(Lint.date("2025-04-13")))
    }

    @Test(arguments: [
        "2024-02-30", "2025-02-29", "1900-02-29", "2025-00-10", "2025-13-01", "2025-06-31", "0000-01-01", "20250230",
        "29 Feb 2025", "February 30, 2024", "31/31/2025", "2025-12-32T10:00:00Z",
    ])
    func `the calendar decides`(_ text: String) {
        #expect(DateText(text) == .notInCalendar)
    }

    @Test(arguments: [
        "", " ", "2025", "2025-12", "12/2025", "December 2025", "30 Dec", "30 Dec 25", "30/12/25", "yyyy-mm-dd",
        "yesterday", "2025-12-30-01", "2025-12-30 2026-01-05", "2025-12-30 to 2026-01-05", "2025-12/30", "25-12-30",
        "99999999999999999999-01-01", "2025123", "202512301", "２０２５-１２-３０", "30 Décembre 2025", "Mittwoch",
        "{{ date }}", "2025-12-30T", "Dec Dec 30 2025",
    ])
    func `rubbish is no date`(_ text: String) {
        #expect(DateText(text) == .unknown)
    }
}
