package import Diagnostics
package import Facts
internal import Prose
internal import StructuredData

/// Runs the examples of packs: each sentence must give its facts and no others.
package struct PackTest {
    private let extractor: FactExtractor

    /// A test of packs by what all of them know together.
    package init(_ packs: PackSet) { extractor = FactExtractor(packs.knowledge) }

    /// What came of it.
    package struct Outcome: Sendable {
        /// How many examples there are.
        package var count = 0
        /// How many of them do not hold.
        package var failed = 0
        /// What is wrong with these.
        package var findings: [Diagnostic] = []

        package init() {}

        /// Adds what came of another pack.
        package mutating func add(_ other: Outcome) {
            count += other.count
            failed += other.failed
            findings += other.findings
        }
    }

    /// Runs the examples of one pack.
    package func run(_ pack: KnowledgePack, in file: SourceFile) -> Outcome {
        var outcome = Outcome()
        for example in pack.examples {
            let findings = findings(example, in: file)
            outcome.count += 1
            outcome.failed += findings.isEmpty ? 0 : 1
            outcome.findings += findings
        }
        return outcome
    }

    private func findings(_ example: PackExample, in file: SourceFile) -> [Diagnostic] {
        let bytes = Array(example.text.utf8)
        let prose = ProseDocument(reading: bytes, in: TextRange(0, bytes.count), as: .markdown)
        var facts = extractor.facts(of: prose)
        var missing: [PackExample.Expectation] = []
        for expected in example.facts {
            if let index = facts.firstIndex(where: expected.fits) {
                facts.remove(at: index)
            } else {
                missing.append(expected)
            }
        }
        // What was found instead is told with what is missing; what is left is too much.
        let findings = missing.map { expected in
            let near = facts.firstIndex { $0.subject == expected.subject && $0.attribute == expected.attribute }
            let found = near.map { facts.remove(at: $0) }
            let message =
                found.map { "the example gives \($0.summary), not \(expected.description)" }
                ?? "the example does not give: \(expected.description)"
            return finding(message, at: expected.range, in: file, found)
        }
        return findings
            + facts.map { finding("the example also gives: \($0.summary)", at: example.range, in: file, $0) }
    }

    private func finding(_ message: String, at range: TextRange, in file: SourceFile, _ found: Fact?) -> Diagnostic {
        let wording = found?.derivation.first { $0.kind == .frame }
        return Diagnostic(
            rule: "example", severity: .error, message: message, location: file.location(range),
            evidence: wording.map { [Evidence(.condition, "the wording is \($0.text)")] } ?? [], subject: "")
    }
}

extension PackExample.Expectation {
    /// True for a fact that is as expected.
    fileprivate func fits(_ fact: Fact) -> Bool {
        fact.subject == subject && fact.attribute == attribute && fact.value.description == value
            && fact.polarity.rawValue == polarity && (unit == nil || unit == fact.unit)
            && scope.allSatisfy { fact.qualifiers.contains($0) }
    }

    /// In one line.
    fileprivate var description: String {
        let scope = scope.map { "\($0.dimension): \($0.value)" }.joined(separator: ", ")
        return "\(subject) \(attribute) \(value)" + (unit.map { " " + $0 } ?? "")
            + (polarity == "affirmed" ? "" : ", \(polarity)") + (scope.isEmpty ? "" : " (\(scope))")
    }
}

extension Fact {
    /// In one line.
    fileprivate var summary: String {
        let scope = scope.map { "\($0.dimension): \($0.value)" }.joined(separator: ", ")
        return "\(subject) \(attribute) \(value.description)" + (unit.map { " " + $0 } ?? "")
            + (polarity == .affirmed ? "" : ", \(polarity.rawValue)") + (scope.isEmpty ? "" : " (\(scope))")
    }
}
