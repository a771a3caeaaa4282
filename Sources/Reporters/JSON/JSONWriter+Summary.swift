internal import Diagnostics
internal import StructuredData

extension JSONWriter {
    /// Writes the member `summary`: the counts of a report.
    mutating func summary(of report: Report) {
        let tally = ReportTally(report)
        object("summary") { json in
            json.member("documents", report.documents.count)
            json.member("compliant", tally.compliant)
            json.object("byRule") { json in
                for (rule, counts) in tally.byRule.sorted(by: { $0.key < $1.key }) {
                    json.member(rule, counts.total)
                }
            }
            json.object("bySeverity", .inline) { json in
                for severity in Severity.allCases.reversed() {
                    json.member(severity.rawValue, tally.bySeverity[severity])
                }
            }
            json.object("bySourceType") { json in
                for (type, counts) in tally.bySourceType.sorted(by: { $0.key < $1.key }) {
                    json.sourceType(type, counts)
                }
            }
            json.member("skipped", report.skipped.count)
        }
    }

    private mutating func sourceType(_ name: String, _ tally: SourceTypeTally) {
        object(name, .inline) { json in
            json.member("documents", tally.documents)
            json.member("compliant", tally.compliant)
            json.member("errors", tally.errors)
            json.member("warnings", tally.warnings)
            json.member("notes", tally.notes)
        }
    }

    /// Writes an item of `suppressions`.
    mutating func suppression(_ use: SuppressionUse) {
        let suppression = use.suppression
        object { json in
            json.member("rule", suppression.rule)
            json.member("path", suppression.location.path)
            json.member("line", suppression.location.start.line)
            json.member("column", suppression.location.start.column)
            json.member("place", suppression.place.rawValue)
            json.member("state", suppression.state.rawValue)
            json.member("reason", suppression.reason)
            json.member("until", suppression.until)
            json.member("owner", suppression.owner)
            json.member("findings", use.findings)
        }
    }

    /// Writes an item of `documents`.
    mutating func document(_ document: DocumentSummary) {
        object { json in
            json.member("path", document.path)
            json.member("title", document.fields.title)
            json.member("sourceType", document.fields.sourceType)
            json.member("license", document.fields.license)
            json.member("status", document.fields.status)
            json.member("lastReviewed", document.fields.lastReviewed)
            json.member("reviewFrequency", document.fields.reviewFrequency)
            json.member("reviewDue", document.reviewDue?.description)
            json.owners(document.fields.owners)
            json.member("compliant", document.isCompliant)
            json.member("digest", document.digest)
            json.member("facts", document.facts)
            json.member("factsDigest", document.factsDigest)
            json.member("errors", document.counts.errors)
            json.member("warnings", document.counts.warnings)
            json.member("notes", document.counts.notes)
        }
    }
}
