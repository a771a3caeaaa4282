import Diagnostics
import StructuredData
import TestSupport
import Testing

/// What is said of text that is no YAML. Every problem that libyaml 0.2.5 can report has an input here.
struct YAMLProblemTests {
    private static let keys = [
        "a: 1\nb\nc: 2", "a: b: c", "a: b\n c: d", "a:\n  - b\n  c", "   a: b\n b: c", "a:\n    b: c\n  d: e",
        "a: b\n- c",
        "- a\nb: c", "- a\n-b: c\n- d", "a: - b", "a: ? b", ": x", "--- a: b", "größe: klein: ö",
    ]

    private static let quotes = [
        "a: \"x\nb: c", "a: 'x\nb: c", "a: 'x", "a: \"x\n---\n", "a: 'it's'", "a: \"x\" y", "a: 'größe' 😀", "\"a\" b",
        "a: \"C:\\docs\"", "a: \"\\xZZ\"", "a: \"\\ud83d\\ude00\"", "a: @x", "a: `x`", "a: %x", "{% x %}",
    ]

    private static let brackets = [
        "a: [b\nc: d", "ö: [b", "a: [\"b\" c]", "a: [\"b\",\n  \"c\"\n  \"d\"]", "a: {b: c\nd: e", "a: {\"b\" c}",
        "a: {b",
        "a: [b, , c]", "a: ]", "a: [\"b\",", "[http:]", "{a:}", "a: [b] c", "a: {{ title }}",
    ]

    private static let blocks = [
        "a: > x", "a: |x\n  y", "a: |0\n  x", "a:\n\tb: c", "\ta: b", "a: x\n\ty", "a: |\n\tx", "- x\n\t- y",
    ]

    private static let names = [
        "a: **bold**", "a: * x", "a: & x", "a: &x[b]", "a: *x", "a: &x [*x]", "a: !x!y z", "a: !<x z", "a: !<x>z",
        "a: !\"x\"", "a: !x%zz y", "a: !x%ff y", "a: !x%c3%28 y", "a: !!", "a: !x,y z", "<<: 3", "&a &b x",
    ]

    private static let directives = [
        "%YAML 1.1\n%YAML 1.1\n---\n", "%YAML 2.0\n---\n", "%YAML x\n---\n", "%YAML 1.x\n---\n", "%YAML\n---\n",
        "%YAML 1111111111111.1\n---\n", "%YAML 1.1 x\n---\n", "%TAG ! tag:x,2000:\n%TAG ! tag:x,2000:\n---\n",
        "%TAG x\n---\n", "%TAG !a\n---\n", "%TAG !a! \n---\n", "%TAG !a!x\n---\n", "%TAG !a! x%zz\n---\n", "% x",
        "%foo bar\n---\n",
        "%foo;bar\n---\n", "a: 1\n...\nb: 2", "a: 1\n---\nb: 2",
    ]

    private static let limits = [
        String(repeating: "[", count: 257), String(repeating: "- ", count: 257), "\u{1}", "a: \u{7F}", "ä: \u{80}",
    ]

    @Test(arguments: [
        ("keys", keys), ("quotes", quotes), ("brackets", brackets), ("blocks", blocks), ("names", names),
        ("directives", directives), ("limits", limits),
    ])
    func `what is wrong`(name: String, texts: [String]) throws {
        let pages = texts.map { text in
            ProblemPage.page(text) { file throws(ReadError) in try YAMLReader.read(file) }
        }
        #expect(!pages.contains { $0.contains("while scanning") || $0.contains("while parsing") })
        try Snapshot.expect(pages.joined(separator: "\n"), matches: "structured-data/yaml-\(name).txt")
    }

    @Test(arguments: ["", "a: 1\n", "- ", "{a: 1, "])
    func `a key that is too long`(before: String) throws {
        for key in [String(repeating: "k", count: 1_025), "\"\(String(repeating: "ö", count: 1_025))\""] {
            let text = before + key
            let error = try #require(Reading.yamlError(text + ": 1" + (before.hasPrefix("{") ? "}" : "\n")))
            #expect(error.message == "a key of more than 1,024 characters")
            #expect(error.help == "write `? ` before it, and `: ` before its value on the next line")
            #expect(error.range == TextRange(text.utf8.count, text.utf8.count + 1))
            #expect(Reading.yamlError("? \(key)\n: 1") == nil)
        }
        #expect(
            Reading.yamlError("a: \(String(repeating: "k", count: 1_025)): 1")?.message
                != "a key of more than 1,024 characters")
    }

    @Test
    func `too many aliases`() throws {
        let error = try #require(Reading.yamlError("- &a x\n" + String(repeating: "- *a\n", count: 100_001)))
        #expect(error.message == "the aliases stand for more than 100000 values")
        #expect(error.help == "write the values out where they are used")
        #expect(error.range == TextRange(7 + 500_000 + 2, 7 + 500_000 + 4))
    }
}
