internal import Diagnostics
package import Facts
internal import Prose

/// Runs the examples of packs: each sentence must give its facts and no others.
package enum PackTest {
    /// What came of it.
    package struct Outcome: Sendable {
        /// How many examples there are.
        package var count = 0
        /// What is wrong, one line each.
        package var problems: [String] = []
    }

    /// Runs the examples of packs that lie over each other.
    package static func run(_ packs: [KnowledgePack]) -> Outcome {
        let (knowledge, problems) = KnowledgeBuilder.build(packs)
        var outcome = Outcome()
        outcome.problems = problems.map { "\($0.pack): byte \($0.range.start): \($0.message)" }
        let extractor = FactExtractor(knowledge)
        for pack in packs {
            for example in pack.examples {
                outcome.count += 1
                let bytes = Array(example.text.utf8)
                let prose = ProseDocument(reading: bytes, in: TextRange(0, bytes.count), as: .markdown)
                var facts = extractor.facts(of: prose)
                for expected in example.facts {
                    let index = facts.firstIndex { fact in
                        fact.subject == expected.subject && fact.attribute == expected.attribute
                            && fact.value.description == expected.value && fact.polarity.rawValue == expected.polarity
                            && expected.scope.allSatisfy { fact.scope.contains($0) }
                    }
                    if let index {
                        facts.remove(at: index)
                    } else {
                        outcome.problems.append(
                            "\(pack.id): `\(example.text)` does not give \(expected.subject) \(expected.attribute) \(expected.value)"
                        )
                    }
                }
                for fact in facts {
                    outcome.problems.append(
                        "\(pack.id): `\(example.text)` also gives \(fact.subject) \(fact.attribute) \(fact.value.description)"
                    )
                }
            }
        }
        return outcome
    }
}
