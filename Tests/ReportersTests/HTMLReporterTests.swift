import Diagnostics
import Foundation
import Reporters
import TestSupport
import Testing

/// The page, as text. How a browser shows it is tested with the built program, in `CommandTests`.
struct HTMLReporterTests {
    /// The page without its style, its script and their digests, which have tests of their own.
    private func page(_ report: Report) throws -> String {
        let text = SampleReport.output(report, HTMLReporter())
        let style = try #require(text.firstMatch(of: /<style>.*?<\/style>/.dotMatchesNewlines())).0
        let script = try #require(text.firstMatch(of: /<script>.*?<\/script>/.dotMatchesNewlines())).0
        return text.replacing(style, with: "<style>…</style>").replacing(script, with: "<script>…</script>")
            .replacing(/sha256-[A-Za-z0-9+\/=]+/, with: "sha256-…")
    }

    /// The texts between a start tag that begins so and the next end tag.
    private func texts(_ start: String, in page: String) -> [String] {
        page.split(separator: start).dropFirst().compactMap { rest in
            rest.firstRange(of: ">").flatMap { open in
                rest[open.upperBound...].firstRange(of: "</").map { String(rest[open.upperBound..<$0.lowerBound]) }
            }
        }
    }

    @Test
    func `a report of an ordinary day`() throws {
        try Snapshot.expect(try page(SampleReport.everyday), matches: "reports/everyday.html")
    }

    @Test
    func `hostile text is shown, not obeyed`() throws {
        let page = try page(SampleReport.hostile)
        try Snapshot.expect(page, matches: "reports/hostile.html")
        #expect(!page.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }

    @Test
    func `markup is text wherever it comes from`() throws {
        let markup = "</p><script>1</script><img src=x onerror=1>\"'&amp;`<i>`"
        var fields = SampleReport.fields(markup, markup, lastReviewed: markup)
        (fields.license, fields.status, fields.reviewFrequency, fields.owners) = (markup, markup, markup, [markup])
        let place = Marked("\(markup)«\(markup)»", path: markup).location
        let diagnostic = Diagnostic(
            rule: "r", severity: .error, message: markup, location: place, help: markup,
            evidence: Evidence.Kind.allCases.map { Evidence($0, markup) },
            related: [RelatedLocation(place, message: markup)], subject: "")
        let other = Diagnostic(
            rule: "c", severity: .note, message: markup, location: place, subject: "x", conflict: conflict(markup))
        let page = try page(
            SampleReport.report(
                documents: [(markup, fields)], diagnostics: [diagnostic, other],
                skipped: [SkippedFile(path: markup, reason: markup)], configuration: markup))
        #expect(page.ranges(of: "&lt;script&gt;").count >= 40)
        #expect(page.ranges(of: "<script").count == 1)
        #expect(page.ranges(of: "<img").isEmpty && page.ranges(of: "<i>").isEmpty)
        // Between backticks it is code, and still text.
        #expect(page.contains("<code>&lt;i&gt;</code>"))
        // No attribute ends early: every tag holds names and quoted values only.
        for tag in page.matches(of: /<[a-z][^<]*?>/) {
            #expect(tag.0.wholeMatch(of: /<[a-z0-9]+( [a-zA-Z0-9-]+(="[^"]*")?)*>/) != nil, "\(tag.0)")
        }
    }

    private func conflict(
        _ text: String, preferred: String? = nil, places: Int = 1, scope: [Conflict.Qualifier] = []
    ) -> Conflict {
        let claims = (0..<places).map { number in
            Conflict.Claim(
                side: text, Quotation("\(text) \(number)", at: Marked("«a»", path: "docs/\(number).md").location),
                Conflict.Statement(
                    .text(text), unit: nil, qualifiers: scope + [Conflict.Qualifier("line", text)],
                    polarity: "negated"),
                sourceType: text, lastReviewed: text)
        }
        let other = Conflict.Claim(
            side: "other", Quotation("The other side.", at: Marked("«a»").location),
            Conflict.Statement(.number("1"), unit: "mg", qualifiers: scope, polarity: "affirmed"), sourceType: nil,
            lastReviewed: nil)
        return Conflict(
            subject: text, attribute: text, scope: scope, preferred: preferred, why: "because \(text)",
            claims: claims + [other])
    }

    private func page(of conflict: Conflict) throws -> String {
        let diagnostic = Diagnostic(
            rule: "c", severity: .warning, message: "m", location: Marked("«a»").location, help: "find out",
            subject: "",
            conflict: conflict)
        return try page(
            SampleReport.report(documents: [("docs/a.md", GovernanceFields())], diagnostics: [diagnostic]))
    }

    @Test
    func `both sides stand next to each other, with what each is`() throws {
        let scope = [Conflict.Qualifier("setting", "early")]
        let page = try page(of: conflict("20 mg", preferred: "20 mg", places: 5, scope: scope))
        #expect(texts("<blockquote", in: page) == (0..<5).map { "20 mg \($0)" } + ["The other side."])
        #expect(page.contains("<summary>2 more places</summary>"), "three quotes of a side are shown")
        #expect(page.ranges(of: "<section class=\"side preferred\">").count == 1)
        #expect(page.contains("20 mg <span class=\"tag\">believed sooner</span>"))
        #expect(
            page.contains("20 mg · reviewed 20 mg · negated · line: 20 mg</span>"), "what all share is not repeated")
        #expect(page.contains("no source type · no day of review</span>"))
        #expect(page.contains("believed sooner: because 20 mg"))
        #expect(page.contains("<a href=\"#conflict-1\">what each side says</a>"))
        #expect(page.contains("<article id=\"conflict-1\" class=\"conflict\">"))
    }

