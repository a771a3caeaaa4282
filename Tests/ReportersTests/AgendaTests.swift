import Diagnostics
import Testing

@testable import Reporters

/// What falls due, in its formats.
struct AgendaTests {
    private func calendar(_ items: [AgendaItem], name: String = "Reviews") -> String {
        SampleAgenda.output { AgendaCalendar(SampleAgenda.agenda(items), name: name).write(to: &$0) }
    }

    private func markdown(_ items: [AgendaItem], by grouping: Agenda.Grouping? = nil) -> String {
        SampleAgenda.output { AgendaMarkdown(SampleAgenda.agenda(items, by: grouping)).write(to: &$0) }
    }

    /// The lines of a calendar, unfolded.
    private func unfolded(_ text: String) -> [String] {
        text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    @Test func `lines of a calendar are folded between characters at 75 bytes and end in CR LF`() {
        let calendar = calendar(SampleAgenda.hostile)
        #expect(calendar.hasSuffix("END:VCALENDAR\r\n"))
        let lines = calendar.utf8.split(separator: 0x0A)
        #expect(lines.allSatisfy { $0.last == 0x0D && $0.count <= 76 })
        #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        #expect(lines.contains { $0.first == 0x20 })
    }

    @Test func `values of a calendar can't end their line or their event`() throws {
        let lines = unfolded(calendar(SampleAgenda.hostile, name: "a;b,c\nd"))
        #expect(lines.filter { $0 == "END:VEVENT" }.count == 1)
        #expect(lines.contains("NAME:a\\;b\\,c\\\\nd"))
        let summary = try #require(lines.first { $0.hasPrefix("SUMMARY:") })
        #expect(summary.hasPrefix("SUMMARY:Review: \\\\u{1B}[2J\\; a\\, b\\\\c\\\\r\\\\nEND:VEVENT @octocat <b>治療"))
        #expect(lines.contains { $0.hasPrefix("DESCRIPTION:Document: 胃癌/a|b`c\\;d\\,e\\\\f.md\\nDue: ") })
        #expect(lines.contains("CATEGORIES:own\\;x\\,\"y\""))
    }

    @Test func `an event takes the whole day and no time of anybody`() {
        let lines = unfolded(calendar([SampleAgenda.item("a.md", "2026-12-31")]))
        #expect(lines.contains("DTSTART;VALUE=DATE:20261231"))
        #expect(lines.contains("DTEND;VALUE=DATE:20270101"))
        #expect(lines.contains("TRANSP:TRANSPARENT"))
        #expect(lines.contains("DTSTAMP:20261120T000000Z"))
        #expect(!lines.contains { $0.hasPrefix("ATTENDEE") || $0.hasPrefix("ORGANIZER") || $0.hasPrefix("METHOD") })
        // The day after the last one is none.
        #expect(!calendar([SampleAgenda.item("a.md", "9999-12-31")]).contains("DTEND"))
    }

    @Test func `states are told apart`() {
        let agenda = SampleAgenda.agenda(SampleAgenda.states)
        let states = agenda.items.map { agenda.when($0) }
        #expect(states == ["50 days overdue", "5 days overdue, in grace until 2026-11-30", "today", "in 1 day"])
        #expect(agenda.verdict == "2 reviews are overdue, 2 fall due within 90 days, by 2027-02-18.")
        #expect(agenda.remainder == "2 are due later; 1 document has no due date.")
    }

    @Test func `a document stands with each of its owners, and last those of nobody`() {
        let agenda = SampleAgenda.agenda(SampleAgenda.states, by: .owner)
        let groups = AgendaGroup.groups(of: agenda)
        #expect(groups.map(\.name) == ["@a", "@b", "(no owner)"])
        #expect(
            groups.map { $0.items.map(\.path) } == [
                ["overdue.md", "grace.md"], ["overdue.md", "soon.md"], ["today.md"],
            ])
        #expect(groups.map { $0.summary(in: agenda) } == ["2 overdue", "1 overdue, 1 due", "1 due"])
        let types = AgendaGroup.groups(of: SampleAgenda.agenda(SampleAgenda.states, by: .sourceType))
        #expect(types.map(\.name) == ["agency", "own", "(no source type)"])
    }

    @Test func `a page calls nobody and shows hostile text`() {
        let page = markdown(SampleAgenda.hostile, by: .sourceType)
        #expect(page.contains("@&#8203;octocat &lt;b&gt;"))
        #expect(page.contains("`@clinic/胃` `a,b@example.org`"))
        #expect(page.contains("| ``胃癌/a\\|b`c;d,e\\f.md`` |"))
        #expect(!page.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }

    @Test(arguments: [nil, Agenda.Grouping.owner])
    func `a page fits into an issue whatever is due`(grouping: Agenda.Grouping?) {
        let long = String(repeating: "a&", count: 400)
        let items = (0..<1440).map { number in
            SampleAgenda.item(
                "\(number)/\(long).md", "2026-10-01", title: long, type: "own", owners: ["@team-\(number % 700)"])
        }
        let page = markdown(items, by: grouping)
        #expect(page.count < 65_536)
        #expect(page.contains("`gist-lint due` lists all of them."))
        #expect(page.hasSuffix("Today: 2026-11-20.\n"))
        #expect(page.contains("1,440 reviews are overdue"))
    }
}
