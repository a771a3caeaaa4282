import Diagnostics
import TestSupport
import Testing

@testable import Reporters

/// What reports say of a change and of known findings.
struct AnswerReportTests {
    private let outcome = RunOutcome(failOn: .warning)

    @Test
    func `the text names what is altered and sums up the rest`() throws {
        let text = SampleReport.output(SampleReport.change, TextReporter(style: TextStyle(width: 100)))
        try Snapshot.expect(text, matches: "reports/change.txt")
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        let quiet = SampleReport.output(SampleReport.change, TextReporter(style: TextStyle(isQuiet: true)))
        #expect(quiet.hasSuffix("Besides what is known: 1 error, 1 warning, 0 notes. Today is 2026-11-20.\n"))
    }

    @Test
    func `the text says of what is listed and does not count that it does not`() throws {
        let text = SampleReport.output(SampleReport.changeWithAll, TextReporter())
        try Snapshot.expect(text, matches: "reports/change-all.txt")
    }

    @Test
    func `the page is as safe as any`() throws {
        let text = SampleReport.output(SampleReport.change, MarkdownReporter(outcome: outcome))
        try Snapshot.expect(text, matches: "reports/change-summary.md")
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }

    @Test
    func `programs get all of it`() throws {
        try Snapshot.expect(SampleReport.output(SampleReport.change, JSONReporter()), matches: "reports/change.json")
        let sarif = SampleReport.output(SampleReport.change, SARIFReporter(outcome: outcome))
        try Snapshot.expect(sarif, matches: "reports/change.sarif")
    }

    @Test
    func `only what counts makes the run fail`() {
        #expect(outcome.exitCode(for: SampleReport.change) == 1)
        var report = SampleReport.changeWithAll
        report.findings.removeAll { $0.standing == .counts }
        #expect(report.findings.map(\.standing) == [.calendar, .known, .outside])
        #expect(outcome.exitCode(for: report) == 0)
        #expect(RunOutcome(failOn: .note).exitCode(for: report) == 0)
    }
}
