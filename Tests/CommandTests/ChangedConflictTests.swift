import Foundation
import Testing

/// Where a conflict stands that a change is answerable for, and when a conflict that was known counts again.
struct ChangedConflictTests {
    private static func document(_ title: String, _ milligrams: Int, reviewed: String) -> String {
        Sandbox.document(title, changing: "lastReviewed", to: "'\(reviewed)'")
            + "\nThe recommended dose of imatinib in the adjuvant setting is \(milligrams) mg once daily.\n"
    }

    /// Three documents that state a dose; `c.md` is believed least, and `a.md` most.
    private func repository(_ doses: [Int]) async throws -> Sandbox {
        let box = try Sandbox([
            "a.md": Self.document("A", doses[0], reviewed: "2026-10-30"),
            "b.md": Self.document("B", doses[1], reviewed: "2026-10-20"),
            "c.md": Self.document("C", doses[2], reviewed: "2026-10-10"),
        ])
        try await box.git("init", "--quiet")
        try await box.commit()
        return box
    }

    /// The one conflict of a report, with its name.
    private func conflict(_ box: Sandbox, _ arguments: String...) async throws -> Found? {
        let run = try await box.run(["check", "--format", "json"] + Tool.today + arguments)
        let report = try JSONDecoder().decode(Found.Report.self, from: Data(run.stdout.utf8))
        let found = report.diagnostics.filter { $0.rule == "fact-conflict" }
        #expect(found.count <= 1)
        return found.first
    }

    private struct Found: Decodable {
        struct Report: Decodable { let diagnostics: [Found] }
        struct Place: Decodable { let path: String }

        let rule: String
        let path: String
        let message: String
        let fingerprint: String
        let related: [Place]
    }

    @Test
    func `a conflict stands where the change is, under the name that it has anywhere`() async throws {
        let box = try await repository([400, 400, 400])
        try box.write(Self.document("A", 600, reviewed: "2026-10-30"), to: "a.md")
        let whole = try #require(try await conflict(box))
        #expect(whole.path == "b.md", "nobody asks what changed: it stands where it is believed least")
        let changed = try #require(try await conflict(box, "--since", "HEAD"))
        #expect(changed.path == "a.md")
        #expect(changed.message.contains("dose 600 mg/day here, 400 mg/day in 2 other documents"))
        #expect(changed.related.map(\.path) == ["b.md", "c.md"])
        #expect(changed.fingerprint == whole.fingerprint)
    }

    @Test(arguments: ["a.md", "b.md"])
    func `what silences it beside one of its sentences does so in every run`(_ path: String) async throws {
        let box = try await repository([400, 400, 400])
        try box.write(Self.document("A", 600, reviewed: "2026-10-30"), to: "a.md")
        let words = "<!-- gist-lint-disable-next-line fact-conflict: both are given -->\n"
        try box.write(try box.text(of: path).replacing("\nThe rec", with: "\n\(words)The rec"), to: path)
        for arguments in [[], ["--since", "HEAD"]] {
            let run = try await box.run(["check", "--format", "json"] + Tool.today + arguments)
            let rules = try CheckedReport(run).rules
            #expect(!rules.contains("fact-conflict") && !rules.contains("suppression-unused"))
        }
    }

    @Test
    func `who takes the wrong side in a known conflict brings a part of it`() async throws {
        let box = try await repository([400, 400, 600])
        #expect(try await box.check("--write-baseline", "known.json").code == 0)
        try await box.commit()
        try box.write(Self.document("B", 600, reviewed: "2026-10-20"), to: "b.md")
        let report = try await box.report("--baseline", "known.json", "--since", "HEAD", "--fail-on", "warning")
        #expect(report.code == 1)
        #expect(report.diagnostics.filter { $0.rule == "fact-conflict" }.map(\.path) == ["b.md"])
        #expect(report.diagnostics.filter { $0.rule == "fact-conflict" }.map(\.baselineState) == ["new"])
        #expect(report.baseline?.known.findings == report.known.count)
    }

    @Test
    func `who comes over to the right side brings nothing, nor who only writes something else`() async throws {
        let box = try await repository([400, 600, 600])
        #expect(try await box.check("--write-baseline", "known.json").code == 0)
        try await box.commit()
        for text in [
            Self.document("B", 400, reviewed: "2026-10-20"),
            Self.document("B", 600, reviewed: "2026-10-20") + "\nMore.\n",
        ] {
            try box.write(text, to: "b.md")
            let report = try await box.report("--baseline", "known.json", "--since", "HEAD", "--fail-on", "warning")
            #expect(report.code == 0)
            #expect(!report.rules.contains("fact-conflict"))
        }
        try box.write(Self.document("B", 800, reviewed: "2026-10-20"), to: "b.md")
        #expect(try await conflict(box, "--baseline", "known.json", "--since", "HEAD")?.path == "b.md", "another dose")
    }
}
