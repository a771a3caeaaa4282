import Prose
import Testing

/// The blocks of Markdown.
struct MarkdownBlockTests {
    @Test func `blocks come in the order of the text`() {
        let reading = Reading("# Title\n\nOne\ntwo.\n\n- first\n- second\n\n> Quoted.\n")
        #expect(reading.outline == ["# Title", "One two.", "- first", "- second", "Quoted."])
        #expect(reading.document.blocks.map(\.isQuotation) == [false, false, false, false, true])
    }
}
