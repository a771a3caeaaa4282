internal import Diagnostics

/// The tables of the summary: by rule, by source type, and the documents with the most findings.
struct SummaryTables {
    private let report: Report
    private let tally: ReportTally
    private let style: TextStyle
    /// How many rows a table has at most where documents decide how many there could be.
    private static let rowLimit = (sourceTypes: 20, documents: 10)

    init(_ report: Report, _ tally: ReportTally, _ style: TextStyle) {
        self.report = report
        self.tally = tally
        self.style = style
    }

    /// The tables with a blank line between them; those without rows are left out.
    var lines: [StyledLine] {
        Array([byRule, bySourceType, worstDocuments].filter { !$0.isEmpty }.joined(separator: [StyledLine()]))
    }

    private var byRule: [StyledLine] {
        var rows: [RuleRow.Key: RuleRow] = [:]
        for finding in report.findings {
            let key = RuleRow.Key(severity: finding.diagnostic.severity, rule: finding.diagnostic.rule)
            rows[key, default: RuleRow()].add(path: finding.diagnostic.location.path)
        }
        guard !rows.isEmpty else { return [] }
        let sorted = rows.sorted { left, right in
            (right.key.severity, right.value.findings, left.key.rule)
                < (left.key.severity, left.value.findings, right.key.rule)
        }
        let table = TextTable(
            header: ["findings", "documents", "severity", "rule"],
            rows: sorted.map { key, row in
                [
                    .init(row.findings), .init(row.documents), .init(key.severity.rawValue, .severity(key.severity)),
                    .init(key.rule),
                ]
            })
        return [StyledLine("By rule", .heading)] + table.lines
    }

    private var bySourceType: [StyledLine] {
        guard report.documents.count > 1 else { return [] }
        let sorted = tally.bySourceType.sorted { ($1.value.documents, $0.key) < ($0.value.documents, $1.key) }
        let shown = sorted.prefix(SummaryTables.rowLimit.sourceTypes)
        // What the numbers leave of the line.
        let nameWidth = max(12, (style.width ?? 80) - 46)
        let table = TextTable(
            header: ["documents", "comply", "errors", "warnings", "notes", "source type"],
            rows: shown.map { type, counts in
                [
                    .init(counts.documents), .init(counts.compliant), .init(counts.errors), .init(counts.warnings),
                    .init(counts.notes), .init(TextCut.end(type, width: nameWidth)),
                ]
            })
        return [StyledLine("By source type", .heading)] + table.lines
            + more(sorted.count - shown.count, "source type")
    }

    /// Only where there are several: with one, everything was said above. The same holds for the source types.
    private var worstDocuments: [StyledLine] {
        let open = report.documents.filter { !$0.isCompliant }
        guard open.count > 1 else { return [] }
        let sorted = open.sorted { left, right in
            (right.counts.errors, right.counts.warnings, right.counts.notes, left.path)
                < (left.counts.errors, left.counts.warnings, left.counts.notes, right.path)
        }
        let shown = sorted.prefix(SummaryTables.rowLimit.documents)
        let table = TextTable(
            header: ["errors", "warnings", "notes", "document"],
            rows: shown.map { document in
                [
                    .init(document.counts.errors), .init(document.counts.warnings), .init(document.counts.notes),
                    .init(document.path),
                ]
            })
        let title = open.count > shown.count ? "The \(shown.count) documents with the most findings" : "By document"
        return [StyledLine(title, .heading)] + table.lines
    }

    private func more(_ count: Int, _ noun: String) -> [StyledLine] {
        count > 0 ? [StyledLine("  … and \(Amount.of(count, "more " + noun)); all are in the JSON report", .faint)] : []
    }
}

/// A row of the table by rule.
private struct RuleRow {
    /// What the row is about; a rule has several rows where the configuration gives it several severities.
    struct Key: Hashable {
        let severity: Severity
        let rule: String
    }

    private(set) var findings = 0
    private(set) var documents = 0
    private var lastPath: String?

    /// Counts a finding. Findings come sorted by path, so a new path is a new document.
    mutating func add(path: String) {
        findings += 1
        if path != lastPath { documents += 1 }
        lastPath = path
    }
}
