package import Diagnostics
package import StructuredData

/// Annotations for GitHub Actions: one workflow command for each finding, written to standard output of a step.
///
/// The commands: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
///
/// GitHub shows 10 errors, 10 warnings and 10 notices of a step and drops the rest without a word
/// (https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations). So the order matters: errors
/// come first, and within a severity each rule gets its turn and each file within the rule. The log shows what is
/// written here beyond the ten, up to `limitPerSeverity`; a notice says what is shown where.
package struct GitHubReporter: Reporter {
    private let limitPerSeverity: Int

    /// A reporter that writes at most `limitPerSeverity` errors, as many warnings and as many notices: by default five
    /// times what GitHub shows, so that the log of a step stays readable.
    package init(limitPerSeverity: Int = 50) { self.limitPerSeverity = limitPerSeverity }

    /// Writes the commands.
    package func write(_ report: Report, to sink: inout ByteSink) {
        // These come first: a step shows only ten notices, and they say what to make of all others.
        for remark in remarks(on: report) {
            let title = (name: "title", value: report.tool.name)
            sink.append(WorkflowCommand(remark.level, message: remark.text, properties: [title]).line)
        }
        for severity in Severity.allCases.reversed() {
            for index in FairSelection.indices(of: severity, in: report.findings).prefix(limitPerSeverity) {
                sink.append(WorkflowCommand(report.findings[index].diagnostic).line)
            }
        }
        sink.flush()
    }

    /// What is said about the run as a whole.
    private func remarks(on report: Report) -> [(level: WorkflowCommand.Level, text: String)] {
        var remarks: [(level: WorkflowCommand.Level, text: String)] = []
        if report.documents.isEmpty { remarks.append((.warning, "no document was checked")) }
        if let text = omissions(in: report) { remarks.append((.notice, text)) }
        if !report.skipped.isEmpty {
            let files = Amount.of(report.skipped.count, "file")
            remarks.append((.notice, "\(files) not checked; the JSON report names them and the reasons"))
        }
        return remarks
    }

    /// What GitHub, this log and the JSON report show, where that is not the same.
    private func omissions(in report: Report) -> String? {
        let counts = ReportTally(report).bySeverity
        guard Severity.allCases.contains(where: { counts[$0] > GitHubReporter.shownByGitHub }) else { return nil }
        let found = "\(counts.summary) found; GitHub shows \(GitHubReporter.shownByGitHub) of each"
        let omitted = Severity.allCases.reduce(0) { $0 + max(0, counts[$1] - limitPerSeverity) }
        guard omitted > 0 else { return found + ", this log all of them" }
        return found + ", this log \(limitPerSeverity) of each (\(Amount.grouped(omitted)) left out), "
            + "the JSON report all of them"
    }

    private static let shownByGitHub = 10
}
