/// What claims can be compared on: one attribute of one subject.
package struct Topic: Hashable, Comparable, Sendable {
    /// What it is about.
    package let subject: String
    /// What is said of it.
    package let attribute: String

    package init(subject: String, attribute: String) {
        self.subject = subject
        self.attribute = attribute
    }

    /// What a claim is about.
    package init(_ claim: ClaimRecord) { self.init(subject: claim.subject, attribute: claim.attribute) }

    package static func < (left: Topic, right: Topic) -> Bool {
        (left.subject, left.attribute) < (right.subject, right.attribute)
    }
}
