import Foundation
import Testing

/// `gist-lint validate`: any YAML or JSON file against any schema.
struct ValidateTests {
    private func folder() throws -> Sandbox {
        try Sandbox([
            "schemas/person.schema.json": """
            { "type": "object", "required": ["name"],
              "properties": { "name": { "$ref": "shared/text.json" }, "role": { "enum": ["editor", "reviewer"] } } }
            """,
            "schemas/shared/text.json": "{ \"type\": \"string\", \"minLength\": 2 }",
            "schemas/same.schema.yml": "type: object\nrequired: [name]\n",
            "good.yml": "name: Ada\nrole: editor\n", "good.json": "{\"name\": \"Ada\"}",
            "bad.yml": "name: Ada\nrole: editr\n", "bad.json": "{\n  \"name\": \"A\"\n}",
            "broken.yml": "a: [1\n", "broken.json": "{\"a\": }", "empty.yml": "", "twice.yml": "name: Ada\nname: Bo\n",
        ])
    }

    private let person = ["validate", "--schema", "schemas/person.schema.json"]

    @Test func `valid files are counted`() async throws {
        let run = try await folder().run(person + ["good.yml", "good.json"])
        #expect(run.code == 0)
        #expect(run.stdout == "2 of 2 files valid\n")
    }

    @Test(arguments: [
        ("bad.yml", "bad.yml:2:7"), ("bad.json", "bad.json:2:11"), ("broken.yml", "broken.yml:"),
        ("broken.json", "broken.json:1:"), ("twice.yml", "twice.yml:2:1"), ("empty.yml", "empty.yml:1:1"),
    ])
    func `what does not fit is shown with its place`(file: String, place: String) async throws {
        let run = try await folder().run(person + ["good.yml", file])
        #expect(run.code == 1)
        #expect(run.stdout.contains("--> " + place), "\(run.stdout)")
        #expect(run.stdout.hasSuffix("1 of 2 files valid\n"))
        #expect(run.stderr.isEmpty)
    }

    @Test func `a near value is named`() async throws {
        let run = try await folder().run(person + ["bad.yml"])
        #expect(run.stdout.contains("did you mean `editor`?"))
    }

    @Test func `references are relative to the schema, from wherever it is called`() async throws {
        let box = try folder()
        let run = try await box.run(["validate", "--schema", "person.schema.json", "../bad.json"], below: "schemas")
        #expect(run.code == 1)
        #expect(run.stdout.contains("bad.json:2:11"))
        let absolute = box.folder.appending(path: "schemas/person.schema.json").path
        #expect(try await box.run(["validate", "--schema", absolute, "bad.json"]).code == 1)
    }

    @Test func `a schema may be YAML`() async throws {
        let run = try await folder().run(["validate", "--schema", "schemas/same.schema.yml", "good.json"])
        #expect(run.code == 0)
    }

    @Test func `a file that is not there is a failure, and the others are checked`() async throws {
        let run = try await folder().run(person + ["nowhere.yml", "bad.yml", "good.yml"])
        #expect(run.code == 2)
        #expect(run.stderr == "gist-lint: can't read nowhere.yml\n")
        #expect(run.stdout.contains("bad.yml:2:7"))
        #expect(run.stdout.hasSuffix("1 of 3 files valid\n"))
    }

    @Test(arguments: ["{ \"type\": 3 }", "{ \"$ref\": \"missing.json\" }", "{", "", "{ \"pattern\": \"(\" }"])
    func `a schema that is none is a failure with its place`(schema: String) async throws {
        let box = try folder()
        try box.write(schema, to: "wrong.json")
        let run = try await box.run(["validate", "--schema", "wrong.json", "good.yml"])
        #expect(run.code == 2)
        #expect(run.stderr.contains("--> wrong.json:1:"), "\(run.stderr)")
        #expect(run.stdout.isEmpty)
    }

    @Test(arguments: ["configuration", "document", "report"])
    func `our own schemas are schemas`(name: String) async throws {
        let box = try Sandbox()
        let schema = Sandbox.repository.appending(path: "Schemas/\(name).schema.json").path
        let run = try await box.run(["validate", "--schema", schema, schema])
        #expect(run.code == 1, "a schema is no \(name), and can be used")
    }

