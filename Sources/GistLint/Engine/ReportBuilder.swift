internal import Diagnostics

/// Puts what was found into the order of the report, and names each finding.
struct ReportBuilder {
    let tool: Tool
    let context: RuleContext
    let sources: [Linter.Source]

    /// The report of a run.
    func report(records: [DocumentRecord], diagnostics: [Diagnostic], skipped: [SkippedFile]) -> Report {
        let sorted = diagnostics.sorted(by: ReportBuilder.precedes)
        return Report(
            tool: tool, today: context.today, configuration: context.configuration.source, rules: RuleRegistry.metadata,
            documents: summaries(records, sorted), findings: named(sorted),
            skipped: skipped.sorted { ($0.path, $0.reason) < ($1.path, $1.reason) })
    }

    private func summaries(_ records: [DocumentRecord], _ diagnostics: [Diagnostic]) -> [DocumentSummary] {
        let counts = diagnostics.reduce(into: [String: SeverityCounts]()) { counts, diagnostic in
            counts[diagnostic.location.path, default: SeverityCounts()].add(diagnostic.severity)
        }
        return records.map { record in
            DocumentSummary(
                path: record.path, fields: record.fields, reviewDue: record.reviewDue, digest: record.digest,
                counts: counts[record.path] ?? SeverityCounts())
        }
    }

    /// The fingerprint of a finding is the digest of its rule, its document and what it is about; findings that agree
    /// in all of them are counted through.
    private func named(_ diagnostics: [Diagnostic]) -> [Finding] {
        let relativePaths = Dictionary(
            sources.lazy.filter { $0.path != $0.relativePath }.map { ($0.path, $0.relativePath) },
            uniquingKeysWith: { first, _ in first })
        var path: String?
        var seen: [String: Int] = [:]
        return diagnostics.map { diagnostic in
            if diagnostic.location.path != path {
                path = diagnostic.location.path
                seen.removeAll(keepingCapacity: true)
            }
            let identity = diagnostic.rule + "\0" + diagnostic.subject
            let count = seen[identity, default: 0]
            seen[identity] = count + 1
            var digest = ContentDigest()
            digest.add(part: diagnostic.rule)
            digest.add(part: relativePaths[diagnostic.location.path] ?? diagnostic.location.path)
            digest.add(part: diagnostic.subject)
            digest.add(part: String(count))
            return Finding(diagnostic: diagnostic, fingerprint: String(digest.hexadecimal().prefix(32)))
        }
    }

    private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        if left.location.path != right.location.path { return left.location.path < right.location.path }
        if left.location.range != right.location.range { return left.location.range < right.location.range }
        return (left.rule, left.subject, left.message) < (right.rule, right.subject, right.message)
    }
}
