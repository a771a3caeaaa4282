import Foundation
import StructuredData
import Testing

/// JSON as it is written.
struct JSONWriterTests {
    private final class Pieces { var pieces: [[UInt8]] = [] }

    /// The pieces that come out.
    private func pieces(_ body: (inout JSONWriter) -> Void) -> [[UInt8]] {
        let pieces = Pieces()
        var sink = ByteSink { pieces.pieces.append($0) }
        JSONWriter.write(to: &sink, body)
        return pieces.pieces
    }

    private func text(_ body: (inout JSONWriter) -> Void) -> String {
        String(decoding: pieces(body).joined(), as: UTF8.self)
    }

    @Test
    func `members and items stand on lines of their own`() {
        let text = text { json in
            json.object { json in
                json.member("a", "x")
                json.member("none", nil as String?)
                json.member("number", -12)
                json.member("nothing", nil as Int?)
                json.member("flag", true)
                json.object("object") { json in json.array("array", of: [1, 2]) { $0.integer($1) } }
                json.array("empty", of: [Int]()) { $0.integer($1) }
                json.object("nil") { _ in }
                json.key("list")
                json.array { json in
                    json.null()
                    json.boolean(false)
                    json.array { _ in }
                    json.object { _ in }
                }
            }
        }
        #expect(
            text == """
                {
                  "a": "x",
                  "none": null,
                  "number": -12,
                  "nothing": null,
                  "flag": true,
                  "object": {
                    "array": [
                      1,
                      2
                    ]
                  },
                  "empty": [],
                  "nil": {},
                  "list": [
                    null,
                    false,
                    [],
                    {}
                  ]
                }

                """)
    }

    @Test
    func `what stands in a line stays in it`() {
        let text = text { json in
            json.object { json in
                json.object("start", .inline) { json in
                    json.member("line", 3)
                    json.object("more") { json in json.member("x", 1) }
                    json.array("list", of: [1, 2]) { $0.integer($1) }
                    json.object("empty") { _ in }
                }
            }
        }
        #expect(
            text == """
                {
                  "start": { "line": 3, "more": { "x": 1 }, "list": [ 1, 2 ], "empty": {} }
                }

                """)
    }

    @Test(arguments: [
        ("", "\"\""), ("a b", "\"a b\""), ("\"\\/", "\"\\\"\\\\/\""), ("\n\r\t", "\"\\n\\r\\t\""),
        ("\u{0}\u{8}\u{C}\u{1B}\u{1F}", "\"\\u0000\\u0008\\u000c\\u001b\\u001f\""),
        ("\u{7F}\u{80}\u{9F}", "\"\\u007f\\u0080\\u009f\""),
        ("\u{A0}ä癌😀", "\"\u{A0}ä癌😀\""), ("\u{2028}\u{2029}", "\"\\u2028\\u2029\""),
        (
            "\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\u{2069}\u{61C}",
            "\"\\u200e\\u200f\\u202a\\u202e\\u2066\\u2069\\u061c\""
        ),
        ("\u{200D}\u{2030}“”", "\"\u{200D}\u{2030}“”\""), ("\r\n", "\"\\r\\n\""), ("\"\u{301}", "\"\\\"\u{301}\""),
    ])
    func `escapes`(value: String, written: String) {
        #expect(Array(text { $0.string(value) }.unicodeScalars) == Array((written + "\n").unicodeScalars))
    }

    @Test
    func `every character comes back`() throws {
        let scalars = [0...0xFFFF, 0x1F600...0x1F64F, 0xE0000...0xE007F, 0x10FFFE...0x10FFFF].joined()
            .compactMap { Unicode.Scalar($0 as UInt32) }
        let value = String(String.UnicodeScalarView(scalars))
        let written = text { json in json.object { $0.member(value, value) } }
        let entry = try #require(try Reading.json(written).root?.mapping?.entries.first)
        #expect(entry.name.hasSameScalars(as: value))
        #expect(entry.value.string?.hasSameScalars(as: value) == true)
        let controls = written.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
        #expect(controls.isEmpty)
    }

    @Test(arguments: [
        "null", "[]", "{}", "[[[]], {}, [{}]]", "{\"a\": {\"b\": [1, {\"c\": null}]}, \"\": \"\"}",
        "[\"\\u0000\", \"\\ud83d\\ude00\", -12, true, false]", "{\"/\": 1, \"~\": 2, \"\\\"\": [\"\\\\\"]}",
    ])
    func `what is written reads as it was`(source: String) throws {
        let root = try #require(try Reading.json(source).root)
        let written = text { write(root, to: &$0) }
        #expect(try Reading.json(written).root?.brief == root.brief)
        #expect(try Reading.yaml(written.replacing("\\ud83d\\ude00", with: "")).root != nil)
        let theirs = try JSONSerialization.jsonObject(with: Data(written.utf8), options: .fragmentsAllowed) as? NSObject
        let expected =
            try JSONSerialization.jsonObject(with: Data(source.utf8), options: .fragmentsAllowed) as? NSObject
        #expect(theirs == expected)
    }

    private func write(_ node: Node, to json: inout JSONWriter) {
        switch node.content {
        case .scalar(let scalar):
            switch scalar.kind {
            case .null: json.null()
            case .boolean(let value): json.boolean(value)
            case .integer, .float: json.integer(Int(scalar.text))
            case .string: json.string(scalar.text)
            }
        case .sequence(let items): json.array { json in for item in items { write(item, to: &json) } }
        case .mapping(let mapping):
            json.object { json in
                for entry in mapping.entries {
                    json.key(entry.name)
                    write(entry.value, to: &json)
                }
            }
        }
    }

    @Test
    func `a large text comes out in pieces`() throws {
        let pieces = pieces { json in
            json.array { json in for number in 0..<100_000 { json.integer(number) } }
        }
        #expect(pieces.count > 5)
        #expect(pieces.allSatisfy { $0.count < 1 << 17 })
        #expect(try Reading.json(Array(pieces.joined())).root?.sequence?.count == 100_000)
    }
}
