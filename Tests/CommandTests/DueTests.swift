import Foundation
import Subprocess
import Testing

/// What falls due, as the built program tells it.
struct DueTests {
    /// A document that is due on a day, one quarter after its review.
    private static func document(_ reviewed: String, _ more: String = "") -> String {
        Sandbox.document(changing: "lastReviewed", to: "'\(reviewed)'")
            .replacingOccurrences(of: "language: en", with: more.isEmpty ? "language: en" : more + "\nlanguage: en")
    }

    private static let files = [
        "a/late.md": document("2026-05-04"), "a/today.md": document("2026-08-20"),
        "b/soon.md": document("2026-09-20", "owner: Ada Lovelace"),
        "b/several.md": document("2026-09-21", "owners: [Ada Lovelace, Grace]"),
        "b/far.md": document("2026-11-19"),
        "c/never.md": Sandbox.document(changing: "reviewFrequency", to: "as_needed"),
        "c/retired.md": document("2020-01-01").replacingOccurrences(of: "active", with: "inactive"),
        "c/broken.md": document("2026-02-30"), "c/none.md": Sandbox.document(changing: "lastReviewed"),
        "CODEOWNERS": "*.md @editors\n/a/ @clinic/pharmacy\n/a/today.md\n",
    ]

    private func due(_ box: Sandbox, _ arguments: String...) async throws -> Tool.Run {
        try await box.run(["due"] + Tool.today + arguments)
    }

    private struct Agenda: Decodable {
        struct Document: Decodable {
            let path: String
            let due: String
            let days: Int
            let state: String
            let owners: [String]
            let ownersFrom: String?
        }
        struct File: Decodable {
            let path: String
            let reason: String
        }
        let summary: [String: Int]
        let documents: [Document]
        let undated: [File]
    }

    private func agenda(_ box: Sandbox, _ arguments: String...) async throws -> Agenda {
        let run = try await box.run(["due", "--format", "json"] + Tool.today + arguments)
        return try JSONDecoder().decode(Agenda.self, from: Data(run.bytes))
    }

    @Test func `it lists what is overdue and what falls due, and says why the others have no day`() async throws {
        let agenda = try await agenda(Sandbox(DueTests.files), "--within", "1m")
        #expect(agenda.documents.map(\.path) == ["a/late.md", "a/today.md", "b/soon.md"])
        #expect(agenda.documents.map(\.due) == ["2026-08-04", "2026-11-20", "2026-12-20"])
        #expect(agenda.documents.map(\.days) == [-108, 0, 30])
        #expect(agenda.documents.map(\.state) == ["overdue", "due", "due"])
        #expect(agenda.summary == ["overdue": 1, "grace": 0, "due": 2, "later": 2, "undated": 4])
        let reasons = Dictionary(uniqueKeysWithValues: agenda.undated.map { ($0.path, $0.reason) })
        #expect(reasons["c/never.md"] == "reviewed as needed")
        #expect(reasons["c/retired.md"] == "not in use: its status is `inactive`")
        #expect(reasons["c/broken.md"] == "the day of its last review can't be read")
        #expect(reasons["c/none.md"] == "it names no day of a last review")
    }

    @Test(arguments: [("0d", 2), ("30d", 3), ("31d", 4), ("5w", 4), ("P1M", 3), ("1M", 3), ("1y", 5), ("9999y", 5)])
    func `the time ahead counts days, weeks, months and years`(window: String, count: Int) async throws {
        let agenda = try await agenda(Sandbox(DueTests.files), "--within", window)
        #expect(agenda.documents.count == count)
    }

    @Test(arguments: ["90", "d", "-1d", "90x", "as_needed", "", "quarterly"])
    func `a time that is none is a failure`(window: String) async throws {
        let run = try await due(Sandbox(DueTests.files), "--within=\(window)")
        #expect(run.code == 2)
        #expect(run.stdout.isEmpty)
    }

    @Test func `the field goes before CODEOWNERS, whose paths count from the top of the repository`() async throws {
        let box = try Sandbox()
        for (path, text) in DueTests.files {
            try box.write(text, to: path == "CODEOWNERS" ? ".github/" + path : "pages/" + path)
        }
        try box.write("pages/ @editors\n/pages/a/ @clinic/pharmacy\n/pages/a/today.md\n", to: ".github/CODEOWNERS")
        try box.write("* @nobody\n", to: "docs/CODEOWNERS")
        try await box.git("init", "--quiet")
        let run = try await box.run(["due", "--format", "json", "--within", "1y"] + Tool.today, below: "pages")
        let agenda = try JSONDecoder().decode(Agenda.self, from: Data(run.bytes))
        let owners = Dictionary(uniqueKeysWithValues: agenda.documents.map { ($0.path, $0.owners) })
        #expect(owners["a/late.md"] == ["@clinic/pharmacy"])
        #expect(owners["a/today.md"] == [])
        #expect(owners["b/soon.md"] == ["Ada Lovelace"])
        #expect(owners["b/several.md"] == ["Ada Lovelace", "Grace"])
        #expect(owners["b/far.md"] == ["@editors"])
        #expect(agenda.documents[0].ownersFrom == "../.github/CODEOWNERS:2")
    }

