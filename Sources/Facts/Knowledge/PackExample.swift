package import Diagnostics
internal import StructuredData

/// A sentence of a pack with the facts that it must give.
package struct PackExample: Sendable {
    /// The sentence, or a few lines of Markdown.
    package let text: String
    /// The facts that must be found; no others may be.
    package let facts: [Expectation]
    /// Where its text stands in its file.
    package let range: TextRange

    /// What a fact must be.
    package struct Expectation: Sendable {
        /// What it is about.
        package let subject: String
        /// What it says of it.
        package let attribute: String
        /// Its value, as it is printed.
        package let value: String
        /// Its unit; nil for any.
        package let unit: String?
        /// Its polarity.
        package let polarity: String
        /// Scope that it must have.
        package let scope: [ScopeValue]
        /// Where it stands in its file.
        package let range: TextRange
    }

    init(_ node: Node) {
        range = (node["text"] ?? node).range
        text = node["text"]?.string ?? ""
        facts = (node["facts"]?.sequence ?? []).map { fact in
            Expectation(
                subject: fact["subject"]?.string ?? "", attribute: fact["attribute"]?.string ?? "",
                value: fact["value"]?.scalar?.text ?? "",
                unit: fact["unit"]?.string, polarity: fact["polarity"]?.string ?? "affirmed",
                scope: fact.scopeValues("scope"),
                range: fact.range)
        }
    }
}
