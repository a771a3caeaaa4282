package import Diagnostics
package import StructuredData

/// Checkstyle's XML, which many editors and CI servers read: the findings of each file.
///
/// The form: https://checkstyle.org/config.html, "XMLLogger". What was not checked has no place in it.
package struct CheckstyleReporter: Reporter {
    /// A reporter; the format has no options.
    package init() {}

    /// Writes the files by path; those without findings too, as Checkstyle does.
    package func write(_ report: Report, to sink: inout ByteSink) {
        let byPath = Dictionary(grouping: report.findings.map(\.diagnostic), by: \.location.path)
        let paths = Set(report.documents.map(\.path)).union(byPath.keys).sorted()
        XMLWriter.write(to: &sink) { xml in
            xml.element("checkstyle", ["version": "4.3"]) { xml in
                for path in paths {
                    guard let diagnostics = byPath[path] else {
                        xml.element("file", ["name": path])
                        continue
                    }
                    xml.element("file", ["name": path]) { xml in
                        for diagnostic in diagnostics { CheckstyleReporter.write(diagnostic, report.tool, &xml) }
                    }
                }
            }
        }
    }

    private static func write(_ diagnostic: Diagnostic, _ tool: Tool, _ xml: inout XMLWriter) {
        xml.element(
            "error",
            [
                "line": "\(diagnostic.location.start.line)", "column": "\(diagnostic.location.start.column)",
                "severity": severity(diagnostic.severity), "message": diagnostic.message,
                "source": "\(tool.name).\(diagnostic.rule)",
            ])
    }

    /// Checkstyle's name of a severity, of `ignore`, `info`, `warning` and `error`.
    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .note: "info"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
