import Diagnostics
import StructuredData
import Testing

@testable import JSONSchema

/// What does nothing in a schema is said, and what is right or somebody else's is not.
@Suite struct SchemaNoticeTests {
    @Test(arguments: [
        ("«requred»: [a]", Draft.draft2020, "`requred` is no keyword and does nothing", "did you mean `required`?"),
        (
            "properties: {a: {«Pattern»: a}}", .draft2020, "`Pattern` is no keyword and does nothing",
            "did you mean `pattern`?"
        ),
        (
            "«prefixItems»: [true]", .draft7, "`prefixItems` does nothing in draft-07",
            "it has a meaning from draft 2020-12 on: name the draft in `$schema`"
        ),
        (
            "«additionalItems»: true", .draft2020, "`additionalItems` does nothing in draft 2020-12",
            "it has a meaning up to draft 2019-09: name the draft in `$schema`"
        ),
        (
            "{$ref: '#/definitions/a', «minimum»: 3, definitions: {a: {}}}", .draft7,
            "`minimum` does nothing beside `$ref` in draft-07",
            "put both into `allOf`, or name a later draft in `$schema`"
        ),
        (
            "format: «datetime»", .draft2020, "`datetime` is no format that is known and does nothing",
            "did you mean `date-time`?"
        ),
        (
            "{properties: {a: {«requred»: [x]}, b: {requred: [x]}, c: {requred: [x]}}}", .draft2020,
            "`requred` is no keyword and does nothing, here and in 2 other places", "did you mean `required`?"
        ),
    ])
    func areGiven(marked: String, draft: Draft, message: String, help: String) throws {
        let text = MarkedText(marked)
        let notices = try notices(text.text, draft)
        #expect(notices.map(\.message) == [message])
        #expect(notices.map(\.help) == [help])
        #expect(notices.map(\.place) == [SchemaPlace(uri: "file:///s.yml", range: text.ranges[0])])
    }

    @Test(arguments: [
        ("{title: a, description: b, example: c, x-order: 1, markdownDescription: d, nullable: true}", Draft.draft7),
        ("{$ref: '#/definitions/a', description: b, definitions: {a: true}}", .draft7),
        ("{$ref: '#/$defs/a', minimum: 3, $defs: {a: true}}", .draft2020),
        ("{$defs: {a: true}, $ref: '#/$defs/a'}", .draft7), ("format: int64", .draft2020), ("format: date", .draft4),
        ("properties: {requred: true, patern: true}", .draft2020), ("default: {requred: 1}", .draft2020),
        ("dependencies: {a: [b]}", .draft2020),
    ])
    func areNotGiven(schema: String, draft: Draft) throws {
        #expect(try notices(schema, draft).map(\.message) == [])
    }

    private func notices(_ schema: String, _ draft: Draft) throws -> [SchemaNotice] {
        try Schema(yaml(schema), uri: "file:///s.yml", options: Schema.Options(draft: draft)).notices
    }
}
