/// An amount in a text.
struct Quantity: Sendable {
    /// Its tokens, with unit and frequency.
    var tokens: Range<Int>
    /// The least amount.
    var low: Double
    /// The greatest amount.
    var high: Double
    /// The unit; a bare number has `Unit.none`.
    var unit: Unit
    /// How often, where the text says so.
    var frequency: Frequency?
    /// How exact it is.
    var precision = Precision.exact
    /// True for the strength of one tablet rather than what somebody takes.
    var isStrength = false

    /// True for what became of an amount, `from 2 to 5`, rather than a range.
    var isChange = false

    /// How often something is done.
    struct Frequency: Hashable, Sendable {
        /// How many times.
        let times: Double
        /// In how many days.
        let days: Double
    }
}

/// How exact an amount is.
package enum Precision: String, Hashable, Sendable {
    /// As it stands.
    case exact = "="
    /// About so much.
    case approximate = "~"
    /// So much or more.
    case atLeast = ">="
    /// So much or less.
    case atMost = "<="
}
