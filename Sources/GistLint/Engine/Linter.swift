package import Diagnostics
internal import Facts

/// One run: reads each document once, lets the rules look at it, and makes the report.
package struct Linter: Sendable {
    let tool: Tool
    let context: RuleContext
    private let extractor: FactExtractor

    /// A run with a configuration, on the day taken for today.
    package init(tool: Tool, configuration: Configuration, today: CalendarDate) {
        self.tool = tool
        context = RuleContext(today: today, configuration: configuration)
        extractor = FactExtractor(configuration.knowledge)
    }

    /// The run with a convention of the team's own.
    init(_ linter: Linter, convention: Convention) {
        var configuration = linter.context.configuration
        configuration.convention = convention
        tool = linter.tool
        context = RuleContext(today: linter.context.today, configuration: configuration)
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
        case checked(DocumentRecord, [Finding])
        case skipped(SkippedFile)
    }

    /// Checks documents on up to `jobs` threads. The report is the same for any number of them.
    ///
    /// - Parameters:
    ///   - skipped: What was found and left out before.
    ///   - read: Reads the file at a source's path; called once for each.
    package func lint(
        _ sources: [Source], skipped: [SkippedFile], jobs: Int, read: @Sendable (String) -> ReadResult
    ) -> Report {
        let ordered = sources.sorted { $0.path < $1.path }
        let outcomes = parallelMap(ordered, jobs: jobs) { check($0, read: read) }
        var builder = ReportBuilder()
        for outcome in outcomes {
            switch outcome {
            case .checked(let record, let findings): builder.add(record, findings)
            case .skipped(let file): builder.skip(file)
            }
        }
        for file in skipped { builder.skip(file) }
        let corpus = Corpus(records: builder.records, context)
        builder.add(configured(RuleRegistry.corpusRules.flatMap { $0.check(corpus) }))
        return builder.report(tool: tool, context: context)
    }

    private func check(_ source: Source, read: (String) -> ReadResult) -> Outcome {
        switch read(source.path) {
        case .failure(let reason): return .skipped(SkippedFile(path: source.path, reason: reason))
        case .bytes(let bytes):
            let file = SourceFile(path: source.path, bytes: bytes)
            var document = Document(file, relativePath: source.relativePath, configuration: context.configuration)
            document.reading = document.reading(by: extractor)
            let rules = RuleRegistry.documentRules.filter { source.role == .document || $0 is any FactRule }
            let diagnostics = configured(rules.flatMap { $0.check(document, context) })
            let findings = Fingerprinter(relativePath: source.relativePath).findings(diagnostics)
            let record = DocumentRecord(document, source: source, configuration: context.configuration)
            return .checked(record, findings)
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
