/// How a run ends: what makes it fail, and whether it could do its job. The exit code and every format that says
/// whether the run failed follow from it.
package struct RunOutcome: Sendable {
    /// The least severity that makes the run fail; nil where none does.
    package let failOn: Severity?
    /// True where a file could not be read that should have been.
    package let isIncomplete: Bool

    package init(failOn: Severity?, isIncomplete: Bool = false) {
        self.failOn = failOn
        self.isIncomplete = isIncomplete
    }

    /// Whether a finding makes the run fail.
    package func isFailure(_ finding: Finding) -> Bool {
        guard let failOn, finding.standing == .counts else { return false }
        return finding.diagnostic.severity >= failOn
    }

    /// The exit code: 0, 1 for findings that make the run fail, 2 where the run could not do its job.
    package func exitCode(for report: Report) -> Int {
        if isIncomplete { return 2 }
        return report.findings.contains { isFailure($0) } ? 1 : 0
    }
}
