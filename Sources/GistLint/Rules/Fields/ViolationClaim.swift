internal import JSONSchema
internal import StructuredData

/// Which rule speaks about a violation of the schema, so that each is reported once.
enum ViolationClaim: Equatable {
    /// Fields that must be there and are not, or are empty.
    case missing([String])
    /// No citation in either form.
    case citation
    /// A date field: the rules on dates say it better.
    case date
    /// The review frequency.
    case frequency
    /// An optional field of the built-in schema without a value, which is as good as absent.
    case emptyOptional
    /// Everything else.
    case invalid
}

extension Document {
    /// The fields whose values are dates.
    static let dateFields: Set<String> = [FieldName.lastReviewed.rawValue, FieldName.nextReview.rawValue]

    /// Which rule speaks about a violation.
    func claim(on violation: Violation) -> ViolationClaim {
        let path = violation.instanceLocation.tokens
        if !violation.missing.isEmpty {
            let citations: Set = [FieldName.citation.rawValue, FieldName.citations.rawValue]
            if path.isEmpty, citations.isSuperset(of: violation.missing) { return .citation }
            // One of several names would do: the schema's own words say which.
            return violation.keyword == "anyOf" || violation.keyword == "oneOf" ? .invalid : .missing(violation.missing)
        }
        guard let name = path.first else { return .invalid }
        if path.count == 1, let value = instance?[name], value.isBlank {
            if schema?.requiredNames.contains(name) == true { return .missing([name]) }
            // What a team's own schema says of an empty value is the team's business.
            return schema?.usesOurNames == true ? .emptyOptional : .invalid
        }
        if violation.format == "date" { return .date }
        // The other demands of a team's own schema are not what the rules on dates and frequencies look at.
        guard path.count == 1, schema?.usesOurNames == true else { return .invalid }
        if Document.dateFields.contains(name), instance?[name]?.scalar != nil { return .date }
        return name == FieldName.reviewFrequency.rawValue ? .frequency : .invalid
    }
}
