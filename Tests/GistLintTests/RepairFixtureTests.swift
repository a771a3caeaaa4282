import Diagnostics
import Reporters
import TestSupport
import Testing

@testable import GistLint

/// Makes the repairs in every folder `Fixtures/rules/<rule-id>/<case>/`: what they change, and what must hold of any.
struct RepairFixtureTests {
    private static let selections = [
        ("--fix", FixSelection(onlyDates: false, includesUnsafe: false)),
        ("--fix-dates", FixSelection(onlyDates: true, includesUnsafe: false)),
        ("--fix --unsafe-fixes", FixSelection(onlyDates: false, includesUnsafe: true)),
    ]

    @Test(arguments: FixtureCase.all)
    func `repairs change what was expected`(_ fixture: FixtureCase) throws {
        let run = try FixtureRun.of(fixture)
        var text = ""
        var known: [String] = []
        for (options, selection) in RepairFixtureTests.selections {
            let diffs = run.fixed(selection).map { document in
                UnifiedDiff(path: document.source.path, before: document.before, after: document.after).bytes
            }
            let diff = String(decoding: diffs.joined(), as: UTF8.self)
            // What the plain option does already is not shown again.
            if diff.isEmpty || known.contains(diff) { continue }
            known.append(diff)
            text += "$ \(options)\n\(diff)"
        }
        if text.isEmpty {
            try Snapshot.expectNone(at: fixture.repairs)
        } else {
            try Snapshot.expect(text, matches: fixture.repairs)
        }
    }

    @Test(arguments: FixtureCase.all)
    func `no repair does harm, and a second run changes nothing`(_ fixture: FixtureCase) throws {
        let run = try FixtureRun.of(fixture)
        for (options, selection) in RepairFixtureTests.selections {
            let first = run.fixed(selection)
            #expect(first.flatMap(\.refused).isEmpty, "\(options)")
            var changed = run
            for document in first { changed.documents[document.source.path] = document.after }
            for document in changed.fixed(selection) {
                #expect(!document.isChanged, "\(options) \(document.source.path)")
                #expect(document.applied.isEmpty, "\(options) \(document.source.path)")
            }
        }
    }

    @Test(arguments: FixtureCase.all)
    func `repairs keep line ends of CRLF`(_ fixture: FixtureCase) throws {
        let run = try FixtureRun.of(fixture)
        let selection = FixSelection(onlyDates: false, includesUnsafe: true)
        var plain = run
        for document in run.fixed(selection) { plain.documents[document.source.path] = document.after }
        let expected = plain.withCRLF().documents
        for document in run.withCRLF().fixed(selection) {
            #expect(document.after == expected[document.source.path], "\(document.source.path)")
        }
    }

    @Test(arguments: RuleRegistry.metadata.filter { $0.fixAvailability != .none }.map(\.id))
    func `a rule that says it has repairs has one in its fixtures`(_ id: String) throws {
        let findings = try FixtureCase.all.filter { $0.rule == id }.flatMap { try FixtureRun.of($0).report().findings }
        #expect(findings.contains { $0.diagnostic.rule == id && $0.diagnostic.fixIt != nil })
    }
}

extension FixtureRun {
    /// The documents with their repairs.
    func fixed(_ selection: FixSelection) -> [FixedDocument] {
        // Most cases have nothing to repair, and the rest is quick.
        let hasOwnDates = configuration.convention.dateOrder != .iso
        guard hasOwnDates || report().findings.contains(where: { $0.diagnostic.fixIt != nil }) else { return [] }
        let documents = self.documents
        let linter = Lint.linter(configuration)
        return linter.fix(
            documents.keys.map { Linter.Source(path: $0, relativePath: $0) }, selection, jobs: 1, history: { _ in nil },
            read: { documents[$0].map(Linter.ReadResult.bytes) ?? .failure(reason: "no such document") }, finish: { $0 }
        )
    }
}
