package import Diagnostics

/// Something odd about a name in a text.
package struct NameRemark: Sendable {
    /// What is odd.
    package enum Kind: Sendable {
        /// A name in brackets behind a name of another subject: `otherSubject` is the one that it belongs to.
        case mismatch(subject: String, otherSubject: String)
        /// A name that is written wrongly; `names` are the ways in which it may be meant, the nearest of the subject.
        /// `isKnown` where a pack lists the slip, and not where it is a guess.
        case misspelled(subject: String, names: [String], isKnown: Bool)
    }

    /// What is odd.
    package let kind: Kind
    /// The name as it reads.
    package let text: String
    /// Where it stands in the file.
    package let range: TextRange
    /// For a mismatch, the name before the brackets.
    package let before: (text: String, range: TextRange)?
}
