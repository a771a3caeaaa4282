import Diagnostics
import Testing

@testable import GistLint

/// Settings that fit the schema and could do nothing.
struct ConfigurationCheckTests {
    private func errors(_ text: String) -> [Diagnostic] {
        let files: [String: [UInt8]] = ["own.json": Array("{}".utf8)]
        do throws(ConfigurationError) { _ = try Lint.configuration(text, files: files) } catch {
            return error.diagnostics
        }
        return []
    }

    @Test(arguments: [
        ("values: { status: { live: «actve» } }", "`actve` is no value of our `status`", "did you mean `active`?"),
        (
            "values: { status: { active: «live» } }", "`live` is no value of our `status`",
            "write your value first, then ours: active, inactive, deprecated"
        ),
        (
            "sourceTypes: { own: {} }\nvalues: { sourceType: { ours: «2_nci_core» } }",
            "`2_nci_core` is no value of our `sourceType`", "write your value first, then ours: own"
        ),
        (
            "values: { reviewFrequency: { often: «weekli» } }", "`weekli` is no value of our `reviewFrequency`",
            "did you mean `weekly`?"
        ),
        (
            "values: { license: { free: «pubic_domain» } }",
            "`pubic_domain` is neither a house licence nor an SPDX expression", "did you mean `public_domain`?"
        ),
        (
            "licenses: { hosts: { a.org: { allow: [cc_by, «CC-BY-4»] } } }",
            "`CC-BY-4` is neither a house licence nor an SPDX expression", nil
        ),
        (
            "licenses: { hosts: { a.org: { deny: [«publc_domain»] } } }",
            "`publc_domain` is neither a house licence nor an SPDX expression", "did you mean `public_domain`?"
        ),
        (
            "licenses: { house: [mine] }\nsourceTypes: { a: { licenses: [mine, «cc_by»] } }",
            "`cc_by` is neither a house licence nor an SPDX expression", nil
        ),
        (
            "licenses: { hosts: { «'https://who.int/x'»: {} } }", "`https://who.int/x` is no host name",
            "write `who.int`, which stands for all addresses there and below"
        ),
        (
            "licenses: { hosts: { «'*.who.int'»: {} } }", "`*.who.int` is no host name",
            "write `who.int`, which stands for all addresses there and below"
        ),
        (
            "licenses: { hosts: { «the web»: {} } }", "`the web` is no host name",
            "write the name alone, like `example.org`"
        ),
        (
            "licenses: { hosts: { who.int: {}, «WHO.int»: {} } }", "the host `who.int` stands here again",
            "keep the one that is right"
        ),
        (
            "files: { include: [«'[a'»] }", "the pattern `[a` has a `[` without its `]`",
            "close it, or write `[[]` for the character"
        ),
        (
            "files: { exclude: [«'a.{md,txt'»] }", "the pattern `a.{md,txt` has a `{` without its `}`",
            "close it, or write `[{]` for the character"
        ),
        (
            "schemas: [{ files: [«../a/*.md»], schema: none }]",
            "the pattern `../a/*.md` leads out of the folder of this file and can fit nothing",
            "write it relative to this file, as in `docs/*.md`"
        ),
        (
            "fields: { title: name, source: «name» }", "`source` has the same key as `title`: `name`",
            "one key holds one field"
        ),
        (
            "fields: { title: name, source: «/name» }", "`source` has the same key as `title`: `/name`",
            "one key holds one field"
        ),
        (
            "fields: { title: «/a~2» }", "`/a~2` is no path that can be read",
            "write `~1` for a `/` within a key, and `~0` for a `~`"
        ),
        (
            "schema: own.json\n«required»: [title]",
            "`required` changes the built-in schema, but `schema` puts another in its place",
            "remove `required`: what must be there is for the schema to say; or else remove `schema`"
        ),
    ])
    func `is an error with its place`(_ marked: String, _ message: String, _ help: String?) throws {
        let marks = Marks(marked)
        let found = errors(marks.text)
        #expect(found.map(\.message) == [message])
        #expect(found.map(\.location.range) == [marks.range])
        if let help { #expect(found.first?.help == help) }
    }

    @Test(arguments: [
        "values: { status: { live: active }, reviewFrequency: { often: P90D }, title: { a: b }, license: { a: MIT } }",
        "values: { sourceType: { ours: 02_nci_core } }", "schema: own.json\nvalues: { sourceType: { a: b } }",
        "licenses: { house: [mine], hosts: { int: { allow: [mine, mit, 'MIT OR Zlib'] }, müller.example: {} } }",
        "files: { include: ['[a-c]*.md', '[]a].md', '[[]x', '[{]x', '/docs/**', './a.md', '{a,{b,c}}..md'] }",
        "fields: { title: /a~1b, source: a/b~ }", "fields: { url: link, id: link }",
        "schemas: [{ files: [a], schema: none }]\nrequired: [title]",
    ])
    func `what can be meant is left alone`(_ text: String) {
        #expect(errors(text).map(\.message) == [])
    }

    @Test
    func `findings stand in the order of the file`() {
        let found = errors("schema: none\nrequired: []\nfiles: { include: ['['] }\nvalues: { status: { a: b } }")
        #expect(found.count == 3)
        #expect(found.map(\.location.range.start) == found.map(\.location.range.start).sorted())
    }
}
