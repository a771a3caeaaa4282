package import Diagnostics
package import StructuredData

/// What has changed between two reports, for programs, as `Schemas/comparison.schema.json` describes it.
package struct ComparisonJSON {
    /// The version of the format; it rises by the rules of the compliance report.
    package static let schemaVersion = "1.0.0"

    private let comparison: ReportComparison
    private let tool: Tool

    package init(_ comparison: ReportComparison, tool: Tool) {
        self.comparison = comparison
        self.tool = tool
    }

    /// Writes one object.
    package func write(to sink: inout ByteSink) {
        JSONWriter.write(to: &sink) { json in
            json.object { json in
                json.member("schemaVersion", ComparisonJSON.schemaVersion)
                json.tool(tool)
                for (name, report) in [("old", comparison.old), ("new", comparison.new)] {
                    json.object(name, .inline) { json in
                        json.member("path", report.name)
                        json.member("today", report.today.description)
                        json.member("toolVersion", report.toolVersion)
                        json.member("configuration", report.configuration)
                        json.member("documents", report.documents.count)
                        json.member("compliant", report.documents.count { $0.isCompliant })
                        json.member("findings", report.findings.count)
                    }
                }
                json.member("sameRules", comparison.hasSameRules)
                json.object("summary", .inline) { json in
                    json.member("new", comparison.added.count)
                    for reason in ReportComparison.Gone.Reason.allCases {
                        json.member(reason.rawValue, comparison.gone(reason).count)
                    }
                    json.member("still", comparison.still.count)
                }
                json.object("findings") { json in
                    findings("new", comparison.added, &json)
                    for reason in ReportComparison.Gone.Reason.allCases {
                        findings(reason.rawValue, comparison.gone(reason), &json)
                    }
                    findings("still", comparison.still, &json)
                }
                overdue("becameOverdue", comparison.becameOverdue, &json)
                overdue("noLongerOverdue", comparison.noLongerOverdue, &json)
                facts(&json)
                documents(&json)
            }
        }
    }

    private func findings(_ name: String, _ findings: [ReportFile.Finding], _ json: inout JSONWriter) {
        json.array(name, of: findings) { json, finding in
            json.object(.inline) { json in
                json.member("rule", finding.rule)
                json.member("severity", finding.severity.rawValue)
                json.member("path", finding.path)
                json.member("line", finding.line)
                json.member("message", finding.message)
                json.member("fingerprint", finding.fingerprint)
            }
        }
    }

    private func overdue(_ name: String, _ documents: [ReportFile.Document], _ json: inout JSONWriter) {
        json.array(name, of: documents) { json, document in
            json.object(.inline) { json in
                json.member("path", document.path)
                json.member("title", document.title)
                json.member("lastReviewed", document.lastReviewed)
                json.member("reviewDue", document.reviewDue?.description)
            }
        }
    }

    private func facts(_ json: inout JSONWriter) {
        json.object("facts") { json in
            json.member("isComplete", comparison.factChanges != nil || comparison.knowsChangedFacts)
            json.array("documents", of: comparison.changedFacts) { json, document in
                json.object(.inline) { json in
                    json.member("path", document.path)
                    json.member("before", document.before)
                    json.member("now", document.now)
                }
            }
            json.key("changes")
            guard let changes = comparison.factChanges else { return json.null() }
            json.array { json in
                for change in changes {
                    json.object { json in
                        json.member("path", change.path)
                        json.member("line", change.line)
                        statement("old", change.old, &json)
                        statement("new", change.new, &json)
                        json.array("elsewhere", of: change.elsewhere) { json, path in json.string(path) }
                    }
                }
            }
        }
    }

    private func statement(_ name: String, _ statement: FactFile.Statement?, _ json: inout JSONWriter) {
        json.key(name)
        guard let statement else { return json.null() }
        json.object(.inline) { json in
            json.member("subject", statement.subject)
            json.member("attribute", statement.attribute)
            json.member("value", statement.value)
            json.member("scope", statement.scope)
        }
    }

    private func documents(_ json: inout JSONWriter) {
        json.object("documents") { json in
            json.array("new", of: comparison.documents.added) { json, path in json.string(path) }
            json.array("gone", of: comparison.documents.gone) { json, path in json.string(path) }
            json.array("renamed", of: comparison.documents.renamed) { json, paths in
                json.object(.inline) { json in
                    json.member("old", paths.old)
                    json.member("new", paths.new)
                }
            }
            json.array("edited", of: comparison.documents.edited) { json, path in json.string(path) }
        }
    }
}
