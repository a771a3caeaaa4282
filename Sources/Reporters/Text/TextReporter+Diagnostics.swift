package import Diagnostics
package import StructuredData

extension TextReporter {
    /// Writes findings that belong to no report, such as those in a configuration, without summary.
    package func write(_ diagnostics: [Diagnostic], to sink: inout ByteSink) {
        for diagnostic in diagnostics {
            for line in FindingText(diagnostic, width: style.width).lines + [StyledLine()] {
                line.write(to: &sink, isColored: style.isColored)
            }
        }
        sink.flush()
    }
}
