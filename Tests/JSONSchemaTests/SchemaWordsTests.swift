import StructuredData
import Testing

@testable import JSONSchema

/// What the schema itself says: its own messages, what a value is, and why something is asked for.
@Suite struct SchemaWordsTests {
    @Test func messagesOfTheSchemaInAllItsForms() throws {
        let schema = """
            required: [owner, title, place]
            properties:
              size: {type: integer, minimum: 4, errorMessage: {_: "the size is ${0}, of ${/room}"}}
              code: {pattern: a, patternErrorMessage: the code has an a}
              room: {type: string}
              who: {required: [name], properties: {name: {minLength: 3}, age: {type: integer}}}
              days: {items: {type: integer}}
            errorMessage:
              required: {owner: say who looks after it, title: every page has a title}
              properties: {who: who is a person}
              additionalProperties: no other keys
            additionalProperties: false
            """
        #expect(
            try findings(
                schema, "«»«»«»size: «3»\n«zzz»: 1\ncode: «x»\nroom: B\nwho: {name: «a», age: x}\ndays: [«x»]") == [
                    "say who looks after it | add it", "every page has a title | add it", "`place` is missing | add it",
                    "the size is 3, of B", "no other keys | known here: `size`, `code`, `room`, `who` and `days`",
                    "the code has an a", "who is a person", "item 1 of `days` must be a whole number, not the text `x`",
                ])
        let whole = "{required: [a], properties: {b: {type: integer}}, errorMessage: 'write a, and b as a number'}"
        #expect(try findings(whole, "«»b: x") == ["write a, and b as a number | add it"])
        let items = "{items: {type: integer}, errorMessage: {items: [the first is a count]}}"
        #expect(
            try findings(items, "[«x», «y»]") == [
                "the first is a count", "item 2 of the document must be a whole number, not the text `y`",
            ])
    }

    @Test func reasons() throws {
        let conditional = """
            if: {properties: {status: {const: published}}}
            then: {required: [reviewer]}
            else: {properties: {day: false}}
            """
        let published = try #require(try Schema(yaml(conditional), uri: "s").evaluate(yaml("status: published")).first)
        #expect(published.reason == "`status` is `published`")
        let draft = try #require(
            try Schema(yaml(conditional), uri: "s").evaluate(yaml("{status: draft, day: 1}")).first)
        #expect(draft.reason == "`status` is `draft`")
        let forms = """
            oneOf:
              - {properties: {kind: {const: book}}, required: [isbn]}
              - {properties: {kind: {const: paper}}, required: [doi]}
            """
        let book = try #require(try Schema(yaml(forms), uri: "s").evaluate(yaml("kind: book")).first)
        #expect(book.reason == "`kind` is `book`")
        #expect(book.message == "`isbn` is missing")
    }

    @Test func whatTheSchemaSaysOfAValue() throws {
        let schema = """
            required: [ward, room]
            properties:
              ward: {description: "The letter of the ward, e.g. B. It stands on the door."}
              name: {type: string, description: "What it is called\\n\\nMore on that."}
              day: {type: string, markdownDescription: "**When**  it\n is!  Soon."}
            """
        let found = try Schema(yaml(schema), uri: "s").evaluate(yaml("{name: 1, day: 2, room: x}"))
        #expect(
            found.map(\.about) == ["The letter of the ward, e.g. B.", "What it is called", "**When** it is!"])
    }
}
