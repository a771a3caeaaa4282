import Diagnostics
import Foundation
import GistLint
import TestSupport
import Testing

/// The pages of the rules: `explain` prints what lies under `docs/rules/`, and both come from the rule itself.
struct RulePagesTests {
    @Test(arguments: RuleRegistry.metadata.map(\.id))
    func `the page of a rule is what explain prints`(id: String) async throws {
        let run = try await Sandbox().run(["explain", id])
        #expect(run.code == 0)
        #expect(run.stdout.hasPrefix("# \(id)\n"))
        try Snapshot.expect(run.stdout, matches: "../docs/rules/\(id).md")
    }

    @Test func `the list of pages has every rule`() throws {
        let groups = RuleCategory.allCases.compactMap { category -> String? in
            let rules = RuleRegistry.metadata.filter { $0.category == category }
            let rows = rules.map { "| [\($0.id)](\($0.id).md) | \($0.severity.rawValue) | \($0.summary) |" }
            guard !rows.isEmpty else { return nil }
            return """
                ## \(category.title)

                | rule | severity | what it finds |
                |---|---|---|
                \(rows.joined(separator: "\n"))

                """
        }
        let text = """
            # Rules

            Each rule has a page here, and `gist-lint explain RULE` prints the same. The severity is the one that holds where
            the configuration sets no other. An error is certainly wrong; a warning is for a person to look at; a note is no
            mark against the document.

            \(groups.joined(separator: "\n"))
            """
        try Snapshot.expect(text, matches: "../docs/rules/README.md")
    }

    @Test func `no page is left of a rule that is gone`() throws {
        let folder = Sandbox.repository.appending(path: "docs/rules").path
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(pages) == Set(RuleRegistry.metadata.map { $0.id + ".md" } + ["README.md"]))
    }

    @Test func `rules lists every rule with severity and summary`() async throws {
        let run = try await Sandbox().run(["rules"])
        #expect(run.code == 0)
        let lines = run.lines.dropLast()
        #expect(lines.count == RuleRegistry.metadata.count)
        for (line, rule) in zip(lines, RuleRegistry.metadata) {
            let words = line.split(separator: " ", maxSplits: 2).map { $0.trimmingCharacters(in: .whitespaces) }
            #expect(words == [rule.id, rule.severity.rawValue, rule.summary])
        }
    }

    @Test func `the changelog names every rule`() throws {
        let changelog = try String(contentsOf: Sandbox.repository.appending(path: "CHANGELOG.md"), encoding: .utf8)
        for rule in RuleRegistry.metadata { #expect(changelog.contains("`\(rule.id)`"), "\(rule.id)") }
    }

    @Test(arguments: RuleRegistry.metadata)
    func `the examples of a rule are a bad one and a good one`(rule: RuleMetadata) async throws {
        guard rule.badExample.contains("\n") || rule.goodExample.contains("\n") else { return }
        // Examples are parts of documents, so the rule on missing fields has more to say of both.
        let bad = try await findings(of: rule, in: rule.badExample)
        let good = try await findings(of: rule, in: rule.goodExample)
        #expect(!bad.subtracting(good).isEmpty)
        #expect(good.isSubset(of: bad))
    }

    private func findings(of rule: RuleMetadata, in example: String) async throws -> Set<String> {
        let report = try await Sandbox().report("-", stdin: example + "\n")
        return Set(report.diagnostics.filter { $0.rule == rule.id }.map(\.message))
    }
}

extension RuleMetadata: CustomTestStringConvertible {
    package var testDescription: String { id }
}

extension RuleCategory {
    /// The group's name for people.
    fileprivate var title: String {
        switch self {
        case .frontMatter: "Can the document be read?"
        case .fields: "Do the fields hold what they should?"
        case .freshness: "Are the dates sound and the reviews on time?"
        case .provenance: "Where does the text come from, and who may use it?"
        case .corpus: "Do the documents agree with each other?"
        case .facts: "Is what they say right?"
        case .suppressions: "What hides findings"
        }
    }
}
