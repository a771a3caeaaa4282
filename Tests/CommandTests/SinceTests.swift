import Foundation
import Testing

/// `--since`: what git knows of the time before, and what is said where it knows nothing.
struct SinceTests {
    private static func document(_ title: String, _ day: String, _ words: String = "Words.") -> String {
        Sandbox.document(title, changing: "lastReviewed", to: "'\(day)'") + "\n\(words)\n"
    }

    /// A repository with a first commit `start` on main and a branch with another.
    private func repository() async throws -> Sandbox {
        let names = ["a", "b", "c", "d"]
        let box = try Sandbox(
            Dictionary(uniqueKeysWithValues: names.map { ("text/\($0).md", SinceTests.document($0, "2026-09-20")) }))
        try await box.git("init", "--quiet")
        try await commit(box)
        try await box.git("tag", "start")
        try await box.git("checkout", "--quiet", "-b", "work")
        try box.write(SinceTests.document("a", "2026-11-02"), to: "text/a.md")
        try box.write(SinceTests.document("b", "2026-09-19"), to: "text/b.md")
        try box.write(SinceTests.document("c", "2026-09-20", "Other words."), to: "text/c.md")
        try await box.git("mv", "text/d.md", "text/moved.md")
        try await commit(box)
        return box
    }

    private func commit(_ box: Sandbox) async throws {
        try await box.git("add", ".")
        try await box.git("commit", "--quiet", "-m", "x")
    }

    private func rules(_ box: Sandbox, _ arguments: String..., below path: String = "") async throws -> [String] {
        let run = try await box.run(
            ["check", "--format", "json", "--fail-on", "never"] + Tool.today + arguments, below: path)
        return try CheckedReport(run).diagnostics.map { "\($0.path) \($0.rule)" }
    }

    @Test
    func `changes of a range of commits are seen from any folder`() async throws {
        let box = try await repository()
        let found = ["a.md review-date-only-change", "b.md review-date-moved-back", "c.md review-needed"]
        #expect(try await rules(box, "--since", "start") == found.map { "text/" + $0 })
        #expect(try await rules(box, "--since", "start", below: "text") == found)
        #expect(try await rules(box, "--since", "HEAD") == [])
        #expect(try await rules(box) == [])
    }

    @Test
    func `what is in no commit yet, and in a document under a new name, counts too`() async throws {
        let box = try await repository()
        try box.write(SinceTests.document("d", "2026-11-03"), to: "text/moved.md")
        #expect(try await rules(box, "--since", "start").contains("text/moved.md review-date-only-change"))
        #expect(try await rules(box, "--since", "HEAD") == ["text/moved.md review-date-only-change"])
    }

    @Test
    func `what others changed since is not held against a branch`() async throws {
        let box = try await repository()
        try await box.git("checkout", "--quiet", "main")
        try box.write(SinceTests.document("d", "2026-11-04"), to: "text/d.md")
        try await commit(box)
        try await box.git("checkout", "--quiet", "work")
        #expect(try await rules(box, "--since", "main").count == 3)
    }

    @Test
    func `a review in the log is evidence where it is one of this text`() async throws {
        let box = try await repository()
        try box.write("review: { log: reviews.jsonl }\n", to: ".gist-lint.yml")
        let old = try box.text(of: "text/a.md")
        let isSeen = { try await rules(box, "--since", "start").contains("text/a.md review-date-only-change") }
        // A review of the same text, whose line makes the date credible.
        let run = try await box.run(
            ["review", "text/a.md", "--by", "Ada", "--on", "2026-11-02", "--today", "2026-11-02"])
        #expect(run.code == 0)
        let line = try box.text(of: "reviews.jsonl")
        try box.write(old, to: "text/a.md")
        #expect(try await !isSeen())
        try box.write(old.replacingOccurrences(of: "\n", with: "\r\n"), to: "text/a.md")
        #expect(try await !isSeen(), "git may give lines other ends")
        try box.write(old, to: "text/a.md")
        for other in [
            line.replacing(/sha256:../, with: "sha256:00"), line.replacing(/, "digest.*"/, with: ""),
            line.replacingOccurrences(of: "2026-11-02", with: "2026-11-03"),
            line.replacingOccurrences(of: "text/a.md", with: "text/b.md"),
        ] {
            try box.write(other, to: "reviews.jsonl")
            #expect(try await isSeen(), "\(other)")
        }
        // The document has been given another name since.
        try box.write(line, to: "reviews.jsonl")
        try await box.git("mv", "text/a.md", "text/z.md")
        #expect(try await !rules(box, "--since", "start").contains("text/z.md review-date-only-change"))
    }

    @Test(arguments: ["nonsense", "--output=x", "-h", "start..HEAD"])
    func `a revision that git doesn't know is a failure, and never an option`(_ revision: String) async throws {
        let box = try await repository()
        let run = try await box.check("--since=\(revision)")
        #expect(run.code == 2)
        #expect(run.stderr.contains("git knows no revision \(revision); fetch it, or look for a slip in its name"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: box.folder.path).sorted() == [".git", "text"])
    }

    @Test
    func `a revision that is empty, or of a repository without commits, says what to do`() async throws {
        let box = try Sandbox(["a.md": Sandbox.document()])
        try await box.git("init", "--quiet")
        let empty = try await box.check("--since", "")
        #expect(empty.code == 2)
        #expect(empty.stderr.contains("--since needs a revision and was given an empty text"))
        let run = try await box.check("--since", "HEAD")
        #expect(run.code == 2)
        #expect(run.stderr.contains("has none yet; leave --since out, or check with --staged"))
        #expect(try await box.report("--staged").change?.documents == [])
    }

    @Test
    func `a shallow clone is a failure with its remedy`() async throws {
        let box = try await repository()
        try await box.git("clone", "--quiet", "--depth", "1", "file://\(box.folder.path)", "clone")
        let run = try await box.run(["check", "--since", "start"] + Tool.today, below: "clone")
        #expect(run.code == 2)
        #expect(run.stderr.contains("fetch-depth: 0"))
        let none = try await Sandbox(["a.md": Sandbox.document()]).check("--since", "start")
        #expect(none.code == 2)
        #expect(none.stderr.contains("--since needs a git repository"))
    }
}