    @Test func `a repository inside of another has its own owners, and a folder in none has those of its top`()
        async throws
    {
        let box = try Sandbox()
        try box.write(DueTests.document("2026-05-04"), to: "outer/a.md")
        try box.write(DueTests.document("2026-05-05"), to: "outer/inner/b.md")
        try box.write("* @outer\n", to: "outer/CODEOWNERS")
        try box.write("* @inner\n", to: "outer/inner/docs/CODEOWNERS")
        try await box.git("-C", "outer", "init", "--quiet")
        try await box.git("-C", "outer/inner", "init", "--quiet")
        let agenda = try await agenda(box, "outer", "outer/inner")
        #expect(agenda.documents.map(\.owners) == [["@outer"], ["@inner"]])
        #expect(agenda.documents.map(\.ownersFrom) == ["outer/CODEOWNERS:1", "outer/inner/docs/CODEOWNERS:1"])
        try box.write(DueTests.document("2026-05-04"), to: "plain/x/a.md")
        try box.write("/x/ @plain\n", to: "plain/CODEOWNERS")
        let run = try await box.run(["due", "--format", "json"] + Tool.today, below: "plain")
        let plain = try JSONDecoder().decode(Agenda.self, from: Data(run.bytes))
        #expect(plain.documents.map(\.owners) == [["@plain"]])
    }

    @Test func `a team names its own field of owners`() async throws {
        let box = try Sandbox(DueTests.files)
        try box.write(DueTests.document("2026-05-04", "owner_slack: '#pharmacy'\nowner: 7"), to: "a/late.md")
        try box.write("fields: { owner: owner_slack }\n", to: ".gist-lint.yml")
        let agenda = try await agenda(box)
        #expect(agenda.documents[0].owners == ["#pharmacy"])
        #expect(agenda.documents[0].ownersFrom == "owner_slack")
    }

