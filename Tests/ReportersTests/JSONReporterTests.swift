import Diagnostics
import Foundation
import Reporters
import TestSupport
import Testing

/// The compliance report.
struct JSONReporterTests {
    @Test
    func `a report of an ordinary day`() throws {
        let text = SampleReport.output(SampleReport.everyday, JSONReporter())
        try Snapshot.expect(text, matches: "reports/everyday.json")
    }

    @Test
    func `hostile text comes out as it went in`() throws {
        let text = SampleReport.output(SampleReport.hostile, JSONReporter())
        try Snapshot.expect(text, matches: "reports/hostile.json")
        let root = try parsed(text)
        let first = try #require((root["diagnostics"] as? [[String: Any]])?.first)
        let diagnostic = SampleReport.hostile.findings[0].diagnostic
        #expect(first["message"] as? String == diagnostic.message)
        #expect(first["path"] as? String == diagnostic.location.path)
        let fix = try #require(first["fix"] as? [String: Any])
        let edits = try #require(fix["edits"] as? [[String: Any]])
        #expect(edits[0]["replacement"] as? String == "\u{0}\"\\")
        let unsafe = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
        #expect(unsafe.isEmpty)
    }

    @Test
    func `places are lines, columns in scalars and offsets in bytes`() throws {
        let diagnostic = Diagnostic(
            rule: "r", severity: .note, message: "m", location: Marked("a\r\n胃👩‍⚕️«e\u{301}\nb»").location, subject: "")
        let root = try parsed(SampleReport.output(SampleReport.report(diagnostics: [diagnostic]), JSONReporter()))
        let first = try #require((root["diagnostics"] as? [[String: Any]])?.first)
        let range = try #require(first["range"] as? [String: [String: Int]])
        #expect(range["start"] == ["line": 2, "column": 6, "offset": 3 + 3 + 4 + 3 + 3 + 3])
        #expect(range["end"] == ["line": 3, "column": 2, "offset": 19 + 3 + 1 + 1])
        #expect(first["fix"] is NSNull)
        #expect(first["help"] is NSNull)
    }

    @Test
    func `the summary agrees with the lists`() throws {
        let root = try parsed(SampleReport.output(SampleReport.crowded, JSONReporter()))
        let summary = try #require(root["summary"] as? [String: Any])
        let documents = try #require(root["documents"] as? [[String: Any]])
        let diagnostics = try #require(root["diagnostics"] as? [[String: Any]])
        #expect(summary["documents"] as? Int == documents.count)
        #expect(summary["compliant"] as? Int == documents.count { $0["compliant"] as? Bool == true })
        #expect(summary["skipped"] as? Int == (root["skipped"] as? [Any])?.count)
        let byRule = Dictionary(grouping: diagnostics) { $0["rule"] as? String ?? "" }.mapValues(\.count)
        #expect(summary["byRule"] as? [String: Int] == byRule)
        let bySeverity = Dictionary(grouping: diagnostics) { $0["severity"] as? String ?? "" }.mapValues(\.count)
        #expect(summary["bySeverity"] as? [String: Int] == bySeverity)
        let types = try #require(summary["bySourceType"] as? [String: [String: Int]])
        #expect(types.values.reduce(0) { $0 + ($1["documents"] ?? 0) } == documents.count)
        #expect(types["(none)"]?["documents"] == documents.count { $0["sourceType"] is NSNull })
    }

    @Test
    func `an empty run is a report too`() throws {
        let text = SampleReport.output(SampleReport.report(configuration: nil), JSONReporter())
        try Snapshot.expect(text, matches: "reports/empty.json")
    }

    @Test
    func `the schema is of the version that the report names`() throws {
        let file = Snapshot.fixtures.deletingLastPathComponent().appending(path: "Schemas/report.schema.json")
        let schema = try parsed(String(contentsOf: file, encoding: .utf8))
        let members = try #require(schema["properties"] as? [String: [String: Any]])
        #expect(members["schemaVersion"]?["const"] as? String == JSONReporter.schemaVersion)
    }

    /// The object as Foundation reads it; it checks the syntax more strictly than we write it.
    private func parsed(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
}
