import Diagnostics
import StructuredData
import Testing

/// The constructs of YAML in one another: what they say, and that every slice of the file is what was read from it.
struct YAMLConstructTests {
    private static let block = [
        ("a:\n- 1\n- 2\nb: 3", "{a: [1, 2], b: 3}"), ("- - - a\n    - b\n  - c", "[[[\"a\", \"b\"], \"c\"]]"),
        ("- a: 1\n  b:\n    - c\n- d", "[{a: 1, b: [\"c\"]}, \"d\"]"), ("-\n  a: 1\n-\n- ~", "[{a: 1}, null, null]"),
        ("a:\n\n  # c\n  b: 1\n # d\n  c: 2", "{a: {b: 1, c: 2}}"),
        ("a:\n    b:\n     c: 1\nd: 2", "{a: {b: {c: 1}}, d: 2}"),
        ("? a\n: 1\n? b\n? c\n: - d", "{a: 1, b: null, c: [\"d\"]}"), ("? |\n  a\n  b\n: 1", "{a\nb\n: 1}"),
        ("a:   # c\n  |\n  # text\n  b\n", "{a: \"# text\nb\n\"}"),
        ("a: >\n  b\n  c\n\n  d\n   e\n  f\n", "{a: \"b c\nd\n e\nf\n\"}"),
        ("- |2\n   a\n- >-\n\n  b\n- |+\n  c\n\n- d", "[\" a\n\", \"\nb\", \"c\n\n\", \"d\"]"),
        ("a: b\n  c\n\n  d # e\nf: 1", "{a: \"b c\nd\", f: 1}"), ("a b : c d\ne\tf: g", "{a b: \"c d\", e\tf: \"g\"}"),
        ("a: x:y -z ?w #v", "{a: \"x:y -z ?w\"}"), ("a#b: c#d", "{a#b: \"c#d\"}"),
        ("-a: -b\n?c: ?d\n:e: :f", "{-a: \"-b\", ?c: \"?d\", :e: \":f\"}"),
        ("'a': \"b\"\n\"c\" : 'd'", "{a: \"b\", c: \"d\"}"),
        ("a: 'b\n\n  c'\nd: \"e \\\n   f\\\n  \\ g\"", "{a: \"b\nc\", d: \"e f g\"}"),
    ]

    private static let flow = [
        ("[a, [b, {c: d}], ]", "[\"a\", [\"b\", {c: \"d\"}]]"),
        ("{a: 1, b, 'c', ? d, ? e : f,}", "{a: 1, b: null, c: null, d: null, e: \"f\"}"),
        ("[a: 1, 'b':2, ? c]", "[{a: 1}, {b: 2}, {c: null}]"), ("{a: [\n1, # c\n2\n],\n b: {}}", "{a: [1, 2], b: {}}"),
        ("{a:1, b: x:y, c: z z}", "{a:1: null, b: \"x:y\", c: \"z z\"}"), ("[a\n b,\n 'c\n d']", "[\"a b\", \"c d\"]"),
        ("- [a]\n- {b: c}\n- []", "[[\"a\"], {b: \"c\"}, []]"), ("a: [-1, -b]", "{a: [-1, \"-b\"]}"),
        ("{größe: [日本, 😀], \"é\":1}", "{größe: [\"日本\", \"😀\"], é: 1}"), ("[\"a\"  ,'b' ]", "[\"a\", \"b\"]"),
    ]

    private static let properties = [
        ("a: &x !!str 1\nb: *x", "{a: \"1\", b: \"1\"}"),
        ("a: !!str &x 1\nb: [*x, *x]", "{a: \"1\", b: [\"1\", \"1\"]}"),
        ("&x a: &y\n  - 1\n*x : *y", "{a: [1]}"), ("!!map\na: !!seq\n- 1", "{a: [1]}"),
        ("- &a !t # c\n\n  b\n- *a", "[\"b\", \"b\"]"),
        ("%TAG !e! tag:example.org,2000:\n--- !e!x\na: !e!y {b: !!int 1}\n...\n", "{a: {b: 1}}"),
        ("a: !!str\nb: !!null", "{a: \"\", b: null}"),
        ("--- # c\n- a\n...\n# d", "[\"a\"]"), ("--- |\n a\n", "\"a\n\""), ("--- >-\n a\n b", "\"a b\""),
        ("--- {a: 1}", "{a: 1}"),
        ("b: &b {x: 1, y: 2}\na: {<<: *b, x: 3}", "{b: {x: 1, y: 2}, a: {x: 3, y: 2}}"),
    ]

    @Test(arguments: block + flow + properties)
    func `a construct`(text: String, value: String) throws {
        for (written, mark) in [(text, ""), (text + "\n", "\u{FEFF}"), (text + "\n# c", "# ö 😀\n")] {
            // A comment may not stand before a directive here, nor follow the text of a block.
            if text.hasPrefix("%") && !mark.isEmpty || written.hasSuffix("# c") && text.contains("|") { continue }
            let file = SourceFile(path: "a.yml", bytes: Array((mark + written).utf8))
            let root = try #require(try YAMLReader.read(file).root)
            #expect(root.brief == value)
            var sweep = RangeSweep()
            sweep.visit(root, in: file)
            #expect(sweep.wrong.isEmpty)
        }
    }
}
