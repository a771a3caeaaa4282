import Foundation
import Subprocess
import TestSupport
import Testing

/// The table for spreadsheets as it comes out of the built program.
struct CSVTests {
    @Test(.enabled(if: Tool.isInstalled("python3"), "skipped: it needs Python's reader of CSV"))
    func `another reader finds the same fields`() async throws {
        let box = try Sandbox(copyOf: "Fixtures/corpora/leaflets")
        _ = try await box.check("--format", "csv=findings.csv")
        let script = """
            import csv, sys
            for row in csv.DictReader(open("findings.csv", newline="", encoding="utf-8"), strict=True):
                print(row["path"], row["line"], row["rule"], row["severity"], row["message"], sep="\\t")
            """
        let run = try await Tool.run(.name("python3"), ["-c", script], in: box.folder)
        #expect(run.stderr == "")
        let lines = run.stdout.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        let findings = try await box.report().diagnostics
        #expect(lines.map { String($0[0]) } == findings.map(\.path))
        #expect(lines.map { String($0[2]) } == findings.map(\.rule))
        #expect(lines.map { String($0[4]) } == findings.map(\.message))
    }
}
