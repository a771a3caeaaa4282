/// Claims that say the same of the same: however many documents repeat it, it is compared once.
struct ClaimGroup {
    /// What makes two claims one.
    struct Key: Hashable {
        let attribute: String
        let value: ValueComparison.Value
        let polarity: Polarity
        let scope: [ScopeValue]
    }

    /// What they say.
    let key: Key
    /// The claims, by their indices.
    var claims: [Int] = []
    /// The documents that make them.
    var documents: Set<Int> = []
    /// Whether the value itself says what the polarity is: that an application is pending leaves approval open.
    let isPlain: Bool

    init(_ key: Key, _ attribute: Attribute?) {
        self.key = key
        isPlain = ClaimGroup.isPlain(key.polarity, key.value, attribute)
    }

    /// True where a claim states its value, though the value may be a denial or an open question.
    static func isPlain(_ polarity: Polarity, _ value: ValueComparison.Value, _ attribute: Attribute?) -> Bool {
        polarity == .affirmed || attribute?.valuePolarity[value.value.description] == polarity
    }
}