    @Test func `our own configurations fit the schema`() async throws {
        let names = [
            "Schemas/configuration.default.yml", "Fixtures/corpora/leaflets/.gist-lint.yml",
            "Fixtures/configurations/gds-way.yml", "Fixtures/configurations/mdn.yml",
            "Fixtures/configurations/powershell-docs.yml",
        ]
        let run = try await Tool.run(
            ["validate", "--schema", "Schemas/configuration.schema.json"] + names, in: Sandbox.repository)
        #expect(run.stdout == "5 of 5 files valid\n")
    }

    @Test func `a folder stands for the schemas below a URI, and for their own names`() async throws {
        let box = try Sandbox([
            "page.json": """
            { "$id": "https://x.example/s/page.json", "properties": {
              "title": { "$ref": "common/text.json" }, "owner": { "$ref": "https://people.example/person" } } }
            """,
            "library/common/text.json": "{ \"minLength\": 2 }",
            "library/people.yml": "$id: https://people.example/person\nrequired: [name]\n", "library/no.yml": "a: [",
            "bad.yml": "title: a\nowner: {}\n",
        ])
        let missing = try await box.run(["validate", "--schema", "page.json", "bad.yml"])
        #expect(missing.code == 2)
        #expect(missing.stderr.contains("there is no schema `https://x.example/s/common/text.json`"))
        #expect(missing.stderr.contains("--schema-library https://x.example/s/common/=FOLDER"))
        for uri in ["https://x.example/s/", "https://x.example/s"] {
            let run = try await box.run(
                ["validate", "--schema", "page.json", "--schema-library", "\(uri)=library", "bad.yml"])
            #expect(run.code == 1)
            #expect(run.stdout.contains("`title` has 1 character, but needs at least 2"), "\(run.stdout)")
            #expect(run.stdout.contains("`name` is missing in `owner`"))
        }
    }

    @Test(arguments: [
        ("x", 2, "library"), ("s/=schemas", 2, "`s/` is no absolute URI"),
        ("https://x.example/=nowhere", 2, "there is no folder nowhere"),
    ])
    func `a schema library that is none is refused`(option: String, code: Int32, message: String) async throws {
        let run = try await folder().run(person + ["--schema-library", option, "good.yml"])
        #expect(run.code == code)
        #expect(run.stderr.contains(message), "\(run.stderr)")
    }

    @Test func `formats are checked unless told otherwise`() async throws {
        let box = try Sandbox(["s.json": "{ \"format\": \"date\" }", "a.yml": "soon"])
        #expect(try await box.run(["validate", "--schema", "s.json", "a.yml"]).code == 1)
        #expect(try await box.run(["validate", "--no-format", "--schema", "s.json", "a.yml"]).code == 0)
    }

    @Test func `a folder stands for the files in it, Markdown included`() async throws {
        let box = try Sandbox([
            "content/schema.json": "{ \"required\": [\"title\"] }", "content/a.md": "---\ntitle: A\n---\n",
            "content/sub/b.MD": "---\nname: B\n---\n", "content/c.yaml": "title: C", "content/d.json": "{}",
            "content/e.txt": "none", "content/f.html.md.erb": "---\ntitle: F\n---\n", "content/.hidden.yml": "{}",
            "empty/f.txt": "none",
        ])
        let run = try await box.run(["validate", "--schema", "content/schema.json", "content", "content/a.md"])
        #expect(run.code == 1)
        #expect(run.stdout.hasSuffix("3 of 5 files valid\n"), "\(run.stdout)")
        #expect(run.stdout.contains("content/sub/b.MD:2:1") && run.stdout.contains("content/d.json:1:1"))
        let empty = try await box.run(["validate", "--schema", "content/schema.json", "empty"])
        #expect(empty.code == 2)
        #expect(empty.stderr == "gist-lint: there is no Markdown, YAML or JSON file in empty\n")
    }

