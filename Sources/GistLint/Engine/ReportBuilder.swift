internal import Diagnostics

/// Puts what was found into the order of the report.
struct ReportBuilder {
    /// What was kept of each document, in the order of the paths.
    private(set) var records: [DocumentRecord] = []
    private var counts: [SeverityCounts] = []
    private var findings: [Finding] = []
    private var skipped: [SkippedFile] = []

    /// Adds a document and its findings; documents come in the order of their paths.
    mutating func add(_ record: DocumentRecord, _ findings: [Finding]) {
        records.append(record)
        var count = SeverityCounts()
        for finding in findings { count.add(finding.diagnostic.severity) }
        counts.append(count)
        self.findings += findings
    }

    /// Adds a file that was not checked.
    mutating func skip(_ file: SkippedFile) { skipped.append(file) }

    /// Adds findings across documents, each to the document that it points at.
    mutating func add(_ diagnostics: [Diagnostic]) {
        let byPath = Dictionary(grouping: diagnostics, by: \.location.path)
        if byPath.isEmpty { return }
        let known = Set(records.map(\.path))
        for (path, found) in byPath where !known.contains(path) {
            findings += Fingerprinter(relativePath: path).findings(found)
        }
        for index in records.indices {
            guard let found = byPath[records[index].path] else { continue }
            for diagnostic in found { counts[index].add(diagnostic.severity) }
            findings += Fingerprinter(relativePath: records[index].relativePath).findings(found)
        }
        findings.sort { Fingerprinter.precedes($0.diagnostic, $1.diagnostic) }
    }

    /// The report of the run.
    consuming func report(tool: Tool, context: RuleContext, suppressions: [SuppressionUse]) -> Report {
        let summaries = zip(records, counts).filter { !$0.0.isText }.map { record, counts in
            DocumentSummary(
                path: record.path, fields: record.fields, reviewDue: record.reviewDue, digest: record.digest,
                counts: counts, facts: record.factCount, factsDigest: record.factsDigest)
        }
        return Report(
            tool: tool, today: context.today, configuration: context.configuration.source, rules: RuleRegistry.metadata,
            documents: summaries, findings: findings,
            skipped: skipped.sorted { ($0.path, $0.reason) < ($1.path, $1.reason) },
            texts: records.filter(\.isText).map { TextSummary(path: $0.path, facts: $0.factCount) },
            textsNotChecked: records.filter(\.isForeign).map(\.path), suppressions: suppressions)
    }
}
