/// What a rule says about itself: the one source of `explain`, the rule pages, SARIF and the tests.
package struct RuleMetadata: Sendable {
    /// Kebab-case name of the offence, readable after "allow".
    package let id: String
    /// The severity where the configuration says nothing else.
    package let severity: Severity
    /// The group that the rule is listed under.
    package let category: RuleCategory
    /// Whether the rule's findings carry repairs.
    package let fixAvailability: FixAvailability
    /// The version that brought the rule.
    package let since: String
    /// What the rule finds, in one sentence.
    package let summary: String
    /// Why it matters, and how the rule decides; Markdown, one or more paragraphs.
    package let rationale: String
    /// A document, or the part of one, that breaks the rule.
    package let badExample: String
    /// The same, put right.
    package let goodExample: String

    package init(
        id: String, severity: Severity, category: RuleCategory, fixAvailability: FixAvailability = .none, since: String,
        summary: String, rationale: String, badExample: String, goodExample: String
    ) {
        self.id = id
        self.severity = severity
        self.category = category
        self.fixAvailability = fixAvailability
        self.since = since
        self.summary = summary
        self.rationale = rationale
        self.badExample = badExample
        self.goodExample = goodExample
    }
}

/// The groups that rules are listed under.
package enum RuleCategory: String, Sendable, CaseIterable {
    /// Whether the document can be read at all.
    case frontMatter = "front-matter"
    /// Whether the fields hold what they should.
    case fields
    /// Whether dates can be trusted and reviews are on time.
    case freshness
    /// Whether the document may be used, and says where it comes from.
    case provenance
    /// Whether documents agree with each other.
    case corpus
    /// Whether what documents say agrees with each other and with what is known.
    case facts
    /// Whether what hides findings may do so.
    case suppressions
}

/// Whether a rule's findings carry repairs.
package enum FixAvailability: String, Sendable, CaseIterable {
    /// Never.
    case none
    /// Where the repair is certain.
    case sometimes
    /// Each time.
    case always
}
