import StructuredData
import TestSupport
import Testing

@testable import JSONSchema

/// Schemas and values made to take the evaluator's time or memory. Each gets an answer in a moment, or is said to take too
/// many steps; what is quadratic or worse takes minutes. A debug build gets a quarter of it, and a budget to match.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct HostileSchemaTests {
    private static let many = Torture.isWhole ? 4_000 : 1_000
    private static let budget = Torture.isWhole ? Evaluator.usualBudget : 500_000
    private static let tooMany = "the document can't be checked: the schema takes too many steps on it"

    private static func list(_ count: Int = many, _ item: (Int) -> String) -> String {
        (0..<count).map(item).joined(separator: ",")
    }

    private func messages(_ schema: String, _ value: String) throws -> [String] {
        try Schema(json(schema), uri: "test:///s").evaluation(of: json(value), budget: Self.budget).violations
            .map(\.message)
    }

    @Test func veryManyNames() throws {
        let names = Self.list { "\"k\($0)\"" }
        let entries = Self.list { "\"k\(Self.many - 1 - $0)\": \($0)" }
        let sorted = Self.list { "\"k\($0)\": \(Self.many - 1 - $0)" }
        let needed = Self.list { "\"k\($0)\": [\"k\(Self.many - 1 - $0)\"]" }
        let schemas = Self.list { "\"k\($0)\": true" }
        for schema in [
            "\"required\": [\(names)]", "\"dependentRequired\": {\(needed)}", "\"dependentSchemas\": {\(schemas)}",
            "\"const\": {\(sorted)}", "\"properties\": {\(schemas)}, \"additionalProperties\": false",
        ] {
            #expect(try messages("{\(schema)}", "{\(entries)}").isEmpty)
        }
        #expect(try messages("{\"properties\": {\(schemas)}, \"required\": [\"k\"]}", "{\(entries)}").count == 1)
    }

    @Test func veryManyWrongNames() throws {
        let known = Self.list { "\"known\($0)\": true" }
        let entries = Self.list { "\"k\($0)\": 1" }
        for keyword in ["additionalProperties", "unevaluatedProperties"] {
            #expect(
                try messages("{\"properties\": {\(known)}, \"\(keyword)\": false}", "{\(entries)}").count == Self.many)
        }
        let missing = try messages("{\"required\": [\(Self.list { "\"known\($0)\"" })]}", "{\(entries)}")
        #expect(missing.count == 1)
        #expect(missing.first?.hasSuffix(", `known19`, … (\(Self.many) in all) are missing") == true)
    }

    @Test func veryManyValues() throws {
        let values = Self.list { "\"v\($0)\"" }
        #expect(try messages("{\"items\": {\"enum\": [\(values)]}}", "[\(values)]").isEmpty)
        let wrong = try messages("{\"items\": {\"enum\": [\(values)]}}", "[\(Self.list { "\"w\($0)\"" })]")
        #expect(wrong.count == Self.many)
        #expect(wrong.first?.hasSuffix("… (\(Self.many) in all)") == true)
    }

    /// To `String` they are all equal, and so are the hashes that it makes of them.
    @Test func veryManyEquivalentTexts() throws {
        let texts = (0..<4_096).map { number in
            (0..<12).map { number >> $0 & 1 == 0 ? "\u{E9}" : "e\u{301}" }.joined()
        }
        let items = texts.map { "\"\($0)\", {\"\($0)\": 1}" }.joined(separator: ",")
        #expect(try messages(#"{"uniqueItems": true}"#, "[\(items)]").isEmpty)
        #expect(try messages(#"{"uniqueItems": true}"#, "[\(items), {\"\(texts[1])\": 1}]").count == 1)
    }

    @Test func itemsThatHoldEachOther() throws {
        let opening = "[" + Self.list(13) { String($0) } + ","
        let nested = String(repeating: opening, count: 250) + "[\(Self.list { String($0) })]"
        let schema = ##"{"items": {"$ref": "#"}, "uniqueItems": true}"##
        #expect(try messages(schema, nested + String(repeating: "]", count: 250)).count <= 1)
    }

    @Test func longNumbers() throws {
        let nines = String(repeating: "9", count: 200_000)
        #expect(try messages("{\"multipleOf\": \(String(repeating: "7", count: 100_000))}", nines) == [Self.tooMany])
        #expect(try messages(#"{"multipleOf": 3, "minimum": 1e999999999999, "type": "string"}"#, nines).count == 2)
        let items = Self.list { _ in "1e999999999999" }
        #expect(try messages(#"{"items": {"multipleOf": 3e-999999999}}"#, "[\(items)]").count == Self.many)
        let text = "0x" + String(repeating: "f", count: 1_000_000)
        #expect(try Schema(yaml("{minimum: 5, type: integer}"), uri: "test:///s").evaluate(yaml(text)).isEmpty)
        #expect(try messages(#"{"minLength": 1e400, "maxItems": 1e400}"#, "\"a\"").count == 1)
    }

    @Test(arguments: zip(["allOf", "anyOf", "oneOf"], ["true", "false", #"{"required": ["a"]}"#]))
    func branchesThatMultiply(keyword: String, leaf: String) throws {
        let levels = (0..<40).map { level in
            let next = "{\"$ref\": \"#/$defs/d\(level + 1)\"}"
            return "\"d\(level)\": {\"\(keyword)\": [\(next), \(next)]}"
        }
        let definitions = levels.joined(separator: ",") + ", \"d40\": \(leaf)"
        let schema = "{\"$ref\": \"#/$defs/d0\", \"$defs\": {\(definitions)}"
        #expect(try messages(schema + "}", "{}").count <= 1)
        #expect(try messages(schema + ", \"unevaluatedProperties\": false}", "{\"b\": 1}").count <= 1)
    }

    @Test func branchesOnEachLevel() throws {
        let deep = String(repeating: #"{"a":"#, count: 250) + "1" + String(repeating: "}", count: 250)
        for (keyword, reference) in [("allOf", ##""$ref": "#""##), ("anyOf", ##""$dynamicRef": "#m""##)] {
            let part = "{\"properties\": {\"a\": {\(reference)}}}"
            let schema = #"{"$dynamicAnchor": "m", "\#(keyword)": [\#(part), \#(part)], "required": ["z"]}"#
            #expect(try messages(schema, deep) == [Self.tooMany])
        }
    }

    @Test func violationsFarDown() throws {
        let deep = String(repeating: "[", count: 250) + Self.list(4 * Self.many) { _ in "1" }
        let schema = ##"{"items": {"$ref": "#"}, "type": "array"}"##
        #expect(try messages(schema, deep + String(repeating: "]", count: 250)) == [Self.tooMany])
    }

    @Test func oneLongTextForVeryManySchemas() throws {
        let text = "\"" + String(repeating: "ä", count: 125 * Self.many) + "\""
        // More than a quarter of the text's bytes, so that these don't settle it and the characters are counted.
        let least = 100 * Self.many
        for keyword in [#""minLength": \#(least)"#, #""format": "uri""#, #""pattern": "b$""#, #""const": "x""#] {
            #expect(try !messages("{\"allOf\": [\(Self.list { _ in "{\(keyword)}" })]}", text).isEmpty)
        }
    }

    @Test func veryManyReferences() throws {
        let chain = Self.list(4_000) { "\"d\($0)\": {\"$ref\": \"#/$defs/d\($0 + 1)\"}" }
        #expect(
            try messages("{\"$ref\": \"#/$defs/d0\", \"$defs\": {\(chain), \"d4000\": {}}}", "1") == [Self.tooMany])
        for (name, reference) in [("$anchor", "#"), ("$dynamicAnchor", "#"), ("$id", "")] {
            let targets = Self.list { "\"d\($0)\": {\"\(name)\": \"a\($0)\"}" }
            let references = Self.list { "{\"$ref\": \"\(reference)a\($0)\"}" }
            let schema = "{\"$id\": \"test:///s\", \"$defs\": {\(targets)}, \"allOf\": [\(references)]}"
            #expect(try messages(schema, "1").isEmpty)
        }
        let dialect = #""$schema": "https://json-schema.org/draft/2019-09/meta/core""#
        let dialects = Self.list { "\"d\($0)\": {\"$id\": \"a\($0)\", \(dialect)}" }
        #expect(try messages("{\"$defs\": {\(dialects)}}", "1").isEmpty)
    }

    /// The pointers alone would take a gigabyte.
    @Test func longNamesAboveVeryManySchemas() throws {
        let name = String(repeating: "k", count: 200_000)
        let schemas = Self.list { "\"p\($0)\": {}" }
        let problem = "too many schemas lie below names that are very long"
        for schema in [
            "{\"properties\": {\"\(name)\": {\"properties\": {\(schemas)}}}}",
            "{\"$defs\": {\"\(name)\": {\"$anchor\": \"a\"}}, \"allOf\": [\(Self.list { _ in ##"{"$ref": "#a"}"## })]}",
        ] {
            #expect { try messages(schema, "1") } throws: { error in
                Set((error as? SchemaErrors)?.errors.map(\.message) ?? []) == [problem]
            }
        }
    }

    @Test func veryManyRunawayMatches() throws {
        let text = String(repeating: "a", count: 40) + "!"
        let items = try messages(##"{"items": {"pattern": "^(a|a)*$"}}"##, "[\(Self.list { _ in "\"\(text)\"" })]")
        // Enough of them are said.
        #expect(items.count == 20)
        #expect(items.allSatisfy { $0.hasSuffix("takes too many steps on it") })
        let patterns = Self.list(50) { "\"^(a+)+\($0)$\": true" }
        let names = Self.list(300) { "\"\(text)\($0)\": 1" }
        #expect(try !messages("{\"patternProperties\": {\(patterns)}}", "{\(names)}").isEmpty)
    }

    /// Each takes a time that grows at least with the square of the length, and no step limit of PCRE2's own ends it.
    @Test(arguments: [#"[ab]*[cd]"#, #"\\s+$"#, #"(a*)(a*)(a*)[cd]"#, #"(?:a?){18}[cd]"#, #"(?=([ab]+))[cd]"#])
    func longTextsUnderAPattern(pattern: String) throws {
        let character = pattern.contains("s") ? " " : "a"
        let text = String(repeating: character, count: 300_000) + "!"
        #expect(try messages("{\"pattern\": \"\(pattern)\"}", "\"\(text)\"").count == 1)
    }

    @Test(arguments: [
        "idn-hostname", "hostname", "regex", "uri", "iri", "uri-template", "idn-email", "spdx", "duration",
    ])
    func longTextsUnderAFormat(format: String) throws {
        let characters = (0..<10_000).map { String(UnicodeScalar(0x4E00 + UInt32($0)) ?? "x") }.joined()
        let texts = [
            characters, String(repeating: "\u{30FB}", count: 20_000), String(repeating: "ö.", count: 20_000),
            String(repeating: "[a]", count: 20_000), String(repeating: "(", count: 20_000),
            String(repeating: "MIT OR ", count: 20_000), String(repeating: "a.", count: 20_000),
        ]
        for text in texts { _ = try messages("{\"format\": \"\(format)\"}", "\"\(text)\"") }
    }
}
