import Diagnostics
import Foundation
import Reporters
import TestSupport
import Testing

/// SARIF. That it fits the standard's schema is tested with the built program, in `CommandTests`.
struct SARIFReporterTests {
    private func reporter(failOn: Severity? = .error, isIncomplete: Bool = false, limit: Int = 25_000) -> SARIFReporter
    {
        SARIFReporter(outcome: RunOutcome(failOn: failOn, isIncomplete: isIncomplete), limit: limit)
    }

    private func log(_ report: Report, _ reporter: SARIFReporter) throws -> SARIFLog {
        try JSONDecoder().decode(SARIFLog.self, from: Data(SampleReport.output(report, reporter).utf8))
    }

    private func diagnostic(
        _ rule: String = "r", _ severity: Severity = .note, _ message: String = "m",
        at location: Diagnostics.SourceLocation = Marked("«a»").location,
        related: [RelatedLocation] = [], fixIt: FixIt? = nil
    ) -> Diagnostic {
        Diagnostic(
            rule: rule, severity: severity, message: message, location: location, related: related, fixIt: fixIt,
            subject: "")
    }

    private func result(_ diagnostic: Diagnostic) throws -> SARIFLog.Result {
        let log = try log(SampleReport.report(diagnostics: [diagnostic]), reporter())
        return try #require(log.runs[0].results.first)
    }

    @Test
    func `a report of an ordinary day`() throws {
        let text = SampleReport.output(SampleReport.everyday, reporter())
        try Snapshot.expect(text, matches: "reports/everyday.sarif")
    }

    @Test
    func `hostile text is shown, not obeyed`() throws {
        let text = SampleReport.output(SampleReport.hostile, reporter())
        try Snapshot.expect(text, matches: "reports/hostile.sarif")
        let results = try log(SampleReport.hostile, reporter()).runs[0].results
        #expect(results.count == SampleReport.hostile.findings.count)
        for result in results {
            let controls = result.message.text.unicodeScalars.filter {
                $0.properties.generalCategory == .control && $0 != "\n"
            }
            #expect(controls.isEmpty)
        }
        // What is written into a document is exact.
        #expect(results[0].fixes?[0].artifactChanges[0].replacements[0].insertedContent.text == "\u{0}\"\\")
    }

    @Test
    func `a region ends after its last character, in UTF-16 units`() throws {
        let text = "a\r\n胃👩‍⚕️«e\u{301}\n👍»b"
        let region = try result(diagnostic(at: Marked(text).location)).region
        #expect(region == SARIFLog.Region(startLine: 2, startColumn: 1 + 1 + 2 + 1 + 1 + 1, endLine: 3, endColumn: 3))
        let empty = try result(diagnostic(at: Marked("ab«»").location)).region
        #expect(empty == SARIFLog.Region(startLine: 1, startColumn: 3, endLine: 1, endColumn: 3))
    }

    @Test(arguments: [
        ("docs/a b.md", "docs/a%20b.md", true), ("docs/50%.md", "docs/50%25.md", true),
        ("c:/x#y?.md", "c%3A/x%23y%3F.md", true), ("胃.md", "%E8%83%83.md", true),
        ("../out.md", "../out.md", false), ("a..b/c.md", "a..b/c.md", true), ("/tmp/a.md", "file:///tmp/a.md", false),
        ("a\n\u{1B}.md", "a%0A%1B.md", true),
    ])
    func `a path becomes an address`(path: String, uri: String, isBelowBase: Bool) throws {
        let location = try result(diagnostic(at: Marked("«a»", path: path).location)).artifactLocation
        #expect(location.uri == uri)
        #expect((location.uriBaseId == "%SRCROOT%") == isBelowBase)
        #expect(URL(string: uri) != nil)
    }

    @Test
    func `text from documents makes neither links nor arguments`() throws {
        #expect(try result(diagnostic("r", .note, "[a](b) {0}")).message.text == "\\[a\\](b) {{0}}")
        #expect(try result(diagnostic("r", .note, "a list [a]")).message.text == "a list [a]")
    }

    @Test
    func `a message links to the other places`() throws {
        let other = RelatedLocation(Marked("\n\n«b»", path: "docs/[b].md").location, message: "the other {side}")
        let result = try result(diagnostic(related: [other]))
        #expect(result.message.text == "m\n[docs/\\[b\\].md:3](1): the other {{side}}")
        #expect(result.relatedLocations?.map(\.id) == [1])
        #expect(result.relatedLocations?[0].physicalLocation.region.startLine == 3)
    }

