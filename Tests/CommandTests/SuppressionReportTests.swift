import Foundation
import Testing

/// Suppressions as the report for auditors lists them.
struct SuppressionReportTests {
    private struct Listed: Decodable {
        struct Item: Decodable, Equatable {
            let rule: String
            let path: String
            let place: String
            let state: String
            let reason: String?
            let until: String?
            let owner: String?
            let findings: Int
        }

        let suppressions: [Item]
    }

    private static let configuration = """
        suppressions:
          - { rule: citation-weak, path: "*.md", reason: our house style, until: 2027-01-01, owner: Ada }
        """

    private static let list = """
        gist-lint-disable:
          - { rule: field-invalid, reason: an old word, until: 2026-01-01 }
        """

    private func box() throws -> Sandbox {
        let text = Sandbox.document(changing: "citation", to: "NCI, 2026")
            .replacingOccurrences(of: "status: active", with: "status: archived\n\(SuppressionReportTests.list)")
        return try Sandbox([
            ".gist-lint.yml": SuppressionReportTests.configuration,
            "a.md": text + "\n<!-- gist-lint-disable-next-line fact-conflict -->\n",
        ])
    }

    @Test
    func `all are listed, with who, why, until when and how many`() async throws {
        let box = try box()
        let run = try await box.check("--format", "json", "--format", "text=out.txt")
        let listed = try JSONDecoder().decode(Listed.self, from: Data(run.bytes)).suppressions
        #expect(
            listed == [
                Listed.Item(
                    rule: "citation-weak", path: ".gist-lint.yml", place: "configuration", state: "active",
                    reason: "our house style", until: "2027-01-01", owner: "Ada", findings: 1),
                Listed.Item(
                    rule: "field-invalid", path: "a.md", place: "front-matter", state: "expired", reason: "an old word",
                    until: "2026-01-01", owner: nil, findings: 0),
                Listed.Item(
                    rule: "fact-conflict", path: "a.md", place: "body", state: "without-reason", reason: nil,
                    until: nil,
                    owner: nil, findings: 0),
            ])
        #expect(try box.text(of: "out.txt").contains("Suppressed: 1 finding by 1 suppression"))
    }

    /// A log in SARIF, as far as suppressions go.
    private struct Log: Decodable {
        struct Run: Decodable { let results: [Result] }
        struct Result: Decodable {
            let ruleId: String
            let suppressions: [Suppression]?
        }
        struct Suppression: Decodable {
            let kind: String
            let justification: String
        }

        let runs: [Run]
    }

    @Test
    func `what is silenced stands in SARIF with the reason, of one document and between documents`() async throws {
        let box = try box()
        // Two documents of one name: a finding between documents, at each.
        let twin = "gist-lint-disable: { rule: duplicate-title, reason: both editions are kept }\n---\n"
        try box.write(Sandbox.document().replacingOccurrences(of: "---\n\n", with: twin + "\n"), to: "b.md")
        let run = try await box.check("--format", "sarif", "--format", "json=report.json")
        let results = try JSONDecoder().decode(Log.self, from: Data(run.bytes)).runs[0].results
        func reasons(_ rule: String) -> [String?] {
            results.filter { $0.ruleId == rule }.map { result in
                result.suppressions?.map { "\($0.kind): \($0.justification)" }.joined()
            }
        }
        #expect(reasons("citation-weak") == ["external: our house style"])
        // Each of the two is told of the other, and only one of them minds.
        #expect(reasons("duplicate-title") == ["", "inSource: both editions are kept"])
        #expect(reasons("field-invalid") == [""], "what expired silences nothing")
        let report = try JSONDecoder().decode(CheckedReport.self, from: Data(try box.text(of: "report.json").utf8))
        #expect(!report.rules.contains("citation-weak"))
        #expect(report.diagnostics.filter { $0.rule == "duplicate-title" }.map(\.path) == ["a.md"])
    }

    @Test
    func `the report fits its schema`() async throws {
        let box = try box()
        _ = try await box.check("--format", "json=report.json")
        let schema = Sandbox.repository.appending(path: "Schemas/report.schema.json").path
        let run = try await box.run(["validate", "--schema", schema, "report.json"])
        #expect(run.code == 0, "\(run.stdout)")
    }
}
