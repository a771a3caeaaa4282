import Diagnostics
import StructuredData
import TestSupport
import Testing

/// The exact bytes of every value.
struct YAMLRangeTests {
    /// A text that marks the range of the value at a pointer.
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let pointer: String

        init(_ text: String, _ pointer: String) {
            self.text = text
            self.pointer = pointer
        }

        var testDescription: String { "\(text.debugDescription) \(pointer)" }
    }

    private func expectMark(_ text: String, at pointer: String, after convert: (String) -> String = { $0 }) throws {
        let marked = Marked(convert(text))
        let root = try #require(try YAMLReader.read(marked.file).root)
        let node = try #require(JSONPointer(parsing: pointer)?.resolve(in: root))
        #expect(marked.file.text(node.range) == marked.file.text(marked.range))
        #expect(node.range == marked.range)
    }

    private static let scalars = [
        Case("dose: «20 g»", "/dose"), Case("dose: «20 g»  \n", "/dose"), Case("dose: «20 g» # a day", "/dose"),
        Case("dose: «20#g»\n", "/dose"), Case("dose: «\"20 g\"» # c", "/dose"), Case("dose: «'it''s'»\nb: 1", "/dose"),
        Case("dose: «\"a \\\" # \\n b\"»\n", "/dose"), Case("\"do se\": «x»", "/do se"), Case("'a': «x»", "/a"),
        Case("a: «|\n  x\n  y»\nb: 1", "/a"), Case("a: «|\n  x»\n\n\nb: 1", "/a"), Case("a: «|+\n  x»\n\n\nb: 1", "/a"),
        Case("a: «>-\n  x\n\n  y»\n\n# c\nb: 1", "/a"), Case("a: «|2-\n    x»", "/a"), Case("a: «| # c\n  x»\n", "/a"),
        Case("a: «|»\nb: 1", "/a"), Case("a: «|\n  x  »\n   \nb: 1", "/a"), Case("- «|\n  x»\n- y\n", "/0"),
        Case("a: «x\n  y\n  z»\nb: 1", "/a"), Case("a: «x\n\n  z» # c\n", "/a"), Case("a: «\"x\n  y\"»\n", "/a"),
        Case("a: «'x\n\n  y'»\n", "/a"), Case("a:\n  «x»\n", "/a"), Case("a:   # c\n  # d\n  «x»\n", "/a"),
        Case("a: «~»", "/a"), Case("a: «null» \n", "/a"), Case("«x»", ""), Case("«\"x\"» # c\n", ""),
        Case("# c\n«x»\n# d\n", ""), Case("--- «x»\n", ""), Case("---\n«x»\n...\n", ""),
        Case("%YAML 1.1\n---\n«x»", ""),
    ]

    @Test(arguments: scalars)
    func `a scalar`(testCase: Case) throws { try expectMark(testCase.text, at: testCase.pointer) }

    /// The same with other line breaks, with a byte order mark, and with no line break at the end.
    @Test(arguments: scalars + collections + properties)
    func `other line breaks shift nothing`(testCase: Case) throws {
        for lineBreak in ["\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"] {
            try expectMark(testCase.text, at: testCase.pointer) { text in
                String(
                    String.UnicodeScalarView(
                        text.unicodeScalars.flatMap { $0 == "\n" ? Array(lineBreak.unicodeScalars) : [$0] }))
            }
        }
        try expectMark(testCase.text, at: testCase.pointer) { "\u{FEFF}" + $0 }
        try expectMark(testCase.text, at: testCase.pointer) {
            "# ö 癌 😀 \u{FEFF}\n" + $0.replacing("%YAML 1.1\n---\n", with: "")
        }
    }

    private static let collections = [
        Case("«a: 1\nb: 2»\n", ""), Case("«a: 1\nb: 2» # c\n\n# d\n", ""), Case("a:\n  «b: 1\n  c: 2»\nd: 3", "/a"),
        Case("a:\n  «b:\n    c: 1»\n\n\nd: 3", "/a"), Case("a:\n  b:\n    «c: 1» # c\n\n\nd: 3", "/a/b"),
        Case("a:\n  «- b\n  - c»\n\nd: 3", "/a"), Case("a:\n«- b\n- c»\nd: 3", "/a"), Case("«- a\n- b»\n", ""),
        Case("- «- a\n  - b»\n- c", "/0"), Case("-\n  «a: 1\n  b: 2»\n- c", "/0"), Case("- «a: 1\n  b: 2»\n- c", "/0"),
        Case("a: «[b, c]» # c", "/a"), Case("a: «[ b,\n  c,\n]»\nd: e", "/a"), Case("a: «{b: c}»\n", "/a"),
        Case("a: «{ b: c, }» \n", "/a"), Case("a: «[]»", "/a"), Case("a: «{}»", "/a"), Case("[«{a: b}», c]", "/0"),
        Case("[«[a]», c]", "/0"), Case("[«a: b», c]", "/0"), Case("{a: «[b]»}", "/a"), Case("[a, «b» ]", "/1"),
        Case("{a: «b»}", "/a"), Case("{a: «b» , c: d}", "/a"), Case("{\"a\":«b»}", "/a"), Case("«{a: b}»", ""),
        Case("a:\n  «- |\n    x\n  - y»\n\nb: 1", "/a"), Case("a:\n  «- x\n  - |\n    y»\n\nb: 1", "/a"),
        Case("«a:\n  - b:»\n", ""), Case("«a:»  \n# c", ""), Case("? a\n: «b»\n", "/a"), Case("«? a»\n", ""),
    ]

    @Test(arguments: collections)
    func `a collection ends with its last value`(testCase: Case) throws {
        try expectMark(testCase.text, at: testCase.pointer)
    }

    private static let properties = [
        Case("a: &x «b»\n", "/a"), Case("a: !!str «12»\n", "/a"), Case("a: &x !!str «\"b\"»\n", "/a"),
        Case("a: !<tag:x,2000:y> &x «b»\n", "/a"), Case("a: &x\n  «b»\n", "/a"),
        Case("a: &x # c & !d\n  # e\n  «b»", "/a"),
        Case("a: &x «|\n  b»\n", "/a"), Case("a: &x «[b]»\n", "/a"), Case("a: &x\n  «b: c»\nd: e", "/a"),
        Case("a: &x # c\n  «b: c»\nd: e", "/a"), Case("a: &x\n«- b»\nd: e", "/a"), Case("a: !!map «{b: c}»", "/a"),
        Case("a: &x\n  «&y b: c»\nd: e", "/a"), Case("«&x a: &y b»\n", ""), Case("&x\n«a: b»\n", ""),
        Case("a: &x b\nc: «*x»\n", "/c"), Case("a: &x {b: 1}\nc: [«*x» , *x]\n", "/c/0"),
        Case("- &a x\n- «*a» # c", "/1"), Case("a: &x«:b c»\n", "/a"),
        Case("&x # c\n\u{FEFF}«b»", ""),
        Case("base: &b\n  k: 1\nx:\n  «<<: *b»\ny: 2", "/x"), Case("base: &b\n  k: «1»\nx:\n  <<: *b\n", "/x/k"),
    ]

    @Test(arguments: properties)
    func `anchors, tags and aliases`(testCase: Case) throws { try expectMark(testCase.text, at: testCase.pointer) }

    @Test(arguments: [
        Case("a:«»", "/a"), Case("a:«»  \nb: 1", "/a"), Case("a:«» # c\n\nb: 1", "/a"),
        Case("a:\n  b:«»\n\nc: 1", "/a/b"),
        Case("-«»\n- x", "/0"), Case("- x\n-«» ", "/1"), Case("{a«» , b}", "/a"), Case("{a, b«» }", "/b"),
        Case("{a :«» , b}", "/a"), Case("[a:«» , b]", "/0/a"), Case("? a«»\n? b", "/a"), Case("a: &x«»\nb: 1", "/a"),
        Case("- &x«»\n- b", "/0"), Case("- !!str«» # c\n- b", "/0"), Case("[&x«»,b]", "/0"),
        Case("[!!str«» , b]", "/0"),
        Case("a: &x«»", "/a"),
    ])
    func `an empty value stands right after what is before it`(testCase: Case) throws {
        try expectMark(testCase.text, at: testCase.pointer)
    }

    @Test(arguments: [
        Case("größe: «klein»\n", "/größe"), Case("ä: ö\nb: «\"😀\"» \nc: x", "/b"), Case("ä: 😀\nb: «😀 x»", "/b"),
        Case("胃: [癌, «薬»]", "/胃/1"), Case("ä: |\n  ö\n  😀\nb: «c»", "/b"), Case("e\u{301}: «e\u{301}»", "/e\u{301}"),
        Case("# 😀\na: «b»", "/a"), Case("a: «b\u{FEFF}c»\n", "/a"), Case("a: «b\u{A0}c»\n", "/a"),
        Case("a: «b\u{200B}»\n", "/a"), Case("ä: &x !t «ö»\n", "/ä"),
    ])
    func `text beyond ASCII`(testCase: Case) throws { try expectMark(testCase.text, at: testCase.pointer) }

    /// NEL, U+2028 and U+2029 break lines in libyaml's eyes.
    @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
    func `line breaks that only YAML knows`(lineBreak: String) throws {
        try expectMark("a: «x»\(lineBreak)\nb: c", at: "/a")
        try expectMark("a: x\(lineBreak)\nb: «c»", at: "/b")
        try expectMark("a: «\"x\(lineBreak)y\"» # c\nb: c", at: "/a")
        try expectMark("a: \"x\(lineBreak)y\"\nb: «c»", at: "/b")
        try expectMark("a: «x\(lineBreak)  y»\nb: c", at: "/a")
        try expectMark("a: x\(lineBreak)b: «c»", at: "/b")
        try expectMark("a: &x\(lineBreak)  «c»", at: "/a")
        try expectMark("a: &x # d\(lineBreak)  «c»", at: "/a")
        try expectMark("a: |\n  x\(lineBreak)  y\nb: «c»", at: "/b")
    }

    @Test(arguments: [
        ("«a»: 1", 0), ("«\"a b\"» : 1", 0), ("a: 1\n«'b'»: 2", 1), ("{«a»: 1}", 0), ("{a: 1, «b» : 2}", 1),
        ("? «a»\n: 1", 0), ("&x «a»: 1", 0), ("!!str «a»: 1", 0), ("a: &x k\n«*x» : 1", 1), ("«größe»: 1\nb: 2", 0),
        ("ö: 1\n«😀»: 2", 1), ("«a b  c»: 1", 0), ("[«a»: 1]", 0),
    ])
    func `keys`(text: String, position: Int) throws {
        let marked = Marked(text)
        let root = try #require(try YAMLReader.read(marked.file).root)
        let mapping = try #require(root.mapping ?? root.sequence?.first?.mapping)
        #expect(mapping.entries[position].key.range == marked.range)
    }

    @Test
    func `part of a file`() throws {
        let marked = Marked("---\nä: ö\n«title: x\n»---\n# b: c")
        let parsed = try YAMLReader.read(marked.file.bytes, in: marked.range)
        let root = try #require(parsed.root)
        #expect(root.range == TextRange(marked.range.start, marked.range.end - 1))
        #expect(root["title"].map { marked.file.text($0.range) } == "x")
        let wrong = Marked("---\nä: ö\n«title: x: y\n»---\n")
        let error = Reading.error { () throws(ReadError) in try YAMLReader.read(wrong.file.bytes, in: wrong.range) }
        #expect(error?.range == TextRange(wrong.range.start + 8, wrong.range.start + 9))
        #expect(try YAMLReader.read(wrong.file.bytes, in: TextRange(3, 3)).root == nil)
    }
}