    @Test
    func `edits stand where they are, several lines away too`() throws {
        let marked = Marked("\u{FEFF}«a»: 1\n胃: «2\n»")
        let fixIt = FixIt(
            "t", edits: marked.ranges.map { Edit($0, replacement: "x\n") }, applicability: .safe)
        let report = SampleReport.report(diagnostics: [diagnostic(at: marked.location, fixIt: fixIt)]) {
            $0 = $0.locatingEdits(in: marked.file)
        }
        let fix = try #require(try log(report, reporter()).runs[0].results[0].fixes?.first)
        #expect(fix.properties["applicability"] == "safe")
        #expect(
            fix.artifactChanges[0].replacements.map(\.deletedRegion) == [
                SARIFLog.Region(startLine: 1, startColumn: 1, endLine: 1, endColumn: 2),
                SARIFLog.Region(startLine: 2, startColumn: 4, endLine: 3, endColumn: 1),
            ])
    }

    @Test
    func `without lines an edit has bytes, and what a person decides is no fix`() throws {
        let edit = Edit(TextRange(3, 5), replacement: "x")
        let known = try result(diagnostic(fixIt: FixIt("t", edits: [edit], applicability: .unsafe)))
        let region = try #require(known.fixes?[0].artifactChanges[0].replacements[0].deletedRegion)
        #expect(region == SARIFLog.Region(byteOffset: 3, byteLength: 2))
        let shown = try result(diagnostic(fixIt: FixIt("do it", edits: [edit], applicability: .displayOnly)))
        #expect(shown.fixes == nil)
        #expect(shown.message.text == "m\nhelp: do it")
    }

    @Test
    func `what silences a finding and what a baseline knows is said where it is known`() throws {
        #expect(try result(diagnostic()).suppressions == nil)
        #expect(try result(diagnostic()).baselineState == nil)
        let silenced = [Suppression.Place.body, .frontMatter, .configuration].map { place in
            var finding = Finding(diagnostic: diagnostic("s", .error), fingerprint: "\(place)")
            finding.suppression = Suppression(
                rule: "s", reason: "agreed\u{1B}", until: "2027-03-01", owner: nil, place: place,
                location: Marked("\n«<!-- -->»").location, today: SampleReport.today)
            finding.baselineState = .unchanged
            return finding
        }
        let report = SampleReport.report(diagnostics: [diagnostic("r", .warning)], suppressed: silenced) {
            $0.baselineState = .new
        }
        try Snapshot.expect(SampleReport.output(report, reporter()), matches: "reports/suppressed.sarif")
        let run = try log(report, reporter()).runs[0]
        #expect(run.results.map(\.ruleId) == ["r", "s", "s", "s"])
        #expect(run.results.map(\.baselineState) == ["new", "unchanged", "unchanged", "unchanged"])
        #expect(run.results[0].suppressions?.isEmpty == true)
        let suppression = try #require(run.results[1].suppressions?.first)
        #expect(run.results.dropFirst().map { $0.suppressions?.first?.kind } == ["inSource", "inSource", "external"])
        #expect(suppression.properties == ["until": "2027-03-01"])
        #expect(suppression.justification == "agreed\\u{1B}")
        #expect(suppression.location?.physicalLocation.region.startLine == 2)
        #expect(run.invocations[0].exitCode == 0, "what is silenced makes no run fail")
    }

    @Test
    func `the limit leaves each rule its share, and says what it left out`() throws {
        let run = try log(SampleReport.crowded, reporter(limit: 1_000)).runs[0]
        #expect(run.results.count == 1_000)
        // 100 licences, 200 dates, 5,700 reviews (of two severities), 3,000 citations, 1,000 notes are found.
        let counts = Dictionary(grouping: run.results, by: \.ruleId).mapValues(\.count)
        #expect(
            counts == [
                "license-conflict": 100, "date-invalid": 180, "review-overdue": 360, "citation-weak": 180,
                "review-due-soon": 180,
            ])
        let paths = run.results.map(\.artifactLocation.uri)
        #expect(paths == paths.sorted(), "they stay in the order of the report")
        let notification = try #require(run.invocations[0].toolExecutionNotifications.last)
        #expect(notification.descriptor.id == "results-left-out")
        #expect(
            notification.message.text == "9,000 findings left out: 5,340 of review-overdue, 2,820 of citation-weak, "
                + "820 of review-due-soon, 20 of date-invalid; the JSON report holds all of them")
        #expect(try log(SampleReport.crowded, reporter(limit: 10_000)).runs[0].results.count == 10_000)
    }

    @Test
    func `by default there are no more results than GitHub takes`() {
        let place = Marked("«a»").location
        let findings = (0..<25_010).map { number in
            Diagnostic(
                rule: number < 10 ? "rare" : "common", severity: .note, message: "m", location: place, subject: "")
        }
        let reporter = SARIFReporter(outcome: RunOutcome(failOn: nil))
        let text = SampleReport.output(SampleReport.report(diagnostics: findings), reporter)
        let rules = text.split(separator: "\n").filter { $0.hasPrefix("          \"ruleId\"") }
        #expect(rules.count == 25_000)
        #expect(rules.count { $0.contains("\"rare\"") } == 10)
        #expect(text.contains("\"10 findings left out: 10 of common; the JSON report holds all of them\""))
    }

    @Test
    func `the invocation says how the run ended`() throws {
        let report = SampleReport.everyday
        let failed = try log(report, reporter()).runs[0].invocations[0]
        #expect((failed.exitCode, failed.executionSuccessful) == (1, true))
        #expect(failed.exitCodeDescription == "3 findings of severity error")
        let never = try log(report, reporter(failOn: nil)).runs[0].invocations[0]
        #expect(never.exitCode == 0)
        let incomplete = try log(report, reporter(isIncomplete: true)).runs[0].invocations[0]
        #expect((incomplete.exitCode, incomplete.executionSuccessful) == (2, false))
        #expect(
            failed.toolExecutionNotifications.map(\.message.text) == [
                "1 file not checked: not a text file", "1 file not checked: permission denied",
            ])
        let empty = try log(SampleReport.report(), reporter()).runs[0].invocations[0]
        #expect(empty.toolExecutionNotifications.map(\.descriptor.id) == ["no-document"])
    }

    @Test
    func `a rule comes with its help`() throws {
        let run = try log(SampleReport.everyday, reporter()).runs[0]
        for result in run.results {
            let rule = run.tool.driver.rules[try #require(result.ruleIndex)]
            #expect(rule.id == result.ruleId)
            #expect(rule.help.markdown.hasPrefix("# \(rule.id)\n"))
        }
    }
}
