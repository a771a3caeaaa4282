import Testing

@testable import Facts

/// What limits a fact, what only looks as if it did, and what is taken away again.
@Suite struct LimitsTests {
    @Test(arguments: [
        // What is taken away is no scope, nor does it come back from what stands above.
        ("Without clay, redroot blooms 4 weeks.", ["redroot bloom 4 weeks"]),
        ("Without clay or sand, redroot blooms 4 weeks.", ["redroot bloom 4 weeks"]),
        ("## On clay\n\nRedroot blooms 4 weeks without clay.", ["redroot bloom 4 weeks"]),
        // What was ruled out is no scope either.
        ("1. Clay or sand was ruled out.\n   - Redroot blooms 4 weeks.", ["redroot bloom 4 weeks"]),
        ("## On clay\n\nRedroot blooms 4 weeks.", ["redroot bloom 4 weeks [soil: clay]"]),
        // A syllable denies only the word that it is joined to.
        ("Redroot is a non-hardy tuber.", ["redroot kind_of tuber"]),
        ("Redroot is a non-tuber.", ["not redroot kind_of tuber"]),
        // A list may begin with a name that nobody knows.
        (
            "In our old garden the snowball, redroot, and bluebell gets 40 mg daily.",
            ["redroot feed 40 mg/day", "bluebell feed 40 mg/day"]
        ),
        ("In spring, redroot, and bluebell gets 40 mg daily.", ["bluebell feed 40 mg/day [season: spring]"]),
        // An amount for each of something is none for a day.
        ("Redroot gets 40 mg/bag.", []),
        // What leads in to a list says its own case before that of what leads in to it.
        (
            "## On clay\n\n- **Sand for redroot**\n  - It blooms 4 weeks.",
            ["redroot bloom 4 weeks [soil: sand]"]
        ),
        // An example limits nothing.
        ("Mostly on clay, redroot blooms 4 weeks.", ["redroot bloom 4 weeks"]),
        // The usual value is meant anyhow; it only keeps out what the heading says.
        ("## Seedlings\n\nRedroot needs 40 mg daily.", ["redroot feed 40 mg/day [age: young]"]),
        ("## Seedlings\n\nGrown redroot needs 40 mg daily.", ["redroot feed 40 mg/day"]),
        ("Young and grown redroot needs 40 mg daily.", ["redroot feed 40 mg/day"]),
        // A later amount has its own case, after a semicolon and in brackets.
        (
            "Redroot needs 40 mg daily; on clay, or in autumn, the feed is 80 mg daily.",
            ["redroot feed 40 mg/day", "redroot feed 80 mg/day [season: autumn]"]
        ),
        (
            "Redroot needs 40 mg daily (80 mg daily in autumn).",
            ["redroot feed 40 mg/day", "redroot feed 80 mg/day [season: autumn]"]
        ),
        // A label holds for all that follows it, over semicolons.
        (
            "In spring: redroot needs 40 mg daily; bluebell needs 50 mg daily.",
            ["redroot feed 40 mg/day [season: spring]", "bluebell feed 50 mg/day [season: spring]"]
        ),
        // A few words and a full stop are a heading of their own.
        ("*In spring.* Redroot needs 40 mg daily.", ["redroot feed 40 mg/day [season: spring]"]),
        // Bullets below a numbered item say more of that item.
        (
            "## On clay\n\n1. Redroot was tried on sand.\n\n- It bloomed well, and flowering took 4 weeks.",
            ["redroot bloom 4 weeks [soil: sand]"]
        ),
        // The next number behind them is another item.
        (
            "1. Redroot was tried on sand.\n\n- It bloomed well.\n\n2. Bluebell was tried too, and redroot blooms 4 weeks.",
            ["redroot bloom 4 weeks"]
        ),
        // A paragraph that is about one case goes on with it, whatever the title says.
        (
            "# Plants of the sun\n\nMany grow in shady places. Redroot needs 40 mg daily.",
            ["redroot feed 40 mg/day [place: shade]"]
        ),
        ("Does redroot need 40 mg daily?[12]", []),
        // A question is not what is said.
        ("Is it not so?\n\nRedroot needs 40 mg daily.", ["redroot feed 40 mg/day"]),
    ])
    func scope(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text) == expected)
    }

    @Test(arguments: [
        // A point in time limits a share and no length of time.
        (
            "The 2-week final height of redroot was 80 %.",
            ["redroot growth 80 % [height: final height, plot: redroot, point: 2-week]"]
        ),
        (
            "At 2 weeks, the final height of redroot took 9 weeks.",
            ["redroot growth 9 weeks [height: final height, plot: redroot]"]
        ),
        // Brackets right behind what was measured hold its amount.
        (
            "Redroot improved the final height (5 weeks).",
            ["redroot growth 5 weeks [height: final height, plot: redroot]"]
        ),
        // A side with a name that no pack knows, with `alone` behind it.
        (
            "The final height took 5 weeks with redroot versus 9 weeks in the ABCd-alone bed.",
            ["redroot growth 5 weeks [height: final height, plot: redroot]"]
        ),
        // Two names joined by a hyphen are given together.
        (
            "The final height took 5 weeks in the redroot-bluebell bed.",
            [
                "redroot growth 5 weeks [company: bluebell, height: final height, plot: redroot]",
                "bluebell growth 5 weeks [company: redroot, height: final height, plot: bluebell]",
            ]
        ),
        // What is given together, one or the other, and alone.
        (
            "The final height took 5 weeks with redroot plus bluebell and 9 weeks with redroot alone.",
            [
                "redroot growth 5 weeks [company: bluebell, height: final height, plot: redroot]",
                "redroot growth 9 weeks [height: final height, plot: redroot]",
            ]
        ),
        (
            "The final height of redroot plus bluebell or greenleaf took 5 weeks.",
            ["redroot growth 5 weeks [company: bluebell or greenleaf, height: final height, plot: redroot]"]
        ),
        // A side with a name that no pack knows gives nothing, and takes nothing from the other.
        (
            "The final height took 5 weeks in the Qx-Z bed and 9 weeks in the redroot bed.",
            ["redroot growth 9 weeks [height: final height, plot: redroot]"]
        ),
        // Amounts that go one by one with points in time are no sides.
        ("The final height of redroot was 70 % and 63 % at 5 and 10 weeks, respectively.", []),
        // What stands behind another amount is said of that one.
        (
            "80 % of redroot died, and 15 % reached the final height.",
            ["redroot growth 15 % [height: final height, plot: redroot]"]
        ),
        // What is given together is one side.
        (
            "Redroot plus bluebell had a better final height compared with greenleaf (80 % versus 70 %).",
            [
                "redroot growth 80 % [company: bluebell, height: final height, plot: redroot]",
                "greenleaf growth 70 % [height: final height, plot: greenleaf]",
            ]
        ),
        // A control behind the second amount.
        (
            "The final height of redroot took 5 weeks, and 9 weeks on bare soil.",
            [
                "redroot growth 5 weeks [height: final height, plot: redroot]",
                "redroot growth 9 weeks [height: final height, plot: bare]",
            ]
        ),
    ])
    func amounts(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text) == expected)
    }

    @Test(arguments: [
        // What comes next is one more than what the references give for those before, if they are all known.
        ("After redroot and bluebell, greenleaf is planted next.", ["greenleaf planted 3"]),
        ("After redroot, greenleaf is planted next.", []),
        ("After bluebell and greenleaf, redroot is planted next.", []),
    ])
    func following(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text).filter { $0.contains("planted") } == expected)
    }

    @Test(arguments: [
        // An apposition may stand between a subject and what is said of it.
        (
            "Redroot, a plant of the old gardens and of many new ones, is listed by the Guild.",
            ["redroot listed listed [office: Guild]"]
        ),
        ("Redroot, a plant of Azurel fame, needs 40 mg daily.", ["redroot feed 40 mg/day"]),
        // Two of a list have no comma before `and`: what follows begins anew.
        (
            "The Guild gave it after bluebell, and redroot needs 40 mg daily.",
            ["redroot feed 40 mg/day [prior: bluebell]"]
        ),
    ])
    func appositions(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text) == expected)
    }
}
