package import Diagnostics
package import StructuredData

/// GitLab's Code Quality report: a list of findings that a merge request shows, compared with those of its target.
///
/// The members are those that GitLab documents (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
/// It refuses a report whose fingerprints are not unique, and has no place for what was not checked.
package struct GitLabReporter: Reporter {
    /// A reporter; the format has no options.
    package init() {}

    /// Writes the list.
    package func write(_ report: Report, to sink: inout ByteSink) {
        JSONWriter.write(to: &sink) { json in
            json.array { json in
                for finding in report.findings { GitLabReporter.write(finding, &json) }
            }
        }
    }

    private static func write(_ finding: Finding, _ json: inout JSONWriter) {
        let diagnostic = finding.diagnostic
        json.object { json in
            json.member("description", VisibleText.escaped(diagnostic.message))
            json.member("check_name", diagnostic.rule)
            json.member("fingerprint", finding.fingerprint)
            json.member("severity", severity(diagnostic.severity))
            json.object("location") { json in
                json.member("path", diagnostic.location.path)
                json.object("lines", .inline) { json in json.member("begin", diagnostic.location.start.line) }
            }
        }
    }

    /// GitLab's name of a severity, of `info`, `minor`, `major`, `critical` and `blocker`.
    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .note: "info"
        case .warning: "minor"
        case .error: "major"
        }
    }
}