    @Test(arguments: [
        "# no fields\n", "---\ntitle: A\n", "\n---\ntitle: A\n---\n", "+++\ntitle = 1\n+++\n", "---\n---\n",
        "---\na: [\n---\n",
    ])
    func `Markdown without front matter that can be read is not valid`(text: String) async throws {
        let box = try Sandbox(["s.json": "true", "a.md": text])
        let run = try await box.run(["validate", "--schema", "s.json", "a.md"])
        #expect(run.code == 1)
        #expect(run.stdout.contains("--> a.md:"))
        #expect(run.stdout.contains("= help:") || text == "---\n---\n", "\(run.stdout)")
    }

    @Test(arguments: ["title: A", "---\ntitle: A\n---\n\n# A\n", "{\"title\": \"\\ud83d\\ude00\"}"])
    func `standard input may be YAML, JSON or a document with front matter`(text: String) async throws {
        let box = try Sandbox(["s.json": "{ \"required\": [\"title\"] }"])
        let run = try await box.run(["validate", "--schema", "s.json", "-"], stdin: text)
        #expect(run.stdout == "1 of 1 file valid\n")
        let bad = try await box.run(["validate", "--schema", "s.json", "-"], stdin: "{}")
        #expect(bad.code == 1)
        #expect(bad.stdout.contains("--> <stdin>:1:1"))
    }

