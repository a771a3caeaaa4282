import Foundation
import Testing

/// Known findings: what they hide, what they survive, and that they only shrink.
struct BaselineTests {
    private static let wrong = Sandbox.document("A", changing: "status", to: "actve")
    private static let overdue = Sandbox.document("B", changing: "lastReviewed", to: "'2026-01-30'")

    /// A repository with known findings.
    private func repository(_ files: [String: String] = [:]) async throws -> Sandbox {
        let box = try Sandbox(
            [
                "text/a.md": BaselineTests.wrong, "text/b.md": BaselineTests.overdue,
                ".gist-lint.yml": "baseline: known.json\n",
            ]
            .merging(files) { $1 })
        try await box.git("init", "--quiet")
        let run = try await box.check("--write-baseline", "known.json", "--quiet")
        #expect(run.code == 0)
        #expect(run.stderr == "gist-lint: wrote 2 known findings in 2 documents to known.json\n")
        try await box.commit()
        return box
    }

    /// The paths and rules in the file.
    private func entries(_ box: Sandbox) throws -> [String] {
        let text = try box.text(of: "known.json")
        var path = ""
        var entries: [String] = []
        for line in text.split(separator: "\n") {
            if let match = line.firstMatch(of: /"path": "(.+)"/) { path = String(match.1) }
            if let match = line.firstMatch(of: /"rule": "(.+?)"/) { entries.append("\(path) \(match.1)") }
        }
        return entries
    }

    private static let both = ["text/a.md field-invalid", "text/b.md review-overdue"]

    @Test
    func `what is known is summed up and stops nobody`() async throws {
        let box = try await repository()
        #expect(try entries(box) == BaselineTests.both)
        let schema = Sandbox.repository.appending(path: "Schemas/baseline.schema.json").path
        #expect(try await box.run(["validate", "--schema", schema, "known.json"]).code == 0)
        let report = try await box.report("--fail-on", "warning")
        #expect(report.code == 0)
        #expect(report.diagnostics.isEmpty)
        #expect(report.known.map(\.baselineState) == ["unchanged", "unchanged"])
        #expect(report.baseline?.known.findings == 2)
        #expect(report.documents.allSatisfy { !$0.compliant })
        let text = try await box.check("--all", "--fail-on", "note").stdout
        #expect(text.contains("= not counted: the baseline knows it"))
        let page = try await box.check("--format", "markdown").stdout
        #expect(page.contains("\n\nBesides what is known: 0 errors, 0 warnings, 0 notes.\n\n"))
        let sarif = try await box.check("--format", "sarif").stdout
        #expect(sarif.split(separator: "\n").filter { $0.contains("\"baselineState\": \"unchanged\"") }.count == 2)
    }

    @Test
    func `moved lines and other numbers change nothing, from any folder and on any day`() async throws {
        let box = try await repository()
        try box.write(
            BaselineTests.wrong.replacing("title: A", with: "# a comment\n# and another\ntitle: A"), to: "text/a.md")
        let run = try await box.run(["check", "--today", "2026-12-05", "--format", "json"], below: "text")
        let report = try CheckedReport(run)
        #expect(report.diagnostics.isEmpty)
        #expect(report.known.map(\.path) == ["a.md", "b.md"])
        #expect(report.baseline?.gone.isEmpty == true)
    }

    @Test
    func `a second finding of the same kind is new, and the file never grows by itself`() async throws {
        let box = try await repository()
        try box.write(Sandbox.document("C", changing: "status", to: "actve"), to: "text/c.md")
        let before = try box.text(of: "known.json")
        let report = try await box.report("--prune-baseline")
        #expect(report.found == ["text/c.md field-invalid"])
        #expect(report.diagnostics.map(\.baselineState) == ["new"])
        #expect(report.code == 1)
        #expect(try box.text(of: "known.json") == before)
    }

    @Test
    func `what is put right is reported, and taken out on demand`() async throws {
        let box = try await repository()
        try box.write(Sandbox.document("A"), to: "text/a.md")
        let report = try await box.report()
        #expect(report.baseline?.gone == [.init(path: "text/a.md", rule: "field-invalid", until: nil)])
        #expect(report.stderr.isEmpty)
        let text = try await box.check().stdout
        #expect(text.contains("Known, and no longer found: 1 finding\n  text/a.md: field-invalid (/status#enum#actve)"))
        #expect(try entries(box) == BaselineTests.both)
        let pruned = try await box.report("--prune-baseline")
        #expect(pruned.baseline?.pruned == true)
        #expect(pruned.stderr == "gist-lint: took 1 finding out of known.json; 1 left\n")
        #expect(try entries(box) == ["text/b.md review-overdue"])
        try box.write(BaselineTests.wrong, to: "text/a.md")
        #expect(try await box.report().found == ["text/a.md field-invalid"], "it can't come back")
    }

