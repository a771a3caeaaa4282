import Diagnostics
import StructuredData
import Testing

@testable import GistLint

/// A team's names and words under ours.
struct ConventionTests {
    private func fields(_ text: String, _ configuration: String) throws -> FieldSet {
        try Lint.document("---\n\(text)\n---\n", "schema: none\n" + configuration).fields
    }

    @Test
    func `a field is found under the team's key and points at it`() throws {
        let fields = try fields("last_reviewed_on: 2026-01-31", "fields: { lastReviewed: last_reviewed_on }")
        let field = try #require(fields[.lastReviewed])
        #expect(field.text == "2026-01-31")
        #expect(field.writtenName == "last_reviewed_on")
        #expect(field.subject == "/lastReviewed")
        #expect(field.key.range == TextRange(4, 20))
        #expect(field.value.range == TextRange(22, 32))
    }

    @Test
    func `a pointer reaches into mappings`() throws {
        let settings = "fields: { title: /page/na~1me, source: page, status: /page/missing/state }"
        let fields = try fields("page: { na/me: A, state: x }", settings)
        #expect(fields[.title]?.text == "A")
        #expect(fields[.source]?.value.mapping != nil)
        #expect(fields[.status] == nil)
    }

    @Test
    func `a key with dots or slashes is one key`() throws {
        let fields = try fields("ms.date: 03/01/2023\na/b: c", "fields: { lastReviewed: ms.date, title: a/b }")
        #expect(fields[.lastReviewed]?.text == "03/01/2023")
        #expect(fields[.title]?.text == "c")
    }

    @Test
    func `the team's field comes before one of our name`() throws {
        let text = "title: theirs\nheading: ours"
        #expect(try fields(text, "fields: { title: heading }")[.title]?.text == "ours")
        #expect(try fields("title: only", "fields: { title: heading }")[.title]?.text == "only")
    }

    @Test
    func `one key can be two fields, and names can be swapped`() throws {
        let shared = try fields("name: a", "fields: { title: name, id: name }")
        #expect(shared[.title]?.text == "a")
        #expect(shared[.id]?.text == "a")
        let swapped = try fields("title: a\nsource: b", "fields: { title: source, source: title }")
        #expect(swapped[.title]?.text == "b")
        #expect(swapped[.source]?.text == "a")
    }

    @Test
    func `what holds a field is no field`() throws {
        #expect(try fields("source: { link: a }", "fields: { url: /source/link }")[.source] == nil)
    }

    @Test
    func `values are translated, alone and in lists, and others stay`() throws {
        let settings = "values: { status: { live: active, 1: inactive }, tags: { krebs: cancer } }"
        #expect(try fields("status: live", settings)[.status]?.text == "active")
        #expect(try fields("status: 1", settings)[.status]?.text == "inactive")
        #expect(try fields("status: Live", settings)[.status]?.text == "Live")
        let tags = try #require(try fields("tags: [krebs, live]", settings)[.tags]?.value.sequence)
        #expect(tags.map(\.string) == ["cancer", "live"])
        #expect(tags.map(\.range) == [TextRange(11, 16), TextRange(18, 22)])
    }

    @Test(arguments: ["title:", "title: ~", "title: ''", "title: '  '", "other: a"])
    func `an empty field is none`(_ text: String) throws {
        #expect(try fields(text, "")[.title] == nil)
    }

    @Test
    func `names are said as the team writes them`() {
        var convention = Convention()
        convention.keys = [.lastReviewed: ["ms.date"], .title: ["page", "name"]]
        #expect(convention.writtenName(.lastReviewed) == "ms.date")
        #expect(convention.writtenName(.title) == "page.name")
        #expect(convention.writtenName(.status) == "status")
        #expect(convention.writtenName("weight") == "weight")
    }
}
