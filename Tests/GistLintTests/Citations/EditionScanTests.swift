import Diagnostics
import Facts
import Prose
import Testing

@testable import GistLint

/// Editions of known works in texts, in the forms in which they are cited.
struct EditionScanTests {
    /// The editions that a sentence cites, with the words that name them.
    private func citations(_ text: String) throws -> [String] {
        let knowledge = try Lint.configuration().knowledge
        var document = try Lint.document("# Rest\n\n\(text)\n")
        document.readBody(by: FactExtractor(knowledge), knowledge)
        let prose = try #require(document.prose)
        return EditionScan(prose, WorkNames(knowledge.works)).citations.map { citation in
            "\(citation.edition): \(String(decoding: prose.text[citation.range], as: UTF8.self))"
        }
    }

    @Test(
        arguments: [
            ("the AJCC Cancer Staging Manual, 7th ed. of it", "edition 7: AJCC Cancer Staging Manual, 7th ed"),
            (
                "the AJCC Cancer Staging Manual, seventh edition",
                "edition 7: AJCC Cancer Staging Manual, seventh edition"
            ),
            ("the 6th edition of the AJCC staging manual", "edition 6: AJCC staging manual"),
            ("the CTCAE v4.03 of 2010", "edition 4: CTCAE v4.03"),
            ("the CTCAE, version 3.0", "edition 3: CTCAE, version 3.0"),
            ("NCCN Guidelines, Sarcoma, V.4.2019", "2019: NCCN Guidelines, Sarcoma, V.4.2019"),
            ("NCCN Guidelines Version 2.2016", "2016: NCCN Guidelines Version 2.2016"),
            ("the 2014 ESMO guidelines", "2014: ESMO guidelines"),
            ("the ESMO guidelines (2014)", "2014: ESMO guidelines (2014"),
            ("codes of ICD-9-CM are used", "ICD-9-CM: ICD-9-CM"),
        ])
    func `an edition is found`(_ text: String, _ expected: String) throws {
        #expect(try citations(text) == [expected])
    }

    @Test(
        arguments: [
            "the AJCC met in 2014", "the seventh edition of the book", "ICD-10 has 14 chapters",
            "in 2014, ESMO guidelines changed",
            "NCCN Guidelines are free", "the TNM classification has three letters",
        ])
    func `anything else is none`(_ text: String) throws {
        #expect(try citations(text).isEmpty)
    }
}
