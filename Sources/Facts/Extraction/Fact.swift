package import Diagnostics

/// What a document says of a subject, with its place and its scope.
package struct Fact: Sendable {
    /// What it is about.
    package let subject: String
    /// What it says of it.
    package let attribute: String
    /// The value.
    package let value: FactValue
    /// The unit of an amount.
    package let unit: String?
    /// Where it holds, by dimension in the order of their names.
    package var scope: [ScopeValue]
    /// The part of the scope that the sentence itself states.
    let ownScope: [ScopeValue]
    /// Claimed, denied or left open.
    package let polarity: Polarity
    /// How exact an amount is.
    package let precision: Precision
    /// The kinds of context that it stands in: `historical`, `possibility`.
    package let contexts: [String]
    /// Where it stands in the file.
    package let range: TextRange
    /// The readable text of the sentence.
    package let quote: String
    /// Where else the document says the same.
    package var also: [TextRange]
    /// How plainly the text says it: the subject in the wording itself, in the clause, or further off.
    let plainness: Int
    /// How it was found.
    package let derivation: [DerivationStep]

    /// The value of a dimension.
    package func scope(_ dimension: String) -> String? { scope.first { $0.dimension == dimension }?.value }
}

/// One step on the way from a text to a fact.
package struct DerivationStep: Hashable, Sendable {
    /// What was decided.
    package enum Kind: String, Sendable {
        /// The wording that states the fact.
        case frame
        /// Where the subject came from.
        case subject
        /// Where a part of the scope came from.
        case scope
        /// What made it denied or a guess.
        case polarity
    }

    /// What was decided.
    package let kind: Kind
    /// By what: "setting `adjuvant` from the heading".
    package let text: String
}
