import Diagnostics
import StructuredData

/// Agendas to print.
enum SampleAgenda {
    static let today = date("2026-11-20")

    private static func date(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? .last }

    static func item(
        _ path: String, _ due: String, grace: String? = nil, title: String? = nil, type: String? = nil,
        owners: [String] = []
    ) -> AgendaItem {
        let day = date(due)
        return AgendaItem(
            path: path, title: title, sourceType: type, due: day,
            graceEnds: grace.map(date) ?? day,
            arithmetic: "2025-01-01 + 1 year = \(due)", identity: "00\(path.utf8.count)",
            owners: owners.isEmpty ? nil : AgendaItem.Owners(names: owners, source: "owner"))
    }

    static func agenda(_ items: [AgendaItem], by grouping: Agenda.Grouping? = nil) -> Agenda {
        Agenda(
            tool: Tool(name: "gist-lint", version: "0.1.0"), today: today, window: "90 days",
            until: date("2027-02-18"), grouping: grouping, items: items, later: 2,
            undated: [SkippedFile(path: "x.md", reason: "reviewed as needed")])
    }

    /// Text that means something to one format or another.
    static let hostile = [
        item(
            "胃癌/a|b`c;d,e\\f.md", "2026-11-20",
            title: "\u{1B}[2J; a, b\\c\r\nEND:VEVENT @octocat <b>" + String(repeating: "治療👩‍⚕️", count: 30),
            type: "own;x,\"y\"", owners: ["@clinic/胃", "a,b@example.org"])
    ]

    /// One in each state.
    static let states = [
        item("overdue.md", "2026-10-01", title: "Overdue", type: "own", owners: ["@b", "@a"]),
        item("grace.md", "2026-11-15", grace: "2026-11-30", title: "In grace", type: "own", owners: ["@a"]),
        item("today.md", "2026-11-20", title: "Today", type: "agency"),
        item("soon.md", "2026-11-21", owners: ["@b"]),
    ]

    /// What is written.
    static func output(_ write: (inout ByteSink) -> Void) -> String {
        let pieces = Pieces()
        var sink = ByteSink { pieces.bytes += $0 }
        write(&sink)
        return String(decoding: pieces.bytes, as: UTF8.self)
    }

    private final class Pieces { var bytes: [UInt8] = [] }
}
