import Diagnostics
import Foundation
import Testing

@testable import GistLint

/// What a suppression covers, and what a report says of it.
struct SuppressionTests {
    private static let conflict = """
        Something else first.
        %
        For GIST the dose of ripretinib is 250 mg once daily.
        """

    private func report(_ comment: String, configuration: String = "required: []\n", end: String = "") throws -> Report
    {
        let paragraphs = SuppressionTests.conflict.split(separator: "\n").map { $0 == "%" ? comment : String($0) }
        let text = "---\ntitle: A\n---\n\n" + paragraphs.joined(separator: "\n\n") + "\n\n" + end
        return try Lint.report(on: text, configuration)
    }

    private func rules(_ report: Report) -> [String] { report.findings.map(\.diagnostic.rule) }

    /// The rule of the finding that the text yields, and the line that it points at.
    private func finding() throws -> (rule: String, line: Int) {
        let found = try #require(try report("Words.").findings.first?.diagnostic)
        return (found.rule, found.location.start.line)
    }

    @Test
    func `a comment covers the next line`() throws {
        let (rule, line) = try finding()
        let comment = "<!-- gist-lint-disable-next-line \(rule): both are kept -->"
        let marked = try Lint.report(on: source(before: line, comment), "required: []\n")
        #expect(!rules(marked).contains(rule))
        #expect(marked.suppressions.map(\.findings) == [1])
        #expect(marked.suppressions.first?.suppression.reason == "both are kept")
    }

    @Test
    func `a blank line after a comment is passed over`() throws {
        let (rule, line) = try finding()
        let comment = "<!-- gist-lint-disable-next-line \(rule): both are kept -->\n \n"
        #expect(try !rules(Lint.report(on: source(before: line, comment), "required: []\n")).contains(rule))
    }

    @Test(arguments: ["`%`", "`` a % ` ``", "    %", "````\n```\n%\n````"])
    func `a comment in code is an example`(_ code: String) throws {
        let (rule, line) = try finding()
        let comment = code.replacingOccurrences(of: "%", with: "<!-- gist-lint-disable \(rule): both are kept -->")
        let report = try Lint.report(on: source(before: line, "\(comment)\n"), "required: []\n")
        #expect(rules(report) == [rule])
        #expect(report.suppressions.isEmpty)
    }

    @Test
    func `what can't be read is listed, and not in force`() throws {
        let (rule, line) = try finding()
        let comment = "<!-- gist-lint-disable-next-lin \(rule) until 2027-01-01: both are kept -->"
        let report = try Lint.report(on: source(before: line, comment), "required: []\n")
        #expect(Set(rules(report)) == [rule, "suppression-malformed"])
        let listed = try #require(report.suppressions.first?.suppression)
        #expect(listed.state == .unreadable)
        #expect([listed.rule, listed.reason, listed.until] == [rule, "both are kept", "2027-01-01"])
    }

    @Test
    func `a range ends where it is ended`() throws {
        let (rule, line) = try finding()
        let whole = try Lint.report(
            on: source(before: line, "<!-- gist-lint-disable \(rule): kept -->"), "required: []\n")
        #expect(!rules(whole).contains(rule))
        let ended = try Lint.report(
            on: source(before: line, "<!-- gist-lint-disable \(rule): kept --> <!-- gist-lint-enable \(rule) -->"),
            "required: []\n")
        #expect(rules(ended).contains(rule))
        #expect(rules(ended).contains("suppression-unused"))
    }

    /// The text with a line put right before another one.
    private func source(before line: Int, _ comment: String) -> String {
        let paragraphs = SuppressionTests.conflict.split(separator: "\n").map { $0 == "%" ? "Words." : String($0) }
        var lines = ("---\ntitle: A\n---\n\n" + paragraphs.joined(separator: "\n\n") + "\n").split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        lines.insert(comment, at: line - 1)
        if comment.contains("disable fact") || !comment.contains("next-line") { lines.insert("", at: line) }
        return lines.joined(separator: "\n")
    }

    @Test
    func `a fact is named by subject and attribute`() throws {
        let found = try #require(
            try report("Words.").findings.compactMap { finding in
                finding.diagnostic.conflict.map { (finding.diagnostic.rule, $0) }
            }.first)
        func configuration(_ attribute: String) -> String {
            """
            required: []
            suppressions:
              - { rule: \(found.0), subject: \(found.1.subject), attribute: \(attribute), reason: both are kept }
            """
        }
        #expect(try rules(report("Words.", configuration: configuration(found.1.attribute))).isEmpty)
        #expect(try rules(report("Words.", configuration: configuration("nothing"))).contains(found.0))
    }

    @Test
    func `what is suppressed is not repaired`() throws {
        let text =
            "---\ntitle: A\nstatus: actve\ngist-lint-disable: [{ rule: field-invalid, reason: an old word }]\n---\n"
        let linter = Lint.linter(try Lint.configuration("required: []\n"))
        let fixed = linter.fix(
            [Linter.Source(path: "a.md", relativePath: "a.md")], FixSelection(onlyDates: false, includesUnsafe: true),
            jobs: 1, history: { _ in nil }, read: { _ in .bytes(Array(text.utf8)) }, finish: { $0.isChanged })
        #expect(fixed == [false])
    }

    @Test
    func `a configured suppression is not called unused where not all documents were looked at`() throws {
        let configuration = try Lint.configuration(
            "required: []\nsuppressions: [{ rule: field-invalid, reason: old }]\n")
        let linter = Lint.linter(configuration)
        for isWhole in [true, false] {
            let report = linter.lint([], skipped: [], jobs: 1, isWhole: isWhole) { _ in .failure(reason: "none") }
            #expect(report.findings.count == (isWhole ? 1 : 0))
            #expect(report.suppressions.count == 1)
        }
    }
}
