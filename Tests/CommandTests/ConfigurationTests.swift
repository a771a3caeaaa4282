import Foundation
import Testing

/// Where the configuration comes from, and what becomes of a wrong one.
struct ConfigurationTests {
    @Test func `the nearest file above the path is taken`() async throws {
        let box = try Sandbox([
            "a/b/c.md": Sandbox.document(changing: "citation", to: "NCI, 2026"),
            ".gist-lint.yml": "rules: { citation-weak: error }\n",
        ])
        #expect(try await box.check("a/b/c.md").stdout.contains("error[citation-weak]"))
        #expect(try await box.run(Tool.today, below: "a/b").stdout.contains("error[citation-weak]"))
        try box.write("rules: { citation-weak: note }\n", to: "a/.gist-lint.yml")
        let nearer = try await box.check("a/b")
        #expect(nearer.stdout.contains("note[citation-weak]"))
        #expect(nearer.stdout.contains("Configuration: a/.gist-lint.yml\n"))
        try box.write("rules: { citation-weak: off }\n", to: "other.yml")
        #expect(try await box.check("--config", "other.yml", "a/b").stdout.contains("complies"))
    }

    @Test func `its patterns are relative to its folder, wherever the run starts`() async throws {
        let box = try Sandbox([
            ".gist-lint.yml": "files: { exclude: ['a/old/**'] }\n",
            "a/new.md": Sandbox.document("New"), "a/old/gone.md": Sandbox.document("Gone"),
        ])
        for (path, start) in [(".", ""), ("a", ""), (".", "a"), ("..", "a/old")] {
            let report = try await box.report(path, below: start)
            #expect(report.documents.map(\.title) == ["New"])
            #expect(report.skipped.map(\.reason) == ["left out by a pattern"])
        }
    }

    @Test func `a report does not say in which folder the documents happen to lie`() async throws {
        let files = [".gist-lint.yml": "failOn: never\n", "a/b/c.md": Sandbox.document()]
        var reports: Set<String> = []
        for _ in 1...2 {
            let run = try await Sandbox(files).run(["check", "--format", "json"] + Tool.today, below: "a/b")
            #expect(run.stdout.contains("\"path\": \"../../.gist-lint.yml\""))
            reports.insert(run.stdout)
        }
        #expect(reports.count == 1)
        let elsewhere = try Sandbox(files)
        let path = elsewhere.folder.appending(path: "a/b/c.md").path
        let run = try await elsewhere.run(["check", path] + Tool.today, below: "a")
        #expect(run.stdout.contains("Configuration: ../.gist-lint.yml\n"))
    }

    @Test func `paths with different configurations are refused`() async throws {
        let box = try Sandbox([
            "a/.gist-lint.yml": "failOn: note\n", "b/.gist-lint.yml": "failOn: never\n",
            "a/a.md": Sandbox.document("A"), "b/b.md": Sandbox.document("B"),
        ])
        let run = try await box.check("a", "b")
        #expect(run.code == 2)
        #expect(run.stderr.contains("different configurations"))
        #expect(try await box.check("--config", "a/.gist-lint.yml", "a", "b").code == 0)
    }

