/// What a pack holds for true, with its date and its source.
package struct ReferenceFact: Sendable {
    /// What it is about.
    package let subject: String
    /// What it says of it.
    package let attribute: String
    /// The value or values, any of which is right.
    package let values: [FactValue]
    /// The unit of an amount: the attribute's own, where the pack says no other and there is only one.
    package let unit: String?
    /// Where it holds.
    package let scope: [ScopeValue]
    /// The date from which it holds, as precise as it is known.
    package let from: String?
    /// What to cite.
    package let source: String
    /// True where somebody saw it in a published source; what is not verified raises no error.
    package let isVerified: Bool
    /// The pack that says so.
    package let pack: String
}
