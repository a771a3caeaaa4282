import Diagnostics
import Foundation
import Reporters
import TestSupport
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Checkstyle's XML, read by an XML reader that validates.
struct CheckstyleReporterTests {
    private func files(_ report: Report) throws -> [XMLElement] {
        let text = SampleReport.output(report, CheckstyleReporter())
        return try ValidXML(text, type: "checkstyle", root: "checkstyle").root.elements(forName: "file")
    }

    @Test
    func `a report of an ordinary day`() throws {
        let text = SampleReport.output(SampleReport.everyday, CheckstyleReporter())
        try Snapshot.expect(text, matches: "reports/everyday-checkstyle.xml")
        let files = try files(SampleReport.everyday)
        #expect(files.map { $0.value("name") } == SampleReport.everyday.documents.map(\.path))
        #expect(files.map { $0.elements(forName: "error").count } == [0, 1, 2, 3])
    }

    @Test
    func `hostile text is text`() throws {
        let text = SampleReport.output(SampleReport.hostile, CheckstyleReporter())
        try Snapshot.expect(text, matches: "reports/hostile-checkstyle.xml")
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        let errors = try files(SampleReport.hostile).flatMap { $0.elements(forName: "error") }
        #expect(errors.count == SampleReport.hostile.findings.count)
        #expect(
            errors.first?.value("message")
                == "`\\u{1B}[2J\\u{202E}drow` is not allowed: 100%,\\r\\n::set-output name=x::")
    }

    @Test
    func `a document type finds what is wrong`() {
        let text = SampleReport.output(SampleReport.everyday, CheckstyleReporter())
        #expect(throws: (any Error).self) {
            try ValidXML(
                text.replacingOccurrences(of: "severity=\"info\"", with: "severity=\"note\""), type: "checkstyle",
                root: "checkstyle")
        }
    }
}
