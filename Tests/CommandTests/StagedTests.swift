import Foundation
import Testing

/// `--staged`: what git is about to commit, whatever the folder holds.
struct StagedTests {
    private static let wrong = Sandbox.document("A", changing: "status", to: "actve")

    private func repository() async throws -> Sandbox {
        let box = try Sandbox(["a.md": Sandbox.document("A"), "b.md": Sandbox.document("B")])
        try await box.git("init", "--quiet")
        return box
    }

    @Test
    func `what is staged counts, and not what the folder holds`() async throws {
        let box = try await repository()
        try await box.commit()
        try box.write(StagedTests.wrong, to: "a.md")
        #expect(try await box.report("--staged").diagnostics.isEmpty, "nothing is staged")
        try await box.git("add", "a.md")
        try box.write(Sandbox.document("A"), to: "a.md")
        let report = try await box.report("--staged")
        #expect(report.found == ["a.md field-invalid"])
        #expect(report.code == 1)
        #expect(report.event == .init(name: "change", why: "--staged is given"))
        #expect(report.change?.since == nil)
        let text = try await box.check("--staged").stdout
        #expect(text.contains("Compared with: the last commit, with what is staged"))
    }

    @Test
    func `what git does not know yet is not part of the commit`() async throws {
        let box = try await repository()
        try await box.commit()
        try box.write(StagedTests.wrong, to: "new.md")
        try box.write(StagedTests.wrong, to: "announced.md")
        try await box.git("add", "--intent-to-add", "announced.md")
        let report = try await box.report("--staged")
        #expect(report.diagnostics.isEmpty)
        #expect(report.skipped.map(\.path) == ["announced.md", "new.md"])
        #expect(report.skipped.allSatisfy { $0.reason == "not part of the commit: git add it" })
    }

    @Test
    func `the first commit is compared with nothing`() async throws {
        let box = try await repository()
        try box.write(StagedTests.wrong, to: "a.md")
        try await box.git("add", "a.md", "b.md")
        let report = try await box.report("--staged")
        #expect(report.change?.documents == ["a.md", "b.md"])
        #expect(report.change?.commit == nil)
        #expect(report.code == 1)
    }

    @Test
    func `a document that is gone from the folder and not from the commit is read`() async throws {
        let box = try await repository()
        try box.write(StagedTests.wrong, to: "a.md")
        try await box.git("add", "--all")
        try FileManager.default.removeItem(at: box.folder.appending(path: "a.md"))
        #expect(try await box.report("--staged").found == ["a.md field-invalid"])
    }

    @Test
    func `the commit of a merge answers for what it changes itself`() async throws {
        let box = try await repository()
        try await box.commit()
        try await box.git("checkout", "--quiet", "-b", "work")
        try box.write(Sandbox.document("A") + "\nMine.\n", to: "a.md")
        try await box.commit()
        try await box.git("checkout", "--quiet", "main")
        try box.write(Sandbox.document("A") + "\nTheirs.\n", to: "a.md")
        try box.write(Sandbox.document("B", changing: "status", to: "actve"), to: "b.md")
        try await box.commit()
        try await box.git("checkout", "--quiet", "work")
        try await box.git("merge", "--quiet", "main")
        try box.write(Sandbox.document("A") + "\nMine and theirs.\n", to: "a.md")
        try await box.git("add", "a.md")
        #expect(try await box.report("--staged").change?.documents == ["a.md"])
    }

    /// Git tells its hooks by variables which index it means, which may be another than the usual.
    @Test(arguments: [
        ["commit", "-m", "x"], ["commit", "-a", "-m", "x"], ["commit", "-m", "x", "text/a.md"],
        ["commit", "--amend", "--no-edit"],
    ])
    func `as a hook it stops a commit`(_ arguments: [String]) async throws {
        for folder in ["", "other tree"] {
            let box = try Sandbox(["text/a.md": Sandbox.document("A"), "text/b.md": Sandbox.document("B")])
            try await box.git("init", "--quiet")
            try await box.commit()
            try await box.git("worktree", "add", "--quiet", "-b", "other", "other tree")
            let hook = box.folder.appending(path: ".git/hooks/pre-commit")
            try box.write(
                "#!/bin/sh\nexec '\(Tool.binary.path)' check --staged --quiet --today 2026-11-20 text\n",
                to: ".git/hooks/pre-commit")
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook.path)
            let place = folder.isEmpty ? "" : folder + "/"
            try box.write(StagedTests.wrong, to: place + "text/a.md")
            try box.write("This is no document.\n", to: place + "text/c.md")
            let top = box.folder.appending(path: folder)
            try await Tool.git(["add", "text/a.md"], in: top)
            let run = try await Tool.git(
                arguments, in: top.appending(path: arguments.last == "text/a.md" ? "" : "text"))
            #expect(run.code != 0)
            let said = run.stdout + run.stderr
            #expect(said.contains("text/a.md  A\n  error[field-invalid]"), "\(said)")
            #expect(
                said.contains("The change touches 1 document. 1 error, 0 warnings, 0 notes. 1 file was not checked"))
        }
    }

    @Test(arguments: [["--fix"], ["--since", "HEAD"], ["--write-baseline", "known.json"], ["-"]])
    func `what makes no sense with it is refused`(_ arguments: [String]) async throws {
        let box = try await repository()
        try await box.commit()
        let run = try await box.run(["check", "--staged"] + Tool.today + arguments, stdin: "")
        #expect(run.code == 2)
        #expect(run.stderr.contains("--staged"))
    }

    @Test
    func `outside of a repository there is nothing staged`() async throws {
        let run = try await Sandbox(["a.md": Sandbox.document()]).check("--staged")
        #expect(run.code == 2)
        #expect(run.stderr.contains("--staged needs a git repository"))
    }
}
