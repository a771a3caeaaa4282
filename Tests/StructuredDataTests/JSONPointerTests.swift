import StructuredData
import Testing

/// Pointers by RFC 6901.
struct JSONPointerTests {
    @Test(arguments: [
        ("", []), ("/", [""]), ("/a", ["a"]), ("/a/b", ["a", "b"]), ("/a/", ["a", ""]), ("//", ["", ""]),
        ("/a~1b", ["a/b"]), ("/m~0n", ["m~n"]), ("/~01", ["~1"]), ("/~10", ["/0"]), ("/ ", [" "]), ("/c%d", ["c%d"]),
        ("/ä/😀", ["ä", "😀"]), ("/\u{301}x", ["\u{301}x"]), ("/a/\u{301}", ["a", "\u{301}"]),
        ("/~1\u{301}", ["/\u{301}"]),
        ("/~0\u{301}/\r\n", ["~\u{301}", "\r\n"]), ("/\"\\", ["\"\\"]),
    ])
    func `a pointer and its text`(text: String, tokens: [String]) throws {
        let pointer = try #require(JSONPointer(parsing: text))
        #expect(pointer.tokens.map { Array($0.unicodeScalars) } == tokens.map { Array($0.unicodeScalars) })
        #expect(Array(pointer.description.unicodeScalars) == Array(text.unicodeScalars))
        #expect(JSONPointer(tokens) == pointer)
    }

    @Test(arguments: ["a", "a/b", "~0", "/~", "/~2", "/a~", "/~a", "/~/b", " /a", "#/a", "\u{301}/a"])
    func `no pointer`(text: String) { #expect(JSONPointer(parsing: text) == nil) }

    /// The example of the RFC, section 5, and more.
    private static let document = """
        {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\\\j": 5, "k\\"l": 6, " ": 7, "m~n": 8,
        "0": {"1": [[], {"": "deep"}]}, "\u{E9}": 9, "e\u{301}": 10, "\u{301}": 11}
        """

    @Test(arguments: [
        ("/foo/0", "\"bar\""), ("/foo", "[\"bar\", \"baz\"]"), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"), ("/e^f", "3"),
        ("/g|h", "4"), ("/i\\j", "5"), ("/k\"l", "6"), ("/ ", "7"), ("/m~0n", "8"), ("/0/1/1/", "\"deep\""),
        ("/\u{E9}", "9"), ("/e\u{301}", "10"), ("/\u{301}", "11"),
    ])
    func `leads to a value`(text: String, value: String) throws {
        let root = try #require(try Reading.json(Self.document).root)
        #expect(JSONPointer(parsing: text)?.resolve(in: root)?.brief == value)
    }

    @Test(arguments: [
        "/foo/2", "/foo/-1", "/foo/-", "/foo/00", "/foo/01", "/foo/+1", "/foo/-0", "/foo/1e0", "/foo/", "/foo/ 1",
        "/foo/a",
        "/foo/0/0", "/bar", "/foo/99999999999999999999", "//", "/foo/٠",
    ])
    func `leads nowhere`(text: String) throws {
        let root = try #require(try Reading.json(Self.document).root)
        let pointer = try #require(JSONPointer(parsing: text))
        #expect(pointer.resolve(in: root) == nil)
    }

    @Test
    func `equal code point by code point`() {
        let pointers: Set = [JSONPointer(["\u{E9}"]), JSONPointer(["e\u{301}"]), JSONPointer(["\u{E9}"])]
        #expect(pointers.count == 2)
        #expect(JSONPointer(["a", "b"]) != JSONPointer(["ab"]))
        #expect(JSONPointer(["a"]) != JSONPointer(["a", ""]))
    }
}
