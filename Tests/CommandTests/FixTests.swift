import Foundation
import Testing

/// `--fix`, `--fix-dates`, `--diff` and `--unsafe-fixes`, as a user runs them.
struct FixTests {
    private static let dated = Sandbox.document(changing: "lastReviewed", to: "October 30, 2026")
    private static let iso = Sandbox.document(changing: "lastReviewed", to: "2026-10-30")

    @Test
    func `--fix-dates without a command writes dates and says what it did`() async throws {
        let box = try Sandbox(["a.md": FixTests.dated, "b.md": Sandbox.document("B", changing: "status", to: "actve")])
        let run = try await box.run(["--fix-dates", "--today", "2026-11-20", "."])
        #expect(run.code == 1)
        #expect(try box.text(of: "a.md") == FixTests.iso)
        #expect(try box.text(of: "b.md").contains("actve"))
        #expect(run.stderr == "fixed 1 finding in 1 document:\n       1  date-format\n")
        #expect(run.stdout.contains("field-invalid"))
        #expect(!run.stdout.contains("date-format"))
    }

    @Test
    func `--fix makes every safe repair`() async throws {
        let box = try Sandbox(["a.md": FixTests.dated, "b.md": Sandbox.document("B", changing: "status", to: "actve")])
        let run = try await box.check("--fix")
        #expect(run.code == 0)
        #expect(try box.text(of: "b.md") == Sandbox.document("B"))
        let again = try await box.check("--fix")
        #expect(again.stderr == "nothing was there to fix\n")
    }

    @Test(arguments: [["--diff"], ["--fix", "--diff"], ["--fix-dates", "--diff"]])
    func `--diff changes nothing and shows what would change`(_ options: [String]) async throws {
        let box = try Sandbox(["a.md": FixTests.dated])
        let run = try await box.run(["check"] + Tool.today + options)
        #expect(run.code == 1)
        #expect(run.stdout.hasPrefix("--- a/a.md\n+++ b/a.md\n@@ -3,7 +3,7 @@\n"))
        #expect(run.stdout.contains("-lastReviewed: October 30, 2026\n+lastReviewed: 2026-10-30\n"))
        #expect(try box.text(of: "a.md") == FixTests.dated)
        try box.write(run.stdout, to: "a.diff")
        try await box.git("init", "--quiet")
        try await box.git("apply", "a.diff")
        #expect(try box.text(of: "a.md") == FixTests.iso)
        let after = try await box.run(["check"] + Tool.today + options + ["a.md"])
        #expect(after.code == 0)
        #expect(after.stdout == "")
    }

    @Test
    func `standard input is repaired to standard output`() async throws {
        let box = try Sandbox([:])
        let run = try await box.check("--fix", "-", stdin: FixTests.dated)
        #expect(run.code == 0)
        #expect(run.stdout == FixTests.iso)
        #expect(run.stderr.contains("1 document checked complies"))
        let json = try await box.check("--fix", "--format", "json", "-", stdin: FixTests.dated)
        #expect(json.code == 2)
        #expect(json.stderr.contains("give the report a file"))
        let diff = try await box.check("--diff", "-", stdin: FixTests.dated)
        #expect(diff.stdout.hasPrefix("--- a/<stdin>"))
    }

