import Diagnostics
import Foundation
import JSONSchema
import StructuredData
import Testing

@testable import GistLint

/// The files in `Schemas/` agree with the code and with each other.
@Suite struct SchemasTests {
    private func node(_ path: String) throws -> Node {
        let file = SourceFile(path: path, bytes: Array(try Repository.text("Schemas/" + path).utf8))
        return try #require(try StructuredFile.read(file).root)
    }

    private func strings(_ node: Node?) -> [String] { node?.sequence?.compactMap(\.string) ?? [] }

    @Test func fieldNamesAreTheSameEverywhere() throws {
        let configuration = try node("configuration.schema.json")
        let document = try node("document.schema.json")
        let names = FieldName.allCases.map(\.rawValue)
        #expect(strings(configuration["$defs"]?["fieldName"]?["enum"]) == names)
        let properties = document["$defs"]?["fields"]?["properties"]?.mapping?.entries.map(\.name) ?? []
        #expect(Set(properties) == Set(names))
    }

    @Test func ruleIdsAreTheSameEverywhere() throws {
        let ids = RuleRegistry.metadata.map(\.id)
        let schema = try node("configuration.schema.json")
        #expect(strings(schema["properties"]?["rules"]?["propertyNames"]?["enum"]) == ids)
        #expect(Set(ids).count == ids.count)
        let changelog = try Repository.text("CHANGELOG.md")
        for id in ids { #expect(changelog.contains("`\(id)`"), "the changelog does not name \(id)") }
    }

    @Test func sourceTypesAndTermsAreTheSameEverywhere() throws {
        let document = try node("document.schema.json")
        let properties = document["$defs"]?["fields"]?["properties"]
        let defaults = try node("configuration.default.yml")
        let types = defaults["sourceTypes"]?.mapping?.entries.map(\.name) ?? []
        #expect(strings(properties?["sourceType"]?["enum"]) == types)
        let terms = strings(properties?["reviewFrequency"]?["anyOf"]?.sequence?.first?["enum"])
        #expect(terms == ReviewInterval.termNames)
        let configuration = try node("configuration.schema.json")
        #expect(strings(configuration["$defs"]?["frequency"]?["anyOf"]?.sequence?.first?["enum"]) == terms)
    }

    @Test(arguments: [
        "document", "configuration", "report", "fact", "due", "comparison", "knowledge-pack", "baseline",
    ])
    func schemasAreSchemas(
        name: String
    ) throws {
        let schema = try node(name + ".schema.json")
        let draft = try #require(schema["$schema"]?.string)
        let reference = Node(
            .mapping(
                Mapping([
                    Mapping.Entry(
                        key: Node(.scalar(Scalar("$ref")), range: TextRange(0, 0)),
                        value: Node(.scalar(Scalar(draft)), range: TextRange(0, 0)))
                ])), range: TextRange(0, 0))
        let metaschema = try Schema(reference, uri: "test:metaschema")
        #expect(metaschema.evaluate(schema).map(\.message) == [])
    }

    /// It is not held against its schema at every start, so it must be here.
    @Test func theBuiltInConfigurationIsValid() throws {
        let text = try Repository.text("Schemas/configuration.default.yml")
        #expect(throws: Never.self) {
            try ConfigurationLoader { _ in nil }.load(SourceFile(path: ".gist-lint.yml", bytes: Array(text.utf8)))
        }
    }

    /// The template is all comments; without the marks it must be a configuration too.
    @Test func theTemplateIsValidWithAndWithoutComments() throws {
        let template = try Repository.text("Schemas/configuration.template.yml")
        let uncommented = template.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.wholeMatch(of: /# ( *[A-Za-z0-9_.-]+:.*)/).map { String($0.1) } ?? String(line)
        }.joined(separator: "\n").replacing("schema: schemas/document.schema.json", with: "schema: none")
        let loader = ConfigurationLoader { _ in nil }
        for text in [template, uncommented] {
            #expect(throws: Never.self) {
                try loader.load(SourceFile(path: ".gist-lint.yml", bytes: Array(text.utf8)))
            }
        }
        #expect(uncommented.contains("\nreview:\n  frequency: annual"))
    }
}
