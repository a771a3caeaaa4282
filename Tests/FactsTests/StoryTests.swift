import Testing

@testable import Facts

/// What a result goes on from: who was treated with what was told before it.
@Suite struct StoryTests {
    @Test(arguments: [
        // The sentence before, and the item that leads in, say whom it is of and what was given together.
        (
            "Redroot plus bluebell was tried on clay. The final height of redroot took 5 weeks.",
            ["redroot growth 5 weeks [company: bluebell, height: final height, plot: redroot, soil: clay]"]
        ),
        (
            "1. Redroot plus bluebell was tried in spring against bare soil plus bluebell.\n\n    - The final height took 5 weeks in the redroot bed versus 9 weeks in the untreated bed.",
            [
                "redroot growth 5 weeks [company: bluebell, height: final height, plot: redroot, season: spring]",
                "redroot growth 9 weeks [company: bluebell, height: final height, plot: bare, season: spring]",
            ]
        ),
        // What is given alone, and what was given once with this and once with that, has no company from before.
        (
            "Redroot plus bluebell was tried. The final height took 5 weeks with redroot alone.",
            ["redroot growth 5 weeks [height: final height, plot: redroot]"]
        ),
        (
            "Redroot plus bluebell and redroot plus greenleaf were tried. The final height of redroot took 5 weeks.",
            ["redroot growth 5 weeks [height: final height, plot: redroot]"]
        ),
        // `comparing the one with the other` gives nothing together.
        (
            "In a test comparing redroot with bluebell, redroot did well. The final height of redroot took 5 weeks.",
            ["redroot growth 5 weeks [height: final height, plot: redroot]"]
        ),
        // What a share of all had, and of two seasons one is meant, is not said of the result.
        (
            "Of redroot, 30 % stood on clay. The final height of redroot took 5 weeks.",
            ["redroot growth 5 weeks [height: final height, plot: redroot]"]
        ),
        (
            "Redroot was sown in spring, and it was cut in autumn. The final height of redroot took 5 weeks.",
            ["redroot growth 5 weeks [height: final height, plot: redroot]"]
        ),
    ])
    func context(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text) == expected)
    }

    @Test(arguments: [
        // A name that no pack knows, where a wording waits for one.
        (
            "In the BLOOM-2 garden, the final height of redroot took 5 weeks.",
            ["redroot growth 5 weeks [garden: BLOOM-2, height: final height, plot: redroot]"]
        ),
        (
            "In the old garden, the final height of redroot took 5 weeks.",
            ["redroot growth 5 weeks [height: final height, plot: redroot]"]
        ),
        // The words that say of which part a result is, up to the end of what they say.
        (
            "Among plants with many leaves, the final height of redroot took 5 weeks.",
            ["redroot growth 5 weeks [height: final height, part: many leaves, plot: redroot]"]
        ),
        (
            "Among plants whose stems were weak, the final height of redroot took 5 weeks.",
            ["redroot growth 5 weeks [height: final height, part: stems were weak, plot: redroot]"]
        ),
        // What other dimensions name needs no words, and of all of them is no part.
        (
            "Among plants with clay, the final height of redroot took 5 weeks.",
            ["redroot growth 5 weeks [height: final height, plot: redroot, soil: clay]"]
        ),
        (
            "Among plants with many leaves, it was hard. In all plants, the final height of redroot took 5 weeks.",
            ["redroot growth 5 weeks [height: final height, plot: redroot]"]
        ),
        // A value made from another one.
        (
            "In bulb-grafted beds, the final height of redroot took 5 weeks.",
            ["redroot growth 5 weeks [habit: bulb-grafted, height: final height, plot: redroot]"]
        ),
        (
            "Without bulb-grafted beds, the final height of redroot took 5 weeks.",
            ["redroot growth 5 weeks [height: final height, plot: redroot]"]
        ),
    ])
    func slots(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text) == expected)
    }
}
