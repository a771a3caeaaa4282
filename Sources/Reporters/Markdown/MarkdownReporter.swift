package import Diagnostics
package import StructuredData

/// A page in GitHub's Markdown that says how a run went: for the summary of a step
/// (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary) or for an
/// issue.
///
/// A summary holds a megabyte, an issue 65,536 characters; so the page has tables of what there is, and of the findings
/// those to look at first: some of each severity, taken fairly from rules and files. Cells are cut; the page stays short
/// whatever is found.
package struct MarkdownReporter: Reporter {
    private let outcome: RunOutcome
    private static let limit = (ofSeverity: 10, related: 3, sourceTypes: 20, reasons: 10, cell: 300)

    /// A reporter of a run that ends so.
    package init(outcome: RunOutcome) { self.outcome = outcome }

    /// Writes the page.
    package func write(_ report: Report, to sink: inout ByteSink) {
        let tally = ReportTally(report)
        let sections = [
            headline(report, tally), byRule(report), report.change == nil ? bySourceType(tally) : [], first(report),
            alterations(report), uncounted(report), notChecked(report), footer(report),
        ]
        for line in sections.filter({ !$0.isEmpty }).joined(separator: [""]) { sink.append(line + "\n") }
        sink.flush()
    }

    private func headline(_ report: Report, _ tally: ReportTally) -> [String] {
        let summary = SummaryText(report, style: TextStyle())
        let words = AnswerWords(report)
        let sentence = report.documents.isEmpty ? summary.noDocuments : words.change ?? summary.verdict
        let lines = ["## \(MarkdownText.escaped(report.tool.name))", "", sentence]
        let counts = "\(words.counted)\(tally.bySeverity.summary)."
        if !report.findings.isEmpty || outcome.isIncomplete { return lines + ["", "\(counts) \(end(of: report))"] }
        // What is wrong in all documents says nothing of a run that looks at a part of it.
        return report.baseline == nil && report.change == nil ? lines : lines + ["", counts]
    }

    /// Whether the run fails, and why.
    private func end(of report: Report) -> String {
        if outcome.isIncomplete { return "**The run fails: some files could not be read.**" }
        let failures = report.findings.count { outcome.isFailure($0) }
        guard let failOn = outcome.failOn, failures > 0 else { return "None of them makes the run fail." }
        let severity = failOn == .error ? "error" : "\(failOn.rawValue) or above"
        return "**The run fails: \(Amount.of(failures, "finding")) of severity \(severity).**"
    }

    private func byRule(_ report: Report) -> [String] {
        let rows = RuleRow.rows(of: report).map { row in
            [
                Amount.grouped(row.findings), Amount.grouped(row.documents), row.severity.rawValue,
                MarkdownText.code(row.rule),
            ]
        }
        guard !rows.isEmpty else { return [] }
        return ["### By rule", ""]
            + MarkdownText.table(["findings", "documents", "severity", "rule"], numbers: 2, rows)
    }

    private func bySourceType(_ tally: ReportTally) -> [String] {
        guard tally.bySourceType.count > 1 else { return [] }
        let sorted = tally.bySourceType.sorted { ($1.value.documents, $0.key) < ($0.value.documents, $1.key) }
        let rows = sorted.prefix(MarkdownReporter.limit.sourceTypes).map { type, counts in
            [counts.documents, counts.compliant, counts.errors, counts.warnings, counts.notes].map(Amount.grouped)
                + [cell(type)]
        }
        let rest = sorted.count - rows.count
        return ["### By source type", ""]
            + MarkdownText.table(
                ["documents", "comply", "errors", "warnings", "notes", "source type"], numbers: 5, rows)
            + (rest > 0 ? ["", "… and \(Amount.of(rest, "more source type")); all are in the JSON report."] : [])
    }

    /// The findings to look at first.
    private func first(_ report: Report) -> [String] {
        let shown = Severity.allCases.reversed().flatMap { severity in
            FairSelection.indices(of: severity, in: report.findings).prefix(MarkdownReporter.limit.ofSeverity)
        }
        let rows = shown.map { row(report.findings[$0].diagnostic) }
        guard !rows.isEmpty else { return [] }
        let rest = report.findings.count - rows.count
        let title = rest > 0 ? "### Where to begin" : "### Findings"
        return [title, ""]
            + MarkdownText.table(["severity", "rule", "place", "what is wrong", "what to do"], numbers: 0, rows)
            + (rest > 0 ? ["", "… and \(Amount.of(rest, "more finding")); all are in the JSON report."] : [])
    }

    private func row(_ diagnostic: Diagnostic) -> [String] {
        let related = diagnostic.related.prefix(MarkdownReporter.limit.related).map { "<br>see " + place($0.location) }
        let more = diagnostic.related.count - related.count
        return [
            diagnostic.severity.rawValue, MarkdownText.code(diagnostic.rule), place(diagnostic.location),
            cell(diagnostic.message) + related.joined()
                + (more > 0 ? "<br>… and \(Amount.of(more, "more place"))" : ""),
            cell(diagnostic.remedy ?? ""),
        ]
    }

    private func place(_ location: SourceLocation) -> String {
        MarkdownText.code(TextCut.end("\(location.path):\(location.start.line)", width: MarkdownReporter.limit.cell))
    }

    private func notChecked(_ report: Report) -> [String] {
        guard !report.skipped.isEmpty else { return [] }
        let byReason = Dictionary(grouping: report.skipped, by: \.reason).mapValues(\.count)
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let rows = byReason.prefix(MarkdownReporter.limit.reasons).map { [Amount.grouped($1), cell($0)] }
        return ["### Not checked", ""] + MarkdownText.table(["files", "why"], numbers: 1, rows)
    }

    /// What the change says otherwise than before, and who else says it.
    private func alterations(_ report: Report) -> [String] {
        let all = AnswerWords(report).alterations
        guard !all.isEmpty else { return [] }
        let shown = all.prefix(MarkdownReporter.limit.ofSeverity)
        let lines = shown.map { alteration in
            let others = alteration.others.isEmpty ? "" : "; stated in " + listed(alteration.others) + " too"
            return "- \(cell(alteration.text)), in \(listed(alteration.paths))\(others)"
        }
        let rest = all.count - shown.count
        return ["### What the change alters", ""] + lines
            + (rest > 0 ? ["", "… and \(Amount.of(rest, "more fact")); all are in the JSON report."] : [])
    }

    /// The first few of some files.
    private func listed(_ paths: [String]) -> String {
        let shown = paths.prefix(MarkdownReporter.limit.reasons).map { path in
            MarkdownText.code(TextCut.end(path, width: MarkdownReporter.limit.cell))
        }
        let rest = paths.count - shown.count
        return shown.joined(separator: ", ") + (rest > 0 ? " and \(Amount.grouped(rest)) more" : "")
    }

    /// What does not count, and what is no more.
    private func uncounted(_ report: Report) -> [String] {
        let words = AnswerWords(report)
        let lines =
            words.uncounted.map { "- " + MarkdownText.escaped($0) }
            + words.entries.flatMap { entry in
                ["- " + MarkdownText.escaped(entry.heading)] + entry.lines.map { "  - " + cell($0) }
            }
        return lines.isEmpty ? [] : ["### Not counted", ""] + lines
    }

    private func footer(_ report: Report) -> [String] {
        let configuration = report.configuration.path.map { MarkdownText.code($0) } ?? "built in"
        let words = AnswerWords(report)
        let event = words.event.map { " Event: \(MarkdownText.escaped($0))." } ?? ""
        let base = words.base.map { " Compared with \(MarkdownText.escaped($0))." } ?? ""
        return ["Today: \(report.today). Configuration: \(configuration).\(event)\(base)"]
    }

    /// A text of a document as a cell.
    private func cell(_ text: String) -> String {
        MarkdownText.escaped(TextCut.end(text, width: MarkdownReporter.limit.cell))
    }
}
