package import Diagnostics
package import StructuredData

/// The report for people at a terminal: the findings file by file, then a summary that stays short.
package struct TextReporter: Reporter {
    let style: TextStyle

    /// A reporter in the given style.
    package init(style: TextStyle = TextStyle()) { self.style = style }

    /// Writes findings and summary.
    package func write(_ report: Report, to sink: inout ByteSink) {
        let omitted = writeFindings(of: report, to: &sink)
        let summary = SummaryText(report, style: style)
        write(summary.omissions(omitted), to: &sink)
        write(style.isQuiet ? [summary.oneLine] : summary.lines, to: &sink)
        sink.flush()
    }

    /// Writes the findings under the name of their file, and returns how many of each rule were left out.
    private func writeFindings(of report: Report, to sink: inout ByteSink) -> [String: Int] {
        let titles = Dictionary(report.documents.map { ($0.path, $0.fields.title) }) { first, _ in first }
        var shown: [String: Int] = [:]
        var omitted: [String: Int] = [:]
        var path: String?
        for finding in report.findings where !style.isQuiet || finding.diagnostic.severity == .error {
            let diagnostic = finding.diagnostic
            shown[diagnostic.rule, default: 0] += 1
            if let limit = style.limitPerRule, shown[diagnostic.rule, default: 0] > limit {
                omitted[diagnostic.rule, default: 0] += 1
                continue
            }
            if diagnostic.location.path != path {
                path = diagnostic.location.path
                write([heading(diagnostic.location.path, title: titles[diagnostic.location.path] ?? nil)], to: &sink)
            }
            write(
                FindingText(diagnostic, standing: finding.standing, width: style.width).lines + [StyledLine()],
                to: &sink)
        }
        return omitted
    }

    private func heading(_ path: String, title: String?) -> StyledLine {
        let line = StyledLine(path, .heading)
        guard let title, !title.isEmpty else { return line }
        return line.adding("  ").adding(TextCut.end(title, width: style.width.map { $0 - line.width - 2 }), .faint)
    }

    private func write(_ lines: [StyledLine], to sink: inout ByteSink) {
        for line in lines { line.write(to: &sink, isColored: style.isColored) }
    }
}
