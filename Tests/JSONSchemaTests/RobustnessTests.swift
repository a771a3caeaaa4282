import Diagnostics
import Foundation
import StructuredData
import Testing

@testable import JSONSchema

/// Schemas and values that nobody would write must end in an answer too. ROUNDS=100000 makes the walk longer.
@Suite struct RobustnessTests {
    @Test(arguments: [UInt64(1), 2, 3, 4]) func mutatedSchemasEndInAnAnswer(seed: UInt64) throws {
        let rounds = ProcessInfo.processInfo.environment["ROUNDS"].flatMap { Int($0) } ?? 100
        var mutator = try Mutator(seed: seed)
        for _ in 0..<rounds {
            let document = mutator.mutated(mutator.any(mutator.documents), depth: 0)
            let draft = mutator.any(Draft.allCases)
            let time = ContinuousClock().measure {
                guard let schema = try? Schema(document, uri: "test:///s", options: Schema.Options(draft: draft)) else {
                    return
                }
                _ = schema.evaluate(document)
                for _ in 0..<5 { _ = schema.evaluate(mutator.any(mutator.parts)) }
            }
            #expect(time < .seconds(5), "\(draft) \(document)")
        }
    }

    @Test func deepValuesAndSchemas() throws {
        let depth = 255
        let list = try json(String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
        let nested = try json(
            String(repeating: #"{"not":"#, count: depth) + "{}" + String(repeating: "}", count: depth))
        #expect(try Schema(yaml("items: {$ref: '#'}"), uri: "test:///s").evaluate(list).isEmpty)
        #expect(try Schema(nested, uri: "test:///s").evaluate(list).count == 1)
        for draft in Draft.allCases {
            let schema = try Schema(try #require(Metaschemas.document(draft.rawValue)), uri: draft.rawValue)
            #expect(schema.evaluate(nested).isEmpty)
        }
    }
}

/// Makes odd schemas from the metaschemas by putting parts of them where others stood. Always the same for one seed.
private struct Mutator {
    var documents: [Node] = []
    var parts: [Node] = []
    private var state: UInt64

    init(seed: UInt64) throws {
        state = seed
        documents = Metaschemas.uris.compactMap { Metaschemas.document($0) }
        documents += try [
            #"{"properties": {"a": {"anyOf": [{"type": "string"}, {"oneOf": [{"minimum": 1}, {"const": [1]}]}]}}}"#,
            ##"{"$defs": {"a": {"$anchor": "x", "unevaluatedItems": false}}, "items": {"$ref": "#x"}, "contains": {}}"##,
            #"{"if": {"required": ["a"]}, "then": {"dependentRequired": {"a": ["b"]}}, "unevaluatedProperties": false}"#,
        ].map { try json($0) }
        for document in documents { collect(document) }
        parts += try [
            "1e400", "-0.5", "\"x\"", "[]", "{}", "null", "[[1, 1]]", "{\"a\": {\"b\": [1, 1.0]}}", "\"(a+)+$\"",
        ]
        .map { try json($0) }
    }

    mutating func any<Element>(_ elements: [Element]) -> Element {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return elements[Int(state >> 33) % elements.count]
    }

    mutating func mutated(_ node: Node, depth: Int) -> Node {
        if depth > 0, any(Array(0..<40)) == 0 { return any(parts) }
        switch node.content {
        case .scalar: return node
        case .sequence(let items):
            return Node(.sequence(items.map { mutated($0, depth: depth + 1) }), range: node.range)
        case .mapping(let mapping):
            let entries = mapping.entries.map { Mapping.Entry(key: $0.key, value: mutated($0.value, depth: depth + 1)) }
            return Node(.mapping(Mapping(entries)), range: node.range)
        }
    }

    private mutating func collect(_ node: Node) {
        parts.append(node)
        for item in node.sequence ?? node.mapping?.entries.map(\.value) ?? [] { collect(item) }
    }
}
