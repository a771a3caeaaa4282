import Testing

@testable import Facts

/// What a sentence takes from those around it, and what stands in lists and brackets.
@Suite struct SurroundingsTests {
    @Test(arguments: [
        // A list goes on from what leads in to it, and an item from what it begins with.
        ("Redroot was tried here:\n\n- flowering took 4 weeks", ["redroot bloom 4 weeks"]),
        (
            "Redroot and bluebell were tried:\n\n- flowering took 4 weeks",
            ["redroot bloom 4 weeks", "bluebell bloom 4 weeks"]
        ),
        // What a heading names is what its section is about, even after another name.
        ("# Plants\n\nBluebell is fine.\n\n## Redroot\n\nFlowering took 4 weeks.", ["redroot bloom 4 weeks"]),
        // A show is of its plant.
        ("At the Spring Show flowering took 4 weeks.", ["redroot bloom 4 weeks [show: Spring Show]"]),
        // The headers give the unit of a bare number, unless a row lacks cells, and what stands in it is shifted.
        (
            "| Plant | Final height (weeks) | Note |\n|---|---|---|\n| Redroot | 5 | good |\n| Redroot | 9 | |",
            ["redroot growth 5 weeks [height: final height, plot: redroot]"]
        ),
        ("| Plant | Final height after 2 weeks | Note |\n|---|---|---|\n| Redroot | 5 | good |", []),
        // Brackets behind a name that no pack knows are that one's.
        ("Redroot was mixed with ABcde (75 mg daily).", []),
        ("Redroot was mixed with straw (75 mg daily).", ["redroot feed 75 mg/day"]),
        // What stands in brackets behind a name is said of it.
        (
            "Redroot (flowering 4 weeks) and bluebell (flowering 6 weeks) are fine.",
            ["redroot bloom 4 weeks", "bluebell bloom 6 weeks"]
        ),
        // What came before is no subject, and the one of the sentence before is.
        ("Bluebell is fine. After redroot, the ration is 40 mg daily.", ["bluebell feed 40 mg/day [prior: redroot]"]),
        // `It is known` stands for nothing.
        ("Redroot is fine. It is known that bluebell blooms 4 weeks.", ["bluebell bloom 4 weeks"]),
    ])
    func subjects(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text) == expected)
    }

    @Test(arguments: [
        ("There is clay here. Redroot blooms 4 weeks in this soil.", ["redroot bloom 4 weeks [soil: clay]"]),
        ("There is clay and sand. Redroot blooms 4 weeks in this soil.", ["redroot bloom 4 weeks"]),
        ("There is clay. It is wet. Redroot blooms 4 weeks in this soil.", ["redroot bloom 4 weeks [soil: clay]"]),
        (
            "There is clay. It is wet. It is cold. It is old. Redroot blooms 4 weeks in this soil.",
            ["redroot bloom 4 weeks"]
        ),
        // A sentence that goes on from one goes on in its case; one that names its own subject need not.
        ("On sand, redroot is fine. It blooms 4 weeks.", ["redroot bloom 4 weeks [soil: sand]"]),
        ("On sand, redroot is fine. Bluebell blooms 4 weeks.", ["bluebell bloom 4 weeks"]),
        ("Redroot blooms 4 weeks. This is called sand culture.", ["redroot bloom 4 weeks [soil: sand]"]),
    ])
    func scope(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text) == expected)
    }

    @Test(arguments: [
        // What was named together comes back as one.
        (
            "Redroot plus bluebell was tried. The final height took 5 weeks with the mixture and 9 weeks with greenleaf.",
            [
                "redroot growth 5 weeks [company: bluebell, height: final height, plot: redroot]",
                "bluebell growth 5 weeks [company: redroot, height: final height, plot: bluebell]",
                "greenleaf growth 9 weeks [height: final height, plot: greenleaf]",
            ]
        ),
        // From what it was to what it became.
        (
            "Redroot cut the final height from 9 to 5 weeks.",
            [
                "redroot growth 5 weeks [height: final height, plot: redroot]",
                "redroot growth 9 weeks [height: final height, plot: comparator]",
            ]
        ),
        // Amounts of several cases, each with what stands behind it.
        (
            "The final height of redroot took 5 weeks in spring and 9 weeks in autumn.",
            [
                "redroot growth 5 weeks [height: final height, plot: redroot, season: spring]",
                "redroot growth 9 weeks [height: final height, plot: redroot, season: autumn]",
            ]
        ),
        // What another plant is called that no pack knows, took it.
        ("# Redroot\n\nThe final height took 5 weeks in the XYZd bed and 9 weeks in the XY bed.", []),
    ])
    func amounts(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text) == expected)
    }

    @Test func `a title stands for a text that names nothing else`() {
        #expect(SmallPack.facts("Flowering took 4 weeks.", title: "Redroot") == ["redroot bloom 4 weeks"])
        #expect(
            SmallPack.facts("Bluebell is fine.\n\nFlowering took 4 weeks.", title: "Redroot") == [
                "bluebell bloom 4 weeks"
            ])
    }

    @Test func `a cell takes what limits its row`() {
        let table = "| Plant | Season | Feed |\n|---|---|---|\n| Redroot | spring | 40 mg daily |"
        #expect(SmallPack.facts(table) == ["redroot feed 40 mg/day [season: spring]"])
    }

    @Test func `a number of any length is read over`() {
        let digits = String(repeating: "9", count: 400)
        #expect(SmallPack.facts("Redroot \(digits) is old. Redroot needs 40 mg daily.") == ["redroot feed 40 mg/day"])
    }

    @Test func `a place that says more stands for a fact, however plain another is`() {
        let text = "On redroot: it was listed by the Guild. Redroot is listed in many places."
        #expect(SmallPack.facts(text).first == "redroot listed listed [office: Guild]")
    }
}