    @Test
    func `a run over some documents says nothing of the others`() async throws {
        let duplicates = ["text/x.md": Sandbox.document("Twin"), "text/y.md": Sandbox.document("Twin")]
        let box = try await repository()
        for (path, text) in duplicates { try box.write(text, to: path) }
        #expect(try await box.check("--write-baseline", "known.json").code == 0)
        let report = try await box.report("text/x.md", "--prune-baseline")
        #expect(report.diagnostics.isEmpty)
        #expect(report.baseline?.gone == [])
        #expect(try entries(box).count == 4)
        #expect(try await box.check("--write-baseline", "known.json", "text/x.md").code == 0)
        #expect(try entries(box).count == 3, "of the document that was looked at, the finding is no more")
        try FileManager.default.removeItem(at: box.folder.appending(path: "text/b.md"))
        #expect(try await box.report("text").baseline?.gone.map(\.path) == ["text/b.md"])
    }

    @Test
    func `a document keeps its findings under another name`() async throws {
        let box = try await repository()
        try await box.git("mv", "text/a.md", "text/ä – new.md")
        #expect(try await box.report().diagnostics.isEmpty, "it is only staged")
        try await box.commit()
        try await box.git("mv", "text/ä – new.md", "other.md")
        try await box.commit()
        // So much text that git sees no likeness any more.
        let lines = (1...60).map { "Line \($0) of quite another text.\n" }.joined()
        try box.write(BaselineTests.wrong + lines, to: "other.md")
        try await box.commit()
        let report = try await box.report("--prune-baseline")
        #expect(report.diagnostics.isEmpty)
        #expect(report.baseline?.gone == [])
        #expect(try entries(box) == ["other.md field-invalid", "text/b.md review-overdue"])
        #expect(try await box.report().diagnostics.isEmpty)
    }

    @Test
    func `a clone that is cut off before a document was renamed says what to do`() async throws {
        let box = try await repository()
        try await box.git("mv", "text/a.md", "text/new.md")
        try await box.commit()
        try await box.git("clone", "--quiet", "--depth", "1", "file://\(box.folder.path)", "clone")
        let run = try await box.run(["check"] + Tool.today, below: "clone")
        #expect(run.code == 2)
        #expect(run.stderr.contains("text/a.md is in the baseline and not in the folder"))
        #expect(run.stderr.contains("fetch-depth: 0"))
        // A document that is only gone is no reason to stop.
        try await box.git("rm", "--quiet", "text/new.md")
        try await box.commit()
        try await box.git("clone", "--quiet", "--depth", "1", "file://\(box.folder.path)", "other")
        #expect(try await box.report(below: "other").code == 0)
    }

    @Test(arguments: [
        ("status: active", "status: actve", "status: activ"),
        ("'2026-10-30'", "31-31-2020", "31-31-2021"), ("'2026-10-30'", "'2027-01-30'", "'2027-02-30'"),
        ("quarterly", "quaterly", "quartrly"), ("public_domain", "publc", "pblic"),
        ("A leaflet on tumours. NCI, 2026", "NCI, 2025", "NCI, 2026"),
    ])
    func `a value that is wrong in another way is another finding`(
        _ right: String, _ wrong: String, _ other: String
    ) async throws {
        let document = Sandbox.document("C")
        let box = try Sandbox(["c.md": document.replacing(right, with: wrong)])
        #expect(try await box.check("--write-baseline", "known.json").code == 0)
        let same = try await box.report("--baseline", "known.json")
        #expect(same.diagnostics.isEmpty)
        try box.write(document.replacing(right, with: other), to: "c.md")
        let report = try await box.report("--baseline", "known.json")
        #expect(!report.diagnostics.isEmpty && report.diagnostics.allSatisfy { $0.baselineState == "new" })
        #expect(report.baseline?.gone.count == same.known.count, "what was written before is no more")
    }

