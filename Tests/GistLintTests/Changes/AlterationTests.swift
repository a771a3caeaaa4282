import Diagnostics
import Testing

@testable import GistLint

/// Which facts a change alters, and in which documents they are stated too.
struct AlterationTests {
    private static let adjuvant = "The recommended dose of imatinib in the adjuvant setting is 400 mg once daily."
    private static let metastatic = "The recommended dose of imatinib for metastatic disease is 400 mg once daily."

    /// The alterations of doses, as `old -> new` and the documents that state them too.
    private func alterations(
        from before: String, to after: String, others: [String: String] = [:]
    ) throws -> [String: [String]] {
        func document(_ text: String) -> [UInt8] { Array("---\ntitle: x\n---\n\n\(text)\n".utf8) }
        var documents = others.mapValues(document)
        documents["a.md"] = document(after)
        let report = Lint.report(
            documents, configuration: try Lint.configuration(nil),
            history: DocumentHistory(
                previous: ["a.md": DocumentHistory.Previous(bytes: document(before), relativePath: "a.md")], log: []))
        let change = try #require(report.change)
        #expect(change.documents == (before == after ? [] : ["a.md"]))
        let doses = change.alterations.filter { $0.attribute == "dose" }
        return Dictionary(
            doses.map { alteration in
                let scope = alteration.scope.map { "\($0.name)=\($0.value) " }.joined()
                let text =
                    scope + alteration.before.joined(separator: "+") + " -> " + alteration.after.joined(separator: "+")
                return (text, alteration.statedIn)
            }
        ) { $0 + $1 }
    }

    @Test
    func `a fact is altered in its own case, and stated in documents of the same case`() throws {
        let both = AlterationTests.adjuvant + " " + AlterationTests.metastatic
        let others = ["adjuvant.md": AlterationTests.adjuvant, "metastatic.md": AlterationTests.metastatic]
        let one = try alterations(
            from: both, to: AlterationTests.adjuvant.replacing("400", with: "300") + " " + AlterationTests.metastatic,
            others: others)
        #expect(one.count == 1)
        #expect(one.values.first == ["adjuvant.md"])
        #expect(one.keys.first?.hasSuffix("400 mg/day -> 300 mg/day") == true)
        let all = try alterations(from: both, to: both.replacing("400", with: "300"), others: others)
        #expect(all.count == 2)
        #expect(all.values.sorted { $0[0] < $1[0] } == [["adjuvant.md"], ["metastatic.md"]])
    }

    @Test
    func `where the case itself is told otherwise, what was said is altered all the same`() throws {
        let found = try alterations(
            from: AlterationTests.adjuvant, to: AlterationTests.metastatic.replacing("400", with: "800"),
            others: ["adjuvant.md": AlterationTests.adjuvant])
        #expect(found == ["400 mg/day -> 800 mg/day": ["adjuvant.md"]])
    }

    @Test(arguments: [
        ("", adjuvant), (adjuvant, adjuvant + " Take it with a meal."), (adjuvant, "# Doses\n\n" + adjuvant),
        (adjuvant, adjuvant + " " + metastatic), (adjuvant, adjuvant),
    ])
    func `what is added or moved alters nothing`(_ before: String, _ after: String) throws {
        #expect(try alterations(from: before, to: after, others: ["b.md": AlterationTests.adjuvant]).isEmpty)
    }

    @Test
    func `what is said no more is an alteration to nothing`() throws {
        let found = try alterations(from: AlterationTests.adjuvant, to: "", others: ["b.md": AlterationTests.adjuvant])
        #expect(found.values.first == ["b.md"])
        #expect(found.keys.first?.hasSuffix("400 mg/day -> ") == true)
    }
}
