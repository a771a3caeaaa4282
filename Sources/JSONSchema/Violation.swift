package import Diagnostics
package import StructuredData

/// One thing in an instance that a schema does not allow.
package struct Violation: Sendable {
    /// What of the instance a violation is about.
    package enum Target: Sendable {
        /// The value at `instanceLocation`.
        case value
        /// The name of an entry, rather than its value.
        case key
        /// Something that is not there; the range is only the nearest place.
        case missing
    }

    /// The keyword that does not hold, such as `required`; `false` for a schema that allows nothing.
    package let keyword: String
    /// What is wrong, with the values; lower case, no full stop.
    package private(set) var message: String
    /// The remedy.
    package let help: String?
    /// What the schema says the value is, in one sentence.
    package let about: String?
    /// What of the instance makes the schema ask for it, where that is asked only of some: "`status` is `published`".
    package private(set) var reason: String?
    /// Whether it could not be told if the value is allowed: the schema takes too long on it.
    package let isUndecided: Bool
    /// Whether the message is the schema's own: its `errorMessage`.
    package private(set) var hasSchemaWords: Bool
    /// Where to point.
    package let range: TextRange
    /// What the range holds.
    package let target: Target
    /// The place in the instance.
    package let instanceLocation: JSONPointer
    /// The place in the schema.
    package let keywordLocation: KeywordLocation
    /// All names that are missing at once, for `required` and its kin.
    package let missing: [String]
    /// The one value or name that was probably meant.
    package let suggestion: String?
    /// The value that can be written in place of the one at hand: the only one of a list that is near.
    package let repair: String?
    /// The format that the value does not have, for `format`.
    package let format: String?

    /// Notes why its schema applies; a reason further in is nearer to the matter.
    mutating func addReason(_ reason: String) { self.reason = self.reason ?? reason }

    /// The violation with a message of the schema's.
    func saying(_ message: String) -> Violation {
        var violation = self
        violation.message = message
        violation.hasSchemaWords = true
        return violation
    }
}
