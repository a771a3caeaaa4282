/// One finding: what is wrong, where, how we know, and what could be done.
package struct Diagnostic: Hashable, Sendable {
    /// The id of the rule that found it.
    package let rule: String
    /// How much it matters; the configuration may change what the rule says.
    package var severity: Severity
    /// What is wrong, with the values; lower case, no full stop.
    package let message: String
    /// Where it is wrong.
    package let location: SourceLocation
    /// What to do about it, as a sentence fragment; the fix-it's title where there is none.
    package let help: String?
    /// How we know: the date arithmetic, the schema's place, the source.
    package let evidence: [Evidence]
    /// Other places that take part, such as the other side of a conflict.
    package let related: [RelatedLocation]
    /// The repair, where there is one.
    package let fixIt: FixIt?
    /// What the finding is about inside its document, such as a field's pointer. With the rule and the path it
    /// identifies the finding from one run to the next, so it holds neither line numbers nor message text.
    package let subject: String
    /// For a finding on facts: what it compares.
    package var conflict: Conflict? { comparing.first }
    /// Few findings have it, and each would be a quarter as large again with it in it.
    private let comparing: [Conflict]
    /// What time has to do with it; nil for nothing.
    package let timing: Timing?

    /// How time alone brings a finding: nobody wrote anything, and yesterday it was not there.
    package enum Timing: Sendable {
        /// It says what is to come, and passes by itself.
        case ahead
        /// It has come.
        case past
    }

    /// The place by which it is named and silenced. A conflict that a change brought stands where the change is, and is
    /// the same conflict in a run that looks at no change.
    package var home: SourceLocation {
        guard let conflict, conflict.claims.indices.contains(conflict.home) else { return location }
        return conflict.claims[conflict.home].location
    }

    package init(
        rule: String, severity: Severity, message: String, location: SourceLocation, help: String? = nil,
        evidence: [Evidence] = [], related: [RelatedLocation] = [], fixIt: FixIt? = nil, subject: String,
        conflict: Conflict? = nil, timing: Timing? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.location = location
        self.help = help
        self.evidence = evidence
        self.related = related
        self.fixIt = fixIt
        self.subject = subject
        comparing = conflict.map { [$0] } ?? []
        self.timing = timing
    }
}

/// One piece of evidence behind a finding.
package struct Evidence: Hashable, Sendable {
    /// What kind of evidence it is.
    package enum Kind: String, Sendable, CaseIterable {
        /// Date arithmetic: `2025-12-30 + 3 months = 2026-03-30, 235 days before 2026-11-20`.
        case arithmetic
        /// The place in a JSON Schema that demanded it.
        case schema
        /// What the schema says the value is.
        case description
        /// What of the document makes the schema ask for it: "`status` is `published`".
        case condition
        /// The setting of the configuration that decided it.
        case configuration
        /// The text of the document that shows it.
        case quote
        /// The published source that says otherwise, or what it says.
        case source
        /// Why one side of a contradiction is believed sooner.
        case preference
    }

    /// What kind of evidence it is.
    package let kind: Kind
    /// The evidence itself.
    package let text: String

    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}

/// A second place that takes part in a finding, with what it contributes.
package struct RelatedLocation: Hashable, Sendable {
    /// Where it is.
    package let location: SourceLocation
    /// What is there.
    package let message: String

    package init(_ location: SourceLocation, message: String) {
        self.location = location
        self.message = message
    }
}
