/// One checked document as it stands in a report.
package struct DocumentSummary: Sendable {
    /// The path as shown in reports.
    package let path: String
    /// The fields of governance as the document gives them, nil where it does not.
    package var fields: GovernanceFields
    /// The day by which the next review is due; nil where none is or where it can't be computed.
    package let reviewDue: CalendarDate?
    /// `sha256:` and the digest of the file.
    package let digest: String
    /// How many findings of each severity it has.
    package let counts: SeverityCounts
    /// How many facts its prose states.
    package let facts: Int
    /// `sha256:` and the digest of these facts without their places and sentences; nil where there are none.
    package let factsDigest: String?

    package init(
        path: String, fields: GovernanceFields, reviewDue: CalendarDate?, digest: String, counts: SeverityCounts,
        facts: Int = 0, factsDigest: String? = nil
    ) {
        self.path = path
        self.fields = fields
        self.reviewDue = reviewDue
        self.digest = digest
        self.counts = counts
        self.facts = facts
        self.factsDigest = factsDigest
    }

    /// True where the document has neither errors nor warnings; notes do not count.
    package var isCompliant: Bool { counts.errors == 0 && counts.warnings == 0 }
}

/// The governed fields that a report repeats, as written, under our own names.
package struct GovernanceFields: Sendable {
    /// The document's title.
    package var title: String?
    /// Its source type.
    package var sourceType: String?
    /// Its licence.
    package var license: String?
    /// Its status.
    package var status: String?
    /// The date of its last review.
    package var lastReviewed: String?
    /// How often it is reviewed.
    package var reviewFrequency: String?
    /// Who answers for it: people or teams.
    package var owners: [String] = []

    package init() {}
}

/// How many findings there are of each severity.
package struct SeverityCounts: Hashable, Sendable {
    /// Findings that are certainly wrong.
    package private(set) var errors = 0
    /// Findings that a person should look at.
    package private(set) var warnings = 0
    /// Findings worth knowing.
    package private(set) var notes = 0

    package init() {}

    /// Counts one finding.
    package mutating func add(_ severity: Severity) {
        switch severity {
        case .error: errors += 1
        case .warning: warnings += 1
        case .note: notes += 1
        }
    }

    /// The number of findings of one severity.
    package subscript(severity: Severity) -> Int {
        switch severity {
        case .error: errors
        case .warning: warnings
        case .note: notes
        }
    }
}
