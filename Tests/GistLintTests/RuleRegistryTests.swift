import Diagnostics
import Testing

@testable import GistLint

/// What every rule says of itself, and the fixtures that show it.
struct RuleRegistryTests {
    private static let ids = RuleRegistry.metadata.map(\.id)

    @Test(arguments: RuleRegistry.metadata.map(\.id))
    func `every rule has fixtures of both kinds`(_ id: String) {
        let cases = FixtureCase.all.filter { $0.rule == id }
        #expect(cases.contains { !$0.isInOrder }, "Fixtures/rules/\(id) has no case that yields it")
        #expect(cases.contains { $0.isInOrder }, "Fixtures/rules/\(id) has no case called in-order…")
    }

    @Test(arguments: FixtureCase.ruleFolders)
    func `every fixture folder names a rule`(_ folder: String) {
        #expect(RuleRegistryTests.ids.contains(folder))
    }

    @Test
    func `ids are unique and sorted`() {
        #expect(RuleRegistryTests.ids == Set(RuleRegistryTests.ids).sorted())
    }

    @Test(arguments: RuleRegistry.metadata.map(\.id))
    func `metadata is complete`(_ id: String) throws {
        let rule = try #require(RuleRegistry.metadata.first { $0.id == id })
        #expect(rule.id.wholeMatch(of: /[a-z]+(-[a-z]+)+/) != nil)
        #expect(rule.summary.wholeMatch(of: /[A-Z][^\n]*[^.]\./) != nil)
        #expect(rule.rationale.count > 40)
        #expect(rule.rationale.hasSuffix("."))
        #expect(rule.since.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
        #expect(!rule.badExample.isEmpty)
        #expect(!rule.goodExample.isEmpty)
        #expect(rule.badExample != rule.goodExample)
    }

    @Test(arguments: RuleRegistry.metadata.filter { $0.badExample.contains("\n") || $0.badExample.hasPrefix("#") })
    func `examples are true`(_ rule: RuleMetadata) throws {
        #expect(try rules(on: rule.badExample).contains(rule.id))
        #expect(try !rules(on: rule.goodExample).contains(rule.id))
    }

    private func rules(on text: String) throws -> Set<String> {
        Set(try Lint.report(on: text).findings.map(\.diagnostic.rule))
    }
}

extension RuleMetadata: CustomTestStringConvertible {
    /// The id names the rule in the list of tests.
    public var testDescription: String { id }
}