    @Test func `a schema that no document takes is said once the whole folder was looked at`() async throws {
        let box = try Sandbox([
            ".gist-lint.yml": """
            schemas:
              - { files: ["a/**"], schema: none }
              - { files: ["b/**", "c.md"], schema: none }
              - { files: ["a/a.md"], schema: none }
            """,
            "a/a.md": Sandbox.document(),
        ])
        let run = try await box.check()
        #expect(run.code == 0)
        #expect(
            run.stderr == """
                gist-lint: note: no document takes the schema for b/**, c.md
                gist-lint: note: no document takes the schema for a/a.md

                """)
        #expect(try await box.check("a").stderr.isEmpty)
        #expect(try await box.run(["check"] + Tool.today, below: "a").stderr.isEmpty)
    }

    @Test func `an empty configuration is one`() async throws {
        let box = try Sandbox([".gist-lint.yml": "", "a.md": Sandbox.document()])
        #expect(try await box.check().code == 0)
        try box.write("# nothing yet\n", to: ".gist-lint.yml")
        #expect(try await box.check().code == 0)
    }

    @Test(arguments: [
        ("revieww:\n  dueSoon: P7D\n", "review", 1, 1), ("review:\n  dueSon: P7D\n", "dueSoon", 2, 3),
        ("rules:\n  review-overdu: error\n", "review-overdue", 2, 3), ("failOn: eror\n", "error", 1, 9),
        ("failOn: warn\n", "warning", 1, 9),
        ("rules:\n  citation-weak: waring\n", "warning", 2, 18), ("fields:\n  titel: name\n", "title", 2, 3),
    ])
    func `a slip is shown with its place and the nearest name`(_ text: String, near: String, line: Int, column: Int)
        async throws
    {
        let box = try Sandbox([".gist-lint.yml": text, "a.md": Sandbox.document()])
        let run = try await box.check()
        #expect(run.code == 2)
        #expect(run.stdout.isEmpty)
        #expect(run.stderr.contains("--> .gist-lint.yml:\(line):\(column)\n"), "\(run.stderr)")
        #expect(run.stderr.contains("did you mean `\(near)`?"), "\(run.stderr)")
        #expect(run.stderr.contains("^"))
        #expect(run.stderr.hasSuffix("gist-lint: the configuration can't be used\n"))
    }

    @Test(arguments: [
        "- a list\n", "review: { dueSoon: 14 days }\n", "a: [1\n", "failOn: error\nfailOn: note\n",
        "schema: nowhere.json\n", "sourceTypes: { own: { authority: 0 } }\n", "dates: YMD\n", "\u{1}",
    ])
    func `what is no configuration is refused with its place`(_ text: String) async throws {
        let box = try Sandbox([".gist-lint.yml": text, "a.md": Sandbox.document()])
        let run = try await box.check()
        #expect(run.code == 2)
        #expect(run.stdout.isEmpty)
        #expect(run.stderr.contains("--> .gist-lint.yml:"), "\(run.stderr)")
    }

    @Test func `init writes a configuration that is valid, and never over one`() async throws {
        let box = try Sandbox(["a.md": Sandbox.document()])
        let first = try await box.run(["init"])
        #expect(first.code == 0)
        #expect(first.stdout.hasPrefix("wrote .gist-lint.yml"))
        #expect(try await box.check().code == 0)
        try box.write("failOn: note\n", to: ".gist-lint.yml")
        let second = try await box.run(["init"])
        #expect(second.code == 2)
        #expect(second.stderr == "gist-lint: .gist-lint.yml is there already; nothing was written\n")
        #expect(try box.text(of: ".gist-lint.yml") == "failOn: note\n")
    }

    @Test func `each suggestion of init is valid once it is uncommented`() async throws {
        let box = try Sandbox(["schemas/document.schema.json": "{}", "a.md": Sandbox.document()])
        _ = try await box.run(["init"])
        // A commented line that is a key or stands below one; prose starts with a capital or has no colon.
        let lines = try box.text(of: ".gist-lint.yml").split(separator: "\n", omittingEmptySubsequences: false)
        let uncommented = lines.filter { $0.contains(/^# +[A-Za-z0-9_.-]+: ?/) && !$0.contains(/^# [A-Z]/) }
            .map { $0.dropFirst(2) }
        #expect(uncommented.count > 15)
        try box.write(uncommented.joined(separator: "\n") + "\n", to: ".gist-lint.yml")
        let run = try await box.check("--fail-on", "never")
        #expect(run.code == 0, "\(run.stderr)")
    }

    @Test func `schemas come from the folders that the configuration names`() async throws {
        let box = try Sandbox([
            ".gist-lint.yml": "schema: s.json\nschemaLibraries: { \"https://x.example/\": common }\n",
            "s.json": "{ \"$ref\": \"https://x.example/t.json\" }", "common/t.json": "{ \"required\": [\"place\"] }",
            "a.md": "---\ntitle: A\n---\n",
        ])
        let run = try await box.run(["check", "--today", "2026-11-20"])
        #expect(run.code == 1)
        #expect(run.stdout.contains("`place` is missing"), "\(run.stdout)\(run.stderr)")
        try box.write("schemaLibraries: { \"https://x.example/\": nowhere }\n", to: ".gist-lint.yml")
        let missing = try await box.run(["check", "--today", "2026-11-20"])
        #expect(missing.code == 2)
        #expect(missing.stderr.contains("there is no folder nowhere"))
        try box.write("schemaLibraries: { \"x.example\": common }\n", to: ".gist-lint.yml")
        let relative = try await box.run(["check", "--today", "2026-11-20"])
        #expect(relative.code == 2)
        #expect(relative.stderr.contains("the name `x.example` is not a URI"), "\(relative.stderr)")
    }
}
