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

    @Test
    func `the report fits its schema`() async throws {
        let box = try box()
        _ = try await box.check("--format", "json=report.json")
        let schema = Sandbox.repository.appending(path: "Schemas/report.schema.json").path
        let run = try await box.run(["validate", "--schema", schema, "report.json"])
        #expect(run.code == 0, "\(run.stdout)")
    }
}
