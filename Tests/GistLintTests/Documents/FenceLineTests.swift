import Diagnostics
import Testing

@testable import GistLint

/// Lines that open or close front matter, and lines that only look like it.
struct FenceLineTests {
    @Test(arguments: ["---", "---\n", "---\r\n", "--- \t\n", "...", "... \r"])
    func `three dashes or dots close`(_ line: String) {
        #expect(FenceLine.closes(whole(line), in: Array(line.utf8)))
    }

    @Test(arguments: ["", "\n", "--", "----", "-- -", "..", "....", "-.-", " ---", "--- a", "———", "***"])
    func `everything else does not`(_ line: String) {
        #expect(!FenceLine.closes(whole(line), in: Array(line.utf8)))
    }

    @Test(arguments: ["title: a", "title:", "# comment", "\"a b\": c", "größe: 1", "a-b.c: d", "- a: b"])
    func `a field is known by its colon`(_ line: String) {
        #expect(FenceLine.looksLikeField(whole(line), in: Array(line.utf8)))
    }

    @Test(arguments: ["", "Text", ": a", " a: b", "\n"])
    func `text is no field`(_ line: String) {
        #expect(!FenceLine.looksLikeField(whole(line), in: Array(line.utf8)))
    }

    @Test
    func `LF, CRLF and CR end lines, and nothing else does`() {
        let text = "a\nb\r\nc\rd\u{85}e\u{2028}f\n\n"
        let bytes = Array(text.utf8)
        var reader = LineReader(bytes, from: 0)
        var lines: [String] = []
        while let line = reader.next() { lines.append(String(decoding: bytes[line.bounds], as: UTF8.self)) }
        #expect(lines == ["a\n", "b\r\n", "c\r", "d\u{85}e\u{2028}f\n", "\n"])
    }

    private func whole(_ line: String) -> TextRange { TextRange(0, line.utf8.count) }
}
