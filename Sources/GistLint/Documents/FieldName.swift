/// The fields that the tool knows, under our names; a configuration maps a team's names to them.
package enum FieldName: String, Sendable, CaseIterable {
    case id
    case title
    case source
    case sourceType
    case license
    case lastReviewed
    case nextReview
    case reviewFrequency
    case reviewedBy
    case reviewNote
    case owner
    case status
    case version
    case language
    case audienceLevel
    case url
    case cancerTypes
    case tags
    case citation
    case citations

    /// Other names under which documents have a field, which count where it does not stand itself.
    static let otherNames = ["owners": FieldName.owner]
}
