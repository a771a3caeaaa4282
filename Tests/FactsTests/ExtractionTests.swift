import Testing

@testable import Facts

/// What the engine makes of sentences, by a pack of a field of its own.
@Suite struct ExtractionTests {
    @Test(arguments: [
        // The subject in the wording, in the clause, by a pronoun, from what stands above.
        ("Redroot needs 40 mg daily.", ["redroot feed 40 mg/day"]),
        ("For redroot the ration is 40 mg daily.", ["redroot feed 40 mg/day"]),
        ("Redroot grows fast. It needs 40 mg daily.", ["redroot feed 40 mg/day"]),
        ("# Redroot\n\nThe ration is 40 mg daily.", ["redroot feed 40 mg/day"]),
        ("- **Redroot:** a fine plant. The ration is 40 mg daily.", ["redroot feed 40 mg/day"]),
        // What the sentence before is about goes before what it only mentions.
        ("Redroot is taller here than bluebell. It needs 40 mg daily.", ["redroot feed 40 mg/day"]),
        // Two that it could be: nothing.
        ("In the old garden grows redroot with bluebell. It needs 40 mg daily.", []),
        ("Redroot is tall, but bluebell is taller. It needs 40 mg daily.", []),
        ("# Redroot and bluebell\n\nThe ration is 40 mg daily.", []),
        // Lists, one by one where the sentence says so.
        (
            "Redroot and bluebell need feed: the ration is 40 mg daily.",
            ["redroot feed 40 mg/day", "bluebell feed 40 mg/day"]
        ),
        (
            "Redroot and bluebell need a ration of 40 mg and 50 mg daily, respectively.",
            ["redroot feed 40 mg/day", "bluebell feed 50 mg/day"]
        ),
        ("Both are listed by the Guild.", []),
        (
            "Redroot and bluebell grow here. Both are listed by the Guild.",
            ["redroot listed listed [office: Guild]", "bluebell listed listed [office: Guild]"]
        ),
        (
            "Redroot is listed by the Guild and bluebell is listed by the Board of Gardens.",
            ["redroot listed listed [office: Guild]", "bluebell listed listed [office: Board]"]
        ),
        // A list that is closed by `and` doesn't go on with a comma.
        ("Besides redroot or greenleaf, bluebell is listed by the Guild.", ["bluebell listed listed [office: Guild]"]),
        // What came before is not what a sentence is about.
        ("After redroot, bluebell needs 40 mg daily.", ["bluebell feed 40 mg/day [prior: redroot]"]),
    ])
    func subjects(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text) == expected)
    }

    @Test(arguments: [
        ("Redroot is not listed by the Guild.", ["not redroot listed unlisted [office: Guild]"]),
        (
            "Redroot is listed by the Guild but bluebell is not listed by the Guild.",
            ["redroot listed listed [office: Guild]", "not bluebell listed unlisted [office: Guild]"]
        ),
        ("Redroot may need a ration of 40 mg daily.", ["perhaps redroot feed 40 mg/day"]),
        ("Redroot is not only listed by the Guild.", ["redroot listed listed [office: Guild]"]),
        ("Is redroot listed by the Guild?", []),
    ])
    func polarity(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text) == expected)
    }

    @Test(arguments: [
        ("In spring redroot needs 40 mg daily.", ["redroot feed 40 mg/day [season: spring]"]),
        ("## In autumn\n\nRedroot needs 40 mg daily.", ["redroot feed 40 mg/day [season: autumn]"]),
        ("## In autumn\n\nIn spring redroot needs 40 mg daily.", ["redroot feed 40 mg/day [season: spring]"]),
        (
            "Redroot needs 40 mg daily in spring; bluebell needs 50 mg daily in autumn.",
            ["redroot feed 40 mg/day [season: spring]", "bluebell feed 50 mg/day [season: autumn]"]
        ),
        (
            "Feed in spring:\n\n- Redroot 40 mg daily\n- Bluebell 50 mg daily",
            ["redroot feed 40 mg/day [season: spring]", "bluebell feed 50 mg/day [season: spring]"]
        ),
        (
            "| Plant | Feed in spring |\n|---|---|\n| Redroot | 40 mg daily |",
            ["redroot feed 40 mg/day [season: spring]"]
        ),
    ])
    func scope(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text) == expected)
    }

    @Test func `the value may be what a text is about`() {
        #expect(SmallPack.facts("Redroot is planted.", title: "Plants for the shade") == ["redroot likes shade"])
        #expect(SmallPack.facts("Redroot is planted.", title: "Plants for the shade and the sun") == [])
        #expect(SmallPack.facts("Redroot is not planted.", title: "Plants for the shade") == [])
    }

    @Test(arguments: [
        (
            "The final height was reached after 27 weeks with redroot versus 6 weeks on bare soil.",
            [
                "redroot growth 27 weeks [height: final height, plot: redroot]",
                "redroot growth 6 weeks [height: final height, plot: bare]",
            ]
        ),
        (
            "Final height: redroot versus bluebell 27 versus 6 weeks.",
            [
                "redroot growth 27 weeks [height: final height, plot: redroot]",
                "bluebell growth 6 weeks [height: final height, plot: bluebell]",
            ]
        ),
        (
            "The final height of redroot took more than six months (27 weeks).",
            ["redroot growth 27 weeks [height: final height, plot: redroot]"]
        ),
        (
            "The final height of redroot took 27 weeks in the 3-month bed and 30 weeks in the 6-month bed.",
            [
                "redroot growth 27 weeks [height: final height, plot: 3 months]",
                "redroot growth 30 weeks [height: final height, plot: 6 months]",
            ]
        ),
    ])
    func sides(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text) == expected)
    }

    @Test(arguments: [
        ("Redroot (Flamby) is fine.", ["redroot named Flamby"]),
        ("Flamby® (redroot) is fine.", ["redroot named Flamby"]),
        ("Redroot (RR-101; Flambo) is fine.", ["redroot named RR101", "redroot named Flambo"]),
        ("Redroot (Azurel) is fine.", []), ("Redroot, sold as Flamby, is fine.", ["redroot named Flamby"]),
    ])
    func names(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text) == expected)
    }

    @Test(arguments: [
        ("Redroot: 4 weeks on, 2 weeks off.", ["redroot rhythm 4w_on_2w_off"]),
        ("Redroot: 21 days of each 28-day cycle.", ["redroot rhythm 3w_on_1w_off"]),
        (
            "Redroot was listed by the Guild on 15 May 2020.",
            ["redroot listed listed [office: Guild]", "redroot listed_on 2020-05-15 [office: Guild]"]
        ),
        ("Redroot is a bulb.", ["redroot kind_of bulb"]),
        // Strengths and what else only looks like a ration.
        ("Redroot is sold in 40 mg bags.", []), ("Redroot 40 mg bags", []),
    ])
    func kinds(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text) == expected)
    }

    @Test func `what is said twice is one fact, what says more is another`() {
        let twice = "Redroot needs 40 mg daily. As was said, redroot needs 40 mg daily."
        #expect(SmallPack.facts(twice) == ["redroot feed 40 mg/day"])
        let more = "Redroot needs 40 mg daily. In spring, redroot needs 40 mg daily."
        #expect(SmallPack.facts(more) == ["redroot feed 40 mg/day", "redroot feed 40 mg/day [season: spring]"])
    }

    @Test func `references and code say nothing`() {
        #expect(SmallPack.facts("`Redroot needs 40 mg daily.`\n\n    Redroot needs 40 mg daily.") == [])
        #expect(SmallPack.facts("## References\n\nSmith J. Redroot needs 40 mg daily. J Plants 2020;1:2-3.") == [])
    }
}
