package import Diagnostics

/// What became of a document when its repairs were made.
package struct FixedDocument: Sendable {
    /// A repair that was made, or could be.
    package struct Repair: Sendable {
        /// The rule that it belongs to.
        package let rule: String
        /// What it does.
        package let title: String
        /// Where the finding is; a repair made after others has its place in the text that they left.
        package let location: SourceLocation
        /// How far it can be trusted.
        package let applicability: Applicability

        init(_ diagnostic: Diagnostic, _ fixIt: FixIt) {
            rule = diagnostic.rule
            title = fixIt.title
            location = diagnostic.location
            applicability = fixIt.applicability
        }
    }

    /// A repair that would have done harm.
    package struct Refusal: Sendable {
        /// The repair.
        package let repair: Repair
        /// What it would have done, as a clause.
        package let reason: String
        /// Whether gist-lint is to blame for it; otherwise a schema of the team's own does not take the repair.
        package let isFault: Bool

        init(_ repair: Repair, _ harm: EditCheck.Harm?) {
            self.repair = repair
            reason = harm?.reason ?? ""
            isFault = harm?.origin != .ownSchema
        }
    }

    /// The document.
    package let source: Linter.Source
    /// The bytes as they were read.
    package let before: [UInt8]
    /// The bytes with all repairs.
    package let after: [UInt8]
    /// The repairs that were made, in the order in which they were.
    package let applied: [Repair]
    /// The repairs that are left, for they need a look.
    package let left: [Repair]
    /// The repairs that would have done harm.
    package let refused: [Refusal]

    /// Whether anything was changed.
    package var isChanged: Bool { before != after }
}
