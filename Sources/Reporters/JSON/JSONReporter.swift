package import Diagnostics
package import StructuredData

/// The compliance report: everything a run found, for auditors to keep and compare and for programs to read.
///
/// `Schemas/report.schema.json` describes it and a test holds the two together. Members stand in a fixed order,
/// documents and skipped files by path, findings by path, place and rule; what reads better whole stands on one line,
/// so that a line of a diff is a fact that changed. It is written as it goes: its size costs no memory.
package struct JSONReporter: Reporter {
    /// The version of the format, by three rules:
    /// the first number rises where a member is removed, renamed, or changes its type or meaning;
    /// the second where a member or an allowed value is added (a strict reader must take the new schema);
    /// the third where only descriptions change.
    package static let schemaVersion = "1.4.0"

    /// A reporter; the format has no options.
    package init() {}

    /// Writes the report as one JSON text.
    package func write(_ report: Report, to sink: inout ByteSink) {
        JSONWriter.write(to: &sink) { json in
            json.object { json in
                json.member("schemaVersion", JSONReporter.schemaVersion)
                json.tool(report.tool)
                json.member("today", report.today.description)
                json.object("configuration") { json in
                    json.member("path", report.configuration.path)
                    json.member("digest", report.configuration.digest)
                }
                json.object("event", .inline) { json in
                    json.member("name", report.event.kind.rawValue)
                    json.member("why", report.event.why)
                }
                json.summary(of: report)
                json.change(report.change)
                json.baseline(report.baseline)
                json.array("documents", of: report.documents) { json, document in json.document(document) }
                json.array("diagnostics", of: report.findings) { json, finding in json.finding(finding) }
                json.array("known", of: report.known) { json, finding in json.finding(finding) }
                json.conflicts(of: report)
                json.array("withoutFacts", of: report.withoutFacts) { json, path in json.string(path) }
                json.array("textsNotChecked", of: report.textsNotChecked) { json, path in json.string(path) }
                json.array("suppressions", of: report.suppressions) { json, use in json.suppression(use) }
                json.files("skipped", report.skipped)
            }
        }
    }
}
