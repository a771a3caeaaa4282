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
        // All documents together are no matter of a change, nor are those that were bad before it.
        let ofAll = report.change == nil ? [bySourceType, worstDocuments] : []
        return Array(([byRule] + ofAll).filter { !$0.isEmpty }.joined(separator: [StyledLine()]))
    }

    private var byRule: [StyledLine] {
        let rows = RuleRow.rows(of: report)
        guard !rows.isEmpty else { return [] }
        let table = TextTable(
            header: ["findings", "documents", "severity", "rule"],
            rows: rows.map { row in
                [
                    .init(row.findings), .init(row.documents), .init(row.severity.rawValue, .severity(row.severity)),
                    .init(row.rule),
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
