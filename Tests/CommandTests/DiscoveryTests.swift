import Foundation
import Testing

/// Which files are checked, and what is said of the others.
struct DiscoveryTests {
    private static let left = "left out by its name"

    private func mixedFolder() throws -> Sandbox {
        try Sandbox([
            "a.md": Sandbox.document("A"), "deep/er/b.markdown": Sandbox.document("B"),
            "NOTES.MD": Sandbox.document("C"),
            "README.md": "# Read me", "deep/license.md": "# Licence", "deep/Changelog.fr.md": "# Changes",
            "plain.txt": "text", ".hidden/c.md": "hidden", ".hidden.md": "hidden", "node_modules/d.md": "of a package",
        ])
    }

    @Test func `a folder gives its Markdown files, without papers, hidden and installed ones`() async throws {
        let report = try await mixedFolder().report()
        #expect(report.paths == ["NOTES.MD", "a.md", "deep/er/b.markdown"])
        let byName = report.skipped.filter { $0.reason == DiscoveryTests.left }.map(\.path)
        #expect(byName == ["README.md", "deep/Changelog.fr.md", "deep/license.md"])
        let others = report.skipped.filter { $0.reason != DiscoveryTests.left }
        #expect(others.map(\.path) == ["plain.txt"])
        #expect(others.allSatisfy { $0.reason.hasPrefix("not Markdown by its name") })
    }

    @Test func `git is asked where there is one`() async throws {
        let box = try mixedFolder()
        try box.write("ignored/\n*.draft.md\n", to: ".gitignore")
        try box.write(Sandbox.document("Ignored"), to: "ignored/e.md")
        try box.write(Sandbox.document("Draft"), to: "deep/f.draft.md")
        try await box.git("init", "-q")
        try await box.git("add", "a.md")
        let report = try await box.report()
        // Git does not ignore node_modules unless told to.
        #expect(report.paths == ["NOTES.MD", "a.md", "deep/er/b.markdown", "node_modules/d.md"])
        let below = try await box.report(below: "deep")
        #expect(below.paths == ["er/b.markdown"])
        let outright = try await box.report("deep/f.draft.md", "a.md")
        #expect(outright.paths == ["a.md", "deep/f.draft.md"])
        let named = try await box.report("ignored")
        #expect(named.paths == ["ignored/e.md"], "an ignored folder that is named is walked")
    }

    @Test func `a file that git knows and that is gone is left out and said`() async throws {
        let box = try mixedFolder()
        try await box.git("init", "-q")
        try await box.git("add", "a.md")
        try FileManager.default.removeItem(at: box.folder.appending(path: "a.md"))
        let report = try await box.report("--fail-on", "never")
        #expect(report.code == 0)
        #expect(report.skipped.contains(.init(path: "a.md", reason: "no such file or directory")))
    }

    @Test func `a file named outright is checked whatever it is called`() async throws {
        let box = try mixedFolder()
        let report = try await box.report("README.md", "plain.txt", ".hidden/c.md")
        #expect(report.paths == [".hidden/c.md", "README.md", "plain.txt"])
        #expect(report.rules == ["front-matter-missing", "front-matter-missing", "front-matter-missing"])
    }

    @Test func `a document named twice is checked once`() async throws {
        let report = try await mixedFolder().report("a.md", "./a.md", ".", "deep/../a.md")
        #expect(report.paths.filter { $0 == "a.md" }.count == 1)
    }

    @Test func `what is left out is said once, and not where another path brings it in`() async throws {
        let box = try mixedFolder()
        let once = try await box.report(".").skipped
        #expect(try await box.report(".", ".", "deep").skipped == once)
        let rest = once.filter { $0.path != "README.md" && $0.path != "plain.txt" }
        #expect(try await box.report("README.md", ".", "plain.txt").skipped == rest)
    }

    @Test func `a report of this run is no document`() async throws {
        let box = try Sandbox(["a.md": Sandbox.document("A")])
        for _ in 1...2 {
            let run = try await box.check(
                "--format", "json", "--format", "text=out.report", "--format", "github=out.txt")
            let report = try CheckedReport(run)
            #expect(report.paths == ["a.md"])
            #expect(report.skipped.isEmpty)
        }
        try box.write("failOn: error\n", to: ".gist-lint.yml")
        for (report, path) in [("./a.md", "a.md"), ("a.md", "."), ("./.gist-lint.yml", "a.md")] {
            let run = try await box.check("--format", "json=\(report)", path)
            #expect(run.code == 2)
            #expect(run.stderr.hasPrefix("gist-lint: a report would overwrite the "))
        }
        #expect(try box.text(of: "a.md") == Sandbox.document("A"))
        #expect(try box.text(of: ".gist-lint.yml") == "failOn: error\n")
    }

    @Test func `standard input is a document`() async throws {
        let box = try Sandbox()
        let fine = try await box.report("-", stdin: Sandbox.document())
        #expect(fine.documents.map(\.path) == ["<stdin>"])
        #expect(fine.diagnostics.isEmpty)
        let slip = try await box.check("-", stdin: Sandbox.document(changing: "status", to: "actve"))
        #expect(slip.code == 1)
        #expect(slip.stdout.contains("--> <stdin>:8:9\n"))
        #expect(try await box.report("-", stdin: "").rules == ["front-matter-missing"])
        #expect(try await box.report("-", "-", stdin: Sandbox.document()).paths == ["<stdin>"])
        let closed = try await box.shell("gist-lint check --today 2026-11-20 - <&-")
        #expect(closed.code == 2)
        #expect(closed.stdout.contains("1 file was not checked:\n  <stdin>: bad file descriptor\n"))
    }