    @Test
    func `an entry may have a last day`() async throws {
        let box = try await repository()
        let text = try box.text(of: "known.json").replacing(
            #"invalid", "subject": "/status#enum#actve","#,
            with: #"invalid", "subject": "/status#enum#actve", "until": "2026-11-20", "reason": "until the move","#)
        try box.write(text, to: "known.json")
        #expect(try await box.report().code == 0, "it holds on the day itself")
        let late = ["check", "--today", "2026-11-21", "--format", "json"]
        let report = try CheckedReport(try await box.run(late))
        #expect(report.code == 1)
        #expect(report.baseline?.expired == [.init(path: "text/a.md", rule: "field-invalid", until: "2026-11-20")])
        let change = try CheckedReport(try await box.run(late + ["--event", "change"]))
        #expect(change.code == 0, "no change is to blame for a day that has passed")
        #expect(change.diagnostics.map(\.standing) == ["calendar"])
        #expect(try await box.check("--write-baseline", "known.json").code == 0)
        let rewritten = try box.text(of: "known.json")
        #expect(rewritten.contains("until the move") && rewritten.contains("2026-11-20"), "what people wrote stays")
    }

    @Test
    func `what is yet to come is not known`() async throws {
        let box = try Sandbox(["a.md": Sandbox.document("A", changing: "lastReviewed", to: "'2026-08-25'")])
        let run = try await box.check("--write-baseline", "known.json", "--quiet")
        #expect(run.stderr.hasSuffix("wrote 0 known findings in 0 documents to known.json\n"))
        #expect(try await box.report("--baseline", "known.json").rules == ["review-due-soon"])
    }

    @Test
    func `with a change, what is known in the documents that it touches stays known`() async throws {
        let box = try await repository()
        try box.write(BaselineTests.wrong + "\nMore words.\n", to: "text/a.md")
        let report = try await box.report("--since", "HEAD")
        #expect(report.rules == ["review-needed"])
        #expect(report.code == 0)
        #expect(report.baseline?.known.findings == 2)
        #expect(report.change?.outside.findings == 0)
    }

    @Test
    func `a contradiction that another value joins is still known, and stays so when that one goes`() async throws {
        func dose(_ amount: Int) -> String { "# About GIST\n\nThe dose of imatinib is \(amount) mg daily.\n" }
        let rules = "rules: {front-matter-missing: off, citation-missing: off, duplicate-title: off}\n"
        let box = try Sandbox([
            "a.md": dose(400), "b.md": dose(350), ".gist-lint.yml": "baseline: known.json\n" + rules,
        ])
        #expect(try await box.check("--write-baseline", "known.json", "--quiet").code == 0)
        let before = try box.text(of: "known.json")
        try box.write(dose(500), to: "c.md")
        let joined = try await box.check("--prune-baseline", "--fail-on", "note")
        #expect(joined.code == 1)
        #expect(joined.stderr.contains("took 0 findings out of known.json"))
        #expect(try box.text(of: "known.json") == before)
        try FileManager.default.removeItem(at: box.folder.appending(path: "c.md"))
        #expect(try await box.check("--fail-on", "note").code == 0)
    }

    @Test
    func `a finding between documents that is shown at another one is the same`() async throws {
        func dose(_ title: String, _ amount: Int, _ reviewed: String) -> String {
            Sandbox.document(title, changing: "lastReviewed", to: "'\(reviewed)'")
                + "\nThe recommended dose of imatinib in the adjuvant setting is \(amount) mg once daily.\n"
        }
        let box = try Sandbox([
            "a.md": dose("A", 600, "2026-10-01"), "b.md": dose("B", 600, "2026-10-02"),
            "c.md": dose("C", 400, "2026-10-30"),
        ])
        #expect(try await box.check("--write-baseline", "known.json").code == 0)
        try FileManager.default.removeItem(at: box.folder.appending(path: "b.md"))
        try box.write(dose("Z", 600, "2026-10-02"), to: "z.md")
        let report = try await box.report("--baseline", "known.json", "--fail-on", "warning")
        #expect(report.code == 0)
        #expect(report.diagnostics.isEmpty)
        #expect(report.baseline?.gone == [])
    }

    @Test(arguments: [
        ("", "the file is empty"), ("{", "error[baseline]"),
        ("{\"schemaVersion\": \"2.0.0\", \"documents\": []}", "version"),
        ("{\"schemaVersion\": \"1.0.0\", \"documents\": [{}]}", "path"),
        ("<<<<<<< HEAD\n{}", "--write-baseline"),
    ])
    func `a file that is no baseline is an error with its place`(_ text: String, _ words: String) async throws {
        let box = try Sandbox(["a.md": Sandbox.document(), "known.json": text])
        let run = try await box.check("--baseline", "known.json")
        #expect(run.code == 2)
        #expect(run.stderr.contains("known.json:1:"))
        #expect(run.stderr.contains(words))
        #expect(run.stderr.hasSuffix("the baseline can't be used\n"))
    }

    @Test
    func `a last day that is none is an error with its place`() async throws {
        let entry = "\"rule\": \"x\", \"subject\": \"\", \"fingerprint\": \"\(String(repeating: "a", count: 32))\""
        let text =
            "{\"schemaVersion\": \"1.0.0\", \"documents\": [{\"path\": \"a.md\", \"findings\": [{\(entry), "
            + "\"until\": \"2026-02-30\"}]}]}"
        let run = try await Sandbox(["a.md": Sandbox.document(), "known.json": text]).check("--baseline", "known.json")
        #expect(run.code == 2)
        #expect(run.stderr.contains("the last day of an entry is no date: 2026-02-30"))
    }

    @Test
    func `what can't be done is refused`() async throws {
        let box = try Sandbox(["a.md": Sandbox.document()])
        let missing = try await box.check("--baseline", "known.json")
        #expect(missing.code == 2)
        #expect(missing.stderr.contains("there is no baseline known.json; make it with --write-baseline known.json"))
        #expect(try await box.check("--prune-baseline").stderr.contains("--prune-baseline needs a file"))
        #expect(try await box.check("--write-baseline", "a.md").code == 2)
        #expect(try await box.check("--write-baseline", "x.json", "--format", "json=x.json").code == 2)
        #expect(try await box.check("--write-baseline", "no/x.json").code == 2)
        #expect(try await box.check("--write-baseline", "x.json", "--since", "HEAD").code == 2)
        #expect(try await box.check("--write-baseline", "x.json", "--prune-baseline").code == 2)
    }
}
