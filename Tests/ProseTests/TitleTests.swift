import Prose
import Testing

/// Titles that have lost their mark-up.
struct TitleTests {
    @Test(arguments: [
        ("What helps\n\nPills help.", ["# What helps", "Pills help."]),
        ("What helps?\n\nPills help.", ["# What helps?", "Pills help."]),
        ("# A\n\n## B\n\nBig pills\n\nThey help.", ["# A", "## B", "### Big pills", "They help."]),
        ("Big Pills\n\n- one\n", ["# Big Pills", "- one"]),
        (
            "Pills Of All Sizes\nPills come in all sizes and colours.",
            ["# Pills Of All Sizes", "Pills come in all sizes and colours."]
        ),
        ("**When to call**\n\nCall at night.", ["# When to call", "Call at night."]),
        ("**Side effects:**\n\nThere are some.", ["# Side effects:", "There are some."]),
    ])
    func `a title`(source: String, outline: [String]) { #expect(Reading(source).outline == outline) }

    @Test(arguments: [
        "Pills help.\n\nThey do.", "The last words", "pills\n\nThey help.", "It helps those who\n\nSleep well.",
        "Pills, drops,\n\nThey help.",
        "Dose: 5 mg\n\nThey help.", "**Dosage:** take two.\n\nThey help.", "Surgery    It helps.\n\nThey do.",
        "Pills that are taken\nBy mouth help.",
        "Symptoms include\n\n- one\n", "A | B\n\nThey help.", "**Never take two of them.**\n\nThey hurt.",
        "> Big Pills\n>\n> They help.",
        "One two three four five six seven eight nine ten eleven twelve thirteen\n\nThey help.",
        "**These are used:**\n\n- one\n",
        "In the trial by\nSmith and others it helped a lot of them.", "5 mg\n\nThey help.",
        "[Big Pills](a)\n\n[They help many](b)\n\nThey do.",
    ])
    func `no title`(source: String) {
        let headings = Reading(source).outline.filter { $0.hasPrefix("#") }
        #expect(headings == [])
    }

    @Test func `labels and values take turns`() {
        let reading = Reading("Brand name\n\nPillex\n\nApproved\n\nYes\n\nMore is known.")
        #expect(reading.outline == ["# Brand name", "Pillex", "# Approved", "Yes", "More is known."])
        #expect(Reading("Pills\n\nBig pills\n\nThey help.").outline == ["# Pills", "# Big pills", "They help."])
    }

    @Test func `titles are no deeper than headings can be`() {
        #expect(Reading("###### A\n\nBig pills\n\nThey help.").outline[1] == "###### Big pills")
    }
}
