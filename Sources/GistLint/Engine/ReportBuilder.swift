internal import Diagnostics

/// Puts what was found into the order of the report.
struct ReportBuilder {
    /// What was kept of each document, in the order of the paths.
    private(set) var records: [DocumentRecord] = []
    private var counts: [SeverityCounts] = []
    private var findings: [Finding] = []
    /// Findings that somebody suppressed, in the order of those that nobody did.
    private var suppressed: [Finding] = []
    private var skipped: [SkippedFile] = []

    /// Makes room, so that there is none to spare.
    mutating func reserve(documents: Int, findings: Int) {
        records.reserveCapacity(documents)
        counts.reserveCapacity(documents)
        self.findings.reserveCapacity(findings)
    }

    /// Adds a document and its findings; documents come in the order of their paths.
    mutating func add(_ record: DocumentRecord, _ findings: [Finding]) {
        records.append(record)
        counts.append(SeverityCounts())
        add(findings, toDocument: records.count - 1)
    }

    /// Adds a file that was not checked.
    mutating func skip(_ file: SkippedFile) { skipped.append(file) }

    /// Adds findings across documents, each under the name that it has in its home, and to the document that it points at;
    /// `suppression` says what silences one.
    mutating func add(_ diagnostics: [Diagnostic], suppression: (Finding) -> Suppression? = { _ in nil }) {
        let byPath = Dictionary(grouping: diagnostics, by: \.home.path)
        if byPath.isEmpty { return }
        func findings(_ found: [Diagnostic], in relativePath: String) -> [Finding] {
            Fingerprinter(relativePath: relativePath).findings(found).map { finding in
                var finding = finding
                finding.suppression = suppression(finding)
                return finding
            }
        }
        let indices = Dictionary(records.indices.map { (records[$0].path, $0) }) { first, _ in first }
        for (path, found) in byPath.sorted(by: { $0.key < $1.key }) {
            let relative = indices[path].map { records[$0].relativePath } ?? RunPaths.name(ofConfiguration: path)
            for finding in findings(found, in: relative) {
                add([finding], toDocument: indices[finding.diagnostic.location.path])
            }
        }
        self.findings.sort { Fingerprinter.precedes($0.diagnostic, $1.diagnostic) }
        suppressed.sort { Fingerprinter.precedes($0.diagnostic, $1.diagnostic) }
    }

    /// What is silenced is kept beside the findings, and counts for no document.
    private mutating func add(_ found: [Finding], toDocument index: Int?) {
        for finding in found {
            guard finding.suppression == nil else {
                suppressed.append(finding)
                continue
            }
            findings.append(finding)
            if let index { counts[index].add(finding.diagnostic.severity) }
        }
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
            textsNotChecked: records.filter(\.isForeign).map(\.path), suppressions: suppressions,
            suppressed: suppressed)
    }
}
