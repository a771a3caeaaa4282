import Foundation
import StructuredData
import Subprocess
import Testing

/// The action: its steps, run in a repository like that of a pull request.
struct ActionTests {
    /// A document that the calendar never touches.
    static func document(_ title: String, reviewed: String = "2020-01-01", status: String = "active") -> String {
        Sandbox.document(title, changing: "reviewFrequency", to: "as_needed")
            .replacingOccurrences(of: "02_nci_core", with: "06_pmc_selective")
            .replacingOccurrences(of: "2026-10-30", with: reviewed)
            .replacingOccurrences(of: "status: active", with: "status: \(status)")
            .replacingOccurrences(of: "NCI, 2026", with: "NCI, 2019")
    }

    /// A repository as a runner finds it: a branch that has stamped a date and slipped in a status, merged into a main that
    /// has moved on since the event and stamped another date.
    struct PullRequest {
        let box: Sandbox
        let event: String

        init() async throws {
            box = try Sandbox()
            for name in ["a b", "b", "胃"] {
                try box.write(ActionTests.document(name), to: "origin/leaflets/\(name).md")
            }
            let base = try await Self.git(
                box, "init --quiet; git add .; git commit --quiet -m start; git rev-parse HEAD")
            try box.write(
                ActionTests.document("a b", reviewed: "2020-02-01", status: "actve"), to: "origin/leaflets/a b.md")
            let head = try await Self.git(
                box, "checkout --quiet -b change; git commit --quiet -a -m change; git rev-parse HEAD")
            _ = try await Self.git(box, "checkout --quiet main")
            try box.write(ActionTests.document("b", reviewed: "2020-03-01"), to: "origin/leaflets/b.md")
            _ = try await Self.git(
                box,
                "commit --quiet -a -m others; git checkout --quiet --detach main; "
                    + "git merge --quiet --no-ff -m merge change; git branch merged")
            event = """
                { "number": 7, "pull_request": { "base": { "sha": "\(base)" }, "head": { "sha": "\(head)" } } }
                """
        }

        private static func git(_ box: Sandbox, _ script: String) async throws -> String {
            let settings =
                "export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_AUTHOR_NAME=T "
                + "GIT_AUTHOR_EMAIL=t@example.org GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@example.org; set -e; cd origin; "
                + "git() { command git -c init.defaultBranch=main \"$@\"; }; git "
            let run = try await box.shell(settings + script)
            #expect(run.code == 0, "\(run.stderr)")
            return run.stdout.trimmingCharacters(in: .whitespacesAndNewlines)
        }

        /// A runner with the merge checked out, with all of the history or the last commits of it.
        func runner(depth: Int? = nil, programs: [String] = [Tool.binary.deletingLastPathComponent().path]) async throws
            -> JobRunner
        {
            let shallow = depth.map { ["--depth", "\($0)"] } ?? []
            try await Tool.git(
                ["clone", "--quiet"] + shallow + ["--branch", "merged", "file://\(box.folder.path)/origin", "clone"],
                in: box.folder)
            try await Tool.git(["checkout", "--quiet", "--detach"], in: box.folder.appending(path: "clone"))
            let runner = try JobRunner(box, checkout: "clone", programs: programs)
            try runner.takeEvent(event, named: "pull_request")
            return runner
        }
    }

