import Diagnostics
import TestSupport

/// Reports on a change, held against known findings, with text that no name should hold.
extension SampleReport {
    /// A change that alters a fact in two documents in the same way, and another that is no longer stated.
    static var change: Report {
        var report = report(
            documents: [("docs/a.md", fields("A", "02_nci_core")), ("docs/b.md", fields("B", "02_nci_core"))],
            diagnostics: [overdue("docs/a.md"), conflict("docs/b.md")],
            adjusting: { finding in
                finding.baselineState = .new
                if finding.diagnostic.timing != nil { finding.standing = .calendar }
            })
        let known = known("docs/\u{1B}[31m|old`.md")
        report.event = RunEvent(.change, why: "GITHUB_EVENT_NAME is x\u{1B}[2J|`*")
        report.change = ChangeSummary(
            base: ChangeBase(
                revision: "origin/ma|in\u{7}", commit: String(repeating: "a1", count: 20), hasParted: true,
                deleted: ["docs/gone.md"], isConfigurationChanged: true),
            documents: ["docs/a.md", "docs/b.md"],
            alterations: ["docs/a.md", "docs/b.md"].map { alteration($0, to: ["300 mg"]) } + [
                alteration("docs/b.md", to: [], scope: [])
            ])
        report.change?.outside = FindingTally([known])
        report.known = [known]
        report.baseline = BaselineSummary(
            path: "known`|.json", known: FindingTally([known]),
            gone: (1...12).map { entry("docs/gone-\($0).md\u{1B}") },
            expired: [entry("docs/a.md", until: today)], isPruned: false)
        return report
    }

    /// The same with all findings among the listed ones.
    static var changeWithAll: Report {
        var report = change
        var known = report.known[0]
        known.standing = .outside
        report.findings += report.known + [known]
        report.known = []
        return report
    }

    private static func overdue(_ path: String) -> Diagnostic {
        Diagnostic(
            rule: "review-overdue", severity: .warning, message: "the review is overdue by 2 days",
            location: Marked("lastReviewed: «2025-12-30»", path: path).location, subject: "/lastReviewed",
            timing: .past)
    }

    private static func conflict(_ path: String) -> Diagnostic {
        Diagnostic(
            rule: "fact-conflict", severity: .error, message: "x: dose 300 mg here, 400 mg in another document",
            location: Marked("Take «300 mg».", path: path).location, subject: "x/dose")
    }

    private static func known(_ path: String) -> Finding {
        var finding = Finding(
            diagnostic: Diagnostic(
                rule: "field-missing", severity: .error, message: "`license` is missing",
                location: Marked("«---»", path: path).location, subject: "/license"),
            fingerprint: String(repeating: "f", count: 32))
        finding.baselineState = .unchanged
        finding.standing = .known
        return finding
    }

    private static func alteration(
        _ path: String, to after: [String], scope: [Conflict.Qualifier] = [Conflict.Qualifier("setting", "ad|juvant")]
    ) -> FactAlteration {
        FactAlteration(
            path: path, subject: "x", attribute: "median_time", scope: scope, before: ["400 mg", "2 \u{202E}g"],
            after: after, statedIn: ["docs/a.md", "docs/b.md", "docs/c|`.md"].filter { $0 != path })
    }

    private static func entry(_ path: String, until: CalendarDate? = nil) -> BaselineSummary.Entry {
        BaselineSummary.Entry(path: path, rule: "field-missing", subject: "/lic\u{7}ense", until: until)
    }
}
