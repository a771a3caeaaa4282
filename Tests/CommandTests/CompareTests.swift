import Foundation
import Testing

/// Two reports side by side, as the built program compares them.
struct CompareTests {
    private struct Comparison: Decodable {
        struct Finding: Decodable {
            let rule: String
            let path: String
        }
        struct Document: Decodable { let path: String }
        struct Statement: Decodable {
            let value: String
            let scope: String
        }
        struct Change: Decodable {
            let path: String
            let line: Int
            let old: Statement?
            let new: Statement?
            let elsewhere: [String]
        }
        struct Facts: Decodable {
            let isComplete: Bool
            let documents: [Document]
            let changes: [Change]?
        }
        struct Renamed: Decodable {
            let old: String
            let new: String
        }
        struct Documents: Decodable {
            let new: [String]
            let gone: [String]
            let renamed: [Renamed]
            let edited: [String]
        }
        let sameRules: Bool
        let findings: [String: [Finding]]
        let becameOverdue: [Document]
        let noLongerOverdue: [Document]
        let facts: Facts
        let documents: Documents

        /// `path rule` of the findings in a list.
        func list(_ name: String) -> [String] { (findings[name] ?? []).map { "\($0.path) \($0.rule)" } }
    }

    /// Writes `NAME.json`, the report of a day, and `NAME-facts.json` outside of the documents.
    private func report(_ box: Sandbox, _ name: String, on day: String = "2026-11-20") async throws {
        let run = try await box.run(["check", "--today", day, "--format", "json=../\(name).json", "."], below: "docs")
        #expect(run.code < 2, "\(run.stderr)")
        try box.write(try await box.run(["facts", "--format", "json"], below: "docs").stdout, to: "\(name)-facts.json")
    }

    private func compare(_ box: Sandbox, _ arguments: String...) async throws -> Comparison {
        let run = try await box.run(["compare", "old.json", "new.json", "--format", "json"] + arguments)
        #expect(run.code == 0, "\(run.stderr)")
        try box.write(run.stdout, to: "comparison.json")
        let schema = Sandbox.repository.appending(path: "Schemas/comparison.schema.json").path
        let check = try await box.run(["validate", "--schema", schema, "comparison.json"])
        #expect(check.stdout == "1 of 1 file valid\n", "\(check.stdout)")
        return try JSONDecoder().decode(Comparison.self, from: Data(run.bytes))
    }

    private static func leaflet(_ text: String) -> String { Sandbox.document() + "\n" + text + "\n" }

    private func box() throws -> Sandbox {
        let box = try Sandbox()
        for (path, text) in Sandbox.everySeverity {
            try box.write(text.replacingOccurrences(of: "Error", with: "Wrong"), to: "docs/" + path)
        }
        return box
    }

    private func edit(_ box: Sandbox, _ path: String, _ old: String, _ new: String) throws {
        let text = try box.text(of: "docs/" + path)
        #expect(text.contains(old))
        try box.write(text.replacingOccurrences(of: old, with: new), to: "docs/" + path)
    }

    @Test func `what is new, fixed and still there is told apart, whatever the lines and the day`() async throws {
        let box = try box()
        try await report(box, "old")
        try edit(box, "error.md", "actve", "active")
        try edit(box, "fine.md", "license: public_domain", "license: public_domian")
        try edit(box, "warning.md", "---\ntitle", "---\nid: 7\ntitle")
        try await report(box, "new", on: "2026-11-21")
        let comparison = try await compare(box)
        #expect(comparison.list("new") == ["fine.md license-unknown"])
        #expect(comparison.list("fixed") == ["error.md field-invalid"])
        #expect(comparison.list("still") == ["note.md review-due-soon", "warning.md citation-weak"])
        #expect(comparison.documents.edited == ["error.md", "fine.md", "warning.md"])
        #expect(comparison.sameRules)
        #expect(comparison.facts.isComplete)
    }

