import Foundation
import Testing

/// Findings and failures never share an exit code.
struct ExitCodeTests {
    @Test(arguments: [
        (["fine.md"], 0), (["note.md"], 0), (["warning.md"], 0), (["error.md"], 1), (["."], 1), ([], 1),
        (["--fail-on", "note", "note.md"], 1), (["--fail-on", "note", "fine.md"], 0),
        (["--fail-on", "warning", "note.md"], 0), (["--fail-on", "warning", "warning.md"], 1),
        (["--fail-on", "never", "error.md"], 0), (["--quiet", "error.md"], 1), (["--format", "github", "error.md"], 1),
    ])
    func `findings decide between 0 and 1`(_ arguments: [String], code: Int) async throws {
        let run = try await Sandbox(Sandbox.everySeverity).run(["check"] + Tool.today + arguments)
        #expect(run.code == code, "\(run.stdout)")
        #expect(run.stderr.isEmpty)
    }

    @Test(arguments: [
        ["--no-such-option"], ["check", "--today", "2026-02-30"], ["check", "--today", "20.11.2026"],
        ["check", "--jobs", "0"], ["check", "--jobs", "many"], ["check", "--format", "yaml"],
        ["check", "--format", "json="], ["check", "--fail-on", "errors"], ["check", "--color", "red"],
        ["check", "nowhere.md"], ["check", "--config", "nowhere.yml"],
        ["check", "--format", "json=no/folder/here.json"],
        ["explain"], ["explain", "review-overdu"], ["validate", "fine.md"],
        ["validate", "--schema", "nowhere.json", "x"],
        ["validate", "--schema", "fine.md"],
    ])
    func `what the tool cannot do is 2, said on standard error alone`(_ arguments: [String]) async throws {
        let run = try await Sandbox(Sandbox.everySeverity).run(arguments)
        #expect(run.code == 2)
        #expect(run.stdout.isEmpty)
        #expect(!run.stderr.isEmpty)
    }

    @Test func `the configuration sets the severity that fails, the option goes before it`() async throws {
        let box = try Sandbox(Sandbox.everySeverity)
        try box.write("failOn: warning\n", to: ".gist-lint.yml")
        #expect(try await box.check("warning.md").code == 1)
        #expect(try await box.check("note.md").code == 0)
        #expect(try await box.check("--fail-on", "never", "warning.md").code == 0)
        try box.write("failOn: never\n", to: ".gist-lint.yml")
        #expect(try await box.check("error.md").code == 0)
        #expect(try await box.check("--fail-on", "error", "error.md").code == 1)
    }

    @Test func `a day that is none is refused with the option and the value`() async throws {
        let run = try await Sandbox().run(["check", "--today", "2026-02-30"])
        #expect(run.stderr.contains("2026-02-30"))
        #expect(run.stderr.contains("--today"))
    }

    @Test func `a folder without documents is said plainly`() async throws {
        let box = try Sandbox(["picture.svg": "<svg/>"])
        let run = try await box.check()
        #expect(run.code == 0)
        #expect(run.stdout.hasPrefix("No document was checked: this run says nothing about any.\n"))
        #expect(try await box.check("--quiet").stdout == "No document was checked: this run says nothing about any.\n")
        let report = try await box.report()
        #expect(report.documents.isEmpty)
        #expect(report.skipped.isEmpty)
    }

    @Test func `a reader that goes away ends the run quietly`() async throws {
        let box = try Sandbox(copyOf: "Fixtures/corpora/leaflets")
        for format in ["text", "json", "github"] {
            let script = "gist-lint check --today 2026-11-20 --format \(format) | head -c 1; echo \"|${PIPESTATUS[0]}\""
            let run = try await box.shell(script)
            #expect(run.stdout.hasSuffix("|1\n"), "\(run.stdout)")
            #expect(run.stderr.isEmpty)
        }
        let rules = try await box.shell("gist-lint rules | head -1; echo ${PIPESTATUS[0]}")
        #expect(rules.lines.suffix(2).first == "0")
        #expect(rules.stderr.isEmpty)
    }

    @Test func `a full disk is a failure`() async throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let box = try Sandbox(Sandbox.everySeverity)
        let named = try await box.check("--format", "json=/dev/full")
        #expect(named.code == 2)
        #expect(named.stderr.contains("can't write /dev/full"))
        let script = "gist-lint check --today 2026-11-20 > /dev/full"
        let redirected = try await box.shell(script)
        #expect(redirected.code == 2)
        #expect(redirected.stderr.contains("can't write standard output"))
    }
}