    @Test
    func `a repair that needs a look is made on demand only, and names its source`() async throws {
        let text = Sandbox.document(changing: "lastReviewed", to: nil) + "\n*Last Revised: December 1, 2019*\n"
        let box = try Sandbox(["a.md": text])
        let run = try await box.check("--fix")
        #expect(try box.text(of: "a.md") == text)
        #expect(
            run.stderr.contains(
                "a.md:1:1 [field-missing] write 2019-12-01, as the text says: Last Revised: December 1, 2019"))
        _ = try await box.check("--fix-dates", "--unsafe-fixes")
        #expect(try box.text(of: "a.md").contains("\nlastReviewed: 2019-12-01\n"))
        let alone = try await box.check("--unsafe-fixes")
        #expect(alone.code == 2)
    }

    @Test
    func `the last change of the text is taken from git, never one of the front matter`() async throws {
        let box = try Sandbox(["a.md": Sandbox.document(changing: "lastReviewed", to: nil)])
        try await box.git("init", "--quiet")
        func commit(_ day: String) async throws {
            try await box.git("add", ".")
            try await box.git("commit", "--quiet", "-m", "x", "--date", "\(day)T12:00:00Z")
        }
        try await commit("2024-03-01")
        try box.write(try box.text(of: "a.md") + "\nMore.\n", to: "a.md")
        try await commit("2025-04-02")
        try box.write(try box.text(of: "a.md").replacingOccurrences(of: "NCI", with: "PDQ"), to: "a.md")
        try await commit("2026-05-03")
        let run = try await box.check("--diff", "--unsafe-fixes")
        #expect(run.stdout.contains("+lastReviewed: 2025-04-02\n"))
        #expect(run.stderr.contains("write 2025-04-02, when the text was last changed, in commit "))
        try box.write(try box.text(of: "a.md") + "\nNot in git.\n", to: "a.md")
        let changed = try await box.check("--diff", "--unsafe-fixes")
        #expect(!changed.stdout.contains("lastReviewed: 2025"))
    }

    @Test
    func `neither a text of today nor one with a date of its own is offered a day from git`() async throws {
        let bare = Sandbox.document(changing: "lastReviewed", to: nil)
        let box = try Sandbox(["today.md": bare, "dated.md": bare + "\nLast reviewed: May 2019\n"])
        try await box.git("init", "--quiet")
        try await box.git("add", ".")
        try await box.git("commit", "--quiet", "-m", "import", "--date", "2026-11-20T12:00:00Z")
        let run = try await box.check("--diff", "--unsafe-fixes", "--today", "2026-11-20")
        #expect(!run.stdout.contains("+lastReviewed"))
        let later = try await box.check("--diff", "--unsafe-fixes", "--today", "2026-11-21")
        #expect(later.stdout.contains("+lastReviewed: 2026-11-20\n"), "the day after, the other one is offered its day")
        #expect(!later.stdout.contains("dated.md"))
    }

    @Test
    func `a new name, white space and a merge are no changes of the text`() async throws {
        let words = (0..<40).map { "Sentence \($0) of the text." }
        func text(_ words: [String], _ source: String = "NCI") -> String {
            Sandbox.document(changing: "lastReviewed", to: nil).replacingOccurrences(of: "NCI", with: source)
                + words.joined(separator: "\n\n") + "\n"
        }
        let box = try Sandbox(["a.md": text(words)])
        try await box.git("init", "--quiet")
        func commit(_ day: String) async throws {
            try await box.git("add", "--all")
            try await box.git("commit", "--quiet", "-m", "x", "--date", "\(day)T12:00:00Z")
        }
        func day() async throws -> String? {
            let run = try await box.check("--fix-dates", "--diff", "--unsafe-fixes")
            return run.stdout.firstMatch(of: /\+lastReviewed: (.*)/).map { String($0.1) }
        }
        try await commit("2024-01-01")
        try await box.git("mv", "a.md", "[b]*.md")
        try await commit("2024-02-01")
        #expect(try await day() == "2024-01-01", "a new name, with signs that mean something to git")
        let spaced = words.map { $0.replacingOccurrences(of: " of ", with: "\u{A0}of\n") + "  " }
        func writeSpaced(_ text: String) throws {
            try box.write(text.replacingOccurrences(of: "\n", with: "\r\n"), to: "[b]*.md")
        }
        try writeSpaced(text(spaced))
        #expect(try await day() == "2024-01-01", "white space that is in no commit yet")
        try await commit("2024-03-01")
        #expect(try await day() == "2024-01-01")
        try await box.git("checkout", "--quiet", "-b", "work")
        try writeSpaced(text(spaced + ["Last."]))
        try await commit("2024-04-01")
        try await box.git("checkout", "--quiet", "main")
        try writeSpaced(text(spaced, "PDQ"))
        try await commit("2024-05-01")
        try await box.git("merge", "--quiet", "--no-edit", "work")
        #expect(try box.text(of: "[b]*.md").contains("PDQ") && box.text(of: "[b]*.md").contains("Last."))
        #expect(try await day() == "2024-04-01", "what a merge brings in is as old as it was")
        try box.write(text(["First."] + words), to: "c.md")
        try await box.git("rm", "--quiet", "[b]*.md")
        try await commit("2024-06-01")
        #expect(try await day() == "2024-06-01", "a new name and a new sentence at once")
    }

    @Test
    func `the oldest commit of a shallow clone is not taken for the last change`() async throws {
        let box = try Sandbox(["a.md": Sandbox.document(changing: "lastReviewed", to: nil)])
        try await box.git("init", "--quiet")
        try await box.git("add", ".")
        try await box.git("commit", "--quiet", "-m", "x", "--date", "2024-01-01T12:00:00Z")
        try await box.git("commit", "--quiet", "--allow-empty", "-m", "x")
        try await box.git("clone", "--quiet", "--depth", "1", "file://\(box.folder.path)", "clone")
        let run = try await box.run(["check", "--diff", "--unsafe-fixes"] + Tool.today, below: "clone")
        #expect(run.stderr == "nothing to fix\n")
    }

    @Test
    func `the team's own order is left to --fix-dates`() async throws {
        let files = [
            ".gist-lint.yml": "fields: { lastReviewed: ms.date }\ndates: MDY\nrequired: [title]\n",
            "a.md": "---\r\ntitle: A\r\nms.date: 03/01/2023 # US\r\n---\r\nText",
        ]
        let box = try Sandbox(files)
        _ = try await box.check("--fix")
        #expect(try box.text(of: "a.md") == files["a.md"])
        _ = try await box.check("--fix-dates")
        #expect(try box.text(of: "a.md") == "---\r\ntitle: A\r\nms.date: 2023-03-01 # US\r\n---\r\nText")
    }

    @Test
    func `what a schema of the team does not take is left, and said`() async throws {
        let text = "---\nlastReviewed: December 30, 2025\n---\n"
        let box = try Sandbox([
            ".gist-lint.yml": "schema: own.schema.json\n",
            "own.schema.json": #"{ "properties": { "lastReviewed": { "pattern": "^[A-Z]" } } }"#,
            "a.md": text,
        ])
        let run = try await box.check("--fix")
        #expect(try box.text(of: "a.md") == text)
        #expect(run.stderr.contains("left as it is, for your schema does not take it"))
        #expect(!run.stderr.contains("fault of gist-lint"))
    }

    @Test
    func `--diff writes no report`() async throws {
        let run = try await Sandbox(["a.md": FixTests.dated]).check("--diff", "--format", "json=report.json")
        #expect(run.code == 2)
        #expect(run.stderr.contains("leave --format out"))
    }
}
