import Diagnostics
import Prose
import TestSupport
import Testing

/// The blocks of Markdown.
struct MarkdownBlockTests {
    @Test func `blocks come in the order of the text`() {
        let reading = Reading("# Title\n\nOne\ntwo.\n\n- first\n- second\n\n> Quoted.\n")
        #expect(reading.outline == ["# Title", "One two.", "- first", "- second", "Quoted."])
        #expect(reading.document.blocks.map(\.isQuotation) == [false, false, false, false, true])
    }

    @Test func `a heading stands under the next higher one`() throws {
        let reading = Reading("# A\n\n## B\n\n#### C\n\nDeep.\n\n## D\n\nFlat.\n")
        #expect(reading.path(of: try #require(reading.block(with: "Deep"))) == ["A", "B", "C"])
        #expect(reading.path(of: try #require(reading.block(with: "Flat"))) == ["A", "D"])
        #expect(reading.path(of: try #require(reading.block(with: "D"))) == ["A", "B", "C"])
    }

    @Test func `a heading without text ends the sections before it`() throws {
        let reading = Reading("# A\n\n## B\n\nOne.\n\n##\n\nTwo.\n\n### C\n\nThree.\n")
        #expect(reading.path(of: try #require(reading.block(with: "One"))) == ["A", "B"])
        #expect(reading.path(of: try #require(reading.block(with: "Two"))) == ["A"])
        #expect(reading.path(of: try #require(reading.block(with: "Three"))) == ["A", "C"])
    }

    @Test(arguments: [
        ("«One» *two*.", "One"), ("One *«two»*.", "two"), ("See [«the page»](https://example.org/a).", "the page"),
        ("1 &lt; «2».", "2"), ("One\r\n«two».", "two"), ("> One\n> «two».", "two"), ("- One\n  «two».", "two"),
        ("a \\* «b».", "b"),
        ("ä «ö» ü.", "ö"), ("It is «5 &lt; 6» here.", "5 < 6"), ("«&plusmn;»5 mg.", "±"),
        ("It is «x&nbsp;y» here.", "x\u{A0}y"),
        ("> «One\n> two» three.", "One two"), ("«Un**bold**ed»", "Unbolded"), ("|«a»|b|\n|---|---|\n|c|d|\n", "a"),
        ("|a|b|\n|---|---|\n|c|«d»|\n", "d"), ("# «Title» #\n", "Title"), ("x `«code»` y", "\u{FFFC}"),
        ("![«alt»](a.png)", "alt"),
    ])
    func `a place in the text leads to its place in the file`(marked: String, text: String) throws {
        let marked = Marked(marked)
        let reading = Reading(marked.file)
        let whole = reading.text(0..<reading.document.text.count)
        let start = try #require(whole.utf8.firstRange(of: Array(text.utf8)))
        let offset = whole.utf8.distance(from: whole.startIndex, to: start.lowerBound)
        #expect(reading.document.sourceRange(offset..<offset + text.utf8.count) == marked.range)
    }

    @Test(arguments: [
        ("a&amp;b &lt;c&gt; &quot;d&quot;", "a&b <c> \"d\""), ("5&nbsp;mg &plusmn; 1", "5\u{A0}mg ± 1"),
        ("&#39;a&#x27; &#177;", "'a' ±"),
        ("&alpha;&beta; &ge; &le; 5 &micro;g", "αβ ≥ ≤ 5 µg"), ("A&reg; B&trade; &mdash; &ndash;", "A® B™ — –"),
        ("AT&T &nosuchname;", "AT&T &nosuchname;"),
    ])
    func `entities become characters`(source: String, text: String) { #expect(Reading(source).outline == [text]) }

    @Test(arguments: [
        ("One `x = 1` two.", "One \u{FFFC} two."), ("One <b>two</b><!-- no --> three.", "One two three."),
        ("H<sub>2</sub>O", "H2O"),
        ("It came back.<sup>3</sup> Then.", "It came back.3 Then."), ("~~old~~ new", "old new"),
        ("<https://example.org>", "https://example.org"),
        ("[Gone](a.md)[too](b.md)", "Gonetoo"), ("One\\\ntwo", "One\ntwo"), ("# Title {: .large }", "# Title"),
        ("## Title {#id}", "## Title"),
    ])
    func `marks are no text`(source: String, text: String) { #expect(Reading(source).outline == [text]) }

    @Test(arguments: [
        "```\ncode\n```\n", "    code\n", "<div>\ntext\n</div>\n", "<!-- a comment -->\n", "---\n", "{: .fs-9 }\n",
        "[[_TOC_]]\n", "1. TOC\n{:toc}\n",
        "[a]: https://example.org\n", "![](a.png)\n", "&nbsp;\n", "",
    ])
    func `nothing to read`(source: String) {
        let reading = Reading(source)
        #expect(reading.outline == [])
        #expect(reading.document.sentences.isEmpty && reading.document.text.isEmpty)
    }

    @Test func `attributes below a block are no text`() {
        #expect(Reading("# Title\n{: .fs-9 }\n\nOne two.\n{: .note }\n").outline == ["# Title", "One two."])
    }

    @Test func `the text of an image is a block of its own`() {
        let reading = Reading("See this ![A *small* cell](a.png \"title\") and that.\n\nNext.")
        #expect(reading.outline == ["See this  and that.", "! A small cell", "Next."])
    }

    @Test func `cells know their row and column`() throws {
        let reading = Reading("|Drug|Dose|When|\n|---|---|---|\n|A|5 mg|daily|\n|B|7 mg||\n")
        let cell = try #require(reading.block(with: "7 mg"))
        #expect(cell.kind == .tableCell(row: 2, column: 1))
        #expect(cell.rowHeader.map { reading.text(reading.document.blocks[$0].text) } == "B")
        #expect(cell.columnHeader.map { reading.text(reading.document.blocks[$0].text) } == "Dose")
        let header = try #require(reading.block(with: "Drug"))
        #expect(header.rowHeader == nil && header.columnHeader == nil)
        #expect(reading.block(with: "When")?.columnHeader == nil)
        #expect(reading.outline.count == 8)
    }

    @Test func `a cell that has a row to itself leads the rows below it`() throws {
        let reading = Reading("|What|Dose|\n|---|---|\n|A|5 mg|\n|*Young*||\n|B|7 mg|\n|C|8 mg|\n|*Old*||\n|D|9 mg|\n")
        func group(_ text: String) throws -> String? {
            try #require(reading.block(with: text)).groupHeader.map { reading.text(reading.document.blocks[$0].text) }
        }
        #expect(try ["5 mg", "7 mg", "8 mg", "9 mg"].map(group) == [nil, "Young", "Young", "Old"])
        #expect(try ["Dose", "B", "Old"].map(group) == [nil, nil, nil])
    }
}
