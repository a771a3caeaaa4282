import Prose
import Testing

/// Text without mark-up.
struct PlainTextTests {
    @Test(arguments: [
        ("One\ntwo.\n\nThree.", ["One two.", "Three."]), ("One.\r\n\r\nTwo.\rthree.", ["One.", "Two. three."]),
        ("    Indented <b> *as it is*.", ["Indented <b> *as it is*."]),
        ("Use:\n- one\n- two\n  three\n* four", ["Use:", "- one", "- two three", "- four"]),
        ("Use:\n\n  • one\n  • two\n", ["Use:", "- one", "- two"]),
        ("Use:\n1. one\n2) two\n", ["Use:", "- one", "- two"]),
        ("Use:\n– one\n– two\n", ["Use:", "- one", "- two"]),
        ("It took from 5 to\n12. Then it ended.", ["It took from 5 to 12. Then it ended."]),
        ("It was late\n– too late.", ["It was late – too late."]), ("# one", ["# one"]),
    ])
    func `lines make blocks`(source: String, outline: [String]) {
        #expect(Reading(source, as: .plainText).outline == outline)
    }

    @Test func `bullets between empty lines are one list`() {
        let reading = Reading("Use these:\n\n• one\n\n• two\n\nNothing else.", as: .plainText)
        #expect(reading.leadIn(of: "two") == "Use these:")
    }

    @Test func `lines that no page would break are paragraphs`() {
        let long = String(repeating: "word ", count: 40) + "end."
        #expect(Reading("\(long)\n\(long)\n", as: .plainText).document.blocks.count == 2)
    }

    @Test func `places are those of the file`() {
        let reading = Reading("  One  \n  two.\n\n• three", as: .plainText)
        #expect(reading.document.blocks.map { reading.source($0.text) } == ["One  \n  two.", "three"])
    }
}
