/// What reading a document for facts gave.
package struct FactReading: Sendable {
    /// The facts, in the order of the text.
    package let facts: [Fact]
    /// What is odd about the names in it, in the order of the text.
    package let names: [NameRemark]

    package init(facts: [Fact] = [], names: [NameRemark] = []) {
        self.facts = facts
        self.names = names
    }
}
