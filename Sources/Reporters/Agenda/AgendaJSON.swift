package import Diagnostics
package import StructuredData

/// What falls due, for programs, as `Schemas/due.schema.json` describes it.
package struct AgendaJSON {
    /// The version of the format; it rises by the rules of the compliance report.
    package static let schemaVersion = "1.0.0"

    private let agenda: Agenda

    package init(_ agenda: Agenda) { self.agenda = agenda }

    /// Writes one object.
    package func write(to sink: inout ByteSink) {
        JSONWriter.write(to: &sink) { json in
            json.object { json in
                json.member("schemaVersion", AgendaJSON.schemaVersion)
                json.tool(agenda.tool)
                json.member("today", agenda.today.description)
                json.member("until", agenda.until.description)
                json.object("summary", .inline) { json in
                    for state in [AgendaItem.State.overdue, .grace, .due] {
                        json.member(state.rawValue, agenda.items.count { agenda.state(of: $0) == state })
                    }
                    json.member("later", agenda.later)
                    json.member("undated", agenda.undated.count)
                }
                json.member("by", agenda.grouping?.rawValue)
                json.array("groups", of: agenda.grouping == nil ? [] : AgendaGroup.groups(of: agenda)) { json, group in
                    json.object { json in
                        json.member("name", group.name)
                        json.array("documents", of: group.items) { json, item in json.string(item.path) }
                    }
                }
                json.array("documents", of: agenda.items) { json, item in document(item, &json) }
                json.files("undated", agenda.undated.sorted { $0.path < $1.path })
                json.files("skipped", (agenda.skipped + agenda.unreadable).sorted { $0.path < $1.path })
            }
        }
    }

    private func document(_ item: AgendaItem, _ json: inout JSONWriter) {
        json.object { json in
            json.member("path", item.path)
            json.member("title", item.title)
            json.member("sourceType", item.sourceType)
            json.member("due", item.due.description)
            json.member("days", agenda.days(to: item))
            json.member("state", agenda.state(of: item).rawValue)
            json.member("why", item.arithmetic)
            json.owners(item.owners?.names ?? [])
            json.member("ownersFrom", item.owners?.source)
        }
    }
}
