import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import GistLint

/// Sentences of our own, stale ones and those that only look like it: `Fixtures/staleness/sentences.txt`.
struct StaleSentenceTests {
    /// One line of the file.
    struct Sentence: CustomTestStringConvertible, Sendable {
        /// The rule that must find it; nil where none may.
        let rule: String?
        let text: String

        var testDescription: String { text }
    }

    static let sentences: [Sentence] = {
        let file = Snapshot.fixtures.appending(path: "staleness/sentences.txt")
        let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
        return lines.filter { !$0.hasPrefix("#") }.map { line in
            let parts = line.split(separator: "|", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            return Sentence(rule: parts[0] == "-" ? nil : parts[0], text: parts[1])
        }
    }()

    @Test func `there are many of both kinds`() {
        #expect(Self.sentences.count { $0.rule != nil } > 25)
        #expect(Self.sentences.count { $0.rule == nil } > 25)
    }

    @Test(arguments: sentences)
    func `only what has aged is found`(_ sentence: Sentence) throws {
        let report = try Lint.report(on: "# Living with GIST\n\n\(sentence.text)\n")
        let found = Set(report.findings.map(\.diagnostic.rule).filter { $0.hasPrefix("stale-") })
        #expect(found == (sentence.rule.map { [$0] } ?? []))
    }

    @Test func `a finding names the event, its date and its source, and says what to write`() throws {
        let text = "---\nlastReviewed: '2019-12-01'\n---\n\n# GIST\n\nRipretinib is not approved in Europe.\n"
        let finding = try #require(
            try Lint.report(on: text).findings.map(\.diagnostic).first { $0.rule == "stale-claim" })
        #expect(finding.message.contains("2021-11-18 (EMA)"))
        #expect(finding.help?.contains("2021-11-18") == true)
        #expect(finding.evidence.contains { $0.kind == .source && $0.text.contains("Community register") })
        #expect(finding.evidence.contains { $0.kind == .arithmetic && $0.text.contains("2019-12-01") })
    }

    private func stale(_ text: String) throws -> [Int] {
        try Lint.report(on: text).findings.map(\.diagnostic).filter { $0.rule.hasPrefix("stale-") }
            .map(\.location.start.line)
    }

    @Test(arguments: [
        ("As of 2012, two drugs are approved for GIST.", Severity.note), ("Two drugs are approved for GIST.", .warning),
    ])
    func `a number of a day of its own is a note`(_ text: String, _ severity: Severity) throws {
        let found = try Lint.report(on: "# GIST\n\n\(text)\n").findings.map(\.diagnostic).filter {
            $0.rule == "stale-claim"
        }
        #expect(found.map(\.severity) == [severity])
    }

    @Test func `what is repeated is looked at in each sentence`() throws {
        let claim = "Ripretinib is being studied in people with GIST."
        #expect(try stale("# GIST\n\n\(claim)\n\nRipretinib is being studied together with surgery.\n") == [3])
        let forecast = "The decision is expected in 2021."
        #expect(try stale("# GIST\n\n\(forecast)\n\nThe launch is expected in 2021.\n") == [3, 5])
        #expect(try stale("# GIST\n\n\(forecast)\n\nThe maker expected the launch in 2021.\n") == [3])
    }

    @Test(arguments: [
        ("Rare changes", true), ("What's new in treatment", true), ("Changes in treatment", true), ("Changes", false),
        ("Changes to this page (2024)", false), ("Change log", false), ("What’s new", false),
    ])
    func `a heading is a list of changes only where it names nothing else`(_ heading: String, _ isRead: Bool) throws {
        let text = "# GIST\n\n## \(heading)\n\nRipretinib is not approved in Europe.\n"
        #expect(try stale(text) == (isRead ? [5] : []))
    }

    @Test(arguments: [
        ("He said: \"Ripretinib is not approved in Europe.\"", false),
        ("\"Qinlock\" is not approved in Europe.", true),
        ("A 5\" scar. Ripretinib is not approved in Europe.", true),
    ])
    func `what stands in quotation marks is somebody else's`(_ text: String, _ isRead: Bool) throws {
        #expect(try stale("# GIST\n\n\(text)\n") == (isRead ? [3] : []))
    }

    @Test func `before the event nothing is stale`() throws {
        let document = ["document.md": Array("# GIST\n\nRipretinib is not approved in Europe.\n".utf8)]
        func rules(_ today: String) throws -> [String] {
            Lint.report(document, configuration: try Lint.configuration(), today: Lint.date(today)).findings
                .map(\.diagnostic.rule)
        }
        #expect(try !rules("2021-11-17").contains("stale-claim"))
        #expect(try rules("2021-11-18").contains("stale-claim"))
    }
}
