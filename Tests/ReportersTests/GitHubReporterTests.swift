import Diagnostics
import Reporters
import TestSupport
import Testing

/// Annotations for GitHub Actions.
struct GitHubReporterTests {
    private func lines(_ report: Report, limit: Int = 50) -> [Substring] {
        SampleReport.output(report, GitHubReporter(limitPerSeverity: limit)).split(separator: "\n")
    }

    @Test
    func `a report of an ordinary day`() throws {
        let text = SampleReport.output(SampleReport.everyday, GitHubReporter())
        try Snapshot.expect(text, matches: "reports/everyday-github.txt")
    }

    @Test
    func `hostile text stays inside of its command`() throws {
        let text = SampleReport.output(SampleReport.hostile, GitHubReporter())
        try Snapshot.expect(text, matches: "reports/hostile-github.txt")
        let lines = text.split(omittingEmptySubsequences: true) { $0.isNewline }
        #expect(lines.allSatisfy { $0.hasPrefix("::") })
        // One for each finding and one for the skipped file.
        #expect(lines.count == SampleReport.hostile.findings.count + 1)
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }

    @Test
    func `a range over several lines has no columns`() throws {
        let diagnostic = Diagnostic(
            rule: "r", severity: .note, message: "m", location: Marked("a: «b\nc»\n").location, subject: "")
        let lines = lines(
            SampleReport.report(documents: [("docs/a.md", GovernanceFields())], diagnostics: [diagnostic]))
        #expect(lines == ["::notice file=docs/a.md,line=1,endLine=2,title=r::m"])
    }

    @Test
    func `errors come first and rules take turns`() {
        let lines = lines(SampleReport.crowded, limit: 6)
        #expect(
            lines.map { $0.prefix { $0 != " " } } == ["::notice", "::notice"]
                + Array(repeating: "::error", count: 6) + Array(repeating: "::warning", count: 6)
                + Array(repeating: "::notice", count: 6))
        let errors = lines.filter { $0.hasPrefix("::error") }
        let rules = ["date-invalid", "license-conflict", "review-overdue"]
        #expect(zip(errors, rules + rules).allSatisfy { $0.contains("title=\($1)::") })
        for rule in rules {
            let files = errors.filter { $0.contains(rule) }.map { $0.split(separator: ",")[0] }
            #expect(Set(files).count == 2)
        }
    }

    @Test
    func `what is left out is said first`() {
        let lines = lines(SampleReport.crowded)
        #expect(
            lines.prefix(2) == [
                "::notice title=gist-lint::3,100 errors, 5,900 warnings, 1,000 notes found; GitHub shows 10 of each, "
                    + "this log 50 of each (9,850 left out), the JSON report all of them",
                "::notice title=gist-lint::312 files not checked; the JSON report names them and the reasons",
            ])
        #expect(lines.count == 152)
    }

    @Test
    func `no document is no success`() {
        #expect(lines(SampleReport.report()) == ["::warning title=gist-lint::no document was checked"])
    }
}
