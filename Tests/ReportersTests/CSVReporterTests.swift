import Diagnostics
import Reporters
import TestSupport
import Testing

/// The table for spreadsheets.
struct CSVReporterTests {
    private func records(_ report: Report) throws -> [[String: String]] {
        try CSVTable(SampleReport.output(report, CSVReporter())).records()
    }

    @Test
    func `a report of an ordinary day`() throws {
        let text = SampleReport.output(SampleReport.everyday, CSVReporter())
        try Snapshot.expect(text, matches: "reports/everyday.csv")
        let records = try records(SampleReport.everyday)
        #expect(records.count == SampleReport.everyday.findings.count)
        #expect(records[1]["rule"] == "review-overdue")
        #expect(records[1]["reviewDue"] == "2026-03-30")
        #expect(records[1]["title"] == "Gastrointestinal Stromal Tumors Treatment")
        #expect(records[0]["help"] == "name the difference, such as the audience")
    }

    @Test
    func `hostile text stays in its field`() throws {
        let text = SampleReport.output(SampleReport.hostile, CSVReporter())
        try Snapshot.expect(text, matches: "reports/hostile.csv")
        let records = try records(SampleReport.hostile)
        #expect(records.count == SampleReport.hostile.findings.count)
        #expect(records[0]["path"] == "docs/50%,a:b\\u{1B}[31m\\r\\n::error::owned.md")
        #expect(!text.replacing("\r\n", with: "").unicodeScalars.contains { $0.properties.generalCategory == .control })
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "=cmd|' /C calc'!A0", "=\"a\",b"])
    func `no field is a formula`(text: String) throws {
        let diagnostic = Diagnostic(
            rule: "r", severity: .note, message: text, location: Marked("«a»", path: text).location, subject: "")
        let record = try #require(try records(SampleReport.report(diagnostics: [diagnostic])).first)
        #expect(record["message"] == "'" + text)
        #expect(record["path"] == "'" + text)
    }

    @Test(arguments: ["a,b", "a\"b\"", "\"", "", " a ", "a;b", "胃👍"])
    func `a field is read as it was written`(text: String) throws {
        let diagnostic = Diagnostic(
            rule: "r", severity: .note, message: text, location: Marked("«a»").location, subject: "")
        #expect(try records(SampleReport.report(diagnostics: [diagnostic])).first?["message"] == text)
    }

    @Test(arguments: ["a,b\n", "a\"b\r\n", "\"a\r\n", "\"a\"b\r\n", "a"])
    func `the reader takes nothing but the grammar`(text: String) {
        #expect(throws: (any Error).self) { try CSVTable(text) }
    }
}