    @Test func `a link is left out and said, a link that is named is followed`() async throws {
        let box = try Sandbox(["docs/a.md": Sandbox.document("A"), "elsewhere/b.md": Sandbox.document("B")])
        try box.link("docs/link.md", to: "a.md")
        try box.link("docs/folder", to: "../elsewhere")
        let walked = try await box.report("docs")
        #expect(walked.paths == ["docs/a.md"])
        #expect(walked.skipped == [.init(path: "docs/link.md", reason: "a symbolic link")])
        #expect(walked.code == 0)
        #expect(try await box.report("docs/link.md").paths == ["docs/link.md"])
        #expect(try await box.report("docs/folder").paths == ["docs/folder/b.md"])
        try await box.git("init", "-q")
        try await box.git("add", "-A")
        let known = try await box.report("docs")
        #expect(known.paths == ["docs/a.md"])
        #expect(known.skipped.contains(.init(path: "docs/link.md", reason: "a symbolic link")))
    }

    @Test func `a document that can't be read is a failure, and the others are checked`() async throws {
        let box = try Sandbox(["a.md": Sandbox.document("A"), "b.md": Sandbox.document("B")])
        // Git takes b.md for a file; a folder of that name can't be read as one, not even by root.
        try await box.git("init", "-q")
        try await box.git("add", "-A")
        try FileManager.default.removeItem(at: box.folder.appending(path: "b.md"))
        try FileManager.default.createDirectory(
            at: box.folder.appending(path: "b.md"), withIntermediateDirectories: false)
        let report = try await box.report()
        #expect(report.code == 2)
        #expect(report.paths == ["a.md"])
        #expect(report.skipped == [.init(path: "b.md", reason: "is a directory")])
        #expect(report.stderr == "gist-lint: some files could not be read; the report lists them\n")
    }

    @Test(.enabled(if: Sandbox.allowsAnyName, "the file system takes UTF-8 names only"))
    func `a document whose name is no text can't be read`() async throws {
        let box = try Sandbox(["a.md": Sandbox.document("A")])
        for inGit in [false, true] {
            if inGit { try await box.git("init", "-q") }
            let script = "touch $'bad\\xff.md' $'bad\\xff.png'; gist-lint check --today 2026-11-20 --format json"
            let report = try CheckedReport(await box.shell(script))
            #expect(report.code == 2)
            #expect(report.paths == ["a.md"])
            #expect(report.skipped == [.init(path: "bad\u{FFFD}.md", reason: "its name is no UTF-8 text")])
        }
    }

    @Test func `a repository inside the repository is said, and checked when it is named`() async throws {
        let box = try Sandbox(["a.md": Sandbox.document("A"), "theme/b.md": Sandbox.document("B")])
        for folder in ["theme", "."] {
            try await box.git("-C", folder, "init", "-q")
            try await box.git("-C", folder, "add", "-A")
            try await box.git("-C", folder, "commit", "-q", "-m", "First")
        }
        let report = try await box.report()
        #expect(report.paths == ["a.md"])
        #expect(report.skipped.map(\.reason) == ["a repository of its own: name it to check it"])
        #expect(report.code == 0)
        let both = try await box.report(".", "theme")
        #expect(both.paths == ["a.md", "theme/b.md"])
        #expect(both.skipped.isEmpty)
    }

    @Test(.enabled(if: getuid() != 0, "root reads everything"))
    func `a folder that can't be opened is a failure`() async throws {
        let box = try Sandbox(["a.md": Sandbox.document("A"), "locked/b.md": Sandbox.document("B")])
        let locked = box.folder.appending(path: "locked").path
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: locked)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: locked) }
        let report = try await box.report()
        #expect(report.code == 2)
        #expect(report.skipped == [.init(path: "locked", reason: "permission denied")])
    }

    @Test(arguments: [
        "two words.md", "胃 – größe.md", "line\nbreak.md", "-dash.md", "--config.md", "quote\"'`$(id).md",
        "a%2Fb;c&d.md",
        "tab\tstop.md", "[x]{y}*?.md",
    ])
    func `a file may have any name`(name: String) async throws {
        let box = try Sandbox([name: Sandbox.document(changing: "status", to: "actve")])
        for inGit in [false, true] {
            if inGit { try await box.git("init", "-q") }
            #expect(try await box.report().diagnostics.map(\.path) == [name])
        }
        let named = try await box.report("--", name)
        #expect(named.diagnostics.map(\.path) == [name])
        let text = try await box.check()
        #expect(text.code == 1)
        #expect(!text.stdout.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        let annotations = try await box.check("--format", "github").lines
        #expect(annotations.filter { $0.hasPrefix("::error") }.count == 1)
    }

    @Test func `line ends and a byte order mark change nothing`() async throws {
        let text = Sandbox.document(changing: "status", to: "actve")
        let crlf = text.replacingOccurrences(of: "\n", with: "\r\n")
        let box = try Sandbox(["a.md": text, "b.md": crlf, "c.md": "\u{FEFF}" + text, "d.md": "\u{FEFF}" + crlf])
        let run = try await box.check("a.md", "b.md", "c.md", "d.md")
        for name in ["a.md", "b.md", "c.md", "d.md"] { #expect(run.stdout.contains("--> \(name):8:9\n")) }
        let rules = try await box.report().rules.filter { $0 != "duplicate-title" }
        #expect(rules == Array(repeating: "field-invalid", count: 4))
    }
}
