import Diagnostics
import StructuredData
import Testing

@testable import JSONSchema

/// A schema that is wrong is reported at its own place.
@Suite struct SchemaErrorTests {
    @Test(arguments: [
        ("«12»", "a schema must be a mapping, `true` or `false`, not the number 12"),
        ("properties: {a: «text»}", "a schema must be a mapping, `true` or `false`, not the text `text`"),
        ("properties: «[a]»", "`properties` must be a mapping of names to schemas, not a list"),
        ("$defs: {unused: {minLength: «x»}}", "`minLength` must be a whole number, 0 or more, not the text `x`"),
        ("maxItems: «-1»", "`maxItems` must be a whole number, 0 or more, not the number -1"),
        ("maximum: «'1'»", "`maximum` must be a number, not the text `1`"),
        ("multipleOf: «0»", "`multipleOf` must be a number above 0, not the number 0"),
        ("required: «title»", "`required` must be a list of texts, not the text `title`"),
        ("required: [«1»]", "`required` must be a list of texts, not the number 1"),
        ("enum: «a»", "`enum` must be a list of values, not the text `a`"),
        ("allOf: «{}»", "`allOf` must be a list of schemas, not a mapping"),
        ("uniqueItems: «yes»", "`uniqueItems` must be `true` or `false`, not the text `yes`"),
        ("format: «1»", "`format` must be the name of a format, not the number 1"),
        (
            "type: «strng»",
            "`type` must be `string`, `integer`, `number`, `boolean`, `array`, `object` or `null`, not the text `strng`"
        ),
        ("pattern: «'a('»", "`a(` is no regular expression: a group is opened by `(` and not closed"),
        ("patternProperties: {«'*'»: true}", "`*` is no regular expression: `*` has nothing to repeat"),
        ("$ref: «'#/$defs/a'»", "`#/$defs/a` leads nowhere"), ("$ref: «'#name'»", "`#name` leads nowhere"),
        ("$ref: «1»", "`$ref` must be a URI reference, such as `#/$defs/name`, not the number 1"),
        ("$ref: «https://example.org/x»", "there is no schema `https://example.org/x`"),
        ("$ref: «other.json»", "there is no schema `file:///folder/other.json`"),
        ("$schema: «https://example.org/x»", "`$schema` names the unknown dialect `https://example.org/x`"),
        ("$defs: {a: «{$ref: '#/$defs/a'}»}", "the schema refers to itself without end"),
        ("dependentRequired: «[a]»", "`dependentRequired` must be a mapping of names to lists of names, not a list"),
    ])
    func isReportedAtItsPlace(marked: String, message: String) throws {
        let text = MarkedText(marked)
        let error = try #require(throws: SchemaError.self) { try compile(text.text) }
        #expect(error.message == message)
        #expect(error.place == SchemaPlace(uri: "file:///folder/schema.yml", range: text.ranges[0]))
    }

    @Test func nearestTargetIsProposed() {
        #expect { try compile("{$ref: '#/$defs/adress', $defs: {address: true}}") } throws: {
            ($0 as? SchemaError)?.help == "did you mean `#/$defs/address`?"
        }
        #expect { try compile("{$ref: '#adress', $defs: {a: {$anchor: address}}}") } throws: {
            ($0 as? SchemaError)?.help == "did you mean `#address`?"
        }
    }

    @Test func placeIsInTheDocumentThatIsWrong() throws {
        var library = SchemaLibrary()
        library.add(try yaml("type: strng"), uri: "file:///folder/other.yml")
        let error = try #require(throws: SchemaError.self) { try compile("$ref: other.yml", library) }
        #expect(error.place == SchemaPlace(uri: "file:///folder/other.yml", range: TextRange(6, 11)))
    }

    @Test func loaderSaysWhyItFails() throws {
        let library = SchemaLibrary { uri throws(SchemaError) in
            throw .unreadable(problem: "no", help: nil, at: SchemaPlace(uri: uri, range: TextRange(0, 0)))
        }
        let error = try #require(throws: SchemaError.self) { try compile("$ref: other.yml", library) }
        #expect(error.message == "no")
        #expect(error.place.uri == "file:///folder/other.yml")
    }

    @Test func unknownVocabularyIsRefusedOnlyWhereDemanded() throws {
        for (demanded, isRefused) in [("true", true), ("false", false)] {
            var library = SchemaLibrary()
            library.add(
                try yaml(
                    "{$schema: 'https://json-schema.org/draft/2020-12/schema', $vocabulary: {'x:y': \(demanded)}}"),
                uri: "https://example.org/meta")
            let schema = "$schema: https://example.org/meta"
            if isRefused {
                let error = try #require(throws: SchemaError.self) { try compile(schema, library) }
                #expect(error.message == "the metaschema demands the unknown vocabulary `x:y`")
            } else {
                #expect(throws: Never.self) { try compile(schema, library) }
            }
        }
    }

    @discardableResult
    private func compile(_ text: String, _ library: SchemaLibrary = SchemaLibrary()) throws -> Schema {
        do {
            return try Schema(yaml(text), uri: "file:///folder/schema.yml", library: library)
        } catch let error as SchemaErrors {
            throw try #require(error.errors.first)
        }
    }
}
