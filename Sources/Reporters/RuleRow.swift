internal import Diagnostics

/// What a rule found, as a row of the tables by rule. A rule has several rows where its findings have several
/// severities.
struct RuleRow {
    /// The severity of the findings.
    let severity: Severity
    /// The rule's id.
    let rule: String
    /// How many findings there are.
    private(set) var findings = 0
    /// In how many documents.
    private(set) var documents = 0
    private var lastPath: String?

    /// The rows of a report: the most severe first, then those with the most findings.
    static func rows(of report: Report) -> [RuleRow] {
        var rows: [Key: RuleRow] = [:]
        for diagnostic in report.findings.lazy.map(\.diagnostic) {
            let key = Key(severity: diagnostic.severity, rule: diagnostic.rule)
            rows[key, default: RuleRow(severity: key.severity, rule: key.rule)].add(path: diagnostic.location.path)
        }
        return rows.values.sorted { left, right in
            (right.severity, right.findings, left.rule) < (left.severity, left.findings, right.rule)
        }
    }

    private init(severity: Severity, rule: String) {
        self.severity = severity
        self.rule = rule
    }

    private struct Key: Hashable {
        let severity: Severity
        let rule: String
    }

    /// Counts a finding. Findings come sorted by path, so a new path is a new document.
    private mutating func add(path: String) {
        findings += 1
        if path != lastPath { documents += 1 }
        lastPath = path
    }
}
