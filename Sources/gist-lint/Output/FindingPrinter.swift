internal import ArgumentParser
internal import Diagnostics
internal import Reporters
internal import StructuredData

/// Shows findings that belong to no report: in the configuration, or of `validate`.
enum FindingPrinter {
    /// Writes findings, with source lines and carets.
    static func print(_ diagnostics: [Diagnostic], to target: OutputTarget, color: Terminal.Color) {
        let style = TextStyle(isColored: Terminal.isColored(color), width: Terminal.width)
        var sink = target.sink
        TextReporter(style: style).write(diagnostics, to: &sink)
    }

    /// Shows what is wrong on standard error, and gives the error that ends the run.
    static func failure(_ diagnostics: [Diagnostic], _ message: String, color: Terminal.Color) -> ToolFailure {
        print(diagnostics, to: .standardError, color: color)
        return ToolFailure(message)
    }
}
