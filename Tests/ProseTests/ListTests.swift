import Prose
import Testing

/// List items, and the sentences that introduce them.
struct ListTests {
    @Test(
        arguments: [
            ("Some. Use these:\n\n- a1\n- a2\n", "a2", "Use these:"), ("Use these:\n- a1\n- a2\n", "a2", "Use these:"),
            ("Use:\n\n1. a1\n\n2. a2\n\n   more\n", "more", "Use:"), ("Use:\n\n- out\n  - in\n", "in", "out"),
            ("Use:\n\n- out\n  - in\n- a3\n", "a3", "Use:"),
            ("Use:\n\n* a1\n\n- b1\n", "b1", "Use:"), ("Use:\n\n1. Then:\n- b1\n", "b1", "Then:"),
            ("1. one\n2. two\n\n- b1\n", "b1", "two"), ("- one\n\n1. b1\n", "b1", nil),
            ("# Use\n\n- a1\n", "a1", nil),
            ("Use:\n\n```\ncode\n```\n\n- a1\n", "a1", nil), ("- a1\n", "a1", nil),
            ("Use:\n\n# Other\n\n- a1\n", "a1", nil),
        ] as [(String, String, String?)])
    func `a list has a lead-in`(source: String, item: String, leadIn: String?) throws {
        let reading = Reading(source)
        #expect(try #require(reading.block(with: item)).kind == .listItem)
        #expect(reading.leadIn(of: item) == leadIn)
    }

    @Test func `items that look different belong to the item with the colon`() {
        let reading = Reading("It treats:\n\n- Colds. It is used:\n- in adults\n- in children\n- Fever.\n")
        #expect(reading.leadIn(of: "in children") == "It is used:")
        #expect(reading.leadIn(of: "Fever") == "It treats:")
    }

    @Test func `bullets that Markdown does not know`() {
        let reading = Reading("Use these:\n\n  • one\n  • two,\n    three\n  ▪ four\n")
        #expect(reading.outline == ["Use these:", "- one", "- two, three", "- four"])
        #expect(reading.leadIn(of: "four") == "Use these:")
    }

    @Test(arguments: [
        (
            "Use the following:         - Big pills.    - Small pills.",
            ["Use the following:", "- Big pills.", "- Small pills."]
        ),
        ("Some of these:   - A pill", ["Some of these:", "- A pill"]),
        ("Use: - Pills. - Drops.", ["Use:", "- Pills.", "- Drops."]),
        ("These are:  • Pills  • Drops", ["These are:", "- Pills", "- Drops"]),
        ("Some include - pills  - drops  - rest", ["Some include", "- pills", "- drops", "- rest"]),
        (
            "Use:  - One  - Two   Others help too:  - Three  - Four",
            ["Use:", "- One", "- Two", "Others help too:", "- Three", "- Four"]
        ),
        ("Use:  - One  - Two   There is more to say.", ["Use:", "- One", "- Two", "There is more to say."]),
        ("One - two - three.", ["One - two - three."]), ("It costs 5  - 6 euros.", ["It costs 5  - 6 euros."]),
        ("Pills (5 - 6) help.", ["Pills (5 - 6) help."]),
    ])
    func `a list that lost its lines`(source: String, outline: [String]) { #expect(Reading(source).outline == outline) }

    @Test func `each flat list has its own lead-in`() {
        let reading = Reading("Use:  - One  - Two   Others help:  - Three")
        #expect(reading.leadIn(of: "Two") == "Use:")
        #expect(reading.leadIn(of: "Three") == "Others help:")
    }
}
