import Diagnostics
import Reporters
import StructuredData

/// Reports to print, built by hand.
enum SampleReport {
    static let today = CalendarDate(year: 2026, month: 11, day: 20).unsafelyKnown

    /// A report of the given findings; the documents' counts follow from them.
    static func report(
        documents: [(path: String, fields: GovernanceFields)] = [], diagnostics: [Diagnostic] = [],
        skipped: [SkippedFile] = [], configuration: String? = ".gist-lint.yml", suppressed: [Finding] = [],
        adjusting adjust: (inout Finding) -> Void = { _ in }
    ) -> Report {
        let counts = diagnostics.reduce(into: [String: SeverityCounts]()) { counts, diagnostic in
            counts[diagnostic.location.path, default: SeverityCounts()].add(diagnostic.severity)
        }
        let summaries = documents.map { document in
            DocumentSummary(
                path: document.path, fields: document.fields,
                reviewDue: document.fields.lastReviewed == "2025-12-30"
                    ? CalendarDate(year: 2026, month: 3, day: 30) : nil,
                digest: digest("d"), counts: counts[document.path] ?? SeverityCounts())
        }
        let findings = diagnostics.enumerated().map { index, diagnostic in
            var finding = Finding(diagnostic: diagnostic, fingerprint: fingerprint(index))
            adjust(&finding)
            return finding
        }
        return Report(
            tool: Tool(name: "gist-lint", version: "0.1.0"), today: today,
            configuration: ConfigurationSource(path: configuration, digest: digest("c")),
            rules: Set(diagnostics.map(\.rule)).sorted().map(rule), documents: summaries, findings: findings,
            skipped: skipped, suppressed: suppressed)
    }

    /// What a rule says about itself.
    private static func rule(_ id: String) -> RuleMetadata {
        RuleMetadata(
            id: id, severity: .warning, category: .fields, since: "0.1.0", summary: "What \(id) finds.",
            rationale: "Why `\(id)` matters.", badExample: "what breaks it", goodExample: "title: x\nother: y")
    }

    /// The fields of a document.
    static func fields(
        _ title: String?, _ sourceType: String?, lastReviewed: String? = "2025-12-30"
    ) -> GovernanceFields {
        var fields = GovernanceFields()
        fields.title = title
        fields.sourceType = sourceType
        fields.license = "public_domain"
        fields.status = "active"
        fields.lastReviewed = lastReviewed
        fields.reviewFrequency = "quarterly"
        return fields
    }

    /// What a reporter writes.
    static func output(_ report: Report, _ reporter: some Reporter) -> String {
        let pieces = Pieces()
        var sink = ByteSink { pieces.bytes += $0 }
        reporter.write(report, to: &sink)
        return String(decoding: pieces.bytes, as: UTF8.self)
    }

    private final class Pieces { var bytes: [UInt8] = [] }

    private static func digest(_ letter: String) -> String { "sha256:" + String(repeating: letter, count: 64) }

    private static func fingerprint(_ index: Int) -> String {
        let digits = String(index, radix: 16)
        return String(repeating: "0", count: 32 - digits.count) + digits
    }
}

extension Optional {
    /// The value of something that a test knows to be there.
    fileprivate var unsafelyKnown: Wrapped {
        guard let self else { preconditionFailure("the test builds it rightly") }
        return self
    }
}