    @Test func `the basic output of what is valid holds annotations`() async throws {
        let box = try Sandbox([
            "s.json":
                "{ \"$id\": \"https://x.example/s\", \"title\": \"A\", \"properties\": { \"a\": { \"contentEncoding\": \"base64\" } } }",
            "a.yml": "a: aGk=\n", "broken.yml": "a: [",
        ])
        let run = try await box.run(["validate", "--format", "json", "--schema", "s.json", "a.yml"])
        #expect(run.code == 0)
        let output = try #require(try JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) as? [String: Any])
        #expect(output["valid"] as? Bool == true)
        let annotations = try #require(output["annotations"] as? [[String: Any]])
        #expect(annotations.map { $0["annotation"] as? String } == ["base64", "A"])
        #expect(annotations.first?["instanceLocation"] as? String == "/a")
        #expect(
            annotations.first?["absoluteKeywordLocation"] as? String
                == "https://x.example/s#/properties/a/contentEncoding")
        let broken = try await box.run(["validate", "--format", "json", "--schema", "s.json", "broken.yml", "a.yml"])
        #expect(broken.code == 1)
        let errors = try JSONSerialization.jsonObject(with: Data(broken.stdout.utf8)) as? [String: Any]
        #expect((errors?["errors"] as? [[String: Any]])?.first?["file"] as? String == "broken.yml")
        #expect((errors?["files"] as? [[String: Any]])?.map { $0["valid"] as? Bool } == [false, true])
    }

    @Test func `what does nothing in the schema is said, and stops nothing`() async throws {
        let box = try Sandbox([
            "s.json": "{ \"requred\": [\"a\"] }", "a.yml": "b: 1", ".gist-lint.yml": "schema: s.json",
        ])
        let run = try await box.run(["validate", "--schema", "s.json", "a.yml"])
        #expect(run.code == 0)
        #expect(run.stdout == "1 of 1 file valid\n")
        #expect(run.stderr.contains("did you mean `required`?"))
        try box.write("---\nb: 1\n---\n", to: "a.md")
        let check = try await box.run(["check", "--today", "2026-11-20"])
        #expect(check.stderr.contains("did you mean `required`?"))
    }

    @Test func `a key that stands twice in a schema is said`() async throws {
        let box = try Sandbox(["s.yml": "type: object\ntype: string\n", "a.yml": "b"])
        let run = try await box.run(["validate", "--schema", "s.yml", "a.yml"])
        #expect(run.code == 0)
        #expect(run.stderr.contains("warning[schema]: the key `type` stands here again\n   --> s.yml:2:1"))
    }

    @Test func `everything that is wrong in the schema is said at once`() async throws {
        let box = try Sandbox([
            "s.json": "{ \"title\": 3, \"type\": \"txt\",\n \"$ref\": \"t.json\" }",
            "t.json": "{ \"minLength\": \"x\" }",
            "a.yml": "b: 1",
        ])
        let run = try await box.run(["validate", "--schema", "s.json", "a.yml"])
        #expect(run.code == 2)
        for place in ["s.json:1:12", "s.json:1:23", "t.json:1:16"] {
            #expect(run.stderr.contains("--> \(place)"), "\(run.stderr)")
        }
    }

    @Test func `references lead out of the folder too`() async throws {
        let box = try Sandbox([
            "a/s.json": "{ \"$ref\": \"../b/t.json#/x\" }", "b/t.json": "{ \"x\": { \"type\": \"integer\" } }",
            "a/i.yml": "x",
        ])
        for (folder, schema, file) in [
            ("a", "s.json", "i.yml"), ("b", "../a/s.json", "../a/i.yml"), ("", "a/s.json", "a/i.yml"),
        ] {
            let run = try await box.run(["validate", "--schema", schema, file], below: folder)
            #expect(run.code == 1, "\(run.stderr)")
            #expect(run.stdout.contains("b/t.json#/x/type") || folder == "b" && run.stdout.contains("t.json#/x/type"))
        }
    }

    @Test func `thousands of paths are as good as a few`() async throws {
        let names = (0..<3_000).map { "f\($0).yml" }
        let box = try Sandbox(Dictionary(uniqueKeysWithValues: names.map { ($0, "a: 1") }))
        try box.write("{ \"required\": [\"b\"] }", to: "s.json")
        let middle = ["validate"] + names.prefix(1_000) + ["--schema", "s.json"] + names.dropFirst(1_000)
        let run = try await box.run(middle + ["--color", "never"])
        #expect(run.code == 1)
        #expect(run.stdout.hasSuffix("0 of 3000 files valid\n"))
        let places = run.lines.filter { $0.hasPrefix("   --> ") }
        #expect(Set(places).count == 3_000)
    }

    @Test(arguments: [
        #"{"not": {"pattern": "^(?:(?:a+)+!|a*)$"}}"#, #"{"anyOf": [{"pattern": "^(a+)+$"}, {"type": "string"}]}"#,
        #"{"if": {"pattern": "^(a+)+$"}, "then": false}"#, #"{"pattern": "^(a+)+$", "errorMessage": "words"}"#,
    ])
    func `what can't be told is neither valid nor passed over`(schema: String) async throws {
        let text = String(repeating: "a", count: 60) + "?"
        let box = try Sandbox(["s.json": schema, "a.json": "\"\(text)\""])
        let run = try await box.run(["validate", "--schema", "s.json", "a.json"])
        #expect(run.code == 2)
        #expect(run.stdout.contains("the file can't be checked: the pattern"), "\(run.stdout)")
        #expect(run.stderr == "gist-lint: some files could not be checked to the end\n")
    }

    @Test(arguments: [".*foo", ".*foo.*", "foo", "(?=.*o)foo"])
    func `an everyday pattern is no matter of length`(pattern: String) async throws {
        let line = String(repeating: "x", count: 990)
        let items = (0..<60).map { _ in "\"\(line)\"" } + ["\"\(line)\\nxfoo\""]
        let box = try Sandbox([
            "s.json": "{\"items\": {\"not\": {\"pattern\": \"\(pattern)\"}}}",
            "a.json": "[\(items.joined(separator: ","))]",
        ])
        let run = try await box.run(["validate", "--schema", "s.json", "a.json"])
        #expect(run.code == 1)
        #expect(run.stdout.contains("item 61 of the file is") && run.stdout.hasSuffix("0 of 1 file valid\n"))
    }

    @Test func `a file that can't be read makes the output invalid`() async throws {
        let run = try await folder().run(person + ["--format", "json", "good.json", "nowhere.json"])
        #expect(run.code == 2)
        let output = try #require(try JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) as? [String: Any])
        #expect(output["valid"] as? Bool == false)
        #expect((output["files"] as? [[String: Any]])?.map { $0["valid"] as? Bool } == [true, false])
    }
}
