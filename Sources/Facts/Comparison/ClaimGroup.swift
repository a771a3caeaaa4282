/// Claims that say the same of the same: however many documents repeat it, it is compared once.
struct ClaimGroup {
    /// What they say.
    let statement: ClaimStatement
    /// The claims, by their indices.
    let claims: [Int]
    /// The documents that make them.
    let documents: Set<Int>
    /// Whether the value itself says what the polarity is: that an application is pending leaves approval open.
    let isPlain: Bool

    init(_ statement: ClaimStatement, _ claims: [Int], in documents: Set<Int>, _ attribute: Attribute?) {
        self.statement = statement
        self.claims = claims
        self.documents = documents
        isPlain = ClaimGroup.isPlain(statement.polarity, statement.value, attribute)
    }

    /// True where a claim states its value, though the value may be a denial or an open question.
    static func isPlain(_ polarity: Polarity, _ value: ValueComparison.Value, _ attribute: Attribute?) -> Bool {
        polarity == .affirmed || attribute?.valuePolarity[value.value.description] == polarity
    }
}
