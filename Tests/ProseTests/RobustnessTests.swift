import Diagnostics
import Prose
import Testing

/// Bytes that nobody means to write: they cost little, and no place leaves the body.
struct RobustnessTests {
    static let hostile: [(name: String, bytes: [UInt8])] = [
        ("empty", []), ("spaces", Array(repeating: 0x20, count: 100_000)),
        ("line feeds", Array(repeating: 0x0A, count: 100_000)), ("NUL", Array("a\0b. C\0".utf8)),
        ("no UTF-8", (0...255).map { $0 } + [0xE2, 0x80]), ("cut bullet", Array("a: \u{E2}".utf8.dropLast()) + [0xE2]),
        ("a long line", Array(String(repeating: "word, ", count: 170_000).utf8)),
        ("stops", Array(repeating: 0x2E, count: 500_000)), ("stops and spaces", many(". ", 300_000)),
        ("marks", many("a.1,2,3 ", 100_000)), ("brackets", many("(", 500_000)),
        ("open sentences", many("(A b. ", 100_000)),
        ("square brackets", many("a.[", 200_000)), ("closed", many("].", 200_000)), ("quotes", many("> ", 10_000)),
        ("lists", many("- ", 10_000)), ("bullets", many(":  - ", 100_000)), ("bullet lines", many("• a\n", 100_000)),
        ("colons", many("- a:\n", 50_000)), ("initials", many("A. ", 200_000)),
        ("spaced hyphens", many("   -", 200_000)),
        ("headings", many("# a\n", 100_000)), ("titles", many("Big Title\n\n", 50_000)),
        ("images", many("![a](b) ", 50_000)),
        ("code", many("`a` ", 100_000)), ("entities", many("&amp;", 100_000)), ("emphasis", many("*a **b ", 50_000)),
        ("table", many("|a", 1_000) + [0x0A] + many("|---", 1_000) + many("\n|b|", 20_000)),
        ("attributes", many("{:a}\n", 50_000)), ("footnotes", many("[^1]: a\n", 50_000)),
        ("breaks", many("a  \n", 100_000)),
        ("line ends", Array("# A\r\n\r\nB c.\rD e.\r\n- f\r\n".utf8)), ("links", many("[a](b) ", 100_000)),
        ("tags", many("<b>", 100_000)), ("definitions", many("[a]: /b\n", 50_000)),
        ("references", many("[a]: b 'c'\n\n[a] ", 20_000)),
    ]

    private static func many(_ text: String, _ count: Int) -> [UInt8] {
        Array(String(repeating: text, count: count).utf8)
    }

    @Test(arguments: hostile.indices, [ProseFormat.markdown, .plainText])
    func `hostile bytes cost little`(index: Int, format: ProseFormat) {
        let (name, bytes) = Self.hostile[index]
        let clock = ContinuousClock()
        let start = clock.now
        var sweep = PlaceSweep()
        sweep.visit(Reading(SourceFile(path: name, bytes: bytes), as: format))
        #expect(sweep.wrong == [])
        // Quadratic means minutes here, in a build that is not optimised too.
        #expect(clock.now - start < .seconds(20), "\(name): \(clock.now - start)")
    }

    @Test(arguments: [ProseFormat.markdown, .plainText]) func `only the body is read`(format: ProseFormat) {
        let text = "---\na: b\n---\n\nOne two. Three four.\n\nAfter"
        let bytes = Array(text.utf8)
        let body = TextRange(13, bytes.count - 5)
        let document = ProseDocument(reading: bytes, in: body, as: format)
        #expect(document.sentences.count == 2)
        #expect(document.sourceRange(document.sentences[1].text) == TextRange(23, 34))
    }

    @Test func `a byte order mark is no text`() {
        let reading = Reading("\u{FEFF}# Title\n")
        #expect(reading.outline == ["# Title"])
        #expect(reading.document.sourceRange(reading.document.blocks[0].text) == TextRange(5, 10))
    }
}
