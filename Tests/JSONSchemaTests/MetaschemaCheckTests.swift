import Diagnostics
import StructuredData
import Testing

@testable import JSONSchema

/// A schema is held against the metaschema of its draft, and everything that is wrong in it is said at once.
@Suite struct MetaschemaCheckTests {
    @Test(arguments: [
        ("title: «5»", ["`title` must be text, not the number 5"]),
        (
            "{title: «[]», minLength: «x», properties: {a: {type: «strng»}}}",
            [
                "`title` must be text, not a list", "`minLength` must be a whole number, 0 or more, not the text `x`",
                "`type` must be `string`, `integer`, `number`, `boolean`, `array`, `object` or `null`, not the text `strng`",
            ]
        ),
        (
            "$defs: {a: {required: [x, «x»], readOnly: «1»}}",
            ["`required` holds `x` twice", "`readOnly` must be `true` or `false`, not the number 1"]
        ),
        ("{$ref: «other.json», properties: {a: {$ref: other.json}}}", ["there is no schema `file:///other.json`"]),
    ])
    func saysAll(marked: String, messages: [String]) throws {
        let text = MarkedText(marked)
        let errors = try errors(text.text)
        #expect(errors.map(\.message) == messages)
        #expect(errors.map(\.place.range.end) == text.ranges.map(\.end))
    }

    @Test func aResourceOfAnotherDraftIsHeldAgainstItsOwn() throws {
        let old = "{$schema: 'http://json-schema.org/draft-07/schema#', $id: 'urn:a:b', items: [true], title: «5»}"
        let text = MarkedText("{$schema: 'https://json-schema.org/draft/2020-12/schema', $defs: {a: \(old)}}")
        let errors = try errors(text.text)
        #expect(errors.map(\.message) == ["`title` must be text, not the number 5"])
        #expect(errors.map(\.place.range) == text.ranges)
    }

    private func errors(_ schema: String) throws -> [SchemaError] {
        try #require(throws: SchemaErrors.self) { try Schema(yaml(schema), uri: "file:///s.yml") }.errors
    }
}
