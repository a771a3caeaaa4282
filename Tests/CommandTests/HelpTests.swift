import Foundation
import Testing

/// What the tool says of itself.
struct HelpTests {
    private static let options = [
        "check": [
            "--config", "--since", "--fix", "--fix-dates", "--unsafe-fixes", "--diff", "--format", "--today",
            "--fail-on",
            "--jobs", "--color", "-q", "--quiet", "<paths>",
        ],
        "review": ["--by", "--on", "--note", "--yes", "--despite-errors", "--config", "--today", "--color", "<paths>"],
        "due": [
            "--within", "--by", "--format", "--calendar", "--config", "--today", "--jobs", "--color", "<paths>",
        ],
        "compare": ["--old-facts", "--new-facts", "--format", "--fail-on", "--color", "<old>", "<new>"],
        "facts": ["--config", "--format", "--explain", "--jobs", "--color", "<paths>"],
        "packs": ["list", "show", "test"],
        "rules": ["--version", "-h", "--help"],
        "explain": ["<rule>"],
        "validate": ["--schema", "--schema-library", "--no-format", "--format", "--jobs", "--color", "<paths>"],
        "init": ["--version", "--help"],
    ]

    @Test(arguments: options.keys.sorted())
    func `the help of a command names each of its options`(command: String) async throws {
        for arguments in [[command, "--help"], ["help", command]] {
            let run = try await Sandbox().run(arguments)
            #expect(run.code == 0)
            #expect(run.stderr.isEmpty)
            for option in HelpTests.options[command] ?? [] {
                #expect(run.stdout.contains(option), "\(command): \(option)")
            }
            #expect(!run.stdout.contains("gist_lint."), "a name of the source stands in the help")
        }
    }

    @Test func `the help of the tool names its commands and its exit codes`() async throws {
        let run = try await Sandbox().run(["--help"])
        #expect(run.code == 0)
        for command in HelpTests.options.keys { #expect(run.stdout.contains("  " + command)) }
        #expect(run.stdout.contains("Exit codes: 0"))
        #expect(run.stdout.contains("(default)"))
    }

    @Test func `the version is the one of the changelog`() async throws {
        let version = try await Sandbox().run(["--version"]).stdout.trimmingCharacters(in: .newlines)
        let changelog = try String(contentsOf: Sandbox.repository.appending(path: "CHANGELOG.md"), encoding: .utf8)
        #expect(changelog.contains("## [\(version)]"))
    }

    @Test func `without a command it checks, and without a path the current folder`() async throws {
        let box = try Sandbox(Sandbox.everySeverity)
        let check = try await box.check(".")
        #expect(try await box.check().stdout == check.stdout)
        #expect(try await box.run(Tool.today).stdout == check.stdout)
        #expect(try await box.run(Tool.today + ["."]).stdout == check.stdout)
        #expect(try await box.run(["error.md"] + Tool.today).stdout.contains("error.md:8:9"))
    }

    @Test func `without a day the clock's is taken and echoed`() async throws {
        let run = try await Sandbox(["fine.md": Sandbox.document()]).run(["--format", "json"])
        let report = try CheckedReport(run)
        #expect(report.today.wholeMatch(of: #/20\d\d-\d\d-\d\d/#) != nil)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `shell completions come with it`(shell: String) async throws {
        let run = try await Sandbox().run(["--generate-completion-script", shell])
        #expect(run.code == 0)
        for word in ["check", "validate", "fail-on", "today"] { #expect(run.stdout.contains(word)) }
    }

    @Test func `a slip in a command gets the nearest one`() async throws {
        let near = try await Sandbox().run(["chekc"])
        #expect(near.stderr == "gist-lint: there is no file or folder `chekc`; did you mean the command `check`?\n")
        let far = try await Sandbox().run(["some/where.md"])
        #expect(far.stderr == "gist-lint: there is no file or folder `some/where.md`\n")
    }

    @Test func `a slip in a rule's id gets the nearest one`() async throws {
        let near = try await Sandbox().run(["explain", "review-overdu"])
        #expect(near.stderr == "gist-lint: there is no rule review-overdu; did you mean review-overdue?\n")
        let far = try await Sandbox().run(["explain", "zzz"])
        #expect(far.stderr == "gist-lint: there is no rule zzz; `gist-lint rules` lists them\n")
    }
}
