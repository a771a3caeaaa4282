import Diagnostics
import Testing

@testable import Facts
@testable import Prose

/// What is taken from the telling of a study, and what a sentence or an item says of its own case.
@Suite struct StudyTests {
    private static let knowledge = Packs.knowledge(
        #"""
        pack: paints
        title: Paints
        asOf: 2026-01-01
        words: {be: [is, are]}
        grammar:
          verb: [is, are, was, lasts]
          anaphor: [it, this paint]
          combination: [with]
          exception: [other than]
          alternative: [or]
          join: [and, or]
        context:
          negation: {effect: negated, before: [not], near: [without]}
        kinds: {paint: main}
        subjects: {redcoat: {}, bluecoat: {}, primer: {}}
        qualifiers:
          wall: {reach: document, role: case, values: {brick: [brick], wood: [wood, wooden]}}
          weather: {reach: title, values: {rain: [rain, rainy], frost: [frost]}}
          test: {reach: section, values: {Harbour Test: {phrases: [Harbour Test], subject: redcoat}}}
          telling: {reach: clause, values: {told: [was put to the test, in a test]}}
          company: {reach: clause, values: {}}
          side: {reach: clause, values: {bare: [bare]}}
          house: {quotes: {of: wall, opening: "(for|in)", limit: "(and)? (that|who|which|after)", plain: "(wall|walls)"}}
        attributes:
          lasting:
            kind: quantity
            unit: [years]
            compares: side
            scope: [side, wall, weather, test]
            ofStudies: {signs: {telling: told}, named: [wall, test]}
            frames: ["lasts .. {value}"]
          layer:
            kind: quantity
            unit: [mg]
            scope: [wall, telling]
            ofStudies: {signs: {telling: told}}
            frames: ["{subject} <be> laid on at {value}"]
          thinner:
            kind: quantity
            unit: [mg]
            scope: [wall]
            ofStudies: {signs: {telling: told}}
            frames: ["{subject} was thinned by {value}"]
          made_for:
            kind: term
            from: wall
            partners: company
            scope: [weather, company]
            frames: [": .. {value}"]
          allowed:
            kind: term
            whole: true
            scope: [wall, weather, house]
            values: {yes: {frames: ["{subject} <be> allowed"]}}
        """#)

    private static func facts(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        let prose = ProseDocument(reading: bytes, in: TextRange(0, bytes.count), as: .markdown)
        return FactExtractor(knowledge).facts(of: prose).map(SmallPack.line)
    }

    @Test(arguments: [
        // Items of a list tell of one study after another: a result must say itself of what it is.
        ("- Redcoat was put to the test.\n  - Redcoat lasts 5 years.", []),
        (
            "- Redcoat was put to the test.\n  - Redcoat lasts 5 years on brick.",
            ["redcoat lasting 5 years [side: redcoat, wall: brick]"]
        ),
        // A list within a list goes on from all that leads in to it.
        ("- Redcoat was put to the test.\n  - It did well.\n    - Redcoat lasts 5 years.", []),
        // A study that a pack knows needs no words.
        (
            "- Redcoat was put to the test in the Harbour Test.\n  - Redcoat lasts 5 years.",
            ["redcoat lasting 5 years [side: redcoat, test: Harbour Test]"]
        ),
        // A paragraph is about one study.
        (
            "Redcoat was put to the test. Redcoat lasts 5 years.",
            ["redcoat lasting 5 years [side: redcoat]"]
        ),
        // What was laid on in a test is no advice, and bears its sign where it can; what is advised beside it is.
        ("Redcoat is laid on at 40 mg in a test.", ["redcoat layer 40 mg [telling: told]"]),
        ("Redcoat was thinned by 40 mg in a test.", []),
        ("Redcoat was put to the test. Redcoat is laid on at 40 mg.", ["redcoat layer 40 mg"]),
    ])
    func studies(_ text: String, _ expected: [String]) { #expect(Self.facts(text) == expected) }

    @Test(arguments: [
        // A sentence that names its case says all that limits it.
        ("# In frost\n\nRedcoat is allowed.", ["redcoat allowed yes [weather: frost]"]),
        ("# In frost\n\nRedcoat is allowed on brick.", ["redcoat allowed yes [wall: brick]"]),
        // What is left when a value is taken away has no name.
        ("Redcoat is allowed without brick.", []),
        // What brackets deny ends with them.
        ("Redcoat (not cheap) is allowed.", ["redcoat allowed yes"]),
    ])
    func whole(_ text: String, _ expected: [String]) { #expect(Self.facts(text) == expected) }

    @Test(arguments: [
        // What no value has a name for is told in the words of the text.
        (
            "Redcoat is allowed for old walls of brick that crumble, and it lasts.",
            ["redcoat allowed yes [house: old walls of brick that crumble, wall: brick]"]
        ),
        (
            "Redcoat is allowed on brick after two coats of primer, wax or oil in 2020.",
            ["redcoat allowed yes [house: brick after two coats of primer, wax or oil, wall: brick]"]
        ),
        (
            "Redcoat is allowed for owners who had it before for brick.",
            ["redcoat allowed yes [house: owners who had it before for brick, wall: brick]"]
        ),
        // What the values name already, and what limits nothing by itself, needs no words.
        ("Redcoat is allowed for wooden walls.", ["redcoat allowed yes [wall: wood]"]),
        ("Redcoat is allowed for the buyers.", ["redcoat allowed yes"]),
        // Where no value is named, what limits it stands right behind the wording.
        ("Redcoat is allowed after a test of the wall.", ["redcoat allowed yes [house: after a test of the wall]"]),
    ])
    func quotations(_ text: String, _ expected: [String]) { #expect(Self.facts(text) == expected) }

    @Test(arguments: [
        // The next sentence of an item says more of what the item only names.
        (
            "Redcoat is for:\n\n- Brick. It is used with primer in frost.",
            ["redcoat made_for brick [company: primer, weather: frost]"]
        ),
        ("Redcoat is for:\n\n- Brick. It is used in frost. It is used in rain too.", ["redcoat made_for brick"]),
        // What it is not used with is no company.
        ("Redcoat is for:\n\n- Brick. It is not used with primer.", ["redcoat made_for brick"]),
    ])
    func items(_ text: String, _ expected: [String]) { #expect(Self.facts(text) == expected) }
}
