import Diagnostics
import TestSupport
import Testing

/// The line that a finding shows.
struct ExcerptTests {
    /// The excerpt with its mark and its cuts made visible.
    private func shown(_ excerpt: Excerpt) -> String {
        let bytes = Array(excerpt.text.utf8)
        func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        let mark = excerpt.mark
        let text = "\(part(0..<mark.start))«\(part(mark.bounds))»\(part(mark.end..<bytes.count))"
        return "\(excerpt.isCutBefore ? "…" : "")\(text)\(excerpt.isCutAfter ? "…" : "")"
    }

    @Test(arguments: [
        ("«»", "«»"), ("a: «b» # c", "a: «b» # c"), ("a\nb: «c»\nd", "b: «c»"), ("a\r\nb: «c»\r\nd", "b: «c»"),
        ("a: «b\n  c»\nd", "a: «b»"), ("a: b«\n»c", "a: b«»"), ("a: b«\r\n»c", "a: b«»"), ("a: b\r«\n»c", "a: b«»"),
        ("a\n«»", "«»"), ("a\n«»\nb", "«»"), ("«\n»", "«»"), ("ö: «é»ü", "ö: «é»ü"), ("a: «b»", "a: «b»"),
    ])
    func `the line and its mark`(text: String, expected: String) {
        #expect(shown(Marked(text).location.excerpt) == expected)
    }

    @Test(arguments: ["x", "ö", "癌", "😀"])
    func `a long line is cut between characters`(character: String) throws {
        let far = String(repeating: character, count: 700_000 / character.utf8.count)
        for shift in 0..<4 {
            let padding = String(repeating: "-", count: shift)
            let marked = Marked("a\n\(far)\(padding)«\(character)»\(padding)\(far)\nb")
            let excerpt = marked.location.excerpt
            #expect(excerpt.isCutBefore && excerpt.isCutAfter)
            #expect(!excerpt.text.contains("\u{FFFD}"))
            #expect(excerpt.text.utf8.count <= 80 + 160 + 3)
            #expect(excerpt.mark.length == character.utf8.count)
            #expect((80 - 3...80 + 3).contains(excerpt.mark.start))
        }
    }

    @Test
    func `a mark longer than an excerpt is cut with it`() {
        let excerpt = Marked("a: «\(String(repeating: "癌", count: 1_000))» b").location.excerpt
        #expect(!excerpt.isCutBefore && excerpt.isCutAfter)
        #expect(excerpt.text == "a: " + String(repeating: "癌", count: 53))
        #expect(excerpt.mark == TextRange(3, 3 + 159))
    }

    @Test(arguments: [159, 160, 161, 162])
    func `a line that just fits is not cut`(length: Int) {
        for lineBreak in ["", "\n", "\r\n"] {
            let excerpt = Marked("«\(String(repeating: "x", count: length))»\(lineBreak)").location.excerpt
            #expect(excerpt.isCutAfter == (length > 160))
            #expect(excerpt.text.utf8.count == min(160, length))
        }
    }

    @Test
    func `bytes that continue nothing stay on their line`() {
        let stray = [UInt8](repeating: 0x80, count: 500)
        let file = SourceFile(path: "a", bytes: [0x61, 0x0A] + stray + [0x0A, 0x62])
        for offset in 2..<502 {
            let excerpt = file.location(TextRange(offset, offset + 1)).excerpt
            #expect(excerpt.text.unicodeScalars.allSatisfy { $0 == "\u{FFFD}" })
            #expect(excerpt.mark.length == 3)
        }
    }
}
