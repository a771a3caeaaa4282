import Diagnostics
@testable import Reporters
import TestSupport
import Testing

/// The text report, as golden files that somebody has read.
struct TextReporterTests {
    @Test(arguments: [80, 120])
    func `a report of an ordinary day`(width: Int) throws {
        let text = SampleReport.output(SampleReport.everyday, TextReporter(style: TextStyle(width: width)))
        try Snapshot.expect(text, matches: "reports/everyday-\(width).txt")
    }

    @Test
    func `colours, when asked for`() throws {
        let text = SampleReport.output(
            SampleReport.everyday, TextReporter(style: TextStyle(isColored: true, width: 80)))
        try Snapshot.expect(text, matches: "reports/everyday-colored.txt")
    }

    @Test
    func `a quiet run shows errors and one line`() throws {
        let text = SampleReport.output(SampleReport.everyday, TextReporter(style: TextStyle(isQuiet: true)))
        try Snapshot.expect(text, matches: "reports/everyday-quiet.txt")
    }

    @Test
    func `nothing steers the terminal`() throws {
        let text = SampleReport.output(SampleReport.hostile, TextReporter())
        try Snapshot.expect(text, matches: "reports/hostile.txt")
        let controls = text.unicodeScalars.filter { scalar in
            let isBidirectional = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            return (scalar.properties.generalCategory == .control && scalar != "\n") || isBidirectional
        }
        #expect(controls.isEmpty)
    }

    @Test
    func `no document is no success`() throws {
        let report = SampleReport.report(
            skipped: [SkippedFile(path: "README.md", reason: "a readme")], configuration: nil)
        try Snapshot.expect(SampleReport.output(report, TextReporter()), matches: "reports/empty.txt")
        let quiet = SampleReport.output(report, TextReporter(style: TextStyle(isQuiet: true)))
        #expect(quiet == "No document was checked: this run says nothing about any. 1 file was not checked.\n")
    }

    @Test
    func `all is well`() throws {
        let report = SampleReport.report(documents: [("docs/a.md", SampleReport.fields("A", "02_nci_core"))])
        try Snapshot.expect(SampleReport.output(report, TextReporter()), matches: "reports/compliant.txt")
    }

    @Test
    func `the summary of ten thousand findings stays short`() throws {
        let text = SampleReport.output(SampleReport.crowded, TextReporter(style: TextStyle(width: 80)))
        let summary = text.split(separator: "────\n").last.map(String.init) ?? ""
        try Snapshot.expect(summary, matches: "reports/crowded-summary.txt")
        #expect(summary.split(separator: "\n").count < 70)
        #expect(text.split(separator: "\n").count { $0.contains("--> ") } == 10_000)
    }

    @Test
    func `a limit says what it leaves out`() throws {
        let style = TextStyle(width: 80, limitPerRule: 2)
        let text = SampleReport.output(SampleReport.crowded, TextReporter(style: style))
        try Snapshot.expect(text, matches: "reports/crowded-limited.txt")
    }

    @Test(arguments: [58, 80, 120])
    func `only places and paths are wider than the terminal`(width: Int) {
        let long = Diagnostic(
            rule: "field-value", severity: .error, message: String(repeating: "a long message ", count: 20),
            location: Marked("title: «" + String(repeating: "治療 ", count: 60) + "»").location,
            help: String(repeating: "胃癌 help ", count: 20),
            evidence: [Evidence(.arithmetic, String(repeating: "x ", count: 100))], subject: "")
        let fields = SampleReport.fields(String(repeating: "title ", count: 30), String(repeating: "type", count: 30))
        let documents = [("docs/a.md", fields), ("docs/b.md", fields)]
        let report = SampleReport.report(documents: documents, diagnostics: [long])
        let text = SampleReport.output(report, TextReporter(style: TextStyle(width: width)))
        for line in text.split(separator: "\n") where !line.contains(" --> ") {
            #expect(DisplayWidth.of(line) <= width)
        }
    }
}
