internal import Diagnostics

/// A `testsuite`: a document, or the run.
struct JUnitSuite {
    private let name: String
    private let properties: [(name: String, value: String)]
    /// The cases.
    let cases: [JUnitCase]

    /// The suite of a document: a case for each rule that found something, or one that says that none did.
    init(_ path: String, _ findings: [Finding], _ outcome: RunOutcome) {
        name = path
        properties = []
        let byRule = Dictionary(grouping: findings, by: \.diagnostic.rule).sorted { $0.key < $1.key }
        let found = byRule.map { rule, findings in JUnitCase(rule, in: path, findings, outcome) }
        cases = found.isEmpty ? [JUnitCase(name: "no findings", className: path)] : found
    }

    /// The suite of the run: what was in force, and what was not checked.
    init(runOf report: Report, _ outcome: RunOutcome) {
        name = report.tool.name
        properties = [
            ("version", report.tool.version), ("today", "\(report.today)"),
            ("configuration", report.configuration.path ?? "built in"),
            ("configuration.digest", report.configuration.digest),
        ]
        var cases = report.skipped.map { file in
            JUnitCase(name: file.path, className: "not checked", result: .skipped(file.reason))
        }
        if report.documents.isEmpty {
            let result = JUnitCase.Result.skipped("no document was checked")
            cases.append(JUnitCase(name: "documents", className: report.tool.name, result: result))
        }
        if outcome.isIncomplete {
            let result = JUnitCase.Result.error("some files could not be read")
            cases.append(JUnitCase(name: "reading", className: report.tool.name, result: result))
        }
        self.cases = cases
    }

    /// How many cases fail.
    var failures: Int { cases.count { if case .failure = $0.result { true } else { false } } }
    /// How many cases could not be decided.
    var errors: Int { cases.count { if case .error = $0.result { true } else { false } } }
    private var skipped: Int { cases.count { if case .skipped = $0.result { true } else { false } } }

    /// A count over all suites, as an attribute.
    static func total(_ suites: [JUnitSuite], _ count: (JUnitSuite) -> Int) -> String {
        String(suites.reduce(0) { $0 + count($1) })
    }

    /// Writes the suite.
    func write(to xml: inout XMLWriter, timestamp: String) {
        let attributes: XMLWriter.Attributes = [
            "name": name, "tests": "\(cases.count)", "failures": "\(failures)", "errors": "\(errors)",
            "skipped": "\(skipped)", "timestamp": timestamp,
        ]
        xml.element("testsuite", attributes) { xml in
            if !properties.isEmpty {
                xml.element("properties", [:]) { xml in
                    for (name, value) in properties { xml.element("property", ["name": name, "value": value]) }
                }
            }
            for item in cases { item.write(to: &xml) }
        }
    }
}
