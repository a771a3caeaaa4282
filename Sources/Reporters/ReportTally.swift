internal import Diagnostics

/// What a report adds up to: the numbers that every summary shows.
struct ReportTally {
    /// Findings by severity.
    private(set) var bySeverity = SeverityCounts()
    /// Findings by rule; rules without findings are left out.
    private(set) var byRule: [String: SeverityCounts] = [:]
    /// Documents and their findings by source type.
    private(set) var bySourceType: [String: SourceTypeTally] = [:]
    /// How many documents comply.
    private(set) var compliant = 0

    /// The key of the documents that give no source type. No schema of ours allows it as a value.
    static let noSourceType = "(none)"

    init(_ report: Report) {
        for finding in report.findings {
            let diagnostic = finding.diagnostic
            bySeverity.add(diagnostic.severity)
            byRule[diagnostic.rule, default: SeverityCounts()].add(diagnostic.severity)
        }
        for document in report.documents {
            if document.isCompliant { compliant += 1 }
            let type = document.fields.sourceType ?? ReportTally.noSourceType
            bySourceType[type, default: SourceTypeTally()].add(document)
        }
    }
}

/// The documents of one source type and their findings.
struct SourceTypeTally {
    /// How many documents there are.
    private(set) var documents = 0
    /// How many of them comply.
    private(set) var compliant = 0
    /// Their errors.
    private(set) var errors = 0
    /// Their warnings.
    private(set) var warnings = 0
    /// Their notes.
    private(set) var notes = 0

    /// Counts one document.
    mutating func add(_ document: DocumentSummary) {
        documents += 1
        if document.isCompliant { compliant += 1 }
        errors += document.counts.errors
        warnings += document.counts.warnings
        notes += document.counts.notes
    }
}

extension SeverityCounts {
    /// All findings, whatever their severity.
    var total: Int { errors + warnings + notes }
}
