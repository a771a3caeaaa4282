import Diagnostics
import StructuredData
import Testing

@testable import JSONSchema

/// Locations, order, references and the bounds of evaluation.
@Suite struct EvaluationTests {
    @Test func locationsOfAViolation() throws {
        let schema = try Schema(
            json(
                ##"""
                {"$id": "https://example.org/page", "properties": {"a/b": {"items": {"$ref": "#/$defs/name"}}},
                 "$defs": {"name": {"$id": "name", "properties": {"n": {"minLength": 2}}}}}
                """##), uri: "file:///s.json")
        let violation = try #require(schema.evaluate(try json(#"{"a/b": [{"n": ""}]}"#)).first)
        #expect(violation.instanceLocation.description == "/a~1b/0/n")
        #expect(violation.keywordLocation.path.description == "/properties/a~1b/items/$ref/properties/n/minLength")
        #expect(violation.keywordLocation.absolute == "https://example.org/name#/properties/n/minLength")
        #expect(violation.keyword == "minLength")
        #expect(violation.target == .value)
    }

    @Test func violationsComeInTheOrderOfTheInstance() throws {
        let schema =
            "{allOf: [{properties: {c: {type: 'null'}}}, {properties: {a: {type: 'null'}}}], properties: {b: false}}"
        #expect(try findings(schema, "a: «1»\n«b»: 2\nc: «3»").count == 3)
    }

    @Test func valuesThatAreWrittenOtherwiseAreTheSame() throws {
        for (first, second) in [("~", "null"), ("true", "True"), ("0x10", "16.0")] {
            for filler in [0, 20] {
                let items = (0..<filler).map { "t\($0)" } + [first, second]
                let schema = try Schema(yaml("uniqueItems: true"), uri: "file:///s")
                #expect(schema.evaluate(try yaml("[\(items.joined(separator: ", "))]")).count == 1)
            }
        }
    }

    @Test func whatIsMissingIsNamed() throws {
        let schema = try Schema(yaml("required: [a, b, c]"), uri: "file:///s")
        let violation = try #require(schema.evaluate(try yaml("b: 1")).first)
        #expect(violation.missing == ["a", "c"])
        #expect(violation.target == .missing)
    }

    @Test func suggestionIsData() throws {
        let schema = try Schema(
            yaml("{properties: {status: {enum: [active]}}, additionalProperties: false}"), uri: "file:///s")
        let found = schema.evaluate(try yaml("status: activ\nstatsu: x"))
        #expect(found.map(\.suggestion) == ["active", "status"])
        #expect(found.map(\.target) == [.value, .key])
    }

    @Test func formatsCanBeLeftAlone() throws {
        let schema = try Schema(
            yaml("format: date"), uri: "file:///s", options: Schema.Options(assertsFormats: false))
        #expect(schema.evaluate(try yaml("soon")).isEmpty)
    }

    @Test func rootHasTheNameThatTheCallerGives() throws {
        let schema = try Schema(yaml("type: object"), uri: "file:///s")
        #expect(
            schema.evaluate(try yaml("[]"), named: "the front matter").map(\.message) == [
                "the front matter must be a mapping, not a list"
            ])
    }

    @Test func documentsReferToEachOther() throws {
        let library = SchemaLibrary { uri throws(SchemaError) in
            uri == "file:///parts/name.yml" ? try? yaml("{$defs: {short: {maxLength: 2}}}") : nil
        }
        let schema = try Schema(
            yaml("properties: {n: {$ref: 'parts/name.yml#/$defs/short'}}"), uri: "file:///s.yml", library: library)
        let violation = try #require(schema.evaluate(try yaml("n: abc")).first)
        #expect(violation.keywordLocation.absolute == "file:///parts/name.yml#/$defs/short/maxLength")
    }

    @Test func namesAreComparedByCodePoints() throws {
        let schema = #"{"properties": {"caf\u00e9": {"type": "integer"}, "cafe\u0301": {"type": "string"}}}"#
        #expect(try holds(schema, #"{"caf\u00e9": 1, "cafe\u0301": "x"}"#))
        #expect(try !holds(schema, #"{"cafe\u0301": 1}"#))
        #expect(try !holds(#"{"required": ["caf\u00e9"]}"#, #"{"cafe\u0301": 1}"#))
        #expect(try !holds(#"{"const": "caf\u00e9"}"#, #""cafe\u0301""#))
        #expect(try holds(#"{"uniqueItems": true}"#, #"["caf\u00e9", "cafe\u0301"]"#))
        #expect(try holds(#"{"maxLength": 1}"#, #""😀""#))
        #expect(try !holds(#"{"maxLength": 1}"#, #""e\u0301""#))
    }

    @Test func keysOfYAMLThatAreNoTextCountAsNames() throws {
        #expect(
            try findings("{propertyNames: {type: string}, patternProperties: {'^\\d+$': {type: integer}}}", "2024: 1")
                == [])
    }

    @Test func unevaluatedSeesMoreThanOneWord() throws {
        let items = Array(repeating: "1", count: 200).joined(separator: ",")
        let schema = #"{"allOf": [{"contains": {"type": "integer"}}], "unevaluatedItems": false}"#
        #expect(try holds(schema, "[\(items)]"))
        #expect(try !holds(schema, "[\(items),\"x\"]"))
    }

    @Test(arguments: [
        "{$ref: '#'}", "{allOf: [{$ref: '#'}]}", "{anyOf: [true, {$ref: '#/$defs/a'}], $defs: {a: {not: {$ref: '#'}}}}",
        "{if: {$ref: '#'}}", "{dependentSchemas: {a: {$ref: '#'}}}",
    ])
    func referenceInACircleIsFoundWhenCompiling(schema: String) {
        #expect(throws: SchemaErrors.self) { try Schema(yaml(schema), uri: "file:///s") }
    }

    @Test func dynamicReferenceInACircleEnds() throws {
        let schema = try Schema(yaml("{$dynamicAnchor: x, allOf: [{$dynamicRef: '#x'}]}"), uri: "file:///s")
        #expect(
            schema.evaluate(try yaml("a: 1")).map(\.message) == [
                "the document can't be checked: the schema takes too many steps on it"
            ])
    }

    @Test func recursionIntoTheValueIsFine() throws {
        let schema = ##"{"properties": {"child": {"$ref": "#"}}, "additionalProperties": false}"##
        let deep = String(repeating: #"{"child":"#, count: 200) + "{}" + String(repeating: "}", count: 200)
        #expect(try holds(schema, deep))
        #expect(try !holds(schema, deep.replacing("{}", with: #"{"x": 1}"#)))
    }

    @Test func branchesThatMultiplyEnd() throws {
        let levels = (0..<40).map { "d\($0): {allOf: [{$ref: '#/$defs/d\($0 + 1)'}, {$ref: '#/$defs/d\($0 + 1)'}]}" }
        let schema = "{$ref: '#/$defs/d0', $defs: {\(levels.joined(separator: ", ")), d40: true}}"
        let found = try Schema(yaml(schema), uri: "file:///s").evaluate(try json("1"))
        #expect(found.map(\.keyword) == ["$ref"])
    }

    @Test func longChainOfReferencesCompiles() throws {
        let links = (0..<1_000).map { "d\($0): {$ref: '#/$defs/d\($0 + 1)'}" }
        let schema = try Schema(
            yaml("{$ref: '#/$defs/d0', $defs: {\(links.joined(separator: ", ")), d1000: {type: string}}}"),
            uri: "file:///s")
        #expect(schema.evaluate(try json("1")).map(\.keyword) == ["type"])
        #expect(schema.evaluate(try json(#""x""#)).isEmpty)
    }
}
