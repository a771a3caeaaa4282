import Diagnostics
import Reporters
import TestSupport
import Testing

/// The text report, as golden files that somebody has read.
struct TextReporterTests {
    @Test(arguments: [80, 120])
    func `a report of an ordinary day`(width: Int) throws {
        let text = SampleReport.output(SampleReport.everyday, TextReporter(style: TextStyle(width: width)))
        try Snapshot.expect(text, matches: "reports/everyday-\(width).txt")
    }
}
