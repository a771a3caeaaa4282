import Foundation
import Testing

/// `gist-lint review`: what it records, what it refuses, and what it shows before.
struct ReviewTests {
    private static let old = Sandbox.document(changing: "lastReviewed", to: "'2025-10-30'  # kept")

    private func review(_ box: Sandbox, _ arguments: String..., stdin: String? = nil) async throws -> Tool.Run {
        try await box.run(["review"] + arguments + ["--by", "Ada Lovelace"] + Tool.today, stdin: stdin)
    }

    @Test
    func `a review sets the day, the reviewer and the note, and is logged`() async throws {
        let box = try Sandbox([".gist-lint.yml": "review: { log: reviews.jsonl }\n", "text/a.md": ReviewTests.old])
        let run = try await review(box, "text/a.md", "--on", "2026-11-19", "--note", "read: with the \"board\"")
        #expect(run.code == 0)
        #expect(run.stdout == "text/a.md: nothing is open\nreviewed text/a.md on 2026-11-19 by Ada Lovelace\n")
        let expected = ReviewTests.old.replacingOccurrences(
            of: "lastReviewed: '2025-10-30'  # kept\nreviewFrequency: quarterly\n",
            with:
                "lastReviewed: '2026-11-19'  # kept\nreviewedBy: Ada Lovelace\nreviewNote: 'read: with the \"board\"'\nreviewFrequency: quarterly\n"
        )
        #expect(try box.text(of: "text/a.md") == expected)
        let line = try box.text(of: "reviews.jsonl")
        let digest = try #require(line.firstMatch(of: /"digest": "(sha256:[0-9a-f]{64})"/)).1
        #expect(
            line == """
                { "path": "text/a.md", "date": "2026-11-19", "by": "Ada Lovelace", "note": "read: with the \\"board\\"", \
                "digest": "\(digest)" }

                """)
        try box.write(line.trimmingCharacters(in: .newlines), to: "reviews.jsonl")
        let again = try await review(box, "text/a.md")
        #expect(again.code == 0)
        let lines = try box.text(of: "reviews.jsonl").split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[1].contains("\"date\": \"2026-11-20\"") && lines[1].contains("\"note\": null"))
        #expect(lines[1].contains(digest), "the text has not changed, only its fields")
    }

    @Test
    func `a review that is recorded twice stands once in the log`() async throws {
        let box = try Sandbox([".gist-lint.yml": "review: { log: reviews.jsonl }\n", "a.md": ReviewTests.old])
        #expect(try await review(box, "a.md").code == 0)
        let (log, text) = (try box.text(of: "reviews.jsonl"), try box.text(of: "a.md"))
        let again = try await review(box, "a.md")
        #expect(again.code == 0)
        #expect(again.stdout.hasSuffix("reviewed a.md on 2026-11-20 by Ada Lovelace: that is on record already\n"))
        #expect(try box.text(of: "reviews.jsonl") == log)
        #expect(try box.text(of: "a.md") == text)
        // Another text, another note or another person is another review.
        try box.write(text + "\nMore.\n", to: "a.md")
        #expect(try await review(box, "a.md").code == 0)
        #expect(try await review(box, "a.md", "--note", "again").code == 0)
        #expect(try box.text(of: "reviews.jsonl").split(separator: "\n").count == 3)
        // A log without its last line was lost in a crash: the review is recorded anew.
        try box.write(log, to: "reviews.jsonl")
        #expect(try await review(box, "a.md", "--note", "again").code == 0)
        #expect(try box.text(of: "reviews.jsonl").split(separator: "\n").count == 2)
    }

    @Test
    func `the note of an earlier review is not passed off as one of this review`() async throws {
        let box = try Sandbox(["a.md": ReviewTests.old])
        #expect(try await review(box, "a.md", "--on", "2026-11-01", "--note", "with the board").stderr.isEmpty)
        let run = try await review(box, "a.md")
        #expect(run.code == 0)
        #expect(run.stderr.contains("a.md keeps the note of an earlier review, for you gave none: with the board"))
    }

    @Test
    func `without a log that can be written no document is touched`() async throws {
        let box = try Sandbox([".gist-lint.yml": "review: { log: logs/reviews.jsonl }\n", "a.md": ReviewTests.old])
        let run = try await review(box, "a.md")
        #expect(run.code == 2)
        #expect(run.stderr.contains("can't write the log of reviews"))
        #expect(try box.text(of: "a.md") == ReviewTests.old)
    }

    @Test
    func `a document with errors is refused`() async throws {
        let text = Sandbox.document(changing: "status", to: "actve")
        let box = try Sandbox(["a.md": text])
        let run = try await review(box, "a.md")
        #expect(run.code == 1)
        #expect(run.stdout.contains("error[field-invalid]"))
        #expect(run.stderr.contains("no review of a.md is recorded: it has errors"))
        #expect(try box.text(of: "a.md") == text)
        let forced = try await review(box, "a.md", "--despite-errors")
        #expect(forced.code == 0)
        #expect(try box.text(of: "a.md").contains("lastReviewed: '2026-11-20'"))
    }

    @Test
    func `a missing day is no error, for the review sets it`() async throws {
        let box = try Sandbox(["a.md": Sandbox.document(changing: "lastReviewed", to: nil)])
        #expect(try await review(box, "a.md").code == 0)
        #expect(try box.text(of: "a.md").contains("lastReviewed: 2026-11-20\nreviewedBy: Ada Lovelace\n"))
    }

    @Test(arguments: ["'2025-13-01'", "31-31-2020", "'2027-01-30'"])
    func `a day that is none, or lies ahead, is no error either`(_ day: String) async throws {
        let box = try Sandbox(["a.md": Sandbox.document(changing: "lastReviewed", to: day)])
        let run = try await review(box, "a.md")
        #expect(run.stdout.hasPrefix("a.md: nothing is open\n"))
        #expect(!run.stderr.contains("it has errors"))
    }

    @Test
    func `more than one document is asked about`() async throws {
        let files = ["text/a.md": ReviewTests.old, "text/b.md": ReviewTests.old, "other/c.md": ReviewTests.old]
        let box = try Sandbox(files)
        let unsure = try await review(box, "text/*.md", stdin: "\n")
        #expect(unsure.code == 1)
        #expect(unsure.stderr.contains("Record a review of 2 documents on the word of Ada Lovelace? [y/N]"))
        #expect(try box.text(of: "text/a.md") == ReviewTests.old)
        #expect(try await review(box, "text/*.md", stdin: "y\n").code == 0)
        #expect(try box.text(of: "text/b.md").contains("2026-11-20"))
        #expect(try box.text(of: "other/c.md") == ReviewTests.old)
        #expect(try await review(box, "**/c.md", "text/a.md", "--yes").code == 0)
        #expect(try box.text(of: "other/c.md").contains("2026-11-20"))
    }

    @Test(arguments: [
        (["text"], "is a folder: name the documents"), (["b.md"], "there is no document b.md"),
        (["x*.md"], "there is no document x*.md"), (["a.md", "--on", "2026-11-21"], "lies in the future"),
        (["a.md", "--note", " "], "--note is empty"),
    ])
    func `what can't be a review is refused`(_ arguments: [String], _ message: String) async throws {
        let box = try Sandbox(["a.md": ReviewTests.old, "text/a.md": ReviewTests.old])
        let run = try await box.run(["review"] + arguments + ["--by", "Ada"] + Tool.today)
        #expect(run.code == 2)
        #expect(run.stderr.contains(message))
        #expect(try box.text(of: "a.md") == ReviewTests.old)
    }

    @Test
    func `a review before the one on record is refused`() async throws {
        let box = try Sandbox(["a.md": ReviewTests.old])
        let run = try await review(box, "a.md", "--on", "2025-01-01")
        #expect(run.code == 1)
        #expect(run.stderr.contains("a review of 2025-10-30 is on record, which is later"))
    }

    @Test
    func `the team's order of dates and the next review are kept up`() async throws {
        let box = try Sandbox([
            ".gist-lint.yml": "fields: { lastReviewed: ms.date }\ndates: MDY\nrequired: [title]\n",
            "a.md":
                "---\r\ntitle: A\r\nms.date: 03/01/2023\r\nreviewFrequency: annual\r\nnextReview: 2024-03-01\r\n---\r\nText",
        ])
        #expect(try await review(box, "a.md").code == 0)
        #expect(
            try box.text(of: "a.md")
                == "---\r\ntitle: A\r\nms.date: 11/20/2026\r\nreviewedBy: Ada Lovelace\r\nreviewFrequency: annual\r\n"
                + "nextReview: 2027-11-20\r\n---\r\nText")
    }
}
