import Diagnostics
import Foundation
import Reporters
import TestSupport
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// JUnit's XML, read by an XML reader that validates.
struct JUnitReporterTests {
    private func text(_ report: Report, failOn: Severity? = .error, isIncomplete: Bool = false) -> String {
        SampleReport.output(
            report, JUnitReporter(outcome: RunOutcome(failOn: failOn, isIncomplete: isIncomplete)))
    }

    private func suites(_ report: Report, failOn: Severity? = .error, isIncomplete: Bool = false) throws -> [XMLElement]
    {
        let text = text(report, failOn: failOn, isIncomplete: isIncomplete)
        return try ValidXML(text, type: "junit", root: "testsuites").root.elements(forName: "testsuite")
    }

    @Test
    func `a report of an ordinary day`() throws {
        try Snapshot.expect(text(SampleReport.everyday), matches: "reports/everyday-junit.xml")
        #expect(try suites(SampleReport.everyday).count == 1 + SampleReport.everyday.documents.count)
    }

    @Test
    func `hostile text is text`() throws {
        let text = text(SampleReport.hostile)
        try Snapshot.expect(text, matches: "reports/hostile-junit.xml")
        let failures = try suites(SampleReport.hostile).flatMap { $0.elements(forName: "testcase") }
            .flatMap { $0.elements(forName: "failure") }
        #expect(failures.count == 3)
        #expect(failures[0].stringValue?.contains("`\\u{1B}[2J\\u{202E}drow` is not allowed: 100%") == true)
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }

    @Test
    func `markup and what XML can't write stay inside`() throws {
        let message = "</failure>&amp;\"'<![CDATA[ ]]> \u{FFFE}\u{FFFF}\u{0}👍"
        let diagnostic = Diagnostic(
            rule: "r", severity: .error, message: message, location: Marked("«a»", path: "<a&\"b\">.md").location,
            subject: "")
        let suite = try #require(try suites(SampleReport.report(diagnostics: [diagnostic])).last)
        #expect(suite.value("name") == "<a&\"b\">.md")
        let failure = try #require(suite.elements(forName: "testcase").first?.elements(forName: "failure").first)
        let shown = "</failure>&amp;\"'<![CDATA[ ]]> \\u{FFFE}\\u{FFFF}\\u{0}👍"
        #expect(failure.value("message") == shown)
        #expect(failure.stringValue == "<a&\"b\">.md:1:1: error: \(shown)")
    }

    @Test
    func `cases fail where the run does`() throws {
        func failures(_ failOn: Severity?) throws -> Int {
            let root = try ValidXML(text(SampleReport.everyday, failOn: failOn), type: "junit", root: "testsuites").root
            let suites = root.elements(forName: "testsuite")
            let cases = suites.flatMap { $0.elements(forName: "testcase") }
            let failures = cases.filter { !$0.elements(forName: "failure").isEmpty }.count
            #expect(root.value("failures") == "\(failures)")
            #expect(root.value("tests") == "\(cases.count)")
            #expect(suites.reduce(0) { $0 + (Int($1.value("failures") ?? "") ?? 0) } == failures)
            return failures
        }
        #expect(try failures(.error) == 3)
        #expect(try failures(.warning) == 5)
        #expect(try failures(.note) == 6)
        #expect(try failures(nil) == 0)
    }

    @Test
    func `findings of a rule in a document are one case, which keeps its name`() throws {
        let diagnostics = ["«a»", "\n«a»"].map { text in
            Diagnostic(
                rule: "r", severity: .error, message: "m \(text)", location: Marked(text).location, subject: "")
        }
        let suite = try #require(try suites(SampleReport.report(diagnostics: diagnostics)).last)
        let item = try #require(suite.elements(forName: "testcase").first)
        #expect((item.value("name"), item.value("classname")) == ("r", "docs/a.md"))
        let failure = try #require(item.elements(forName: "failure").first)
        #expect(failure.value("message") == "m «a», and 1 more")
        #expect(failure.stringValue == "docs/a.md:1:1: error: m «a»\ndocs/a.md:2:1: error: m \\n«a»")
    }

    @Test
    func `what was not checked is said`() throws {
        let skipped = try suites(SampleReport.everyday)[0]
        #expect(skipped.value("skipped") == "2")
        let empty = try suites(SampleReport.report())[0].elements(forName: "testcase")
        #expect(empty.first?.elements(forName: "skipped").first?.value("message") == "no document was checked")
        let incomplete = try suites(SampleReport.everyday, isIncomplete: true)[0]
        #expect(incomplete.value("errors") == "1")
    }

    @Test
    func `the document type finds what is wrong`() {
        let text = text(SampleReport.everyday)
        #expect(throws: (any Error).self) {
            try ValidXML(text.replacingOccurrences(of: "classname=", with: "class="), type: "junit", root: "testsuites")
        }
        #expect(throws: (any Error).self) {
            try ValidXML(
                text.replacingOccurrences(of: "</testsuites>", with: "<x/></testsuites>"), type: "junit",
                root: "testsuites")
        }
    }
}
