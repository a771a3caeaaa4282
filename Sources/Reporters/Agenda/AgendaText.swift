package import Diagnostics
package import StructuredData

/// What falls due, for people at a terminal.
package struct AgendaText {
    private let agenda: Agenda
    private let style: TextStyle
    private static let limit = (title: 40, paths: 5)

    package init(_ agenda: Agenda, style: TextStyle) {
        self.agenda = agenda
        self.style = style
    }

    /// Writes the tables and the summary.
    package func write(to sink: inout ByteSink) {
        var lines: [StyledLine] = []
        for group in AgendaGroup.groups(of: agenda) where !group.items.isEmpty {
            if !group.name.isEmpty {
                lines.append(StyledLine(group.name, .heading).adding(": \(group.summary(in: agenda))"))
            }
            lines += table(group.items) + [StyledLine()]
        }
        lines.append(StyledLine(agenda.verdict, agenda.items.isEmpty ? .good : .heading))
        if let remainder = agenda.remainder { lines.append(StyledLine(remainder)) }
        for (reason, paths) in agenda.undatedByReason {
            lines.append(StyledLine("  \(Amount.of(paths.count, "document")): \(reason)"))
            lines += paths.prefix(AgendaText.limit.paths).map { StyledLine("    \($0)", .faint) }
            let rest = paths.count - AgendaText.limit.paths
            if rest > 0 { lines.append(StyledLine("    … and \(Amount.grouped(rest)) more", .faint)) }
        }
        lines.append(StyledLine("Today: ", .faint).adding("\(agenda.today)"))
        for line in lines { line.write(to: &sink, isColored: style.isColored) }
        sink.flush()
    }

    private func table(_ items: [AgendaItem]) -> [StyledLine] {
        let shows = agenda.columns(for: items)
        let header =
            ["due", "when", "document"] + (shows.type ? ["source type"] : []) + (shows.owner ? ["owner"] : []) + [
                "title"
            ]
        let rows = items.map { item -> [TextTable.Cell] in
            let role: TextRole = agenda.state(of: item) == .overdue ? .severity(.warning) : .plain
            return [.init("\(item.due)"), .init(agenda.when(item), role), .init(item.path, .heading)]
                + (shows.type ? [.init(item.sourceType ?? "")] : [])
                + (shows.owner ? [.init(item.owners?.names.joined(separator: " ") ?? "")] : [])
                + [.init(TextCut.end(item.title ?? "", width: AgendaText.limit.title), .faint)]
        }
        return TextTable(header: header, rows: rows).lines
    }
}
