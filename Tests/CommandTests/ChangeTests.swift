import Foundation
import Testing

/// What `--since` lists, sums up and lets stop the run.
struct ChangeTests {
    /// A document that is overdue on 2026-11-20.
    private static func overdue(_ title: String, _ words: String = "Words.") -> String {
        Sandbox.document(title, changing: "lastReviewed", to: "'2026-01-30'") + "\n\(words)\n"
    }

    private static func dose(_ milligrams: Int) -> String {
        "The recommended dose of imatinib in the adjuvant setting is \(milligrams) mg once daily."
    }

    /// A repository whose documents are all overdue; `wrong.md` has an error too.
    private func repository(_ files: [String: String] = [:]) async throws -> Sandbox {
        var all = [
            "a.md": ChangeTests.overdue("A"), "b.md": ChangeTests.overdue("B"),
            "wrong.md": ChangeTests.overdue("Wrong").replacing("status: active", with: "status: actve"),
        ]
        all.merge(files) { $1 }
        let box = try Sandbox(all)
        try await box.git("init", "--quiet")
        try await box.commit()
        try await box.git("checkout", "--quiet", "-b", "work")
        return box
    }

    @Test
    func `a typo stops nobody, whatever stands elsewhere and whatever the calendar says`() async throws {
        let box = try await repository([".gist-lint.yml": "failOn: warning\n"])
        try box.write(ChangeTests.overdue("A", "Words, corrected."), to: "a.md")
        let report = try await box.report("--since", "main")
        #expect(report.found == ["a.md review-needed", "a.md review-overdue"])
        #expect(report.diagnostics.map(\.severity) == ["note", "warning"])
        #expect(report.diagnostics.map(\.standing) == ["counts", "calendar"])
        #expect(report.code == 0)
        #expect(report.event == .init(name: "change", why: "--since is given"))
        #expect(report.change?.documents == ["a.md"])
        #expect(report.change?.outside.byRule == ["review-overdue": 2, "field-invalid": 1])
        #expect(report.documents.allSatisfy { !$0.compliant }, "nobody looks, and it is overdue all the same")
    }

    @Test
    func `what is wrong in a document that was touched counts`() async throws {
        let box = try await repository()
        try box.write(try box.text(of: "wrong.md") + "More words.\n", to: "wrong.md")
        let report = try await box.report("--since", "main")
        #expect(report.found.contains("wrong.md field-invalid"))
        #expect(report.code == 1)
    }

    @Test
    func `all lists the rest, which still stops nobody`() async throws {
        let box = try await repository([".gist-lint.yml": "failOn: note\n"])
        let report = try await box.report("--since", "main", "--all")
        #expect(report.code == 0)
        #expect(Set(report.diagnostics.map(\.standing)) == ["outside"])
        #expect(report.diagnostics.filter { $0.rule == "review-overdue" }.map(\.severity) == ["note", "note", "note"])
        let text = try await box.check("--since", "main", "--all").stdout
        #expect(text.contains("= not counted: it is not of this change"))
        #expect(text.contains("Listed, and not counted\n  not of this change: 4 findings in 3 files"))
    }

    @Test
    func `a team can ask the calendar for more`() async throws {
        for (setting, severity, code) in [("own", "warning", 1), ("error", "error", 1), ("note", "note", 0)] {
            let box = try await repository([
                ".gist-lint.yml": "failOn: warning\ncalendar: { change: \(setting) }\n"
            ])
            try box.write(ChangeTests.overdue("A", "Words, corrected."), to: "a.md")
            let report = try await box.report("--since", "main")
            let overdue = report.diagnostics.filter { $0.rule == "review-overdue" }
            #expect(overdue.map(\.severity) == [severity])
            #expect(overdue.map(\.path) == ["a.md"])
            #expect(report.code == code, "\(setting)")
        }
    }

