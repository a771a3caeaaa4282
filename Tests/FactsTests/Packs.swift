import Diagnostics
import StructuredData

@testable import Facts

/// A small pack of another field, and claims on it.
enum Packs {
    /// What the pack knows.
    static let knowledge = knowledge(
        """
        pack: kettles
        title: Kettles
        asOf: 2026-01-01
        subjects:
          steamer: {brands: [Boilmaster]}
          whistler: {brands: [Singalong]}
        qualifiers:
          place:
            values:
              kitchen: {phrases: [kitchen], within: [house]}
              house: [house]
              garden: [garden]
              attic: {phrases: [attic], compatible: [garden]}
          country:
            values: {north: [north], south: [south]}
          trial:
            values: {first: [first trial], second: [second trial]}
          often:
            values:
              common: [often]
              uncommon: {phrases: [seldom], compatible: [rare]}
              rare: [hardly ever]
          part:
            values: {lid: [lid], metal lid: {phrases: [metal lid], within: [lid]}, spout: [spout]}
        attributes:
          burnt:
            kind: quantity
            unit: "%"
            scope: [place]
            comparison: {exact: true}
          power:
            kind: quantity
            unit: mg/day
            scope: [place, country]
            comparison: {unstated: {country: note}}
          life:
            kind: quantity
            unit: months
            scope: [place]
            tolerance: {relative: 0.03}
            agreeing: [[forever, as long as it works], [several, "*"]]
            comparison: {supersedes: true}
          share:
            kind: quantity
            unit: "%"
            scope: [place]
            tolerance: {absolute: 5}
          result:
            kind: quantity
            unit: months
            scope: [trial, place]
            comparison: {both: [trial]}
          sold:
            kind: date
            scope: [country]
          state:
            scope: [country, place]
            values:
              allowed: {frames: ["allowed {subject}"]}
              forbidden: {polarity: negated, frames: ["forbidden {subject}"]}
          leak:
            from: part
            many: true
            scope: [often, place]
            comparison: {contradicts: often, withinDocument: true}
          use:
            from: place
            many: true
            scope: [country, trial]
            comparison:
              unstated: {trial: same}
              excludes:
                - {this: {polarity: hedged, with: {trial: first}}, that: {}, both: [country]}
                - {this: {polarity: hedged}, that: {attribute: state, values: [allowed]}, both: [country]}
        references:
          - {subject: steamer, attribute: power, value: [400, 600], scope: {place: house}, from: 2020-01-01, source: the manual}
          - {subject: steamer, attribute: power, value: 50, scope: {place: garden}, from: 2030-01-01, source: the manual}
        """)

    /// What a pack knows; it must hold no problem.
    static func knowledge(_ text: String) -> Knowledge {
        guard let root = try? YAMLReader.read(SourceFile(path: "pack.yml", bytes: Array(text.utf8))).root else {
            preconditionFailure("the pack can't be read")
        }
        let (knowledge, problems) = KnowledgeBuilder.build([KnowledgePack(root)])
        precondition(problems.isEmpty, "\(problems.map(\.message))")
        return knowledge
    }

    /// A claim of a document; `at` is its place, which also makes its sentence.
    static func claim(
        _ attribute: String, _ value: FactValue, _ unit: String? = nil, _ precision: Precision = .exact,
        scope: [String: String] = [:], polarity: Polarity = .affirmed, in path: String, at offset: Int = 0,
        authority: Int? = nil, reviewed: String? = nil, quote: String? = nil
    ) -> ClaimRecord {
        let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: offset + 1)
        let file = SourceFile(path: path, bytes: bytes)
        return ClaimRecord(
            subject: "steamer", attribute: attribute,
            value: ValueComparison.Value(value, unit: unit, precision: precision),
            scope: scope.sorted { $0.key < $1.key }.map { ScopeValue($0.key, $0.value) }, polarity: polarity,
            quote: quote ?? "sentence \(offset)", location: file.location(TextRange(offset, offset + 1)),
            source: ClaimSource(
                path: path, sourceType: authority.map { "type-\($0)" }, authority: authority, lastReviewed: reviewed,
                date: reviewed.flatMap { CalendarDate(iso: $0) }))
    }

    /// What contradicts itself in claims.
    static func contradictions(_ claims: ClaimRecord...) -> [Contradiction] {
        var index = FactIndex(claims, knowledge)
        return index.contradictions()
    }
}
