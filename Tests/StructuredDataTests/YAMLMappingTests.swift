import Diagnostics
import StructuredData
import TestSupport
import Testing

/// Keys: found, repeated, empty, merged.
struct YAMLMappingTests {
    /// Each duplicate as the text of its key, and the ranges as marked.
    private func expectDuplicates(_ text: String, _ expected: [(name: String, first: Int, again: Int)]) throws {
        let marked = Marked(text)
        let duplicates = try YAMLReader.read(marked.file).duplicateKeys
        #expect(duplicates.map(\.name) == expected.map(\.name))
        #expect(duplicates.map(\.first) == expected.map { marked.ranges[$0.first] })
        #expect(duplicates.map(\.again) == expected.map { marked.ranges[$0.again] })
    }

    @Test
    func `duplicate keys point at both`() throws {
        try expectDuplicates("«a»: 1\nb: 2\n«a»: 3", [("a", 0, 1)])
        try expectDuplicates("«a»: 1\n«'a'»: 2\n«\"a\"»: 3", [("a", 0, 1), ("a", 0, 2)])
        try expectDuplicates("{«ä»: 1, «ä» : 2}", [("ä", 0, 1)])
        try expectDuplicates("- {a: 1}\n- {a: 2}", [])
        try expectDuplicates("«1»: a\n«'1'»: b", [("1", 0, 1)])
    }

    @Test
    func `duplicate keys come in the order of the file`() throws {
        try expectDuplicates(
            "«o»: {«i»: 1, «i»: 2}\n«o»: {«j»: 1, «j»: 2}\n«o»: 3",
            [("i", 1, 2), ("o", 0, 3), ("j", 4, 5), ("o", 0, 6)])
    }

    @Test
    func `the last one counts`() throws {
        #expect(try Reading.yaml("a: 1\nb: 2\na: 3\na: 4").root?.brief == "{a: 4, b: 2}")
    }

    /// Small mappings are walked, large ones hashed.
    @Test(arguments: [1, 22, 23, 24, 25, 26, 200])
    func `duplicate keys in mappings of every size`(count: Int) throws {
        let keys = (0..<count).map { "k\($0): \($0)\n" }.joined()
        for index in Set([0, count / 2, count - 1]) {
            let parsed = try Reading.yaml("\(keys)k\(index): x\n")
            #expect(parsed.duplicateKeys.map(\.name) == ["k\(index)"])
            #expect(parsed.root?.mapping?.entries.count == count)
            #expect(parsed.root?["k\(index)"]?.string == "x")
        }
        #expect(try Reading.yaml(keys).duplicateKeys.isEmpty)
    }

    @Test(arguments: [0, 30])
    func `keys that only look the same are different keys`(others: Int) throws {
        let padding = (0..<others).map { "k\($0): 0\n" }.joined()
        let parsed = try Reading.yaml("\(padding)\u{E9}: composed\ne\u{301}: decomposed\n")
        #expect(parsed.duplicateKeys.isEmpty)
        #expect(parsed.root?["\u{E9}"]?.string == "composed")
        #expect(parsed.root?["e\u{301}"]?.string == "decomposed")
        let again = try Reading.yaml("\(padding)\u{E9}: 1\ne\u{301}: 2\ne\u{301}: 3\n")
        #expect(again.duplicateKeys.map { Array($0.name.unicodeScalars) } == [["e", "\u{301}"]])
    }

    @Test(arguments: [
        ("«?» \n: x", "{: \"x\"}"), ("«?»", "{: null}"), ("- «?»", "[{: null}]"), ("- «?» # c\n", "[{: null}]"),
        ("a: 1\n«?»\n: x", "{a: 1, : \"x\"}"), ("{a: 1, «?» }", "{a: 1, : null}"), ("{&x «:» b}", "{: \"b\"}"),
    ])
    func `empty keys`(text: String, value: String) throws {
        let marked = Marked(text)
        let parsed = try YAMLReader.read(marked.file)
        #expect(parsed.emptyKeys == marked.ranges)
        #expect(parsed.root?.brief == value)
    }

    @Test(arguments: ["\"\": x", "'': x", "~: x", "null: x", "? a"])
    func `keys that only seem empty`(text: String) throws { #expect(try Reading.yaml(text).emptyKeys.isEmpty) }

    @Test(arguments: [
        "«[a]» : b", "«{a: b}» : c", "? «[a, b]»\n: c", "? «- a»\n: b", "{«{ x }»}", "a: {«{ x }»}", "{«[a]» : b}",
        "a: &x [b]\n«*x» : c",
    ])
    func `a list or mapping as a key`(text: String) {
        let marked = Marked(text)
        let error = Reading.error { () throws(ReadError) in try YAMLReader.read(marked.file) }
        guard case .complexKey(let range) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(range == marked.range)
    }

    @Test(arguments: [
        ("<<: *b", "{a: 1, b: 2}"), ("<<: *b\n  b: 3", "{b: 3, a: 1}"), ("b: 3\n  <<: *b", "{b: 3, a: 1}"),
        ("<<: [*b, *c]", "{a: 1, b: 2, c: 8}"), ("<<: [*c, *b]", "{b: 9, c: 8, a: 1}"),
        ("<<: [*b, {a: 5, d: 6}]", "{a: 1, b: 2, d: 6}"), ("<<: {a: 7}", "{a: 7}"), ("<<: []", "{}"), ("<<: {}", "{}"),
        ("\"<<\": *b", "{<<: {a: 1, b: 2}}"), ("<<: *n", "{n: 0, a: 1, b: 2}"),
    ])
    func `merge keys`(text: String, value: String) throws {
        let parsed = try Reading.yaml(
            "base: &b {a: 1, b: 2}\nother: &c {b: 9, c: 8}\nnested: &n {<<: *b, n: 0}\nx:\n  \(text)\n")
        #expect(parsed.root?["x"]?.brief == value)
        #expect(parsed.duplicateKeys.isEmpty)
    }

    @Test
    func `a second merge key is a duplicate`() throws {
        try expectDuplicates("x: {«<<»: {a: 1, b: 1}, «<<»: {a: 2}}", [("<<", 0, 1)])
        let parsed = try Reading.yaml("x: {<<: {a: 1, b: 1}, <<: {a: 2}}")
        #expect(parsed.root?["x"]?.brief == "{a: 2, b: 1}")
    }

    @Test(arguments: ["<<: «3»", "<<: «~»", "<<: [{a: 1}, «b»]", "<<:«»", "<<: [«[{a: 1}]»]"])
    func `nothing to merge`(text: String) {
        let marked = Marked(text)
        let error = Reading.error { () throws(ReadError) in try YAMLReader.read(marked.file) }
        guard case .mergeWithoutMapping(let range) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(range == marked.range)
    }
}
