import Prose
import Testing

/// Lists of references.
struct ReferenceTests {
    private func references(_ reading: Reading) -> [String] {
        reading.document.blocks.filter(\.isReference).map { reading.text($0.text) }
    }

    @Test(arguments: [
        "References", "Bibliography", "Sources", "Literature", "Citations", "Further reading", "Works cited",
        "REFERENCES", "7. References", "References:",
    ])
    func `what stands below a title`(title: String) {
        let reading = Reading("# A\n\nText here.\n\n## \(title)\n\n1. One.\n2. Two.\n\nThree.\n\n## B\n\nText again.\n")
        #expect(references(reading) == ["One.", "Two.", "Three."])
    }

    @Test func `a title without mark-up`() {
        let reading = Reading(
            "Some text here.\n\nReferences\n\nSmith J. On Pills. 2012.\n\nA page about pills.\n", as: .plainText)
        #expect(references(reading) == ["Smith J. On Pills. 2012.", "A page about pills."])
    }

    @Test func `three entries one after another`() {
        let entries = [
            "1 Smith JD, Jones A: On pills. J Pills 18 (3): 20-4, 2007.",
            "2 Miller K, et al.: On drops. Drops 5 (2): S1-29, 2009.",
            "Health Office. Pills for all. 2018. Accessed on October 17, 2019.",
            "Kim L. On rest. doi:10.1000/182. 2020.",
        ]
        let reading = Reading(
            "Pills help.\n\n" + entries.joined(separator: "\n\n") + "\n\nLast seen: 2020\n", as: .plainText)
        #expect(references(reading) == entries)
    }

    @Test(arguments: [
        "It was shown (Smith et al., 2012).\n\nIt was shown again (Jones et al., 2013).\n\nAnd again (Kim et al., 2014).\n",
        "In 2012 it was approved.\n\nIn 2013 it was sold.\n\nIn 2014 it was gone.\n",
        "## Notes\n\nTake it with water.\n",
        "## Sources of water\n\nWells.\n",
    ])
    func `no references`(source: String) { #expect(references(Reading(source)) == []) }

    @Test func `an entry with authors, year and pages needs no others`() {
        let reading = Reading(
            "Pills help.\n\n- Smith JD, Jones A: On pills. J Pills 18 (3): 20-4, 2007.\n\nCited in:\n\n- Drops\n")
        #expect(references(reading) == ["Smith JD, Jones A: On pills. J Pills 18 (3): 20-4, 2007."])
    }

    @Test func footnotes() {
        let reading = Reading("It helps.[^1] A lot.[^2]\n\n[^1]: On pills.\n[^2]: On drops,\n    again.\n")
        #expect(references(reading) == ["[^1]: On pills.", "[^2]: On drops, again."])
    }
}
