import Diagnostics
import StructuredData
import TestSupport
import Testing

/// Anchors, aliases, and more than one document.
struct YAMLAliasTests {
    @Test(arguments: [
        ("- &a x\n- *a", "[\"x\", \"x\"]"), ("- &a [1, 2]\n- *a\n- {k: *a}", "[[1, 2], [1, 2], {k: [1, 2]}]"),
        ("- &a 1\n- &a 2\n- *a", "[1, 2, 2]"), ("a: &x k\n*x : 1", "{a: \"k\", k: 1}"), ("- &a\n- *a", "[null, null]"),
        ("- &a-b_1 x\n- *a-b_1", "[\"x\", \"x\"]"), ("&a x: *a", "{x: \"x\"}"),
        ("- &a [&a x, *a]\n- *a", "[[\"x\", \"x\"], \"x\"]"), ("- &a\n  k: &a x\n- *a", "[{k: \"x\"}, \"x\"]"),
    ])
    func `an alias is what its anchor was`(text: String, value: String) throws {
        #expect(try Reading.yaml(text).root?.brief == value)
    }

    @Test(arguments: ["a: «*x»", "a: «*x» # &x", "- «*a»\n- &a x", "«*x» : b", "a: [b, «*c»]"])
    func `an alias of nothing`(text: String) {
        let marked = Marked(text)
        guard
            case .unknownAnchor(_, let range) = Reading.error({ () throws(ReadError) in try YAMLReader.read(marked.file)
            })
        else {
            Issue.record("no such error")
            return
        }
        #expect(range == marked.range)
    }

    @Test(arguments: ["a: &x [«*x»]", "&x {a: {b: «*x»}}", "- &x 1\n- &x [«*x»]", "&x\na: «*x»", "a: &x {<<: «*x»}"])
    func `an alias inside of itself`(text: String) {
        let marked = Marked(text)
        guard
            case .circularAlias(_, let range) = Reading.error({ () throws(ReadError) in try YAMLReader.read(marked.file)
            })
        else {
            Issue.record("no such error")
            return
        }
        #expect(range == marked.range)
    }

    @Test(arguments: ["a: 1\n«---»\nb: 2", "---\n«---»\n", "a\n...\n«---»\nb", "--- a\n«---» b\n--- c"])
    func `a second document`(text: String) {
        let marked = Marked(text)
        guard
            case .severalDocuments(let range) = Reading.error({ () throws(ReadError) in try YAMLReader.read(marked.file)
            })
        else {
            Issue.record("no such error")
            return
        }
        #expect(range == marked.range)
    }
}