    @Test func `by owner each has a part of its own`() async throws {
        let box = try Sandbox(DueTests.files)
        let run = try await due(box, "--by", "owner")
        #expect(run.code == 0)
        let headings = run.lines.filter { $0.first != " " && $0.contains(": ") && !$0.hasPrefix("Today") }
        #expect(
            headings == [
                "@clinic/pharmacy: 1 overdue", "Ada Lovelace: 2 due", "Grace: 1 due",
                "(no owner): 1 due",
            ])
        try FileManager.default.removeItem(at: box.folder.appending(path: "CODEOWNERS"))
        let none = try await box.run(["due", "--by", "owner"] + Tool.today + ["a"])
        #expect(none.stderr == "gist-lint: note: nobody is named as owner: add a field `owner`, or a CODEOWNERS file\n")
    }

    @Test func `it agrees with check on what is overdue`() async throws {
        let box = try Sandbox(copyOf: "Fixtures/corpora/leaflets")
        try box.write("A text that is old.\n\nLast revised: March 1, 2020\n", to: "old.txt")
        let report = try await box.report()
        let agenda = try await agenda(box)
        let overdue = report.diagnostics.filter { $0.rule == "review-overdue" }.map(\.path)
        #expect(overdue.contains("old.txt"))
        #expect(Set(agenda.documents.filter { $0.state == "overdue" }.map(\.path)) == Set(overdue))
    }

    @Test func `JSON fits its schema`() async throws {
        let box = try Sandbox(DueTests.files)
        let schema = Sandbox.repository.appending(path: "Schemas/due.schema.json").path
        for arguments in [[], ["--by", "owner"], ["--by", "sourceType", "--within", "0d"]] {
            let run = try await box.run(["due", "--format", "json"] + Tool.today + arguments)
            try box.write(run.stdout, to: "due.json")
            let check = try await box.run(["validate", "--schema", schema, "due.json"])
            #expect(check.stdout == "1 of 1 file valid\n", "\(check.stdout)")
        }
    }

    @Test func `a document that can't be read is named, and the others are listed`() async throws {
        let box = try Sandbox(DueTests.files)
        try Data([0x23, 0x20, 0xFF, 0xFE, 0x0A]).write(to: box.folder.appending(path: "a/broken.md"))
        let run = try await due(box)
        #expect(run.code == 2)
        #expect(run.stderr.contains("can't read a/broken.md: no text in UTF-8"))
        #expect(run.stdout.contains("a/late.md"))
        try box.write("*.md nobody\n", to: "CODEOWNERS")
        #expect(try await due(box).stderr.contains("CODEOWNERS:1: `nobody` is no owner"))
    }

    // MARK: The calendar

    /// Prints each event's UID, days and texts.
    private static let events = [
        "icalendar": """
        import icalendar
        calendar = icalendar.Calendar.from_ical(open("due.ics", "rb").read())
        assert not calendar.errors and all(not e.errors for e in calendar.walk("VEVENT")), "errors"
        for e in calendar.walk("VEVENT"):
            print(e["UID"], e.decoded("DTSTART"), e.decoded("DTEND"), e["SUMMARY"], repr(str(e["DESCRIPTION"])), sep="\\t")
        """,
        "ics": """
        import ics
        calendar = ics.Calendar(open("due.ics", newline="", encoding="utf-8").read())
        for e in sorted(calendar.events, key=lambda e: (e.begin, e.description)):
            assert e.all_day
            days = [e.begin.date(), e.begin.date() + e.duration]
            print(e.uid, *days, e.name, repr(e.description), sep="\\t")
        """,
    ]

    @Test(
        .enabled("skipped: it needs Python with two readers; `pip install icalendar ics` brings them") {
            await Python.has("icalendar, ics")
        }, arguments: ["icalendar", "ics"])
    func `readers of calendars find each document on its day`(reader: String) async throws {
        let box = try Sandbox(DueTests.files)
        let title = "'Tests; scans, and \\ 胃癌 " + String(repeating: "very ", count: 30) + "long'"
        try box.write(
            Sandbox.document(changing: "title", to: title).replacingOccurrences(of: "2026-10-30", with: "2026-09-22"),
            to: "d/胃, a;b.md")
        try box.write(try await due(box, "--format", "ics").stdout, to: "due.ics")
        let rows = try await Python.run(try #require(DueTests.events[reader]), in: box).map {
            $0.components(separatedBy: "\t")
        }
        #expect(
            rows.map { $0[1] }
                == ["2026-08-04", "2026-11-20", "2026-12-20", "2026-12-21", "2026-12-22", "2027-02-19"].dropLast())
        #expect(rows.map { $0[2] } == ["2026-08-05", "2026-11-21", "2026-12-21", "2026-12-22", "2026-12-23"])
        #expect(rows.last?[3] == "Review: " + title.dropFirst().dropLast())
        #expect(
            rows.last?[4].hasPrefix(
                "'Document: d/胃, a;b.md\\nDue: 2026-09-22 + 3 months = 2026-12-22\\nOwner: @editors") == true)
        #expect(Set(rows.map { $0[0] }).count == rows.count)
    }

    @Test func `an event keeps its UID when its day moves, and two calendars share none`() async throws {
        let box = try Sandbox(DueTests.files)
        func uids(on day: String = "2026-11-20", _ arguments: String...) async throws -> [String] {
            try await box.run(["due", "--format", "ics", "--within", "1y", "--today", day] + arguments).stdout
                .components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }
        }
        let before = try await uids()
        #expect(Set(before).count == 5)
        try box.write(DueTests.document("2026-11-18"), to: "a/late.md")
        let after = try await uids(on: "2026-11-21")
        #expect(Set(after) == Set(before))
        #expect(after != before)
        #expect(Set(try await uids("--calendar", "Clinic")).isDisjoint(with: before))
    }

    @Test(.enabled(if: Tool.isInstalled("khal"), "skipped: khal is not here; `pip install khal` brings it"))
    func `a calendar program shows it`() async throws {
        let box = try Sandbox(DueTests.files)
        try box.write(try await due(box, "--format", "ics").stdout, to: "due.ics")
        let settings =
            "[calendars]\n[[reviews]]\npath = \(box.folder.path)/store\n[sqlite]\npath = \(box.folder.path)/khal.db\n[locale]\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ntimeformat = %H:%M\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        try box.write(settings, to: "khal.conf")
        try FileManager.default.createDirectory(
            at: box.folder.appending(path: "store"), withIntermediateDirectories: true)
        let script =
            "khal -c khal.conf import --batch due.ics && khal -c khal.conf import --batch due.ics && khal -c khal.conf list --format '{start-date} {title}' --day-format '' 2026-08-01 300d"
        let run = try await box.shell(script)
        #expect(run.code == 0, "\(run.stderr)")
        #expect(
            run.lines.filter { $0.hasSuffix(" Review: A leaflet") }.map { $0.prefix(10) }
                == ["2026-08-04", "2026-11-20", "2026-12-20", "2026-12-21", "2027-02-19"].dropLast())
    }
}
