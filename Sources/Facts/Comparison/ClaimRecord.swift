package import Diagnostics

/// A fact as it is kept when its document has been let go: what it says, where, and who says it. A class, since a claim
/// stands in many lists while claims are compared.
package final class ClaimRecord: Sendable {
    /// What it says.
    package let statement: ClaimStatement
    /// The sentence and its place.
    package let quotation: Quotation
    /// Who says it.
    package let source: ClaimSource

    /// What it is about.
    package var subject: String { statement.subject }
    /// What it says of it.
    package var attribute: String { statement.attribute }
    /// The value with its unit.
    package var value: ValueComparison.Value { statement.value }
    /// Where it holds, by dimension in the order of their names.
    package var scope: [ScopeValue] { statement.scope }
    /// Claimed, denied or left open.
    package var polarity: Polarity { statement.polarity }
    /// The sentence.
    package var quote: String { quotation.text }
    /// Its place.
    package var location: SourceLocation { quotation.location }

    /// A fact of a document.
    ///
    /// - Parameter pool: What other claims of the run say.
    package init(_ fact: Fact, _ quotation: Quotation, in source: ClaimSource, sharing pool: StatementPool) {
        statement = pool.shared(
            ClaimStatement(
                subject: fact.subject, attribute: fact.attribute,
                value: ValueComparison.Value(fact.value, unit: fact.unit, precision: fact.precision),
                scope: fact.scope, polarity: fact.polarity))
        self.quotation = quotation
        self.source = source
    }

    package init(
        subject: String, attribute: String, value: ValueComparison.Value, scope: [ScopeValue], polarity: Polarity,
        quote: String, location: SourceLocation, source: ClaimSource
    ) {
        statement = ClaimStatement(
            subject: subject, attribute: attribute, value: value, scope: scope, polarity: polarity)
        quotation = Quotation(quote, at: location)
        self.source = source
    }

    /// The value of a dimension.
    package func scope(_ dimension: String) -> String? { scope.first { $0.dimension == dimension }?.value }

    /// The value as people write it: `400 mg/day`, `>= 3 years`.
    package var valueText: String {
        var unit = value.unit ?? ""
        if value.value == .number(1), unit.hasSuffix("s") { unit.removeLast() }
        let amount = value.value.description + (unit == "%" || unit.isEmpty ? unit : " " + unit)
        let isAmount = value.value.limits != nil && value.precision != .exact
        let words =
            amount.utf8.contains(UInt8(ascii: "_")) ? amount.split(separator: "_").joined(separator: " ") : amount
        return isAmount ? value.precision.inWords + " " + words : words
    }

    /// The order in which claims of one side are told: those of the best source first.
    package static func precedes(_ left: ClaimRecord, _ right: ClaimRecord) -> Bool {
        if left.source !== right.source {
            if let better = left.source.isBetter(than: right.source) { return better }
            if left.source.path != right.source.path { return left.source.path < right.source.path }
        }
        return (left.location.range.start, left.location.range.end, left.attribute, left.valueText)
            < (right.location.range.start, right.location.range.end, right.attribute, right.valueText)
    }
}

/// The document that makes a claim, as far as it decides whom to believe; one for all claims of the document.
package final class ClaimSource: Sendable {
    /// Its path as shown in reports.
    package let path: String
    /// Its source type as written.
    package let sourceType: String?
    /// The rank of the source type; 1 is believed first, none last.
    package let authority: Int?
    /// The day of its last review as written.
    package let lastReviewed: String?
    /// That day, where it is one.
    package let date: CalendarDate?

    package init(path: String, sourceType: String?, authority: Int?, lastReviewed: String?, date: CalendarDate?) {
        self.path = path
        self.sourceType = sourceType
        self.authority = authority
        self.lastReviewed = lastReviewed
        self.date = date
    }

    /// True for the one that is believed, false for the other; nil where neither rank nor date tells them apart.
    package func isBetter(than other: ClaimSource) -> Bool? {
        let ranks = (authority ?? .max, other.authority ?? .max)
        if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
        guard let date, let otherDate = other.date else { return date == other.date ? nil : date != nil }
        return date == otherDate ? nil : otherDate < date
    }
}

extension Precision {
    /// As it reads before an amount.
    fileprivate var inWords: String {
        switch self {
        case .exact: ""
        case .approximate: "about"
        case .atLeast: "at least"
        case .atMost: "at most"
        }
    }
}
