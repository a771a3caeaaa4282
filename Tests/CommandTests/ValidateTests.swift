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
}
