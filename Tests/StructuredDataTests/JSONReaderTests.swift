import Diagnostics
import StructuredData
import TestSupport
import Testing

/// JSON by RFC 8259.
struct JSONReaderTests {
    @Test(arguments: [
        ("null", "null"), (" true ", "true"), ("false", "false"), ("0", "0"), ("-0", "-0"), ("12", "12"),
        ("-1.50", "-1.50"),
        ("1e3", "1e3"), ("1E+3", "1E+3"), ("0e-1", "0e-1"), ("1.5e10", "1.5e10"), ("\"\"", "\"\""),
        ("\"a b\"", "\"a b\""),
        ("[]", "[]"), ("[ ]", "[]"), ("{}", "{}"), ("{ }", "{}"), ("[1,2]", "[1, 2]"), ("[[],{}]", "[[], {}]"),
        ("{\"a\":1,\"b\":[true]}", "{a: 1, b: [true]}"), ("\t\r\n{\r\n\"a\"\t:\n1 } \n", "{a: 1}"),
        ("{\"\":1}", "{: 1}"),
        ("\u{FEFF}[1]", "[1]"), ("\"\u{FEFF}\"", "\"\u{FEFF}\""), ("\"\u{7F}\u{2028}\"", "\"\u{7F}\u{2028}\""),
        ("\"<<\"", "\"<<\""), ("{\"<<\": {\"a\": 1}}", "{<<: {a: 1}}"),
        ("123456789012345678901234567890.10", "123456789012345678901234567890.10"),
    ])
    func `a value`(text: String, value: String) throws { #expect(try Reading.json(text).root?.brief == value) }

    @Test(arguments: [
        ("1", Scalar.Kind.integer), ("-0", .integer), ("1.0", .float), ("1e3", .float), ("\"1\"", .string),
        ("null", .null), ("true", .boolean(true)), ("\"true\"", .string), ("\"\"", .string),
    ])
    func `what a scalar is`(text: String, kind: Scalar.Kind) throws {
        let scalar = try #require(try Reading.json(text).root?.scalar)
        #expect(scalar.kind == kind)
        #expect(scalar.style == (text.hasPrefix("\"") ? .doubleQuoted : .plain))
    }

    @Test(arguments: [
        ("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\u{8}\u{C}\n\r\t"), ("\\u0041\\u00e4\\u00E4", "Aää"), ("\\u0000", "\u{0}"),
        ("\\ud83d\\ude00", "😀"), ("\\uD83D\\uDE00x", "😀x"), ("\\udbff\\udfff", "\u{10FFFF}"),
        ("\\ud800\\udc00", "\u{10000}"),
        ("\\ud83d", "\u{FFFD}"), ("\\ude00", "\u{FFFD}"), ("\\ud83dx", "\u{FFFD}x"), ("\\ud83d\\n", "\u{FFFD}\n"),
        ("\\ud83d\\u0041", "\u{FFFD}A"), ("\\ud83d\\ud83d\\ude00", "\u{FFFD}😀"), ("\\ude00\\ud83d", "\u{FFFD}\u{FFFD}"),
        ("\\uFFFF", "\u{FFFF}"), ("ä\\u00e4😀", "ää😀"), ("e\\u0301", "e\u{301}"),
    ])
    func `escapes`(written: String, text: String) throws {
        let read = try #require(try Reading.json("\"\(written)\"").root?.scalar?.text)
        #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test(arguments: [
        "nul", "True", "NULL", "nan", "Infinity", "-Infinity", "undefined", "01", "-01", "00", "-", "+1", ".5", "1.",
        "1.e3",
        "1e", "1e+", "1.5.5", "0x1F", "1_000", "1 2", "--1", "-a", "\"", "\"a", "\"a\nb\"", "\"a\tb\"", "\"\u{0}\"",
        "\"\\\"", "\"\\q\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\u+123\"", "\"\\ud83d\\u12\"", "'a'", "a", "[", "[1",
        "[1,",
        "[1,]", "[,1]", "[1 2]", "[1,,2]", "]", "[1}", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}",
        "{,}", "{a:1}", "{'a':1}", "{1:1}", "{\"a\" 1}", "{\"a\"::1}", "{\"a\":1 \"b\":2}", "}", "{]", "[1] [2]", "1 x",
        "// c\n1", "1 // c", "/* c */ 1", "# c\n1", "\u{0}", "1\u{0}", "\u{A0}1", "\u{B}1", "\u{C}1", "1\u{2028}",
        "\u{FEFF}\u{FEFF}1", "[\u{FEFF}1]", "tru", "truex", "nullnull", "[true false]", "\\", ":", ",", "<a>", "é",
    ])
    func `no JSON`(text: String) throws {
        let error = try #require(Reading.jsonError(text))
        #expect(error.range.end <= text.utf8.count)
        #expect(String(validating: Array(text.utf8)[error.range.bounds], as: UTF8.self) != nil)
    }

    @Test(arguments: ["", " ", "\n\n", "\u{FEFF}", "\u{FEFF}\n"])
    func `nothing`(text: String) throws { #expect(try Reading.json(text).root == nil) }

    @Test
    func `what is wrong`() throws {
        let texts = [
            "[1,]", "{\"a\": 1,}", "{a: 1}", "{'a': 1}", "{\"a\" 1}", "{\"a\": }", "[1 2]", "[1", "{\"a\": 1", "['a']",
            "{\"größe\": 01}", "[-]", "[1.]", "[.5]", "[1e]", "[True]", "[tru]", "\"a", "\"ä\\q\"", "\"\\é\"",
            "\"\\u12\"",
            "\"\\", "\"a\tb\"", "[1] // c", "// c\n[]", "[1]\n[2]", "[é]", "[.5]", "[",
            String(repeating: "[", count: 257),
        ]
        let pages = texts.map { text in
            ProblemPage.page(text) { file throws(ReadError) in try JSONReader.read(file) }
        }
        try Snapshot.expect(pages.joined(separator: "\n"), matches: "structured-data/json.txt")
    }

    @Test(arguments: [
        ("«\"a\"»", ""), (" «12» ", ""), ("«-1.5e3»\n", ""), ("[«true», 2]", "/0"), ("[true,«2»]", "/1"),
        ("«[1, 2]» ", ""),
        ("{\"ä\": «\"ö\"», \"b\": 1}", "/ä"), ("{\"ä\": «{\"b\": [ ]}» }", "/ä"),
        ("{\"😀\" : [«\"\\ud83d\\ude00\"»]}", "/😀/0"), ("\u{FEFF}«null»", ""), ("{\r\n  \"a\" :\r\n «{ }»\r\n}", "/a"),
    ])
    func `ranges`(text: String, pointer: String) throws {
        let marked = Marked(text)
        let root = try #require(try JSONReader.read(marked.file).root)
        #expect(JSONPointer(parsing: pointer)?.resolve(in: root)?.range == marked.range)
    }

    @Test
    func `ranges of keys`() throws {
        let marked = Marked("{«\"ä\"» : 1, «\"b\\n\"»: 2}")
        let entries = try #require(try JSONReader.read(marked.file).root?.mapping?.entries)
        #expect(entries.map(\.key.range) == marked.ranges)
        #expect(entries.map(\.name) == ["ä", "b\n"])
    }

    @Test
    func `duplicate keys`() throws {
        let marked = Marked("{«\"o\"»: {«\"i\"»: 1, «\"\\u0069\"»: 2}, «\"o\"»: 3, \"p\": 4, «\"o\"»: 5}")
        let parsed = try JSONReader.read(marked.file)
        #expect(parsed.duplicateKeys.map(\.name) == ["i", "o", "o"])
        #expect(parsed.duplicateKeys.map(\.first) == [1, 0, 0].map { marked.ranges[$0] })
        #expect(parsed.duplicateKeys.map(\.again) == [2, 3, 4].map { marked.ranges[$0] })
        #expect(parsed.root?.brief == "{o: 5, p: 4}")
        #expect(try Reading.json("{\"\u{E9}\": 1, \"e\u{301}\": 2}").duplicateKeys.isEmpty)
    }

    @Test(arguments: ["a.json", "a.JSON", "dir/a.schema.json"])
    func `a file is JSON by its name`(path: String) throws {
        let file = SourceFile(path: path, bytes: Array("{\"a\": \"\\ud83d\\ude00\"}".utf8))
        #expect(try StructuredFile.read(file).root?["a"]?.string == "😀")
        let comment = SourceFile(path: path, bytes: Array("# c".utf8))
        #expect(Reading.error { () throws(ReadError) in try StructuredFile.read(comment) } != nil)
    }

    @Test(arguments: ["a.yml", "a.yaml", "a.json.md", "json", ""])
    func `a file is YAML otherwise`(path: String) throws {
        #expect(
            try StructuredFile.read(SourceFile(path: path, bytes: Array("a: no # c".utf8))).root?["a"]?.string == "no")
    }
}
