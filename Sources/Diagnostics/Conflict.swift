/// What a finding on facts compares, for programs: the sides and what speaks for one of them.
package struct Conflict: Hashable, Sendable {
    /// What the facts are about.
    package let subject: String
    /// What they say of it.
    package let attribute: String
    /// The scope that all sides share, by dimension.
    package let scope: [Qualifier]
    /// The side that is believed sooner; nil where nothing tells them apart.
    package let preferred: String?
    /// Why, or why none is.
    package let why: String
    /// The claims: those of the preferred side first.
    package let claims: [Claim]
    /// Which of the claims the finding is named after: the one at which it stands in a run that looks at no change.
    package let home: Int

    package init(
        subject: String, attribute: String, scope: [Qualifier], preferred: String?, why: String, claims: [Claim],
        home: Int = 0
    ) {
        self.subject = subject
        self.attribute = attribute
        self.scope = scope
        self.preferred = preferred
        self.why = why
        self.claims = claims
        self.home = home
    }

    /// A part of a scope: `setting` and its value.
    package struct Qualifier: Hashable, Sendable {
        /// The dimension.
        package let name: String
        /// Its value.
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// What a claim says. A class, since many documents say the same.
    package final class Statement: Hashable, Sendable {
        /// The value.
        package let value: Claim.Value
        /// The unit of an amount.
        package let unit: String?
        /// Where it holds.
        package let qualifiers: [Qualifier]
        /// `affirmed`, `negated` or `hedged`.
        package let polarity: String

        package init(_ value: Claim.Value, unit: String?, qualifiers: [Qualifier], polarity: String) {
            self.value = value
            self.unit = unit
            self.qualifiers = qualifiers
            self.polarity = polarity
        }

        package static func == (left: Statement, right: Statement) -> Bool {
            left === right
                || left.value == right.value && left.unit == right.unit && left.qualifiers == right.qualifiers
                    && left.polarity == right.polarity
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(value)
            hasher.combine(unit)
            hasher.combine(qualifiers)
            hasher.combine(polarity)
        }
    }

    /// One claim of one document.
    package struct Claim: Hashable, Sendable {
        /// What a claim says.
        package enum Value: Hashable, Sendable {
            /// An amount.
            case number(String)
            /// From one amount to another.
            case range(String, String)
            /// Anything else.
            case text(String)
        }

        /// The side that it takes, as it is told in the message and in `preferred`.
        package let side: String
        /// The source type of its document, as written.
        package let sourceType: String?
        /// The day of the document's last review, as written.
        package let lastReviewed: String?
        private let quotation: Quotation
        private let statement: Statement

        /// Where it stands.
        package var location: SourceLocation { quotation.location }
        /// The sentence.
        package var quote: String { quotation.text }
        /// The value.
        package var value: Value { statement.value }
        /// The unit of an amount.
        package var unit: String? { statement.unit }
        /// Where it holds.
        package var qualifiers: [Qualifier] { statement.qualifiers }
        /// `affirmed`, `negated` or `hedged`.
        package var polarity: String { statement.polarity }

        package init(
            side: String, _ quotation: Quotation, _ statement: Statement, sourceType: String?, lastReviewed: String?
        ) {
            self.side = side
            self.quotation = quotation
            self.statement = statement
            self.sourceType = sourceType
            self.lastReviewed = lastReviewed
        }
    }
}
