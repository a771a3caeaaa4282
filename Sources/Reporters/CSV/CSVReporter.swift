package import Diagnostics
package import StructuredData

/// A table for spreadsheets: one line for each finding, with what a team sorts and filters by.
package struct CSVReporter: Reporter {
    /// A reporter; the format has no options.
    package init() {}

    /// Writes the names of the columns and the findings.
    package func write(_ report: Report, to sink: inout ByteSink) {
        let documents = Dictionary(report.documents.map { ($0.path, $0) }) { first, _ in first }
        sink.append(CSVText.line(CSVReporter.columns))
        for finding in report.findings {
            let row = CSVReporter.row(finding, documents[finding.diagnostic.location.path])
            sink.append(CSVText.line(row.map(VisibleText.escaped)))
        }
        sink.flush()
    }

    private static let columns = [
        "path", "line", "column", "endLine", "endColumn", "severity", "rule", "message", "help", "title", "sourceType",
        "reviewDue", "owner", "fingerprint",
    ]

    private static func row(_ finding: Finding, _ document: DocumentSummary?) -> [String] {
        let (diagnostic, location) = (finding.diagnostic, finding.diagnostic.location)
        return [
            location.path, "\(location.start.line)", "\(location.start.column)", "\(location.end.line)",
            "\(location.end.column)", diagnostic.severity.rawValue, diagnostic.rule, diagnostic.message,
            diagnostic.remedy ?? "", document?.fields.title ?? "", document?.fields.sourceType ?? "",
            document?.reviewDue?.description ?? "", document?.fields.owners.joined(separator: ", ") ?? "",
            finding.fingerprint,
        ]
    }
}
