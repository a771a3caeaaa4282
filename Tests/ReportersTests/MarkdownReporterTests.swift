import Diagnostics
import Prose
import TestSupport
import Testing

@testable import Reporters

/// The page for the summary of a step, read by a reader of Markdown.
struct MarkdownReporterTests {
    private func text(_ report: Report, failOn: Severity? = .error, isIncomplete: Bool = false) -> String {
        SampleReport.output(
            report, MarkdownReporter(outcome: RunOutcome(failOn: failOn, isIncomplete: isIncomplete)))
    }

    /// The texts of the cells and paragraphs of a page, as somebody sees them.
    private func shown(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        let document = ProseDocument(reading: bytes, in: TextRange(0, bytes.count), as: .markdown)
        return document.blocks.map { block in
            let text = String(decoding: document.text[block.text], as: UTF8.self)
            return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{200B}" }))
        }
    }

    @Test
    func `a report of an ordinary day`() throws {
        try Snapshot.expect(text(SampleReport.everyday), matches: "reports/everyday-summary.md")
    }

    @Test
    func `hostile text is shown, not obeyed`() throws {
        let text = text(SampleReport.hostile)
        try Snapshot.expect(text, matches: "reports/hostile-summary.md")
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        let message = "`\\u{1B}[2J\\u{202E}drow` is not allowed: 100%,\\r\\n::set-output name=x::"
        #expect(shown(text).contains { $0.hasPrefix(message) })
    }

    @Test(arguments: [
        "a | b", "`a`", "``", "*a* _b_ ~~c~~", "[a](http://b)", "![a](b.png)", "<script>alert(1)</script>",
        "<!-- gone", "&lt;b&gt;", "\\|", "\\", "# a", "1. a", "$x^2$", "a@b.example", "| --- |", "<br>", "&#64;x",
    ])
    func `a cell shows what it was given`(text: String) throws {
        let diagnostic = Diagnostic(
            rule: "r", severity: .error, message: "x \(text) y", location: Marked("«a»", path: "\(text).md").location,
            subject: "")
        let shown = shown(self.text(SampleReport.report(diagnostics: [diagnostic])))
        #expect(shown.contains("x \(text) y"))
        // Rule, place, rule in the table by rule, and the configuration are code, which our reader shows so.
        #expect(shown.reduce(0) { $0 + $1.unicodeScalars.count { $0 == "\u{FFFC}" } } == 4)
    }

    @Test(arguments: [
        ("a.md:1", "`a.md:1`"), ("a`b", "``a`b``"), ("`a``b", "``` `a``b ```"), ("a|b", "`a\\|b`"), ("", "`  `"),
        ("<b>&amp;@c", "`<b>&amp;@c`"), ("a\nb\u{1B}", "`a\\nb\\u{1B}`"),
    ])
    func `code keeps its backticks and its cell`(text: String, expected: String) {
        #expect(MarkdownText.code(text) == expected)
    }

    @Test(arguments: [
        ("@octocat", "@&#8203;octocat"), ("#12", "\\#&#8203;12"), ("http://a.example", "http:&#8203;//a.example"),
        ("www.a.example", "www&#8203;.a.example"), (":tada:", ":&#8203;tada:"), ("a: b", "a: b"), ("# 1", "\\# 1"),
    ])
    func `nobody is called and nothing is linked`(text: String, expected: String) {
        #expect(MarkdownText.escaped(text) == expected)
    }

    @Test
    func `ten thousand findings make a short page that shows each rule`() throws {
        let text = text(SampleReport.crowded)
        try Snapshot.expect(text, matches: "reports/crowded-summary.md")
        #expect(text.utf8.count < 65_536 / 4)
        for rule in ["license-conflict", "date-invalid", "review-overdue", "citation-weak", "review-due-soon"] {
            #expect(text.split(separator: "\n").contains { $0.contains("`\(rule)`") && $0.contains("finding ") })
        }
    }

    @Test
    func `texts without end make a page that still fits`() {
        let long = String(repeating: "&<>`", count: 20_000)
        let diagnostics = (0..<60).map { number in
            let place = Marked("«a»", path: "\(number)\(long)").location
            return Diagnostic(
                rule: "r", severity: Severity.allCases[number % 3], message: long, location: place, help: long,
                related: (0..<9).map { _ in RelatedLocation(place, message: long) }, subject: "")
        }
        let documents = (0..<60).map { ("\($0).md", SampleReport.fields(long, "\($0)\(long)")) }
        let text = text(SampleReport.report(documents: documents, diagnostics: diagnostics))
        #expect(text.utf8.count < 1_048_576 / 4)
        #expect(text.contains("… and 6 more places"))
        #expect(text.contains("… and 30 more findings; all are in the JSON report."))
    }

    @Test
    func `it says whether the run fails, and why`() {
        let report = SampleReport.everyday
        #expect(text(report).contains("**The run fails: 3 findings of severity error.**"))
        #expect(text(report, failOn: .warning).contains("**The run fails: 5 findings of severity warning or above.**"))
        #expect(text(report, failOn: nil).contains("None of them makes the run fail."))
        #expect(text(report, isIncomplete: true).contains("**The run fails: some files could not be read.**"))
        #expect(text(SampleReport.report()).contains("No document was checked"))
    }
}