    @Test func `two reports of the same have no difference`() async throws {
        let box = try box()
        try await report(box, "old")
        try await report(box, "new")
        let comparison = try await compare(box, "--old-facts", "old-facts.json", "--new-facts", "new-facts.json")
        #expect(comparison.list("still").count == 3)
        #expect(["new", "fixed", "turned", "silenced", "notChecked"].allSatisfy { comparison.list($0).isEmpty })
        #expect(comparison.facts.changes?.isEmpty == true)
        let run = try await box.run(["compare", "old.json", "new.json"])
        #expect(
            run.stdout == """
                From old.json (2026-11-20) to new.json (2026-11-20)

                New: none

                Fixed: none

                Still there: 3
                  findings  rule
                         1  citation-weak
                         1  field-invalid
                         1  review-due-soon

                2 of 4 documents comply; before, 2 of 4 did.

                """)
    }

    @Test func `time makes documents overdue, and nobody has fixed what was due soon`() async throws {
        let box = try box()
        try box.write(
            Sandbox.document(changing: "lastReviewed", to: "'2026-01-01'"), to: "docs/late.md")
        try box.write(
            Sandbox.document(changing: "lastReviewed", to: "'2026-08-30'").replacingOccurrences(
                of: "status: active", with: "status: deprecated"), to: "docs/retired.md")
        try await report(box, "old")
        try edit(box, "late.md", "2026-01-01", "2026-11-21")
        try edit(box, "note.md", "# Note", "# A note")
        try await report(box, "new", on: "2026-12-05")
        let comparison = try await compare(box)
        #expect(comparison.becameOverdue.map(\.path) == ["note.md"])
        #expect(comparison.noLongerOverdue.map(\.path) == ["late.md"])
        #expect(comparison.list("new") == ["note.md review-overdue"])
        #expect(comparison.list("turned") == ["note.md review-due-soon"])
        #expect(comparison.list("fixed") == ["late.md review-overdue"])
    }

    @Test func `a finding goes with its document or by a suppression, and that is no repair`() async throws {
        let box = try box()
        try await report(box, "old")
        try FileManager.default.removeItem(at: box.folder.appending(path: "docs/error.md"))
        try edit(
            box, "warning.md", "status: active",
            "gist-lint-disable:\n  - { rule: citation-weak, reason: the publisher is asked }\nstatus: active")
        try await report(box, "new")
        let suppressed = try box.text(of: "new.json").contains("\"state\": \"active\"")
        #expect(suppressed)
        let comparison = try await compare(box)
        #expect(comparison.list("notChecked") == ["error.md field-invalid"])
        #expect(comparison.list("silenced") == ["warning.md citation-weak"])
        #expect(comparison.list("fixed").isEmpty)
        #expect(comparison.documents.gone == ["error.md"])
    }

    @Test func `a document under another name keeps its findings`() async throws {
        let box = try box()
        try await report(box, "old")
        try FileManager.default.createDirectory(
            at: box.folder.appending(path: "docs/moved"), withIntermediateDirectories: true)
        try FileManager.default.moveItem(
            at: box.folder.appending(path: "docs/error.md"), to: box.folder.appending(path: "docs/moved/other.md"))
        try await report(box, "new")
        let comparison = try await compare(box)
        #expect(comparison.list("new").isEmpty && comparison.list("fixed").isEmpty)
        #expect(comparison.list("still").contains("moved/other.md field-invalid"))
        #expect(comparison.documents.renamed.map(\.new) == ["moved/other.md"])
        #expect(comparison.documents.new.isEmpty && comparison.documents.gone.isEmpty)
    }

    @Test func `facts that changed are told with who states the old ones to this day`() async throws {
        let box = try Sandbox()
        for name in ["a", "b", "c"] {
            try box.write(
                CompareTests.leaflet(
                    "The usual dose of imatinib is 400 mg once daily.\n\nImatinib was approved in Japan."),
                to: "docs/\(name).md")
        }
        try await report(box, "old")
        try edit(box, "a.md", "400 mg", "600 mg")
        try edit(box, "b.md", "Imatinib was approved in Japan.", "Read more.")
        try edit(box, "c.md", "The usual", "Mind the rain.\n\nThe usual")
        try await report(box, "new")
        let reports = try await compare(box)
        #expect(reports.facts.documents.map(\.path) == ["a.md", "b.md"])
        #expect(reports.facts.changes == nil)
        let facts = try await compare(box, "--old-facts", "old-facts.json", "--new-facts", "new-facts.json")
        let changes = try #require(facts.facts.changes)
        #expect(changes.map(\.path) == ["a.md", "b.md"])
        #expect(changes[0].old?.value == "400 mg/day")
        #expect(changes[0].new?.value == "600 mg/day")
        #expect(changes[0].line == 16)
        #expect(changes[0].elsewhere == ["b.md", "c.md"])
        #expect(changes[1].new == nil)
        #expect(changes[1].elsewhere == ["a.md", "c.md"])
        let text = try await box.run([
            "compare", "old.json", "new.json", "--old-facts", "old-facts.json", "--new-facts", "new-facts.json",
        ]).stdout
        #expect(
            text.contains(
                "  a.md:16  imatinib, dose: 400 mg/day → 600 mg/day\n    400 mg/day still stands in b.md, c.md\n"))
    }

    @Test func `a report of an older version compares by what it has`() async throws {
        let box = try Sandbox()
        try box.write(CompareTests.leaflet("The usual dose of imatinib is 400 mg once daily."), to: "docs/a.md")
        try await report(box, "old")
        try edit(box, "a.md", "400 mg", "600 mg")
        try await report(box, "new")
        let lines = try box.text(of: "old.json").split(separator: "\n").filter { !$0.contains("\"factsDigest\"") }
        try box.write(
            lines.joined(separator: "\n").replacingOccurrences(of: "\"1.4.0\"", with: "\"1.3.0\""), to: "old.json")
        let comparison = try await compare(box)
        #expect(!comparison.facts.isComplete)
        #expect(comparison.facts.documents.isEmpty)
        #expect(
            try await box.run(["compare", "old.json", "new.json"]).stdout.contains("only their numbers are compared"))
    }

    @Test func `other rules are said`() async throws {
        let box = try box()
        try await report(box, "old")
        try box.write("rules: { citation-weak: 'off' }\n", to: "docs/.gist-lint.yml")
        try await report(box, "new")
        let comparison = try await compare(box)
        #expect(!comparison.sameRules)
        for format in ["text", "markdown"] {
            let run = try await box.run(["compare", "old.json", "new.json", "--format", format])
            #expect(run.stdout.contains("The configurations differ"))
        }
    }

    @Test func `a page is short, and shows the most severe first`() async throws {
        let box = try Sandbox()
        for number in 0..<60 {
            try box.write(Sandbox.document("Fine \(number)"), to: "docs/a\(number).md")
            try box.write(Sandbox.document("Good \(number)"), to: "docs/b\(number).md")
        }
        try await report(box, "old")
        for number in 0..<60 {
            try edit(box, "a\(number).md", "A leaflet on tumours. NCI, 2026", "NCI, 2026")
            try edit(box, "b\(number).md", "license: public_domain", "license: public_domian")
        }
        try await report(box, "new")
        let page = try await box.run(["compare", "old.json", "new.json", "--format", "markdown"])
        let rows = page.lines.filter { $0.hasPrefix("| error") || $0.hasPrefix("| warning") }
        #expect(rows.count == 25)
        #expect(rows.allSatisfy { $0.hasPrefix("| error | `license-unknown` | `b") })
        #expect(page.stdout.contains("… and 95 more; `--format json` has all of them."))
        let text = try await box.run(["compare", "old.json", "new.json"])
        #expect(text.stdout.contains("New: 120\n  b0.md:"))
    }

    @Test(arguments: ["text", "markdown", "json"])
    func `hostile text is shown, not obeyed`(format: String) async throws {
        let box = try Sandbox(copyOf: "Fixtures/reports")
        for arguments in [["hostile.json", "empty.json"], ["empty.json", "hostile.json"]] {
            let run = try await box.run(["compare", "--format", format] + arguments)
            #expect(run.code == 0, "\(run.stderr)")
            #expect(run.stdout.contains("100%"))
            #expect(!run.stdout.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        }
    }

    @Test func `something new can make it fail`() async throws {
        let box = try box()
        try await report(box, "old")
        try edit(box, "fine.md", "A leaflet on tumours. NCI, 2026", "NCI, 2026")
        try await report(box, "new")
        #expect(try await compare(box).list("new") == ["fine.md citation-weak"])
        #expect(try await box.run(["compare", "old.json", "new.json", "--fail-on", "error"]).code == 0)
        #expect(try await box.run(["compare", "old.json", "new.json", "--fail-on", "warning"]).code == 1)
        #expect(try await box.run(["compare", "new.json", "old.json", "--fail-on", "note"]).code == 0)
    }

    @Test(arguments: [
        ("", "the file is empty"), ("{", "this is no JSON"), ("[]", "this is no report of gist-lint"),
        ("{ \"version\": \"2.1.0\", \"runs\": [] }", "this is no report of gist-lint"),
        (
            "{ \"schemaVersion\": \"2.0.0\", \"documents\": [], \"diagnostics\": [], \"today\": \"\" }",
            "is of version 2.0.0"
        ),
        (
            "{ \"schemaVersion\": \"1.4.0\", \"documents\": [], \"diagnostics\": [], \"today\": \"soon\" }",
            "`today` is no date"
        ),
        (
            "{ \"schemaVersion\": \"1.4.0\", \"documents\": 7, \"diagnostics\": [], \"today\": \"2026-11-20\" }",
            "`documents` is missing or no list"
        ),
        (
            "{ \"schemaVersion\": \"1.4.0\", \"documents\": [{}], \"diagnostics\": [], \"today\": \"2026-11-20\" }",
            "`path` is missing"
        ),
    ])
    func `a file that is no report is named with its remedy`(text: String, message: String) async throws {
        let box = try box()
        try await report(box, "new")
        try box.write(text, to: "old.json")
        for arguments in [["old.json", "new.json"], ["new.json", "old.json"]] {
            let run = try await box.run(["compare"] + arguments)
            #expect(run.code == 2)
            #expect(run.stderr.contains(message), "\(run.stderr)")
            #expect(run.stderr.contains("--> old.json:"))
            #expect(run.stderr.contains("make one with `gist-lint check --format json=old.json`"))
        }
    }

    @Test func `what can't be meant is a failure`() async throws {
        let box = try box()
        try await report(box, "new")
        for arguments in [
            ["new.json"], ["nowhere.json", "new.json"], ["-", "-"],
            ["new.json", "new.json", "--old-facts", "new-facts.json"],
            ["new.json", "new.json", "--old-facts", "new.json", "--new-facts", "new-facts.json"],
        ] {
            let run = try await box.run(["compare"] + arguments)
            #expect(run.code == 2)
            #expect(run.stdout.isEmpty)
        }
        let report = try box.text(of: "new.json")
        #expect(try await box.run(["compare", "-", "new.json"], stdin: report).code == 0)
    }
}
