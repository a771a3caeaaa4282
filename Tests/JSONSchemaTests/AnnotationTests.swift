import Diagnostics
import StructuredData
import Testing

@testable import JSONSchema

/// What schemas say of values without demanding it.
@Suite struct AnnotationTests {
    @Test func theyComeFromSchemasThatHold() throws {
        let schema = """
            title: Page
            properties:
              image: {contentEncoding: base64, contentMediaType: image/png, format: odd, x-own: [1]}
              kind: {anyOf: [{const: a, title: An a}, {type: string, title: A text}, {type: integer, title: A count}]}
            if: {required: [kind], description: has a kind}
            then: {$comment: nothing, default: 1}
            not: {required: [none], title: not said}
            """
        #expect(
            try annotations(schema, "{image: aGk=, kind: a}", .all) == [
                "/image contentEncoding /properties/image/contentEncoding",
                "/image contentMediaType /properties/image/contentMediaType", "/image format /properties/image/format",
                "/image x-own /properties/image/x-own", "/kind title /properties/kind/anyOf/0/title",
                "/kind title /properties/kind/anyOf/1/title", " description /if/description", " default /then/default",
                " title /title",
            ])
    }

    @Test func noneOfASchemaThatFails() throws {
        #expect(try annotations("{title: A, properties: {a: {title: B, type: integer}}}", "a: x", .all) == [])
    }

    @Test func deprecationsAreCollectedAlways() throws {
        let schema = """
            properties:
              old: {deprecated: true}
              older: {deprecationMessage: write new}
              new: {deprecated: false, title: New}
              form: {anyOf: [{type: integer}, {type: string, deprecated: true}]}
            required: [there]
            """
        #expect(
            try annotations(schema, "{old: 1, older: 2, new: 3, form: 4}", .deprecations) == [
                "/old deprecated /properties/old/deprecated",
                "/older deprecationMessage /properties/older/deprecationMessage",
            ])
        #expect(
            try annotations(schema, "{form: x}", .deprecations) == [
                "/form deprecated /properties/form/anyOf/1/deprecated"
            ])
    }

    private func annotations(
        _ schema: String, _ instance: String, _ wanted: Schema.Annotations
    ) throws -> [String] {
        let schema = try Schema(yaml(schema), uri: "s", options: Schema.Options(annotations: wanted))
        return try schema.evaluation(of: yaml(instance)).annotations.map {
            "\($0.instanceLocation) \($0.keyword) \($0.keywordLocation.path)"
        }
    }
}