    @Test
    func `a document that others share something with brings the finding in each`() async throws {
        let box = try await repository()
        try box.write(ChangeTests.overdue("B"), to: "copy.md")
        let report = try await box.report("--since", "main")
        #expect(
            report.found.filter { $0.hasSuffix("duplicate-title") }.sorted() == [
                "b.md duplicate-title", "copy.md duplicate-title",
            ])
        #expect(report.change?.documents == ["copy.md"], "it is in no commit yet, nor was it added")
    }

    @Test
    func `a day that most documents have is the business of who gave it to them`() async throws {
        let many = Dictionary(uniqueKeysWithValues: (10..<40).map { ("m\($0).md", ChangeTests.overdue("M \($0)")) })
        let box = try await repository(many.merging([".gist-lint.yml": "failOn: warning\n"]) { $1 })
        for path in ["a.md", "b.md", "m10.md"] {
            try box.write(try box.text(of: path) + "More words.\n", to: path)
        }
        let report = try await box.report("--since", "main")
        #expect(!report.rules.contains("review-date-bulk") && report.code == 0)
        #expect(report.change?.outside.byRule["review-date-bulk"] == 1)
        try box.write(ChangeTests.overdue("New"), to: "new.md")
        let added = try await box.report("--since", "main")
        #expect(added.found.filter { $0.hasSuffix(" review-date-bulk") } == ["new.md review-date-bulk"])
    }

    @Test
    func `a dose that is changed names all documents that state it`() async throws {
        let others = ["c", "d", "e", "f", "g"].map { "leaflets/\($0).md" }
        let stating = Dictionary(
            uniqueKeysWithValues: others.map { ($0, ChangeTests.overdue($0, ChangeTests.dose(400))) })
        let box = try await repository(
            stating.merging(["a.md": ChangeTests.overdue("A", ChangeTests.dose(400))]) { $1 })
        try box.write(ChangeTests.overdue("A", ChangeTests.dose(600)), to: "a.md")
        let report = try await box.report("--since", "main", "--fail-on", "warning")
        #expect(report.code == 1)
        #expect(
            report.change?.alterations == [
                .init(
                    path: "a.md", subject: "imatinib", attribute: "dose", before: ["400 mg/day"], after: ["600 mg/day"],
                    statedIn: others)
            ])
        #expect(report.change?.affected == others)
        #expect(report.rules.contains("fact-conflict"))
        let text = try await box.check("--since", "main").stdout
        #expect(text.contains("The change touches 1 document; 5 others state what it alters."))
        for path in others { #expect(text.contains("stated in \(path) too")) }
    }

    @Test
    func `what is only added alters nothing, and what is said no more is for the others to settle`() async throws {
        let box = try await repository([
            "a.md": ChangeTests.overdue("A", ChangeTests.dose(400)),
            "b.md": ChangeTests.overdue("B", ChangeTests.dose(400)),
            "c.md": ChangeTests.overdue("C", ChangeTests.dose(600)),
        ])
        try box.write(ChangeTests.overdue("A"), to: "a.md")
        let report = try await box.report("--since", "main")
        #expect(report.change?.alterations.filter { $0.attribute == "dose" }.map(\.after) == [[]])
        #expect(report.change?.affected == ["b.md", "c.md"])
        #expect(!report.rules.contains("fact-conflict"))
        #expect(report.change?.outside.byRule["fact-conflict"] == 1)
        try await box.commit()
        try box.write(ChangeTests.overdue("A", ChangeTests.dose(400)), to: "a.md")
        let again = try await box.report("--since", "HEAD")
        #expect(again.change?.alterations == [])
        #expect(again.rules.contains("fact-conflict"), "it is a side of the conflict now")
    }

    @Test
    func `another path alone is no change, unless it makes a difference`() async throws {
        let box = try await repository()
        try await box.git("mv", "wrong.md", "a path with späces 文.md")
        let report = try await box.report("--since", "main")
        #expect(report.diagnostics.isEmpty)
        #expect(report.change?.documents == [])
        try box.write("schemas: [{ files: ['new/**'], schema: none }]\n", to: ".gist-lint.yml")
        try await box.commit()
        try FileManager.default.createDirectory(
            at: box.folder.appending(path: "new"), withIntermediateDirectories: true)
        try await box.git("mv", "b.md", "new/b.md")
        #expect(try await box.report("--since", "HEAD").change?.documents == ["new/b.md"])
    }

    @Test
    func `a document with a name in any script is the one that git means`() async throws {
        let name = "Blätter/naïve “quoted” – 日本.md"
        let box = try await repository([name: ChangeTests.overdue("Other")])
        try box.write(ChangeTests.overdue("Other", "Changed."), to: name)
        #expect(try await box.report("--since", "main").change?.documents == [name])
        try await box.git("config", "diff.relative", "true")
        try await box.git("config", "core.quotePath", "true")
        let below = try await box.report("--since", "main", below: "Blätter")
        #expect(below.change?.documents == ["naïve “quoted” – 日本.md"])
    }

    @Test
    func `a document that is taken away is counted, and one that is no text is reported`() async throws {
        let box = try await repository()
        try await box.git("rm", "--quiet", "b.md")
        try Data([0x00, 0xFF, 0xFE, 0x80, 0x0A]).write(to: box.folder.appending(path: "a.md"))
        let report = try await box.report("--since", "main")
        #expect(report.change?.deleted == ["b.md"])
        #expect(report.found == ["a.md encoding-invalid"])
        #expect(report.code == 1)
        let text = try await box.check("--since", "main").stdout
        #expect(text.contains("The change touches 1 document and takes 1 away."))
        try FileManager.default.removeItem(at: box.folder.appending(path: "wrong.md"))
        #expect(try await box.report("--since", "main").change?.deleted == ["b.md", "wrong.md"])
    }

    @Test
    func `a merge commit and a detached head compare with where the branches parted`() async throws {
        let box = try await repository()
        try box.write(ChangeTests.overdue("A", "Mine."), to: "a.md")
        try await box.commit()
        try await box.git("checkout", "--quiet", "main")
        try box.write(ChangeTests.overdue("B", "Theirs."), to: "b.md")
        try await box.commit()
        try await box.git("checkout", "--quiet", "--detach", "main")
        try await box.git("merge", "--quiet", "--no-ff", "-m", "merge", "work")
        let report = try await box.report("--since", "main")
        #expect(report.change?.documents == ["a.md"])
        try await box.git("checkout", "--quiet", "work")
        let text = try await box.check("--since", "main").stdout
        #expect(text.contains(#/Compared with: [0-9a-f]{9}, where main and HEAD branched\n/#))
    }

    @Test
    func `the configuration is part of the change`() async throws {
        let box = try await repository([".gist-lint.yml": "failOn: error\n"])
        try box.write("failOn: error\nrules: { review-overdue: error }\n", to: ".gist-lint.yml")
        let report = try await box.report("--since", "main")
        #expect(report.change?.configurationChanged == true)
        #expect(report.code == 0)
        let text = try await box.check("--since", "main").stdout
        #expect(text.contains(#/Compared with: main, commit [0-9a-f]{9}; the configuration changed too\n/#))
    }

    @Test
    func `documents of another repository are refused with a word on what to do`() async throws {
        let box = try await repository()
        let other = try await repository()
        let run = try await box.check("--since", "main", "a.md", other.folder.appending(path: "b.md").path)
        #expect(run.code == 2)
        #expect(run.stderr.contains("lies outside of the repository"))
        try await box.git(
            "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "file://\(other.folder.path)", "inner")
        try await box.commit()
        let inner = try await box.check("--since", "main", "a.md", "inner/a.md")
        #expect(inner.code == 2)
        #expect(inner.stderr.contains("inner/a.md lies in the submodule inner"))
        #expect(try await box.report("--since", "main").code == 0, "all of it is no document of ours")
        let inside = try await box.run(["check", "--since", "HEAD"] + Tool.today, below: "inner")
        #expect(inside.code == 0)
        let named = try await box.check("--since", "HEAD", "inner")
        #expect(named.code == 2)
        #expect(named.stderr.contains("inner is a submodule, which has a history of its own; check it from inside"))
        #expect(try await box.check("--staged", "inner/a.md").stderr.contains("lies in the submodule inner, which"))
        try box.write(ChangeTests.overdue("Deep"), to: "inner/deep/c.md")
        let above = try await box.run(["check", "--since", "HEAD", ".."] + Tool.today, below: "inner/deep")
        #expect(above.code == 0, "who stands in it means its history")
    }

    @Test
    func `repairs are made in the documents of the change only`() async throws {
        let slip = ("reviewFrequency: quarterly", "reviewFrequency: quaterly")
        let box = try await repository(["b.md": ChangeTests.overdue("B").replacing(slip.0, with: slip.1)])
        try box.write(ChangeTests.overdue("A").replacing(slip.0, with: slip.1), to: "a.md")
        #expect(try await box.check("--fix", "--since", "main").stderr.contains("fixed 1 finding in 1 document"))
        #expect(try box.text(of: "b.md").contains(slip.1))
    }

    @Test
    func `a merge that is not settled yet is read as it stands`() async throws {
        let box = try await repository()
        try box.write(ChangeTests.overdue("A", "Mine."), to: "a.md")
        try await box.commit()
        try await box.git("checkout", "--quiet", "main")
        try box.write(ChangeTests.overdue("A", "Theirs."), to: "a.md")
        try await box.commit()
        try await box.git("checkout", "--quiet", "work")
        try await box.git("merge", "--quiet", "main")
        #expect(try await box.report("--since", "main").change?.documents == ["a.md"])
        let staged = try await box.check("--staged")
        #expect(staged.code == 2)
        #expect(staged.stderr.contains("a.md has conflicts of a merge that nobody has settled"))
    }
}

extension Sandbox {
    /// Commits all that is here.
    func commit() async throws {
        try await git("add", "--all")
        try await git("commit", "--quiet", "--message", "x")
    }
}
