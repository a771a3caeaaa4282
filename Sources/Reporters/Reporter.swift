package import Diagnostics
package import StructuredData

/// Writes a report in one output format.
///
/// A reporter is a pure function of the report and its own options: no clock, no files, no environment. The same
/// report gives the same bytes.
package protocol Reporter {
    /// Writes the whole report into `sink`, and hands on what is left there.
    func write(_ report: Report, to sink: inout ByteSink)
}
