internal import Diagnostics
internal import Facts
internal import StructuredData

/// A day of review to which a document was moved, without a line in the log of reviews.
struct MovedReview: Sendable {
    /// The day as it was.
    let old: CalendarDate
    /// The day.
    let date: CalendarDate
    /// Where it stands.
    let location: SourceLocation

    init?(of document: Document) {
        guard let change = document.change, !change.isReviewLogged, let (old, new) = change.move,
            let field = document.fields[.lastReviewed]
        else { return nil }
        self.old = old
        date = new
        location = document.file.location(field.value.range)
    }
}

/// What is kept of a document when it has been let go. A class, so that it is never kept twice.
package final class DocumentRecord: Sendable {
    /// The path as shown in reports.
    let path: String
    /// The path relative to the configuration's folder.
    let relativePath: String
    /// The governed fields as written.
    let fields: GovernanceFields
    /// The day of its last review and where it says so; nil for a document that is archived.
    let review: (date: CalendarDate, location: SourceLocation)?
    /// The day by which the next review is due.
    let reviewDue: CalendarDate?
    /// `sha256:` and the digest of the file.
    let digest: String
    /// The fields that no other document may share, as far as the document has them.
    let identities: [Identity]
    /// True for a text that was read for its facts only.
    let isText: Bool
    /// True for a text in a language that no pack has, which is left alone.
    let isForeign: Bool
    /// How many facts it states.
    let factCount: Int
    /// The digest of what it states; nil where it states nothing.
    let factsDigest: String?
    /// The new day of its last review, where that was moved and no log has it.
    let movedReview: MovedReview?
    /// What the change did to it that the run looks at; nil where it left it alone.
    let touch: DocumentTouch?
    /// What in it hides findings.
    let suppressions: [ScopedSuppression]
    /// What of them is held against other documents.
    let claims: [ClaimRecord]

    init(
        _ document: Document, source: Linter.Source, configuration: Configuration,
        suppressions: [ScopedSuppression] = [], touch: DocumentTouch? = nil, sharing pool: StatementPool
    ) {
        self.touch = touch
        self.suppressions = suppressions
        movedReview = MovedReview(of: document)
        let isText = source.role == .text
        self.isText = isText
        path = document.file.path
        relativePath = source.relativePath
        digest = ContentDigest.name(of: document.file.bytes)
        reviewDue = document.schedule?.due
        review = document.isArchived || isText ? nil : document.review(order: configuration.convention.dateOrder)
        func text(_ name: FieldName) -> String? { document.fields[name]?.value.scalar?.text }
        var fields = GovernanceFields()
        fields.title = text(.title)
        fields.sourceType = text(.sourceType)
        fields.license = text(.license)
        fields.status = text(.status)
        fields.lastReviewed = text(.lastReviewed)
        fields.reviewFrequency = text(.reviewFrequency)
        fields.owners = document.fields.owners
        self.fields = fields
        identities = isText ? [] : Identity.fields.compactMap { Identity($0, of: document) }
        isForeign = document.prose != nil && !document.isCovered
        factCount = document.reading.facts.count
        factsDigest = isText ? nil : document.reading.facts.digest
        claims = document.claims(configuration, sharing: pool)
    }

    /// What the document shares with no other in a field, where it has the field.
    func identity(_ field: FieldName) -> Identity? { identities.first { $0.field == field } }
}

extension [Fact] {
    /// `sha256:` and a digest of what is stated, whatever the order, the places and the sentences. Two reports tell by it
    /// whether a document still says the same; the facts themselves would make a report more than twice as long.
    fileprivate var digest: String? {
        if isEmpty { return nil }
        let lines = map { fact in
            var line = fact.subject
            let parts = [
                fact.attribute, fact.value.description, fact.unit ?? "", fact.precision.rawValue,
                fact.polarity.rawValue,
            ]
            for part in parts {
                line += "\u{1F}"
                line += part
            }
            for scope in fact.qualifiers {
                line += "\u{1F}"
                line += scope.dimension
                line += ":"
                line += scope.value
            }
            return line
        }
        return ContentDigest.name(of: [UInt8](Set(lines).sorted().joined(separator: "\u{1E}").utf8))
    }
}
