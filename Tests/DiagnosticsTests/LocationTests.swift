import Diagnostics
import TestSupport
import Testing

/// Lines and columns of a range.
struct LocationTests {
    /// Lines and columns as `line:column/column in UTF-16-line:column/column in UTF-16`.
    private func place(_ location: Diagnostics.SourceLocation) -> String {
        func text(_ place: LinePosition) -> String { "\(place.line):\(place.column)/\(place.utf16Column)" }
        return "\(text(location.start))-\(text(location.end))"
    }

    @Test(arguments: [
        ("«»", "1:1/1-1:1/1"), ("«a»", "1:1/1-1:2/2"), ("a«»", "1:2/2-1:2/2"), ("a\n«»", "2:1/1-2:1/1"),
        ("a\nb: «c»\n", "2:4/4-2:5/5"), ("a\r\nb: «c»\r\n", "2:4/4-2:5/5"), ("a\rb: «c»\r", "2:4/4-2:5/5"),
        ("a\n\r«b»", "3:1/1-3:2/2"), ("a\r\n\r\n«b»", "3:1/1-3:2/2"), ("«a\r\nb»", "1:1/1-2:2/2"),
        ("a«\r\n»b", "1:2/2-2:1/1"), ("ö«é»x", "1:2/2-1:3/3"), ("胃«癌»", "1:2/2-1:3/3"), ("😀«😀»", "1:2/3-1:3/5"),
        ("e\u{301}«x»", "1:3/3-1:4/4"), ("a\u{2028}b\u{85}c\u{B}«d»", "1:7/7-1:8/8"), ("«😀\n\n\n😀»", "1:1/1-4:2/3"),
        ("\u{FEFF}«a»", "1:1/1-1:2/2"), ("\u{FEFF}a\n«b»", "2:1/1-2:2/2"), ("a\n«\u{FEFF}b»", "2:1/1-2:3/3"),
        ("a: b\n«»", "2:1/1-2:1/1"),
    ])
    func `a marked range`(text: String, expected: String) {
        let location = Marked(text).location
        #expect(place(location) == expected)
        #expect(location.range == Marked(text).range)
    }

    @Test
    func `a range before or in a byte order mark is the first column`() {
        let file = Marked("\u{FEFF}«abc»").file
        for range in [TextRange(0, 0), TextRange(0, 3), TextRange(1, 2), TextRange(3, 3)] {
            #expect(place(file.location(range)) == "1:1/1-1:1/1")
            #expect(file.location(range).excerpt.text == "abc")
            #expect(file.location(range).excerpt.mark == TextRange(0, 0))
        }
        #expect(place(file.location(TextRange(0, 4))) == "1:1/1-1:2/2")
        #expect(file.location(TextRange(0, 4)).excerpt.mark == TextRange(0, 1))
        #expect(file.byteOrderMarkLength == 3)
        let mark = Marked("«\u{FEFF}»").file
        #expect(place(mark.location(TextRange(0, 3))) == "1:1/1-1:1/1")
        #expect(mark.location(TextRange(0, 3)).excerpt.text.isEmpty)
    }

    @Test
    func `places can be asked for in any order`() {
        let lines = (0..<3_000).map { "\($0 % 7 == 0 ? "😀" : "ö") line \($0)" }
        let text = lines.joined(separator: "\n")
        let file = SourceFile(path: "a", bytes: Array(text.utf8))
        var starts: [Int] = [0]
        for line in lines { starts.append(starts[starts.count - 1] + line.utf8.count + 1) }
        for index in (0..<lines.count).map({ $0 * 1_327 % lines.count }) {
            let range = TextRange(starts[index], starts[index] + lines[index].utf8.count)
            let location = file.location(range)
            #expect(location.start == LinePosition(line: index + 1, column: 1, utf16Column: 1))
            #expect(
                location.end
                    == LinePosition(
                        line: index + 1, column: lines[index].unicodeScalars.count + 1,
                        utf16Column: lines[index].utf16.count + 1))
            #expect(location.excerpt.text == lines[index])
        }
    }

    /// A walk from the start of the file for each of them would look at 10 GB.
    @Test(.timeLimit(.minutes(1)), arguments: ["\n", " "])
    func `many places in a large file take little time`(separator: String) {
        let text = String(repeating: "0123456\(separator)", count: 250_000)
        let file = SourceFile(path: "a", bytes: Array(text.utf8))
        let lines = stride(from: 0, to: file.bytes.count, by: 200).reduce(0) { sum, offset in
            sum + file.location(TextRange(offset, offset + 4)).start.line
        }
        #expect(lines > 0)
    }

    @Test
    func `ill-formed text has places too`() {
        let file = SourceFile(path: "a", bytes: [0x61, 0xFF, 0x80, 0x0A, 0x80, 0x62, 0xE2])
        #expect(file.location(TextRange(1, 2)).excerpt.text == "a\u{FFFD}\u{FFFD}")
        #expect(file.location(TextRange(1, 2)).start.column == 2)
        let second = file.location(TextRange(5, 7))
        #expect(second.start.line == 2)
        #expect(second.excerpt.text == "\u{FFFD}b\u{FFFD}")
        #expect(second.excerpt.mark == TextRange(3, 7))
        #expect(file.text(TextRange(0, 3)) == "a\u{FFFD}\u{FFFD}")
    }
}
