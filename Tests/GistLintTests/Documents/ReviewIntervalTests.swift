import Diagnostics
import Testing

@testable import GistLint

/// How long a review holds, as terms, as durations and in words, and what that makes of a date.
struct ReviewIntervalTests {
    @Test(arguments: [
        ("weekly", 0, 7), ("monthly", 1, 0), ("quarterly", 3, 0), ("semiannual", 6, 0), ("annual", 12, 0),
        ("biennial", 24, 0), ("triennial", 36, 0), ("P6M", 6, 0), ("P1Y", 12, 0), ("P1Y6M", 18, 0), ("P90D", 0, 90),
        ("P2W", 0, 14), ("P1M15D", 1, 15), ("P1Y2M3D", 14, 3), ("P0D", 0, 0), ("P9999D", 0, 9999),
    ])
    func `terms and durations`(_ text: String, _ months: Int, _ days: Int) throws {
        let interval = try #require(ReviewInterval(text))
        #expect((interval.months, interval.days) == (months, days))
        #expect(!interval.isAsNeeded)
    }

    @Test(arguments: [
        "", "P", "PT1H", "P1DT1H", "P1M1Y", "P1.5M", "P-6M", "P+6M", "-P6M", "p6m", "PM", "P6", "P6X", "P1W2D", "P1Y1W",
        "P1M1M", "P10000D", "P99999999999999999999D", "6M", "Quarterly", "quarterly ", "P６M",
    ])
    func `malformed durations`(_ text: String) {
        #expect(ReviewInterval(text) == nil)
    }

    @Test(arguments: [
        ("6 months", "semiannual"), ("6 month", "semiannual"), ("1  month", "monthly"), ("every 2 weeks", "P2W"),
        ("12 months", "annual"), ("two years", "biennial"), ("1 year", "annual"), ("yearly", "annual"),
        ("Annually", "annual"), ("every quarter", "quarterly"), ("Quarterly", "quarterly"), ("90-days", "P90D"),
        ("1825-days", "P1825D"), ("half-yearly", "semiannual"), ("semi-annual", "semiannual"),
        ("as needed", "as_needed"), ("AS-NEEDED", "as_needed"), ("18 months", "P1Y6M"), ("daily", "P1D"),
    ])
    func `words`(_ text: String, _ term: String) {
        #expect(ReviewInterval(words: text)?.term == term)
    }

    @Test(arguments: [
        "", "every", "months", "some months", "-6 months", "6.5 months", "6 moons", "6", "{period}", "+6 months",
    ])
    func `words that name no interval`(_ text: String) {
        #expect(ReviewInterval(words: text) == nil)
    }

    @Test(arguments: ReviewInterval.termNames)
    func `a term is written as itself`(_ name: String) {
        #expect(ReviewInterval(name)?.term == name)
    }

    @Test(arguments: [
        ("quarterly", "3 months"), ("monthly", "1 month"), ("weekly", "1 week"), ("P90D", "90 days"), ("P1D", "1 day"),
        ("P1M15D", "1 month 15 days"), ("annual", "12 months"), ("P0D", "0 days"), ("as_needed", "as needed"),
        ("P91D", "91 days"),
    ])
    func `intervals as evidence says them`(_ text: String, _ words: String) {
        #expect(ReviewInterval(text)?.inWords == words)
    }

    @Test(arguments: [
        ("2025-12-30", "P3M", "2026-03-30"), ("2025-01-31", "P1M", "2025-02-28"), ("2024-01-31", "P1M", "2024-02-29"),
        ("2024-02-29", "P1Y", "2025-02-28"), ("2024-02-29", "P4Y", "2028-02-29"), ("2025-08-31", "P6M", "2026-02-28"),
        ("2025-12-31", "P2M", "2026-02-28"), ("2025-12-31", "P1D", "2026-01-01"), ("2025-01-31", "P1M1D", "2025-03-01"),
        ("2026-02-28", "P1M", "2026-03-28"), ("2025-11-30", "P13M", "2026-12-30"), ("2024-12-30", "P0D", "2024-12-30"),
        ("2024-02-28", "P1W", "2024-03-06"),
    ])
    func `calendar months keep the day where they can`(_ date: String, _ interval: String, _ sum: String) throws {
        let interval = try #require(ReviewInterval(interval))
        #expect(Lint.date(date).adding(interval) == Lint.date(sum))
    }

    @Test
    func `the calendar ends`() throws {
        #expect(Lint.date("9999-12-31").adding(try #require(ReviewInterval("P1D"))) == nil)
        #expect(Lint.date("2026-01-01").adding(try #require(ReviewInterval("P9999Y"))) == nil)
    }

    @Test
    func `intervals are compared by their length`() throws {
        let lengths = try ["weekly", "monthly", "P91D", "quarterly", "P4M"].map { text in
            try #require(ReviewInterval(text)).averageDays
        }
        #expect(lengths == lengths.sorted())
        #expect(Set(lengths).count == lengths.count)
    }
}
