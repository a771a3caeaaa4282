import Foundation
import Subprocess
import TestSupport
import Testing

/// SARIF as it comes out of the built program, read by what reads it.
struct SARIFTests {
    private static let schema = SharedFolder.folder("suites/sarif")?.appending(path: "sarif-schema-2.1.0.json").path

    private func expectValid(_ path: String, in folder: URL) async throws {
        let schema = try #require(SARIFTests.schema)
        let run = try await Tool.run(["validate", "--schema", schema, path], in: folder)
        #expect(run.stdout == "1 of 1 file valid\n", "\(path): \(run.stdout)\(run.stderr)")
        #expect(run.code == 0)
    }

    @Test(.enabled(if: schema != nil, "skipped: the schema lies in ../shared/suites/sarif, which is not here"))
    func `the log fits the schema of the standard`() async throws {
        let box = try Sandbox(copyOf: "Fixtures/corpora/leaflets")
        _ = try await box.check("--format", "sarif=log.sarif")
        try await expectValid("log.sarif", in: box.folder)
        let empty = try Sandbox()
        _ = try await empty.check("--format", "sarif=log.sarif")
        try await expectValid("log.sarif", in: empty.folder)
    }

    @Test(
        .enabled(if: schema != nil, "skipped: the schema lies in ../shared/suites/sarif, which is not here"),
        arguments: ["everyday", "hostile", "suppressed", "change"])
    func `reports in every shape fit it too`(name: String) async throws {
        try await expectValid("Fixtures/reports/\(name).sarif", in: Sandbox.repository)
    }

    @Test(.enabled(if: schema != nil, "skipped: the schema lies in ../shared/suites/sarif, which is not here"))
    func `the schema finds what is wrong`() async throws {
        let box = try Sandbox()
        let text = try String(contentsOf: Snapshot.fixtures.appending(path: "reports/everyday.sarif"), encoding: .utf8)
        try box.write(text.replacingOccurrences(of: "utf16CodeUnits", with: "bytes"), to: "wrong.sarif")
        let run = try await box.run(["validate", "--schema", try #require(SARIFTests.schema), "wrong.sarif"])
        #expect(run.code == 1)
        #expect(run.stdout.contains("columnKind"))
    }

    @Test(
        .enabled(
            if: Tool.isInstalled("sarif"), "skipped: it needs sarif-tools; `Scripts/install-test-tools` brings it"))
    func `a SARIF tool counts the same findings`() async throws {
        let box = try Sandbox(copyOf: "Fixtures/corpora/leaflets")
        _ = try await box.check("--format", "sarif=log.sarif")
        let report = try await box.report()
        let summary = try await box.shell("sarif summary log.sarif").stdout
        for (level, findings) in Dictionary(grouping: report.diagnostics, by: \.severity) {
            #expect(summary.contains("\(level): \(findings.count)\n"), "\(summary)")
        }
        for rule in Set(report.rules) { #expect(summary.contains(" - \(rule) ")) }
    }

    @Test(
        .enabled(
            if: Tool.isInstalled("sarif"), "skipped: it needs sarif-tools; `Scripts/install-test-tools` brings it"))
    func `a SARIF tool finds each finding where it is, and tells two runs apart`() async throws {
        let box = try Sandbox(Sandbox.everySeverity)
        _ = try await box.check("--format", "sarif=old.sarif", "--format", "csv=ours.csv")
        _ = try await box.shell("sarif csv -o theirs.csv old.sarif")
        let script = """
            import csv
            def rows(name, *columns):
                for row in csv.DictReader(open(name, newline="", encoding="utf-8-sig")):
                    yield [row[column] for column in columns]
            ours = sorted(rows("ours.csv", "severity", "rule", "path", "line"))
            theirs = sorted(rows("theirs.csv", "Severity", "Code", "Location", "Line"))
            assert ours == theirs, (ours, theirs)
            print(len(ours))
            """
        let run = try await Tool.run(.name("python3"), ["-c", script], in: box.folder)
        let report = try await box.report()
        #expect(run.stdout == "\(report.diagnostics.count)\n", "\(run.stderr)")
        #expect(report.diagnostics.count >= 3)

        try box.write(Sandbox.document("Warning"), to: "warning.md")
        _ = try await box.check("--format", "sarif=new.sarif")
        let same = try await box.shell("sarif diff old.sarif old.sarif").stdout
        #expect(same.contains("all levels: +0 +0"), "\(same)")
        let mended = try await box.shell("sarif diff old.sarif new.sarif").stdout
        #expect(mended.contains("warning level: +0 -1"), "\(mended)")
    }

    @Test func `a repair says which lines it changes`() async throws {
        let box = try Sandbox()
        try box.write(
            Sandbox.document("Fine") + "\nHe was given imatinb, and later imatinb mesylate.\n", to: "a.md")
        let text = try await box.check("--format", "sarif").stdout
        #expect(text.contains("\"rule\"") == false)
        #expect(text.contains("\"ruleId\": \"drug-name-misspelled\""))
        #expect(text.contains("\"deletedRegion\": { \"startLine\": 1"))
        #expect(!text.contains("byteOffset"))
    }
}
