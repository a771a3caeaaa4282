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
    /// The words of the text in which it says where it holds, by the dimension that quotes them.
    package let quoted: [ScopeValue]
    /// Claimed, denied or left open.
    package let polarity: Polarity
    /// How exact an amount is.
    package let precision: Precision
    /// The kinds of context that it stands in: `historical`, `possibility`.
    package let contexts: [String]
    /// Where it stands in the file.
    package private(set) var range: TextRange
    /// The readable text of the sentence.
    package private(set) var quote: String
    /// Where else the document says the same.
    package var also: [TextRange]
    /// How plainly the text says it: the subject in the wording itself, in the clause, or further off.
    let plainness: Int
    /// How it was found.
    let origin: FactOrigin

    /// How it was found, in steps.
    package var derivation: [DerivationStep] {
        origin.steps(to: subject)
            + quoted.map {
                DerivationStep(kind: .scope, text: "\($0.dimension) `\($0.value)` in the words of the sentence")
            }
    }

    /// The same fact as it stands in another sentence of the document.
    func said(at range: TextRange, _ quote: String) -> Fact {
        var fact = self
        fact.range = range
        fact.quote = quote
        fact.also = []
        return fact
    }

    /// All that limits it: its scope, and the words of the text that say more, by dimension in the order of their names.
    package var qualifiers: [ScopeValue] {
        quoted.isEmpty ? scope : (scope + quoted).sorted { $0.dimension < $1.dimension }
    }

    /// The value of a dimension.
    package func scope(_ dimension: String) -> String? { scope.first { $0.dimension == dimension }?.value }
}

/// How a fact was found. It is told only to those who ask. A class, since all facts of a claim have the same.
final class FactOrigin: Sendable {
    /// The frame that states the fact.
    let frame: Frame
    /// Where the subject came from.
    let subject: String
    /// Where each part of the scope came from.
    let scope: [(dimension: String, value: String, source: String)]
    /// What made it denied or a guess.
    let polarity: String?

    init(
        frame: Frame, subject: String, scope: [(dimension: String, value: String, source: String)], polarity: String?
    ) {
        self.frame = frame
        self.subject = subject
        self.scope = scope
        self.polarity = polarity
    }

    /// The steps that led to a subject.
    fileprivate func steps(to name: String) -> [DerivationStep] {
        [
            DerivationStep(kind: .frame, text: "`\(frame.text)`"),
            DerivationStep(kind: .subject, text: "`\(name)` from \(subject)"),
        ]
            + scope.map { DerivationStep(kind: .scope, text: "\($0.dimension) `\($0.value)` from \($0.source)") }
            + (polarity.map { [DerivationStep(kind: .polarity, text: $0)] } ?? [])
    }
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
