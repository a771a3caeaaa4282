import Diagnostics
import Foundation
import Reporters
import TestSupport
import Testing

/// GitLab's Code Quality report, held against the fields that GitLab documents.
struct GitLabReporterTests {
    /// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
    private struct Issue: Decodable {
        let description: String
        let check_name: String
        let fingerprint: String
        let severity: Severity
        let location: Location

        enum Severity: String, Decodable { case info, minor, major, critical, blocker }
        struct Location: Decodable {
            let path: String
            let lines: Lines
        }
        struct Lines: Decodable { let begin: Int }
    }

    private func issues(_ report: Report) throws -> [Issue] {
        let data = Data(SampleReport.output(report, GitLabReporter()).utf8)
        #expect(data.first == UInt8(ascii: "["), "GitLab reads no byte order mark")
        let objects = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        for object in objects {
            #expect(Set(object.keys) == ["description", "check_name", "fingerprint", "severity", "location"])
        }
        let issues = try JSONDecoder().decode([Issue].self, from: data)
        #expect(Set(issues.map(\.fingerprint)).count == issues.count, "fingerprints are unique")
        for issue in issues {
            #expect(!issue.description.isEmpty && !issue.check_name.isEmpty && !issue.fingerprint.isEmpty)
            #expect(!issue.location.path.hasPrefix("./") && !issue.location.path.hasPrefix("/"))
            #expect(issue.location.lines.begin >= 1)
        }
        return issues
    }

    @Test
    func `a report of an ordinary day`() throws {
        let text = SampleReport.output(SampleReport.everyday, GitLabReporter())
        try Snapshot.expect(text, matches: "reports/everyday-gitlab.json")
        let issues = try issues(SampleReport.everyday)
        #expect(issues.map(\.severity) == [.minor, .major, .minor, .major, .info, .major])
        #expect(issues.map(\.location.lines.begin) == [2, 5, 7, 2, 3, 2])
    }

    @Test
    func `hostile text is shown, and a path is exact`() throws {
        let text = SampleReport.output(SampleReport.hostile, GitLabReporter())
        try Snapshot.expect(text, matches: "reports/hostile-gitlab.json")
        let issues = try issues(SampleReport.hostile)
        #expect(issues.count == SampleReport.hostile.findings.count)
        #expect(issues[0].description.hasPrefix("`\\u{1B}[2J\\u{202E}drow` is not allowed"))
        #expect(issues[0].location.path == SampleReport.hostile.findings[0].diagnostic.location.path)
    }

    @Test
    func `a run without findings is an empty list`() throws {
        #expect(SampleReport.output(SampleReport.report(), GitLabReporter()) == "[]\n")
    }
}
