package import Diagnostics
package import StructuredData

/// What falls due, as a page in GitHub's Markdown: for an issue or the summary of a step. An issue holds 65,536
/// characters, so the tables end where the page grows too long, and it says so.
package struct AgendaMarkdown {
    private let agenda: Agenda
    private let shows: (type: Bool, owner: Bool)
    private static let limit = (bytes: 40_000, cell: 120, reasons: 10)

    package init(_ agenda: Agenda) {
        self.agenda = agenda
        shows = agenda.columns(for: agenda.items)
    }

    /// Writes the page.
    package func write(to sink: inout ByteSink) {
        var lines = ["## Reviews due", "", MarkdownText.escaped(agenda.verdict)]
        if let remainder = agenda.remainder { lines[2] += " " + remainder }
        let groups = AgendaGroup.groups(of: agenda).filter { !$0.items.isEmpty }
        // Each group gets its share, so that a long one hides no other.
        let share = AgendaMarkdown.limit.bytes / max(1, groups.count)
        var hidden = 0
        for (index, group) in groups.enumerated() {
            let rows = rows(group.items, bytes: share)
            // Where there are too many groups for the page, the last ones are only counted.
            if rows.isEmpty || lines.reduce(0, { $0 + $1.utf8.count }) > 2 * AgendaMarkdown.limit.bytes {
                hidden = groups.count - index
                break
            }
            lines.append("")
            if !group.name.isEmpty {
                lines += ["### \(cell(group.name))", "", group.summary(in: agenda) + ".", ""]
            }
            lines += MarkdownText.table(header, numbers: 0, rows)
            let rest = group.items.count - rows.count
            if rest > 0 {
                lines += ["", "… and \(Amount.of(rest, "more document")); `gist-lint due` lists all of them."]
            }
        }
        if hidden > 0 { lines += ["", "… and \(Amount.of(hidden, "more group")); `gist-lint due` lists all of them."] }
        if !agenda.undated.isEmpty {
            let rows = agenda.undatedByReason.prefix(AgendaMarkdown.limit.reasons).map { reason, paths in
                [Amount.grouped(paths.count), cell(reason)]
            }
            lines += ["", "### Without a due date", ""] + MarkdownText.table(["documents", "why"], numbers: 1, rows)
        }
        lines += ["", "Today: \(agenda.today)."]
        for line in lines { sink.append(line + "\n") }
        sink.flush()
    }

    private var header: [String] {
        ["due", "when", "document", "title"] + (shows.type ? ["source type"] : []) + (shows.owner ? ["owner"] : [])
    }

    private func rows(_ items: [AgendaItem], bytes: Int) -> [[String]] {
        var rows: [[String]] = []
        var left = bytes
        for item in items {
            let when = agenda.when(item)
            let row =
                [
                    "\(item.due)", agenda.state(of: item) == .overdue ? "**\(when)**" : when, code(item.path),
                    cell(item.title ?? ""),
                ] + (shows.type ? [cell(item.sourceType ?? "")] : [])
                // As code, so that nobody is called by it each night.
                + (shows.owner ? [item.owners?.names.map(code).joined(separator: " ") ?? ""] : [])
            left -= row.reduce(4) { $0 + $1.utf8.count + 3 }
            if left < 0 { break }
            rows.append(row)
        }
        return rows
    }

    private func cell(_ text: String) -> String {
        MarkdownText.escaped(TextCut.end(text, width: AgendaMarkdown.limit.cell))
    }

    private func code(_ text: String) -> String {
        MarkdownText.code(TextCut.end(text, width: 2 * AgendaMarkdown.limit.cell))
    }
}
