import StructuredData
import Testing

@testable import JSONSchema

/// What a keyword means depends on the draft, and the draft on `$schema`.
@Suite struct DialectTests {
    @Test(arguments: [
        ("http://json-schema.org/draft-07/schema#", Draft.draft7), ("http://json-schema.org/draft-07/schema", .draft7),
        ("https://json-schema.org/draft-07/schema#", .draft7), ("http://json-schema.org/draft-04/schema#", .draft4),
        ("https://json-schema.org/draft/2019-09/schema", .draft2019), ("http://json-schema.org/schema#", .draft2020),
    ])
    func namesOfDrafts(uri: String, draft: Draft) {
        #expect(Draft(schema: uri) == draft)
    }

    @Test(arguments: [
        "", "#", "draft-07", "http://json-schema.org/draft-03/schema#", "http://example.org/draft-07/schema",
    ])
    func noDrafts(uri: String) {
        #expect(Draft(schema: uri) == nil)
    }

    @Test func referenceHidesItsSiblingsUpToDraft7() throws {
        let schema =
            ##"{"definitions": {"a": {}}, "properties": {"x": {"$ref": "#/definitions/a", "type": "null"}}}"##
        for draft in [Draft.draft4, .draft6, .draft7] { #expect(try holds(schema, #"{"x": 1}"#, draft)) }
        for draft in [Draft.draft2019, .draft2020] { #expect(try !holds(schema, #"{"x": 1}"#, draft)) }
    }

    @Test func identifierIsCalledOtherwiseInDraft4() throws {
        let schema =
            #"{"properties": {"a": {"id": "http://x/a", "$id": "http://x/b", "type": "null"}, "b": {"$ref": "http://x/a"}}}"#
        #expect(try !holds(schema, #"{"b": 1}"#, .draft4))
        #expect(throws: SchemaErrors.self) { try holds(schema, "{}", .draft7) }
        let modern = schema.replacing("\"$ref\": \"http://x/a\"", with: "\"$ref\": \"http://x/b\"")
        #expect(try !holds(modern, #"{"b": 1}"#, .draft7))
    }

    @Test func exclusiveBoundsAreFlagsInDraft4() throws {
        #expect(try !holds(#"{"minimum": 1, "exclusiveMinimum": true}"#, "1", .draft4))
        #expect(try holds(#"{"minimum": 1, "exclusiveMinimum": false}"#, "1", .draft4))
        #expect(throws: SchemaErrors.self) { try holds(#"{"exclusiveMinimum": true}"#, "1", .draft6) }
    }

    @Test func keywordsOfLaterDraftsMeanNothing() throws {
        #expect(try holds(#"{"const": 1}"#, "2", .draft4))
        #expect(try !holds(#"{"const": 1}"#, "2", .draft6))
        #expect(try holds(#"{"if": true, "then": false}"#, "1", .draft6))
        #expect(try !holds(#"{"if": true, "then": false}"#, "1", .draft7))
        #expect(try holds(#"{"dependentRequired": {"a": ["b"]}}"#, #"{"a": 1}"#, .draft7))
        #expect(try !holds(#"{"dependentRequired": {"a": ["b"]}}"#, #"{"a": 1}"#, .draft2019))
        #expect(try holds(#"{"prefixItems": [false]}"#, "[1]", .draft2019))
        #expect(try !holds(#"{"prefixItems": [false]}"#, "[1]", .draft2020))
    }

    @Test func itemsMayBeAListUpTo2019() throws {
        let schema = #"{"items": [{"type": "null"}], "additionalItems": false}"#
        for draft in Draft.allCases where draft != .draft2020 {
            #expect(try holds(schema, "[null]", draft))
            #expect(try !holds(schema, "[null, 1]", draft))
        }
        #expect(throws: SchemaErrors.self) { try holds(schema, "[]", .draft2020) }
    }

    @Test func whatContainsFoundIsEvaluatedIn2020Only() throws {
        let schema = #"{"contains": {"type": "null"}, "unevaluatedItems": false}"#
        #expect(try holds(schema, "[null]", .draft2020))
        #expect(try !holds(schema, "[null]", .draft2019))
    }

    @Test func documentWithoutASchemaTakesThatOfItsReferrer() throws {
        var library = SchemaLibrary()
        library.add(try json(#"{"items": [{"type": "null"}]}"#), uri: "file:///items.json")
        let schema = #"{"$schema": "http://json-schema.org/draft-07/schema#", "allOf": [{"$ref": "items.json"}]}"#
        let compiled = try Schema(json(schema), uri: "file:///schema.json", library: library)
        #expect(
            compiled.evaluate(try json("[1]")).map(\.keywordLocation.absolute) == ["file:///items.json#/items/0/type"])
    }

    @Test func schemaInAnotherDraftKeepsIt() throws {
        let schema = #"""
            {"properties": {"a": {"$id": "http://x/old", "$schema": "http://json-schema.org/draft-07/schema#",
             "items": [{"type": "null"}]}}}
            """#
        #expect(try !holds(schema, #"{"a": [1]}"#))
    }

    @Test func metaschemaChoosesTheVocabularies() throws {
        var library = SchemaLibrary()
        library.add(
            try json(
                #"""
                {"$schema": "https://json-schema.org/draft/2020-12/schema",
                 "$vocabulary": {"https://json-schema.org/draft/2020-12/vocab/core": true,
                                 "https://json-schema.org/draft/2020-12/vocab/applicator": true,
                                 "https://json-schema.org/draft/2020-12/vocab/format-assertion": true}}
                """#), uri: "http://x/meta")
        let schema = #"{"$schema": "http://x/meta", "minLength": 9, "properties": {"d": {"format": "date"}}}"#
        let options = Schema.Options(assertsFormats: false)
        let compiled = try Schema(json(schema), uri: "file:///s", library: library, options: options)
        #expect(compiled.evaluate(try json(#""short""#)).isEmpty)
        #expect(compiled.evaluate(try json(#"{"d": "soon"}"#)).map(\.keyword) == ["format"])
    }

    @Test func documentIsFoundByItsOwnName() throws {
        var library = SchemaLibrary()
        library.add(try json(#"{"$id": "https://example.org/name", "type": "null"}"#), uri: "file:///folder/name.json")
        for reference in ["file:///folder/name.json", "https://example.org/name"] {
            let compiled = try Schema(json(#"{"$ref": "\#(reference)"}"#), uri: "file:///s", library: library)
            #expect(compiled.evaluate(try json("1")).count == 1)
        }
    }
}
