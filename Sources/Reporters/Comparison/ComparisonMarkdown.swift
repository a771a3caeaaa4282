internal import Diagnostics
package import StructuredData

/// What has changed between two reports, as a page in GitHub's Markdown: for an issue, a comment or the summary of a step.
/// Lists are cut, so that the page stays short whatever has changed.
package struct ComparisonMarkdown {
    private let comparison: ReportComparison
    private static let limit = (rows: 25, cell: 200)

    package init(_ comparison: ReportComparison) { self.comparison = comparison }

    /// Writes the page.
    package func write(to sink: inout ByteSink) {
        let (old, new) = (comparison.old, comparison.new)
        var counts = [("new", comparison.added.count), ("fixed", comparison.gone(.fixed).count)]
        for (word, reason) in [
            ("turned into others", ReportComparison.Gone.Reason.turned), ("silenced", .silenced),
            ("no longer checked", .notChecked),
        ] {
            let count = comparison.gone(reason).count
            if count > 0 { counts.append((word, count)) }
        }
        counts.append(("still there", comparison.still.count))
        let line = counts.map { "\(Amount.grouped($0.1)) \($0.0)" }.joined(separator: ", ")
        var sections = [
            ["## From \(old.today) to \(new.today)", "", "Findings: **\(line)**. \(comparison.verdict)"],
            comparison.warnings.map { "> " + MarkdownText.escaped($0) },
            findings("New", comparison.added),
        ]
        for (title, findings) in comparison.goneSections { sections.append(self.findings(title, findings)) }
        sections += comparison.countedSections.map(counted)
        sections.append(overdue("Became overdue", comparison.becameOverdue))
        sections.append(overdue("No longer overdue", comparison.noLongerOverdue))
        sections.append(facts)
        if let counts = comparison.documentCounts { sections.append(["Documents: \(counts)."]) }
        for line in sections.filter({ !$0.isEmpty }).joined(separator: [""]) { sink.append(line + "\n") }
        sink.flush()
    }

    /// A heading with a number, and a table of as many rows as fit; there are as many rows as the number says, unless they
    /// are counted apart.
    private func section(
        _ title: String, _ header: [String], numbers: Int = 0, _ count: Int, of rowCount: Int? = nil,
        _ rows: some Sequence<[String]>
    ) -> [String] {
        guard count > 0 else { return [] }
        let rest = (rowCount ?? count) - ComparisonMarkdown.limit.rows
        return ["### \(title): \(Amount.grouped(count))", ""]
            + MarkdownText.table(header, numbers: numbers, Array(rows.prefix(ComparisonMarkdown.limit.rows)))
            + (rest > 0 ? ["", "… and \(Amount.grouped(rest)) more; `--format json` has all of them."] : [])
    }

    /// Of each severity, all rules are among the first: what time has brought hides nothing else.
    private func findings(_ title: String, _ findings: [ReportFile.Finding]) -> [String] {
        let fair = FairSelection.indices(in: findings.lazy.map { ($0.severity, $0.rule, $0.path) }).map { findings[$0] }
        return section(
            title, ["severity", "rule", "place", "what is wrong"], findings.count,
            ReportComparison.bySeverity(fair).lazy.map { finding in
                [
                    finding.severity.rawValue, code(finding.rule), code("\(finding.path):\(finding.line)"),
                    cell(finding.message),
                ]
            })
    }

    private func counted(_ title: String, _ findings: [ReportFile.Finding]) -> [String] {
        let rows = ReportComparison.byRule(findings)
        return section(
            title, ["findings", "rule"], numbers: 1, findings.count, of: rows.count,
            rows.lazy.map { [Amount.grouped($0.count), code($0.rule)] })
    }

    private func overdue(_ title: String, _ documents: [ReportFile.Document]) -> [String] {
        section(
            title, ["due", "reviewed", "document", "title"], documents.count,
            documents.lazy.map { document in
                [
                    document.reviewDue?.description ?? "never", cell(document.lastReviewed ?? ""), code(document.path),
                    cell(document.title ?? ""),
                ]
            })
    }

    private var facts: [String] {
        guard let changes = comparison.factChanges else {
            return section(
                "Documents whose facts changed", ["document", "facts", "before"], comparison.changedFacts.count,
                comparison.changedFacts.lazy.map { [code($0.path), Amount.grouped($0.now), Amount.grouped($0.before)] })
        }
        return section(
            "Facts changed", ["place", "fact", "elsewhere"], changes.count,
            changes.lazy.map { change in
                [code("\(change.path):\(change.line)"), cell(change.text), cell(change.elsewhereText ?? "")]
            })
    }

    private func cell(_ text: String) -> String {
        MarkdownText.escaped(TextCut.end(text, width: ComparisonMarkdown.limit.cell))
    }

    private func code(_ text: String) -> String {
        MarkdownText.code(TextCut.end(text, width: ComparisonMarkdown.limit.cell))
    }
}
