import Diagnostics
import Reporters
import StructuredData
import TestSupport
import Testing

@testable import GistLint

/// Checks every folder `Fixtures/rules/<rule-id>/<case>/`: what is found, and what must hold of any finding.
struct RuleFixtureTests {
    @Test(arguments: FixtureCase.all)
    func `finds what was expected`(_ fixture: FixtureCase) throws {
        let report = try FixtureRun.of(fixture).report()
        try Snapshot.expect(FindingList(report).text(), matches: fixture.snapshot)
        #expect(!report.documents.isEmpty, "the case has no document")
        let found = report.findings.contains { $0.diagnostic.rule == fixture.rule }
        #expect(found != fixture.isInOrder, "only a case called in-order… yields no finding of its rule")
    }

    @Test(arguments: FixtureCase.all)
    func `findings keep the contracts`(_ fixture: FixtureCase) throws {
        let findings = try FixtureRun.of(fixture).report().findings
        for finding in findings.map(\.diagnostic) {
            let metadata = try #require(RuleRegistry.metadata.first { $0.id == finding.rule })
            switch metadata.fixAvailability {
            case .none: #expect(finding.fixIt == nil)
            case .always: #expect(finding.fixIt != nil)
            case .sometimes: break
            }
            let first = finding.message.unicodeScalars.first
            #expect(first.map { !("A"..."Z").contains($0) || finding.message.startsWithName } == true)
            #expect(!finding.message.hasSuffix("."))
            #expect(finding.help?.hasSuffix(".") != true)
        }
        #expect(Set(findings.map(\.fingerprint)).count == findings.count, "each finding has its own fingerprint")
    }

    @Test(arguments: FixtureCase.all)
    func `line ends of CRLF change nothing`(_ fixture: FixtureCase) throws {
        let run = try FixtureRun.of(fixture)
        let (report, changed) = (run.report(), run.withCRLF().report())
        #expect(FindingList(changed).text() == FindingList(report).text())
        #expect(changed.findings.map(\.fingerprint) == report.findings.map(\.fingerprint))
    }

    @Test(arguments: FixtureCase.all)
    func `a comment in many scripts moves findings by a line`(_ fixture: FixtureCase) throws {
        let run = try FixtureRun.of(fixture)
        let report = run.report()
        let (changed, shift) = run.withMultibyteComment()
        let changedReport = changed.report()
        #expect(FindingList(changedReport).text() == FindingList(report).text(shift: shift))
        #expect(changedReport.findings.map(\.fingerprint) == report.findings.map(\.fingerprint))
    }

    @Test(arguments: FixtureCase.all)
    func `a rule that is off is silent, and no other`(_ fixture: FixtureCase) throws {
        let run = try FixtureRun.of(fixture)
        let others = run.report().findings.filter { $0.diagnostic.rule != fixture.rule }
        let report = run.without(rule: fixture.rule).report()
        #expect(FindingList(report).text() == FindingList(others).text())
    }

    @Test(arguments: FixtureCase.all)
    func `threads change nothing`(_ fixture: FixtureCase) throws {
        // Threads take 32 documents at a time.
        let run = try FixtureRun.of(fixture).repeated(until: 40)
        #expect(json(run.report(jobs: 4)) == json(run.report(jobs: 1)))
    }

    @Test(arguments: FixtureCase.all)
    func `a finding is the same on the next day`(_ fixture: FixtureCase) throws {
        let run = try FixtureRun.of(fixture)
        let tomorrow = try #require(CalendarDate(daysSince1970: Lint.today.daysSince1970 + 1))
        let (before, after) = (fingerprints(run.report()), fingerprints(run.report(today: tomorrow)))
        for (place, fingerprint) in before where after[place] != nil { #expect(after[place] == fingerprint) }
    }

    /// The fingerprints of findings by rule and place. Findings of one rule at one place are listed in their order.
    private func fingerprints(_ report: Report) -> [String: [String]] {
        report.findings.reduce(into: [:]) { result, finding in
            let location = finding.diagnostic.location
            let place = "\(finding.diagnostic.rule) \(location.path) \(location.range)"
            result[place, default: []].append(finding.fingerprint)
        }
    }

    private func json(_ report: Report) -> String {
        let pieces = Pieces()
        var sink = ByteSink { pieces.bytes += $0 }
        JSONReporter().write(report, to: &sink)
        return String(decoding: pieces.bytes, as: UTF8.self)
    }

    private final class Pieces { var bytes: [UInt8] = [] }
}

extension String {
    /// True where a message starts with a name that is written in capitals, such as `DOI`.
    fileprivate var startsWithName: Bool { unicodeScalars.prefix { ("A"..."Z").contains($0) }.count > 1 }
}
