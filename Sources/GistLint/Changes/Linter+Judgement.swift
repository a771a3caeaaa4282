package import Diagnostics

extension Linter {
    /// The report with what each finding can do to the run: what a baseline knows, what is no business of the change, and
    /// what only the calendar brought. All documents and their counts stay as they are: a document does not comply because
    /// nobody looks.
    ///
    /// - Parameters:
    ///   - event: What the run is made for.
    ///   - baseline: How the findings stand to a baseline, where there is one.
    ///   - listsAll: Whether what does not count is listed with the rest.
    package func judged(
        _ report: Report, event: RunEvent, baseline: BaselineMatch? = nil, listsAll: Bool = false
    ) -> Report {
        var judged = report
        judged.event = event
        judged.baseline = baseline?.summary
        let judge = Judge(
            scope: report.change.map { ChangeScope($0, report.findings, context.configuration) }, baseline: baseline,
            policy: context.configuration.calendar[event.kind] ?? .own, event: event.kind)
        if judge.isIdle { return judged }
        let all = report.findings.map(judge.judged)
        judged.baseline?.known = FindingTally(all.filter { $0.standing == .known })
        judged.change?.outside = FindingTally(all.filter { $0.standing == .outside })
        if listsAll {
            judged.findings = all
        } else {
            judged.findings = all.filter { $0.standing == .counts || $0.standing == .calendar }
            judged.known = all.filter { $0.standing == .known }
        }
        return judged
    }

    /// Decides on one finding.
    private struct Judge {
        let scope: ChangeScope?
        let baseline: BaselineMatch?
        let policy: CalendarPolicy
        let event: RunEvent.Kind

        /// True where nothing would be decided.
        var isIdle: Bool { scope == nil && baseline == nil && policy == .own }

        func judged(_ finding: Finding) -> Finding {
            var finding = finding
            let diagnostic = finding.diagnostic
            if let baseline {
                finding.baselineState = baseline.known.contains(finding.fingerprint) ? .unchanged : .new
                // Who takes a side in a known conflict brings a part of it.
                if finding.baselineState == .unchanged, scope?.joins(diagnostic.conflict) == true {
                    finding.baselineState = .new
                }
                if finding.baselineState == .unchanged {
                    finding.standing = .known
                    return finding
                }
            }
            let isOutside = scope.map { !$0.covers(diagnostic) } ?? false
            if isOutside { finding.standing = .outside }
            let hasComeBack = baseline?.expired.contains(finding.fingerprint) ?? false
            if diagnostic.timing != nil {
                let severity = policy.severity(of: diagnostic.severity)
                finding.diagnostic.severity = isOutside && policy == .advice ? .note : severity
            }
            // What a baseline knew until yesterday has come with the calendar too; but whoever touches the document
            // can be asked to put it right.
            let isCalendar = diagnostic.timing != nil || (hasComeBack && scope == nil)
            if !isOutside, isCalendar, policy == .advice { finding.standing = .calendar }
            return finding
        }
    }
}
