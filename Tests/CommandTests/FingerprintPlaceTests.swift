import Foundation
import Testing

/// Findings have one name wherever the tool is run from, and wherever the repository lies.
struct FingerprintPlaceTests {
    private struct Report: Decodable {
        struct Finding: Decodable { let fingerprint: String }
        let diagnostics: [Finding]
    }

    private func names(_ box: Sandbox, _ arguments: String..., below path: String = "") async throws -> [String] {
        let run = try await box.run(["check", "--format", "json"] + Tool.today + arguments, below: path)
        return try JSONDecoder().decode(Report.self, from: Data(run.stdout.utf8)).diagnostics.map(\.fingerprint)
    }

    private static let files = ["docs/deep/a.md": Sandbox.document(changing: "status", to: "actve")]

    @Test
    func `without a configuration, names are relative to the repository`() async throws {
        let box = try Sandbox(Self.files)
        try await box.git("init", "--quiet")
        let top = try await names(box)
        #expect(top.count == 1)
        #expect(try await names(box, below: "docs") == top)
        #expect(try await names(box, "a.md", below: "docs/deep") == top)
        #expect(try await names(box, "../..", below: "docs/deep") == top)
        let other = try Sandbox(Self.files)
        try await other.git("init", "--quiet")
        #expect(try await names(box, other.folder.path) == top, "another clone, from elsewhere")
    }

    @Test
    func `with a configuration beside the documents, names are relative to it and the same in every clone`()
        async throws
    {
        let files = Self.files.merging([".github/lint.yml": "failOn: error\n"]) { $1 }
        let (one, other) = (try Sandbox(files), try Sandbox(files))
        let name = try await names(one, "--config", ".github/lint.yml")
        #expect(name.count == 1)
        #expect(try await names(other, "--config", ".github/lint.yml") == name)
        #expect(try await names(other, "--config", "../.github/lint.yml", below: "docs") == name)
        #expect(try await one.check("--config", ".github/lint.yml", "--write-baseline", "known.json").code == 0)
        #expect(try one.text(of: "known.json").contains("\"path\": \"../docs/deep/a.md\""))
        try other.write(try one.text(of: "known.json"), to: "known.json")
        let report = try await other.report("--config", ".github/lint.yml", "--baseline", "known.json")
        #expect(report.code == 0 && report.diagnostics.isEmpty)
    }

    @Test
    func `with a configuration beside the documents, git is asked for them all the same`() async throws {
        let box = try Sandbox(Self.files.merging([".github/lint.yml": "failOn: error\n"]) { $1 })
        try box.write(Sandbox.document("B"), to: "docs/b.md")
        try await box.git("init", "--quiet")
        let arguments = ["--config", ".github/lint.yml"]
        #expect(try await box.run(["check"] + arguments + Tool.today + ["--write-baseline", "known.json"]).code == 0)
        try await box.commit()
        try await box.git("mv", "docs/deep/a.md", "docs/ä.md")
        try await box.git("rm", "--quiet", "docs/b.md")
        let report = try await box.report("--config", ".github/lint.yml", "--baseline", "known.json", "--since", "HEAD")
        #expect(report.diagnostics.isEmpty)
        #expect(report.baseline?.gone == [])
        #expect(report.change?.deleted == ["docs/b.md"])
    }
}
