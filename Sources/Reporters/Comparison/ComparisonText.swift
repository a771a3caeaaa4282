internal import Diagnostics
package import StructuredData

/// What has changed between two reports, for people at a terminal.
package struct ComparisonText {
    private let comparison: ReportComparison
    private let style: TextStyle
    private static let shownRules = 15

    package init(_ comparison: ReportComparison, style: TextStyle) {
        self.comparison = comparison
        self.style = style
    }

    /// Writes it.
    package func write(to sink: inout ByteSink) {
        let (old, new) = (comparison.old, comparison.new)
        var sections = [
            [StyledLine("From \(old.name) (\(old.today)) to \(new.name) (\(new.today))", .heading)]
                + comparison.warnings.map { StyledLine($0, .severity(.warning)) }
        ]
        sections.append(findings("New", comparison.added, .severity(.error)))
        for (title, findings) in comparison.goneSections { sections.append(self.findings(title, findings, .good)) }
        sections += comparison.countedSections.map(counted)
        sections += [overdue("Became overdue", comparison.becameOverdue)]
        sections += [overdue("No longer overdue", comparison.noLongerOverdue), facts, documents, end]
        for line in sections.filter({ !$0.isEmpty }).joined(separator: [StyledLine()]) {
            line.write(to: &sink, isColored: style.isColored)
        }
        sink.flush()
    }

    private func heading(_ title: String, _ count: Int, _ role: TextRole) -> StyledLine {
        StyledLine("\(title): \(Amount.grouped(count))", role)
    }

    private func findings(_ title: String, _ findings: [ReportFile.Finding], _ role: TextRole) -> [StyledLine] {
        if findings.isEmpty { return title == "New" || title == "Fixed" ? [StyledLine("\(title): none")] : [] }
        return [heading(title, findings.count, role)]
            + ReportComparison.bySeverity(findings).map { finding in
                StyledLine("  \(finding.path):\(finding.line)  ").adding(
                    finding.severity.rawValue, .severity(finding.severity)
                ).adding("[\(finding.rule)]: \(finding.message)")
            }
    }

    private func counted(_ title: String, _ findings: [ReportFile.Finding]) -> [StyledLine] {
        if findings.isEmpty { return title == "Still there" ? [StyledLine("\(title): none")] : [] }
        let rows = ReportComparison.byRule(findings)
        let table = TextTable(
            header: ["findings", "rule"],
            rows: rows.prefix(ComparisonText.shownRules).map { [.init($0.count), .init($0.rule)] })
        let rest = rows.count - ComparisonText.shownRules
        return [heading(title, findings.count, .heading)] + table.lines
            + (rest > 0 ? [StyledLine("  … and \(Amount.of(rest, "more rule"))", .faint)] : [])
    }

    private func overdue(_ title: String, _ documents: [ReportFile.Document]) -> [StyledLine] {
        if documents.isEmpty { return [] }
        let table = TextTable(
            header: ["due", "reviewed", "document", "title"],
            rows: documents.map { document in
                [
                    .init(document.reviewDue?.description ?? "never"), .init(document.lastReviewed ?? ""),
                    .init(document.path), .init(TextCut.end(document.title ?? "", width: 40), .faint),
                ]
            })
        return [heading(title, documents.count, .heading)] + table.lines
    }

    private var facts: [StyledLine] {
        if let changes = comparison.factChanges {
            if changes.isEmpty { return [] }
            let lines = changes.flatMap { change in
                [StyledLine("  \(change.path):\(change.line)  \(change.text)")]
                    + (change.elsewhereText.map { [StyledLine("    \($0)", .severity(.warning))] } ?? [])
            }
            return [heading("Facts changed", changes.count, .heading)] + lines
        }
        let changed = comparison.changedFacts
        if changed.isEmpty { return [] }
        return [StyledLine("Facts changed in \(Amount.of(changed.count, "document"))", .heading)]
            + changed.map {
                StyledLine("  \($0.path)  \(Amount.of($0.now, "fact")), before \(Amount.grouped($0.before))")
            }
            + [
                StyledLine(
                    "  --old-facts and --new-facts tell which; `gist-lint facts --format json` makes the files", .faint)
            ]
    }

    private var documents: [StyledLine] {
        guard let counts = comparison.documentCounts else { return [] }
        return [StyledLine("Documents: \(counts)")]
            + comparison.documents.renamed.map { StyledLine("  \($0.old) is now \($0.new)", .faint) }
    }

    private var end: [StyledLine] { [StyledLine(comparison.verdict, .heading)] }
}
