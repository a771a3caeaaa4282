package import Diagnostics
package import StructuredData

/// What falls due, as a calendar (RFC 5545) with an event for each document on the day by which its review is due. Events
/// and not tasks, since Google's and Microsoft's calendars show no tasks of a file.
///
/// An event keeps its UID from one run to the next, so that a calendar that is read again moves it and makes no second one.
package struct AgendaCalendar {
    private let agenda: Agenda
    private let name: String

    /// A calendar of a name.
    package init(_ agenda: Agenda, name: String) {
        self.agenda = agenda
        self.name = name
    }

    /// Writes the calendar.
    package func write(to sink: inout ByteSink) {
        let tool = agenda.tool
        line("BEGIN", "VCALENDAR", &sink)
        line("VERSION", "2.0", &sink)
        line("PRODID", escaped("-//\(tool.name)//\(tool.name) \(tool.version)//EN"), &sink)
        line("CALSCALE", "GREGORIAN", &sink)
        // RFC 7986, and the name that programs knew before it.
        line("NAME", escaped(name), &sink)
        line("X-WR-CALNAME", escaped(name), &sink)
        for item in agenda.items { event(item, &sink) }
        line("END", "VCALENDAR", &sink)
        sink.flush()
    }

    private func event(_ item: AgendaItem, _ sink: inout ByteSink) {
        var description = ["Document: \(item.path)", "Due: \(item.arithmetic)"]
        if item.graceEnds > item.due { description.append("Grace until: \(item.graceEnds)") }
        if let owners = item.owners { description.append("Owner: \(owners.names.joined(separator: ", "))") }
        if let type = item.sourceType { description.append("Source type: \(type)") }
        line("BEGIN", "VEVENT", &sink)
        line("UID", "\(item.identity)@\(agenda.tool.name)", &sink)
        // Of a calendar that is no message, it says as of when its content holds; the run knows no hour.
        line("DTSTAMP", "\(basic(agenda.today))T000000Z", &sink)
        line("DTSTART;VALUE=DATE", basic(item.due), &sink)
        if let next = CalendarDate(daysSince1970: item.due.daysSince1970 + 1) {
            line("DTEND;VALUE=DATE", basic(next), &sink)
        }
        line("SUMMARY", escaped("Review: \(item.title ?? item.path)"), &sink)
        line("DESCRIPTION", description.map(escaped).joined(separator: "\\n"), &sink)
        let categories = agenda.groups(of: item)
        if !categories.isEmpty { line("CATEGORIES", categories.map(escaped).joined(separator: ","), &sink) }
        // Nobody is busy on that day.
        line("TRANSP", "TRANSPARENT", &sink)
        line("END", "VEVENT", &sink)
    }

    private func basic(_ date: CalendarDate) -> String { date.description.split(separator: "-").joined() }

    /// A value of type TEXT, section 3.3.11: what means something is escaped, and what must not be sent is shown.
    private func escaped(_ text: String) -> String {
        VisibleText.escaped(text).unicodeScalars.reduce(into: "") { result, scalar in
            if scalar == "\\" || scalar == ";" || scalar == "," { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
    }

    /// A content line, section 3.1: no longer than 75 octets, folded between characters, ended by CR LF.
    private func line(_ name: String, _ value: String, _ sink: inout ByteSink) {
        var length = 0
        for scalar in "\(name):\(value)".unicodeScalars {
            let width = UTF8.width(scalar)
            if length + width > AgendaCalendar.longest {
                sink.append("\r\n ")
                length = 1
            }
            sink.append(String(scalar))
            length += width
        }
        sink.append("\r\n")
    }

    private static let longest = 75
}
