package import Diagnostics
internal import Facts

/// One run: reads each document once, lets the rules look at it, and makes the report.
package struct Linter: Sendable {
    let tool: Tool
    let context: RuleContext
    let extractor: FactExtractor

    /// A run with a configuration, on the day taken for today.
    package init(tool: Tool, configuration: Configuration, today: CalendarDate) {
        self.tool = tool
        context = RuleContext(today: today, configuration: configuration)
        extractor = FactExtractor(configuration.knowledge)
    }

    /// The run with another configuration that has the same knowledge packs: they are not prepared anew.
    init(_ linter: Linter, configuration: Configuration) {
        tool = linter.tool
        context = RuleContext(linter.context, configuration: configuration)
        extractor = linter.extractor
    }

    /// A document to check.
    package struct Source: Sendable {
        /// The path as shown in reports.
        package let path: String
        /// The path relative to the configuration's folder, by which patterns and fingerprints know it.
        package let relativePath: String
        /// What is asked of it.
        package let role: Role

        /// What is asked of a source.
        package enum Role: Sendable {
            /// Everything.
            case document
            /// Only what it says: a plain text has no fields.
            case text
        }

        package init(path: String, relativePath: String, role: Role = .document) {
            self.path = path
            self.relativePath = relativePath
            self.role = role
        }
    }

    /// What reading a file gave: its bytes, or why it could not be read.
    package enum ReadResult: Sendable {
        case bytes([UInt8])
        case failure(reason: String)
    }

    /// What is kept of one document.
    private enum Outcome {
        case checked(Checked)
        case skipped(SkippedFile)

        /// How many findings it has.
        var findingCount: Int { if case .checked(let checked) = self { checked.findings.count } else { 0 } }
    }

    /// A document that was checked: what is kept of it, what was found, and what its own suppressions and those of the
    /// configuration kept out.
    private struct Checked {
        let record: DocumentRecord
        let findings: [Finding]
        let ownCounts: [Int]
        let configuredCounts: [Int]
    }

    /// The suppressions of the configuration.
    var configuredSuppressions: [ScopedSuppression] {
        guard let (list, file) = context.configuration.suppressions else { return [] }
        return SuppressionList(file: file, place: .configuration, today: context.today).suppressions(in: list)
    }

    /// Checks documents on up to `jobs` threads. The report is the same for any number of them.
    ///
    /// - Parameters:
    ///   - skipped: What was found and left out before.
    ///   - isWhole: Whether the sources are all documents of the configuration, so that one of its suppressions that is
    ///     not needed for them is not needed at all.
    ///   - history: The time before, for the rules on changes, and to tell what a change touches.
    ///   - read: Reads the file at a source's path; called once for each.
    package func lint(
        _ sources: [Source], skipped: [SkippedFile], jobs: Int, isWhole: Bool = true, history: DocumentHistory? = nil,
        read: @Sendable (String) -> ReadResult
    ) -> Report {
        let ordered = sources.sorted { $0.path < $1.path }
        let configured = configuredSuppressions
        let pool = StatementPool()
        var outcomes = parallelMap(ordered, jobs: jobs) {
            check($0, suppressed: configured, history, sharing: pool, read: read)
        }
        var builder = ReportBuilder()
        builder.reserve(documents: outcomes.count, findings: outcomes.reduce(0) { $0 + $1.findingCount })
        var filter = SuppressionFilter(configured)
        var ownFilters: [String: SuppressionFilter] = [:]
        // Each is let go when the builder has it, so that no finding is kept twice.
        outcomes.reverse()
        while let outcome = outcomes.popLast() {
            switch outcome {
            case .checked(let checked):
                builder.add(checked.record, checked.findings)
                filter.add(checked.configuredCounts)
                if !checked.record.suppressions.isEmpty {
                    ownFilters[checked.record.path] = SuppressionFilter(checked.record.suppressions)
                    ownFilters[checked.record.path]?.add(checked.ownCounts)
                }
            case .skipped(let file): builder.skip(file)
            }
        }
        for file in skipped { builder.skip(file) }
        let corpus = Corpus(records: builder.records, context)
        addFindings(across: corpus, to: &builder, &filter, &ownFilters)
        let own = ownFilters.sorted { $0.key < $1.key }.flatMap(\.value.uses)
        let uses = (own + filter.uses).sorted { Linter.precedes($0.suppression.location, $1.suppression.location) }
        let judged =
            isWhole ? uses : uses.filter { $0.suppression.place != .configuration || $0.suppression.state != .active }
        builder.add(
            self.configured(judged.flatMap { use in RuleRegistry.suppressionRules.compactMap { $0.check(use) } }))
        var report = builder.report(tool: tool, context: context, suppressions: uses)
        report.change = history.map { ChangeSummary(base: $0.base, corpus) }
        return report
    }

    /// Adds the findings across documents; those that the configuration, their home document or a comment beside one of their
    /// sides suppresses are marked so.
    private func addFindings(
        across corpus: Corpus, to builder: inout ReportBuilder, _ filter: inout SuppressionFilter,
        _ ownFilters: inout [String: SuppressionFilter]
    ) {
        let found = configured(RuleRegistry.corpusRules.flatMap { $0.check(corpus) })
        let relativePaths = Dictionary(corpus.records.map { ($0.path, $0.relativePath) }) { first, _ in first }
        builder.add(found) { finding in
            let diagnostic = finding.diagnostic
            let path = diagnostic.home.path
            // All count, so that none is called unused for what another suppresses too.
            var found = [
                ownFilters[path]?.suppression(of: diagnostic, in: relativePaths[path] ?? path),
                filter.suppression(of: diagnostic, in: relativePaths[path] ?? path),
            ]
            // Whoever says beside a sentence that it may contradict others says so wherever the finding is shown.
            for claim in diagnostic.conflict?.claims ?? [] where claim.location != diagnostic.home {
                let path = claim.location.path
                found.append(
                    ownFilters[path]?.suppression(
                        of: diagnostic, in: relativePaths[path] ?? path, beside: claim.location))
            }
            return found.lazy.compactMap(\.self).first
        }
    }

    private static func precedes(_ left: SourceLocation, _ right: SourceLocation) -> Bool {
        (left.path, left.range.start) < (right.path, right.range.start)
    }

    private func check(
        _ source: Source, suppressed: [ScopedSuppression], _ history: DocumentHistory?, sharing pool: StatementPool,
        read: (String) -> ReadResult
    ) -> Outcome {
        switch read(source.path) {
        case .failure(let reason): return .skipped(SkippedFile(path: source.path, reason: reason))
        case .bytes(let bytes):
            let file = SourceFile(path: source.path, bytes: bytes)
            var document = Document(file, relativePath: source.relativePath, configuration: context.configuration)
            document.change = history?.change(of: document, source, context.configuration)
            document.readBody(by: extractor, context.configuration.knowledge)
            let rules = RuleRegistry.documentRules.filter { source.role == .document || $0 is any FactRule }
            let diagnostics = configured(rules.flatMap { $0.check(document, context) })
            let suppressions = document.suppressions(today: context.today)
            var (own, configured) = (SuppressionFilter(suppressions), SuppressionFilter(suppressed))
            let findings = Fingerprinter(relativePath: source.relativePath).findings(diagnostics).map { finding in
                var finding = finding.locatingEdits(in: file)
                // Both count, so that none is called unused for what another suppresses too.
                let byOwn = own.suppression(of: finding.diagnostic, in: source.relativePath)
                let byConfigured = configured.suppression(of: finding.diagnostic, in: source.relativePath)
                finding.suppression = byOwn ?? byConfigured
                return finding
            }
            let record = DocumentRecord(
                document, source: source, configuration: context.configuration, suppressions: suppressions,
                touch: history?.touch(of: document, source, context.configuration, by: extractor), sharing: pool)
            return .checked(
                Checked(
                    record: record, findings: findings, ownCounts: own.counts, configuredCounts: configured.counts))
        }
    }

    /// Gives each finding the severity that the configuration wants, and drops those of rules that are off.
    func configured(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let severities = context.configuration.severities
        if severities.isEmpty { return diagnostics }
        return diagnostics.compactMap { diagnostic in
            switch severities[diagnostic.rule] {
            case nil: return diagnostic
            case .off: return nil
            case .severity(let severity):
                // What a rule itself lowered, as for documents that are not in use, is not raised again.
                let isLowered = RuleRegistry.severities[diagnostic.rule].map { diagnostic.severity < $0 } ?? false
                var changed = diagnostic
                changed.severity = isLowered ? min(severity, diagnostic.severity) : severity
                return changed
            }
        }
    }
}
