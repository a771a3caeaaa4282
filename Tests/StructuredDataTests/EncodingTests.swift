import Diagnostics
import StructuredData
import Testing

/// Bytes that are no text. The file reader finds them first; the parsers stay upright all the same.
struct EncodingTests {
    /// Each with the number of bytes that are marked.
    private static let wrong: [(bytes: [UInt8], marked: Int)] = [
        ([0x00], 1), ([0x01], 1), ([0x0B], 1), ([0x1B], 1), ([0x7F], 1), ([0xC2, 0x80], 2), ([0xEF, 0xBF, 0xBE], 3),
        ([0xFF], 1), ([0x80], 1), ([0xC0, 0x80], 2), ([0xE2, 0x28, 0xA1], 1), ([0xE2, 0x82, 0x28], 2),
        ([0xED, 0xA0, 0x80], 3), ([0xF4, 0x90, 0x80, 0x80], 4), ([0xF0, 0x9F, 0x98], 3), ([0xE2, 0x82], 2), ([0xC3], 1),
        ([0xF8, 0x88, 0x80, 0x80], 4),
    ]

    @Test(arguments: wrong.indices, ["", "ä: ", "癌😀: \"", "# é\r\na:\r\n  - ", "\u{FEFF}ä: |\n  "])
    func `YAML is marked where it is no text`(index: Int, before: String) throws {
        let (bytes, marked) = Self.wrong[index]
        let error = try #require(
            Reading.error { () throws(ReadError) in try Reading.yaml(Array(before.utf8) + bytes + [0x0A]) })
        #expect(error.range == TextRange(before.utf8.count, before.utf8.count + marked))
        #expect(["not UTF-8", "a control character"].contains(error.message))
    }

    @Test(arguments: ["", "ä", "癌😀"])
    func `JSON is marked where it is not UTF-8`(before: String) throws {
        for (bytes, marked) in Self.wrong
        where bytes[0] >= 0x80 && bytes != [0xC2, 0x80] && bytes != [0xEF, 0xBF, 0xBE] {
            let start = before.utf8.count + 1
            let error = try #require(
                Reading.error { () throws(ReadError) in try Reading.json(Array("\"\(before)".utf8) + bytes + [0x22]) })
            #expect(error.message == "not UTF-8")
            #expect(error.range.start == start)
            #expect((1...marked).contains(error.range.length))
        }
    }

    /// Whatever stands where, a reader ends with a value or with an error inside of the file.
    @Test(arguments: [UInt8](0...255))
    func `any byte anywhere`(byte: UInt8) {
        for template in ["a: b", "\"ä\": 'ö'", "- |\n  ü\n- &x [*x]", "{\"a\": [1, \"\\u00e4\"]}", "😀: {a: b}"] {
            for offset in 0...template.utf8.count {
                var bytes = Array(template.utf8)
                bytes.insert(byte, at: offset)
                let errors = [
                    Reading.error { () throws(ReadError) in try Reading.yaml(bytes) },
                    Reading.error { () throws(ReadError) in try Reading.json(bytes) },
                ]
                for case let error? in errors { #expect(error.range.end <= bytes.count) }
            }
        }
    }

    @Test
    func `text cut off anywhere`() {
        let text =
            "ä: \"x\\u00e4\\\"\"\nb: &x\n  - |\n    癌\n  - 'it''s'\n  - {a: [b, *x], ? c}\nd: !!str 😀\n<<: {e: f}\n"
        let bytes = Array(text.utf8)
        for count in 0...bytes.count {
            let error = Reading.error { () throws(ReadError) in try Reading.yaml(Array(bytes[..<count])) }
            if let error { #expect(error.range.end <= count) }
        }
    }

    @Test(arguments: [
        "\t", "\u{85}", "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{E000}", "\u{10FFFF}", "\u{200B}",
    ])
    func `unusual text is text`(character: String) throws {
        #expect(try Reading.yaml("a: 'x\(character)y'\n").root?["a"]?.string?.contains("x") == true)
    }
}
