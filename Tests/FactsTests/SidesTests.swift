import Testing

@testable import Facts

/// Whose each amount of a comparison is.
@Suite struct SidesTests {
    @Test(arguments: [
        // The first amount is of what the text is about, the second of the one that is named behind it.
        (
            "# Redroot\n\nThe final height took 8 weeks versus 9 weeks with bluebell.",
            [
                "redroot growth 8 weeks [height: final height, plot: redroot]",
                "bluebell growth 9 weeks [height: final height, plot: bluebell]",
            ]
        ),
        // Where the text is about nothing else, nobody knows whose it is.
        (
            "The final height took 8 weeks versus 9 weeks with bluebell.",
            ["bluebell growth 9 weeks [height: final height, plot: bluebell]"]
        ),
        // Sides that are named once, far behind all amounts.
        (
            """
            The height (19 % versus 17 %) and the final height (16 weeks versus 18 weeks) did not differ much in any of the \
            years that were looked at between the redroot and bluebell beds.
            """,
            [
                "redroot growth 16 weeks [height: final height, plot: redroot]",
                "bluebell growth 18 weeks [height: final height, plot: bluebell]",
            ]
        ),
        // The one against the other, right before their amounts.
        (
            "Redroot reached the final height no sooner compared with bluebell (8 weeks versus 9 weeks).",
            [
                "redroot growth 8 weeks [height: final height, plot: redroot]",
                "bluebell growth 9 weeks [height: final height, plot: bluebell]",
            ]
        ),
        // What stands in for another beside a subject is no side of its own.
        (
            "The final height took 8 weeks with redroot plus bare soil and 9 weeks with bluebell.",
            [
                "redroot growth 8 weeks [height: final height, plot: redroot]",
                "bluebell growth 9 weeks [height: final height, plot: bluebell]",
            ]
        ),
        // A side that is named after a bound.
        (
            "# Redroot\n\nThe final height took 8 weeks in the more than 5 months bed and 9 weeks in the 3 months bed.",
            [
                "redroot growth 8 weeks [height: final height, plot: >= 5 months]",
                "redroot growth 9 weeks [height: final height, plot: 3 months]",
            ]
        ),
        // Amounts in one cell against each other have the unit and the sides of its header.
        (
            "| Garden | Final height, weeks (redroot versus bluebell) |\n|---|---|\n| ABLE-2 | 8 versus 9 |",
            [
                "redroot growth 8 weeks [height: final height, plot: redroot]",
                "bluebell growth 9 weeks [height: final height, plot: bluebell]",
            ]
        ),
        // One amount below a header of two is nobody's.
        ("| Garden | Final height, weeks (redroot versus bluebell) |\n|---|---|\n| ABLE-2 | 8 |", []),
        // What it rose from, and to.
        (
            "The final height rose from 6 weeks on bare soil to 27 weeks with redroot.",
            [
                "redroot growth 27 weeks [height: final height, plot: redroot]",
                "redroot growth 6 weeks [height: final height, plot: bare]",
            ]
        ),
    ])
    func names(_ text: String, _ expected: [String]) {
        #expect(Set(SmallPack.facts(text)) == Set(expected))
    }

    @Test(arguments: [
        // Where a sentence names no side, its two amounts are of those whose amounts were told last, in their order.
        (
            "The final height took 8 weeks with redroot and 9 weeks with bluebell. The height was 46 % versus 26 %.",
            [
                "redroot growth 46 % [height: final height, plot: redroot]",
                "bluebell growth 26 % [height: final height, plot: bluebell]",
            ]
        ),
        (
            "The final height took 8 weeks with redroot and 9 weeks on bare soil. The height was 46 % and 26 %, respectively.",
            [
                "redroot growth 46 % [height: final height, plot: redroot]",
                "redroot growth 26 % [height: final height, plot: bare]",
            ]
        ),
        // What stands behind an amount says whose it is.
        (
            "The final height took 8 weeks with redroot and 9 weeks with bluebell. The height was 46 % versus 26 % on sand.",
            []
        ),
        // In another paragraph they are others'.
        (
            "The final height took 8 weeks with redroot and 9 weeks with bluebell.\n\nThe height was 46 % versus 26 %.",
            []
        ),
    ])
    func story(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text).filter { $0.contains("%") } == expected)
    }

    @Test(arguments: [
        // A row that has a first cell and no other says what the rows below it are of; a share in a header is no amount.
        (
            """
            | | Redroot | Bare soil |
            |---|---|---|
            | Final height | | |
            | Weeks (95 % sure) | 6.3 (4.6, 6.9) | 1.0 |
            """,
            [
                "redroot growth 6.3 weeks [height: final height, plot: redroot]",
                "redroot growth 1 weeks [height: final height, plot: bare]",
            ]
        )
    ])
    func tables(_ text: String, _ expected: [String]) {
        #expect(SmallPack.facts(text, title: "Redroot") == expected)
    }

    @Test(arguments: [
        // Sides of one subject are called after how long each had it, or how much of it.
        (
            "The final height was 48 % for 12 weeks of redroot versus 66 % for 36 weeks.",
            [
                "redroot growth 48 % [height: final height, plot: 12 weeks]",
                "redroot growth 66 % [height: final height, plot: 36 weeks]",
            ]
        ),
        (
            "The final height took 5 weeks with 10 mg of redroot and 4 weeks with 100 mg of redroot.",
            [
                "redroot growth 5 weeks [height: final height, plot: 10 mg]",
                "redroot growth 4 weeks [height: final height, plot: 100 mg]",
            ]
        ),
        (
            "3 weeks versus 1 week of redroot: the final height was 66 % versus 48 %.",
            [
                "redroot growth 66 % [height: final height, plot: 3 weeks]",
                "redroot growth 48 % [height: final height, plot: 1 week]",
            ]
        ),
        (
            "Redroot: the final height was 37 % in the 1-week bed, 77 % in the 1–3-weeks bed.",
            [
                "redroot growth 37 % [height: final height, plot: 1 week]",
                "redroot growth 77 % [height: final height, plot: 1–3 weeks]",
            ]
        ),
        // What stands behind a word such as `compared with` is the other side's, if an amount stands before it.
        (
            "Of redroot 90 % reached the final height, compared with 81 % there.",
            [
                "redroot growth 90 % [height: final height, plot: redroot]",
                "redroot growth 81 % [height: final height, plot: comparator]",
            ]
        ),
        // Points in time are no sides.
        (
            "With redroot the final height was 71 % at 2 weeks versus 60 % with bluebell.",
            [
                "redroot growth 71 % [height: final height, plot: redroot, point: 2-week]",
                "bluebell growth 60 % [height: final height, plot: bluebell, point: 2-week]",
            ]
        ),
    ])
    func measures(_ text: String, _ expected: [String]) {
        #expect(Set(SmallPack.facts(text).filter { $0.contains("growth") }) == Set(expected))
    }
}
