import CAllocations
import Diagnostics
import Foundation
import StructuredData
import Testing

@testable import JSONSchema

#if DEBUG
    private let isOptimised = false
#else
    private let isOptimised = true
#endif

/// Evaluating a valid instance asks for no memory: what it needs is kept from one evaluation to the next.
///
/// That holds for optimised programs only, so that `make test-release` runs this and `make test` does not.
@Suite(
    .enabled(if: isOptimised, "only an optimised program saves its allocations: make test-release"),
    .enabled(if: allocation_count() >= 0, "allocations can be counted with glibc only"))
struct AllocationTests {
    /// Front matter that uses every form which the built-in schema knows.
    static let frontMatter = """
        id: 17
        title: Treatment of rare tumours of the stomach, and what comes after it
        source: NCI
        sourceType: 02_nci_core
        license: CC-BY-4.0
        lastReviewed: 2026-05-31
        nextReview: "2026-11-30"
        reviewFrequency: P6M
        status: active
        version: v1
        language: pt-BR
        audienceLevel: patient
        url: https://example.org/a/path?query=1#fragment
        cancerTypes: [one, two, "a longer name than fits into a small text"]
        tags: []
        citations:
        - A text that says where it is from
        - {title: A title, publisher: A publisher, doi: 10.1000/182, pmid: 123, published: 2020, accessed: 2026-01-01}
        """

    @Test func theBuiltInSchemaAllocatesNothing() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Schemas/document.schema.json")
        let schema = try Schema(yaml(String(contentsOf: file, encoding: .utf8)), uri: "file:///document.schema.json")
        try expectNoAllocations(schema, yaml(Self.frontMatter))
    }

    /// A schema with keywords of every kind, as large schemas of other tools have them.
    static let draft7 = """
        $schema: http://json-schema.org/draft-07/schema#
        type: object
        required: [name, jobs]
        dependencies: {name: [jobs], jobs: {minProperties: 1}}
        propertyNames: {pattern: '^[a-z]+$', maxLength: 20}
        properties:
          name: {oneOf: [{type: string, minLength: 1}, {type: integer}, {const: false}]}
          mail: {type: string, format: email}
          site: {type: string, format: uri}
          when: {type: string, format: date-time}
          every: {type: string, format: duration}
          count: {type: integer, minimum: 0, exclusiveMaximum: 1000, multipleOf: 0.5}
          jobs: {type: object, additionalProperties: {$ref: '#/definitions/job'}}
        patternProperties:
          '^x+$': {}
        additionalProperties: false
        definitions:
          job:
            allOf:
            - if: {properties: {kind: {const: long}}, required: [kind]}
              then: {required: [steps]}
              else: {not: {required: [steps]}}
            anyOf: [{required: [kind]}, {required: [kinds]}]
            properties:
              kind: {enum: [short, long, 1, null]}
              steps:
                items: {oneOf: [{type: string, pattern: '^\\S+( \\S+)*$'}, {type: object}]}
                minItems: 1
                uniqueItems: true
                contains: {type: string}
        """

    @Test func anOlderSchemaAllocatesNothing() throws {
        let instance = """
            name: A name that is longer than a small text
            mail: somebody@example.org
            site: https://user@example.org:80/a/b?c=d#e
            when: 2026-11-21T10:00:00.5+01:00
            every: P1Y2M3DT4H5M6S
            count: 100
            xx: [1, 2]
            jobs:
              one: {kind: short}
              two: {kind: long, steps: [swift build, swift test --quiet, {kind: short}]}
            """
        try expectNoAllocations(Schema(yaml(Self.draft7), uri: "file:///schema.yml"), yaml(instance))
    }

    @Test func unevaluatedPropertiesAllocateNothing() throws {
        let schema = """
            $ref: '#/$defs/base'
            anyOf: [{properties: {b: {type: string}}}, {properties: {c: {$ref: '#/$defs/base'}}, required: [c]}]
            properties: {list: {prefixItems: [{}], contains: {type: integer}, unevaluatedItems: {type: string}}}
            unevaluatedProperties: false
            $defs: {base: {properties: {a: {minimum: 1}}, dependentSchemas: {a: {minProperties: 1}}}}
            """
        try expectNoAllocations(
            Schema(yaml(schema), uri: "file:///schema.yml"), yaml("{a: 1, b: text, c: {a: 2}, list: [x, 1, y]}"))
    }

    /// Evaluates once to warm up, and then many times.
    private func expectNoAllocations(_ schema: Schema, _ instance: Node) {
        #expect(schema.evaluate(instance).map(\.message) == [])
        let before = allocation_count()
        for _ in 0..<1_000 { _ = schema.evaluate(instance) }
        let after = allocation_count()
        #expect(after - before == 0, "asked for memory \(after - before) times in 1,000 evaluations")
    }
}
