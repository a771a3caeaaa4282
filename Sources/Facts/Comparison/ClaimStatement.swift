/// What a claim says, wherever it stands. A class, since many documents say the same: it is kept once for all of them.
package final class ClaimStatement: Hashable, Sendable {
    /// What it is about.
    package let subject: String
    /// What it says of it.
    package let attribute: String
    /// The value with its unit.
    package let value: ValueComparison.Value
    /// Where it holds, by dimension in the order of their names.
    package let scope: [ScopeValue]
    /// Claimed, denied or left open.
    package let polarity: Polarity
    /// The hash of all, for it is asked for again and again.
    private let digest: Int

    init(
        subject: String, attribute: String, value: ValueComparison.Value, scope: [ScopeValue], polarity: Polarity
    ) {
        self.subject = subject
        self.attribute = attribute
        self.value = value
        self.scope = scope
        self.polarity = polarity
        var hasher = Hasher()
        hasher.combine(subject)
        hasher.combine(attribute)
        hasher.combine(value)
        hasher.combine(scope)
        hasher.combine(polarity)
        digest = hasher.finalize()
    }

    package static func == (left: ClaimStatement, right: ClaimStatement) -> Bool {
        if left === right { return true }
        return left.digest == right.digest && left.subject == right.subject && left.attribute == right.attribute
            && left.value == right.value && left.scope == right.scope && left.polarity == right.polarity
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
