internal import Diagnostics
internal import StructuredData

/// What is kept of a document when it has been let go.
package struct DocumentRecord: Sendable {
    /// The path as shown in reports.
    let path: String
    /// The path relative to the configuration's folder.
    let relativePath: String
    /// The governed fields as written.
    let fields: GovernanceFields
    /// The day by which the next review is due.
    let reviewDue: CalendarDate?
    /// `sha256:` and the digest of the file.
    let digest: String
    /// The fields that no other document may share, as far as the document has them.
    let identities: [Identity]

    init(_ document: Document, relativePath: String) {
        path = document.file.path
        self.relativePath = relativePath
        digest = ContentDigest.name(of: document.file.bytes)
        reviewDue = document.schedule?.due
        func text(_ name: FieldName) -> String? { document.fields[name]?.value.scalar?.text }
        var fields = GovernanceFields()
        fields.title = text(.title)
        fields.sourceType = text(.sourceType)
        fields.license = text(.license)
        fields.status = text(.status)
        fields.lastReviewed = text(.lastReviewed)
        fields.reviewFrequency = text(.reviewFrequency)
        self.fields = fields
        identities = Identity.fields.compactMap { Identity($0, of: document) }
    }

    /// What the document shares with no other in a field, where it has the field.
    func identity(_ field: FieldName) -> Identity? { identities.first { $0.field == field } }
}