    /// Runs the action with inputs; the others have their defaults.
    private func run(_ runner: JobRunner, _ inputs: [String: String] = [:]) async throws -> JobRunner.Outcome {
        let action = try CIFile.root("action.yml")
        for entry in action?["inputs"]?.mapping?.entries ?? [] {
            runner.context["inputs.\(entry.name)"] = inputs[entry.name] ?? entry.value["default"]?.scalar?.text
        }
        return try await runner.run(try #require(action?["runs"]?["steps"]?.sequence))
    }

    @Test func `a pull request is answerable for its own changes, with annotations and a summary`() async throws {
        let request = try await PullRequest()
        let outcome = try await run(request.runner())
        #expect(outcome.code == 1, "\(outcome.errors)")
        #expect(outcome.used.isEmpty)
        #expect(outcome.output.contains("::error file=leaflets/a b.md,"), "\(outcome.output)")
        #expect(outcome.summary.contains("## gist-lint"))
        #expect(outcome.outputs["check.outputs.exit-code"] == "1")
        let report = try #require(outcome.outputs["check.outputs.report"])
        let decoded = try JSONDecoder().decode(CheckedReport.self, from: Data(contentsOf: URL(filePath: report)))
        #expect(decoded.paths.count == 3)
        // The branch's date, and not the one that others have moved meanwhile.
        let moved = decoded.diagnostics.filter { $0.rule == "review-date-only-change" }
        #expect(moved.map(\.path) == ["leaflets/a b.md"])
    }

    @Test func `a revision of one's own, or none, goes before the event`() async throws {
        let request = try await PullRequest()
        let runner = try await request.runner()
        let own = try await run(runner, ["since": "HEAD", "fail-on": "never"])
        #expect(own.code == 0, "\(own.errors)")
        let none = try await run(runner, ["since": "none", "fail-on": "never"])
        #expect(none.code == 0, "\(none.errors)")
        let slip = try await run(runner, ["since": "nowhere"])
        #expect(slip.code == 2)
        #expect(slip.errors.contains("git knows no revision nowhere"))
        #expect(slip.outputs["check.outputs.exit-code"] == "2")
        #expect(slip.outputs["check.outputs.report"] == nil)
    }

    @Test func `two commits are enough, and a clone of one says what to do`() async throws {
        let request = try await PullRequest()
        let two = try await run(request.runner(depth: 2))
        #expect(two.code == 1, "\(two.errors)")
        try FileManager.default.removeItem(at: request.box.folder.appending(path: "clone"))
        let one = try await run(request.runner(depth: 1))
        #expect(one.code == 2)
        #expect(one.errors.contains("fetch-depth: 0"), "\(one.errors)")
    }

    @Test func `without a pull request everything counts`() async throws {
        let request = try await PullRequest()
        let runner = try await request.runner()
        for name in runner.context.keys where name.hasPrefix("github.event.") { runner.context[name] = nil }
        try runner.takeEvent("{ \"ref\": \"refs/heads/main\" }", named: "push")
        let outcome = try await run(runner, ["paths": "leaflets/b.md\n\nleaflets/胃.md\n"])
        #expect(outcome.code == 0, "\(outcome.errors)\(outcome.output)")
        #expect(outcome.summary.contains("All 2 documents comply"))
    }

    /// A program that writes down what it is given.
    private func recorder(_ box: Sandbox) throws -> String {
        let script = """
            #!/bin/sh
            if [ "$1" = --version ]; then echo 0.1.0; exit; fi
            printf '%s\\n' "$@" >"$RUNNER_TEMP/arguments"
            """
        try box.write(script, to: "bin/gist-lint")
        let file = box.folder.appending(path: "bin/gist-lint").path
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
        return box.folder.appending(path: "bin").path
    }

    @Test func `each input reaches the program as it is given, and is never run`() async throws {
        let request = try await PullRequest()
        let runner = try await request.runner(programs: [recorder(request.box)])
        let outcome = try await run(
            runner,
            [
                "paths": "a b.md\n$(touch pwned)\n-x`touch pwned`", "config": "my config.yml",
                "since": "$(touch pwned)",
                "format": "sarif=a b.sarif\njunit=\"; touch pwned; \"", "fail-on": "warning",
                "baseline": "'$HOME'.json",
            ])
        #expect(outcome.code == 0, "\(outcome.errors)")
        let arguments = try request.box.text(of: "runner/arguments").split(separator: "\n").map(String.init)
        let given = [
            "--format=sarif=a b.sarif", "--format=junit=\"; touch pwned; \"", "--config=my config.yml",
            "--fail-on=warning", "--baseline='$HOME'.json", "--since=$(touch pwned)", "--", "a b.md", "$(touch pwned)",
            "-x`touch pwned`",
        ]
        #expect(Array(arguments.suffix(given.count)) == given)
        #expect(!FileManager.default.fileExists(atPath: request.box.folder.appending(path: "clone/pwned").path))
        let steps = try #require(try CIFile.root("action.yml")?["runs"]?["steps"]?.sequence)
        for script in steps.compactMap({ $0["run"]?.string }) { #expect(!script.contains("${{")) }
    }

    @Test func `inputs and outputs are those that the page tells`() throws {
        let page = try String(contentsOf: Sandbox.repository.appending(path: "docs/ci.md"), encoding: .utf8)
        let action = try CIFile.root("action.yml")
        for part in ["inputs", "outputs"] {
            let names = action?[part]?.mapping?.entries.map(\.name) ?? []
            #expect(!names.isEmpty)
            for name in names { #expect(page.contains("| `\(name)` |"), "\(name)") }
        }
    }

    // MARK: Installing

    /// A Swift that builds in no time: what it builds is the tool of these tests.
    private func swift(_ box: Sandbox) throws -> String {
        let script = """
            #!/bin/sh
            case "$*" in
            *--version*) echo "Swift version 6.3.1 (swift-6.3.1-RELEASE)"; exit ;;
            *--show-bin-path*) ;;
            *) mkdir -p "$RUNNER_TEMP/built"
              printf '#!/bin/sh\\nexec "%s" "$@"\\n' '\(Tool.binary.path)' >"$RUNNER_TEMP/built/gist-lint"
              chmod +x "$RUNNER_TEMP/built/gist-lint" ;;
            esac
            echo "$RUNNER_TEMP/built"
            """
        try box.write(script, to: "swift/swift")
        let file = box.folder.appending(path: "swift/swift").path
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
        return box.folder.appending(path: "swift").path
    }

    @Test func `where it is not installed it is built once and then found`() async throws {
        let request = try await PullRequest()
        let runner = try await request.runner(programs: [swift(request.box)])
        let first = try await run(runner)
        #expect(first.code == 1, "\(first.errors)\(first.output)")
        #expect(first.used == ["actions/cache/restore@v4", "actions/cache/save@v4"])
        #expect(first.outputs["tool.outputs.found"] == "false")
        #expect(first.outputs["build.outputs.needed"] == "true")
        #expect(first.outputs["build.outputs.swift"] == "there")
        let folder = try #require(first.outputs["tool.outputs.folder"])
        // Another job on the same machine, or one for which the cache has brought the folder.
        let again = try JobRunner(request.box, checkout: "clone", programs: [])
        try again.takeEvent(request.event, named: "pull_request")
        let second = try await run(again)
        #expect(second.code == 1, "\(second.errors)")
        #expect(second.outputs["tool.outputs.folder"] == folder)
        #expect(second.outputs["tool.outputs.key"] == first.outputs["tool.outputs.key"])
        #expect(second.outputs["build.outputs.needed"] == "false")
        #expect(second.used == ["actions/cache/restore@v4"])
        #expect(second.summary.contains("## gist-lint"))
    }

    @Test func `another version on the path is not taken for this one`() async throws {
        let request = try await PullRequest()
        let programs = try [recorder(request.box), swift(request.box)]
        try request.box.write("#!/bin/sh\necho 0.0.9\n", to: "bin/gist-lint")
        let outcome = try await run(request.runner(programs: programs))
        #expect(outcome.outputs["build.outputs.needed"] == "true")
        #expect(outcome.code == 1, "\(outcome.errors)")
    }
}
