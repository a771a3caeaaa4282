import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import GistLint

/// Which findings time alone brings: those that the page on changes names, and no others.
struct TimingTests {
    @Test
    func `the page names the rules whose findings come with time`() throws {
        var rules: [String: Set<Diagnostic.Timing?>] = [:]
        for fixture in FixtureCase.all {
            for diagnostic in try FixtureRun.of(fixture).report().findings.map(\.diagnostic) {
                rules[diagnostic.rule, default: []].insert(diagnostic.timing)
            }
        }
        let timed = rules.filter { $0.value != [nil] }
        #expect(
            Set(timed.keys) == [
                "review-due-soon", "review-overdue", "stale-citation", "stale-forecast", "stale-statistic",
                "suppression-expired",
            ])
        #expect(timed.filter { $0.value.contains(nil) }.keys.sorted() == ["stale-citation", "suppression-expired"])
        #expect(timed["review-due-soon"] == [.ahead])
        let page = try String(
            contentsOf: Snapshot.fixtures.deletingLastPathComponent().appending(path: "docs/changes.md"),
            encoding: .utf8)
        for rule in timed.keys where rule != "suppression-expired" {
            #expect(page.contains("[\(rule)](rules/\(rule).md)") || page.contains("([\(rule)](rules/\(rule).md))"))
        }
    }

    /// On a day long before, such a finding is not there: nothing but the day has changed.
    @Test
    func `what comes with time was not there before its time`() throws {
        let longAgo = try #require(CalendarDate(iso: "1990-01-01"))
        for fixture in FixtureCase.all {
            let run = try FixtureRun.of(fixture)
            let timed = run.report().findings.filter { $0.diagnostic.timing != nil }.map(\.fingerprint)
            if timed.isEmpty { continue }
            let before = Set(run.report(today: longAgo).findings.map(\.fingerprint))
            #expect(before.isDisjoint(with: timed), "\(fixture.snapshot)")
        }
    }
}