    @Test
    func `what a pack knows is a side too`() throws {
        let page = try page(of: conflict("20 mg", preferred: "30 mg"))
        #expect(texts("<h4", in: page) == ["30 mg <span class=\"tag\">reference", "20 mg", "other"])
        #expect(page.contains("<p class=\"reference\">because 20 mg</p>"))
    }

    @Test
    func `a baseline's findings are told from the others`() throws {
        #expect(!(try page(SampleReport.everyday)).contains("filter-baseline"))
        let diagnostic = Diagnostic(
            rule: "r", severity: .note, message: "m", location: Marked("«a»").location, subject: "")
        let known = try page(SampleReport.report(diagnostics: [diagnostic]) { $0.baselineState = .unchanged })
        #expect(known.contains("<code class=\"rule\">r</code> <span class=\"tag\">known</span>"))
        #expect(known.contains("<option value=\"0\">known (1)</option>"))
    }

    @Test
    func `what is silenced is listed apart`() throws {
        let diagnostic = Diagnostic(
            rule: "quiet", severity: .error, message: "silenced", location: Marked("«a»").location, subject: "")
        let page = try page(
            SampleReport.report(suppressed: [Finding(diagnostic: diagnostic, fingerprint: "f")]))
        #expect(page.contains("<h1>No document was checked</h1>"))
        #expect(page.contains("<summary>1 silenced finding</summary>"))
        #expect(!page.contains("<li class=\"finding"))
    }

    // MARK: The timeline

    private func page(due days: [String?], types: [String?] = []) throws -> String {
        let documents = days.enumerated().map { index, day in
            var fields = GovernanceFields()
            fields.sourceType = index < types.count ? types[index] : "type"
            return DocumentSummary(
                path: "docs/\(index).md", fields: fields, reviewDue: day.flatMap(CalendarDate.init(iso:)),
                digest: "sha256:d",
                counts: SeverityCounts())
        }
        let report = Report(
            tool: Tool(name: "gist-lint", version: "0.1.0"), today: SampleReport.today,
            configuration: ConfigurationSource(path: nil, digest: "sha256:c"), rules: [], documents: documents,
            findings: [], skipped: [])
        return try page(report)
    }

    @Test
    func `months are counted by source type, and what is to come is told from what is overdue`() throws {
        let page = try page(
            due: ["2026-03-30", "2026-03-01", "2026-10-31", "2026-11-19", "2026-11-20", "2026-12-01", nil],
            types: ["b", "b", "a", "b", "b", "b"])
        #expect(
            page.contains(
                "4 documents are past the day of review, the oldest since 2026-03-01. 2 reviews will fall due. "
                    + "For 1 document no day can be told"))
        let bars = page.matches(of: /<rect class="(overdue|coming)" x="([0-9.]+%)".*?<title>(.*?)<\/title>/)
            .map { "\($0.1) \($0.2) \($0.3)" }
        #expect(
            bars == [
                "overdue 16.66% b, 2026-03: 2 documents", "coming 83.33% b, 2026-11: 2 documents",
                "coming 91.66% b, 2026-12: 1 document", "overdue 75.00% a, 2026-10: 1 document",
            ])
    }

    @Test
    func `one slip in a date leaves the picture readable`() throws {
        let page = try page(due: ["0201-05-01", "2026-10-01", "9999-01-01"])
        #expect(page.contains("the oldest since 0201-05-01"))
        let bars = page.matches(of: /<rect class="(overdue|coming)" x="([0-9.]+)%"/)
        #expect(bars.count == 3)
        #expect(page.contains("type, 2016-11: 1 document") && page.contains("type, 2031-11: 1 document"))
        #expect(page.contains("<th scope=\"row\">9999-01</th>"), "the numbers are exact")
    }

    @Test
    func `many source types become a few rows`() throws {
        let page = try page(
            due: Array(repeating: "2026-01-01", count: 30), types: (0..<30).map { "type \($0)" })
        #expect(page.ranges(of: "<text class=\"row\"").count == 12)
        #expect(page.contains("19 other source types"))
    }

    @Test
    func `no day, no picture`() throws {
        let page = try page(due: [nil])
        #expect(page.contains("No document has a day by which its next review is due."))
        #expect(!page.contains("class=\"timeline\""))
    }

    @Test
    func `every document has its card, and every finding is on one`() throws {
        let report = SampleReport.crowded
        let page = try page(report)
        #expect(page.ranges(of: "<article id=\"doc-").count == report.documents.count)
        #expect(page.ranges(of: "<li class=\"finding ").count == report.findings.count)
        let first = try #require(page.firstRange(of: "<li class=\"finding "))
        #expect(page[first.lowerBound...].hasPrefix("<li class=\"finding error\""), "the worst come first")
    }
}
