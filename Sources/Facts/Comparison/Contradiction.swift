internal import Diagnostics

/// Claims that can't all be right, or may not be: one for all documents that take part.
package struct Contradiction: Sendable {
    /// How sure it is, and what it comes from.
    package enum Kind: Hashable, Sendable {
        /// They can't both be right.
        case conflict
        /// The later one takes the place of the earlier.
        case superseded
        /// They can, if a dimension that one leaves open is the difference; nil where the attribute itself leaves room.
        case differs(dimension: String?)
    }

    /// How sure it is.
    package let kind: Kind
    /// What they are about.
    package let subject: String
    /// What they say of it; where two attributes take part, the one that excludes the other.
    package let attribute: String
    /// The scope that all of them state alike.
    package let scope: [ScopeValue]
    /// The sides, that of the best source first.
    package let sides: [Side]
    /// Why the first is believed sooner; nil where nothing tells them apart.
    package let preference: Preference?

    /// True where both can't be right.
    var isCertain: Bool { kind == .conflict || kind == .superseded }

    /// Claims that say one thing.
    package struct Side: Sendable {
        /// What they say, for people.
        package let text: String
        /// The claims, that of the best source first; never empty.
        package let claims: [ClaimRecord]
        /// How many documents make them.
        package let documentCount: Int
    }

    /// Why one side is believed.
    package enum Preference: Sendable {
        /// Its source type has a better rank than those of the others.
        case authority
        /// Of equal rank, it was reviewed later.
        case date
    }

    init?(_ kind: Kind, _ attribute: Attribute, claims: [ClaimRecord]) {
        guard let first = claims.first else { return nil }
        let dimension = attribute.comparison.contradicts
        let isMixed = claims.contains { $0.attribute != first.attribute }
        var sides: [String: [ClaimRecord]] = [:]
        for claim in claims {
            sides[Contradiction.text(of: claim, dimension, isMixed: isMixed, attribute), default: []].append(claim)
        }
        guard sides.count > 1 else { return nil }
        let sorted = sides.map { text, claims in
            Side(
                text: text, claims: claims.sorted(by: ClaimRecord.precedes),
                documentCount: Set(claims.map(\.source.path)).count)
        }.sorted(by: Contradiction.precedes)
        subject = first.subject
        self.attribute = attribute.id
        self.sides = sorted
        scope = first.scope.filter { value in
            value.dimension != dimension && claims.allSatisfy { $0.scope.contains(value) }
        }
        let (best, next) = (sorted[0].claims[0].source, sorted[1].claims[0].source)
        preference =
            best.isBetter(than: next) != true ? nil : best.authority != next.authority ? .authority : .date
        let isNewer = sorted.dropFirst().allSatisfy { side in
            side.claims.allSatisfy { claim in
                guard let old = claim.source.date, let new = best.date else { return false }
                return old < new
            }
        }
        self.kind = kind == .conflict && attribute.comparison.isSuperseded && isNewer ? .superseded : kind
    }

    /// What a claim says beside the others.
    private static func text(
        of claim: ClaimRecord, _ dimension: String?, isMixed: Bool, _ attribute: Attribute
    ) -> String {
        var text = claim.valueText
        if let dimension, let value = claim.scope(dimension) { text += " (\(value))" }
        let isPlain = claim.polarity == .affirmed || attribute.valuePolarity[claim.value.value.description] != nil
        let excluding = attribute.comparison.exclusions.first {
            $0.this.fits(claim.attribute, claim.value.value, claim.polarity, claim.scope)
        }
        if let excluding, !excluding.this.scope.isEmpty {
            text += " (only \(excluding.this.scope.map(\.value).joined(separator: ", ")))"
        } else if !isPlain {
            text = claim.polarity.inWords + text
        }
        return isMixed ? claim.attribute.split(separator: "_").joined(separator: " ") + " " + text : text
    }

    /// That of the best source first; where nothing tells them apart, what more documents say.
    private static func precedes(_ left: Side, _ right: Side) -> Bool {
        let (one, other) = (left.claims[0], right.claims[0])
        if let better = one.source.isBetter(than: other.source) { return better }
        if left.documentCount != right.documentCount { return left.documentCount > right.documentCount }
        return (one.source.path, one.location.range.start, left.text)
            < (other.source.path, other.location.range.start, right.text)
    }
}

extension ClaimRecord {
    /// What it says, for people: with `not` and `perhaps` where the value itself does not say so.
    package func text(_ attribute: Attribute?) -> String {
        let isPlain = polarity == .affirmed || attribute?.valuePolarity[value.value.description] != nil
        return isPlain ? valueText : polarity.inWords + valueText
    }
}

extension Polarity {
    /// Before a value.
    fileprivate var inWords: String {
        switch self {
        case .affirmed: ""
        case .negated: "not "
        case .hedged: "perhaps "
        }
    }
}
