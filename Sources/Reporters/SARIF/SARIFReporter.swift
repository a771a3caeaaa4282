package import Diagnostics
package import StructuredData

/// SARIF 2.1.0, the format that code hosts and editors take findings in.
///
/// The standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/sarif-v2.1.0-errata01.html
///
/// GitHub refuses a file with more than 25,000 results
/// (https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit), so no more
/// are written: each rule keeps its share, and a notification says what was left out.
package struct SARIFReporter: Reporter {
    private let outcome: RunOutcome
    private let limit: Int

    /// A reporter of a run that ends so, with at most `limit` results.
    package init(outcome: RunOutcome, limit: Int = 25_000) {
        self.outcome = outcome
        self.limit = limit
    }

    /// Writes a log with one run.
    package func write(_ report: Report, to sink: inout ByteSink) {
        JSONWriter.write(to: &sink) { json in
            json.object { json in
                json.member("$schema", SARIFReporter.schema)
                json.member("version", "2.1.0")
                json.array("runs", of: [report]) { json, report in
                    json.object { json in run(report, &json) }
                }
            }
        }
    }

    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    private func run(_ report: Report, _ json: inout JSONWriter) {
        let results = SARIFResults(report, limit: limit)
        json.object("tool") { json in json.driver(of: report) }
        json.array("invocations", of: [report]) { json, report in
            json.invocation(of: report, outcome, leftOut: results.omitted)
        }
        json.object("originalUriBaseIds") { json in
            // Without its address: that depends on the machine, and is nobody's business.
            json.object(ArtifactAddress.base) { json in
                json.message("description", "the folder in which the run was started")
            }
        }
        // A lone carriage return ends a line too, other than SARIF takes for granted.
        json.array("newlineSequences", of: ["\r\n", "\n", "\r"]) { json, text in json.string(text) }
        json.member("columnKind", "utf16CodeUnits")
        json.array("results", of: results.kept) { json, finding in json.result(finding, among: results) }
        json.object("properties") { json in
            json.member("today", report.today.description)
            json.object("event", .inline) { json in
                json.member("name", report.event.kind.rawValue)
                json.member("why", SARIFText.plain(report.event.why))
            }
            json.object("configuration") { json in
                json.member("path", report.configuration.path)
                json.member("digest", report.configuration.digest)
            }
            json.member("documents", report.documents.count)
            json.member("compliant", report.documents.count { $0.isCompliant })
        }
    }
}

/// The findings that become results.
struct SARIFResults {
    /// Those that are written, in the order of the report; the silenced ones come last.
    let kept: [Finding]
    /// How many of each rule are not.
    let omitted: [String: Int]
    /// The places of the rules in the tool's list.
    let ruleIndices: [String: Int]
    /// True where the run knows what is silenced; then each result says whether it is.
    let knowsSuppressions: Bool
    /// True where the run was held against a baseline; then each result says how it stands to that.
    let knowsBaseline: Bool

    init(_ report: Report, limit: Int) {
        // What the baseline knows is among them: a viewer shows by its state that it is not new.
        let open = report.findings + report.known
        let all = open + report.suppressed
        if all.count <= limit {
            kept = all
            omitted = [:]
        } else {
            // What is silenced gets the room that is left.
            let listed = FairSelection.indices(in: report.findings)
            let known = FairSelection.indices(in: report.known).map { $0 + report.findings.count }
            let silenced = FairSelection.indices(in: report.suppressed).map { $0 + open.count }
            let chosen = Set((listed + known + silenced).prefix(limit))
            kept = chosen.sorted().map { all[$0] }
            omitted = (0..<all.count).reduce(into: [:]) { omitted, index in
                if !chosen.contains(index) { omitted[all[index].diagnostic.rule, default: 0] += 1 }
            }
        }
        ruleIndices = Dictionary(uniqueKeysWithValues: report.rules.enumerated().map { ($1.id, $0) })
        knowsSuppressions = !report.suppressed.isEmpty
        knowsBaseline = report.baseline != nil || all.contains { $0.baselineState != nil }
    }
}
