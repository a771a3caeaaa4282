package import Diagnostics

/// Every rule, in the order in which they run. A new rule is one more line here.
package enum RuleRegistry {
    /// Rules that look at one document.
    package static let documentRules: [any DocumentRule] = [
        EncodingInvalid(),
        ControlCharacter(),
        FrontMatterMissing(),
        FrontMatterFence(),
        FrontMatterUnclosed(),
        FrontMatterTOML(),
        FrontMatterJSON(),
        FrontMatterEmpty(),
        FrontMatterNotMapping(),
        FrontMatterInvalid(),
        KeyDuplicated(),
        KeyEmpty(),
        FieldMissing(),
        FieldInvalid(),
        FieldMisspelled(),
        FieldDeprecated(),
        DateInvalid(),
        DateAmbiguous(),
        DateFormat(),
        DateInFuture(),
        ReviewFrequencyFormat(),
        ReviewFrequencyConflict(),
        NextReviewConflict(),
        ReviewOverdue(),
        ReviewDueSoon(),
        ReviewDateConflict(),
        ReviewDateOnlyChange(),
        ReviewDateMovedBack(),
        ReviewNeeded(),
        LicenseUnknown(),
        LicenseConflict(),
        CitationMissing(),
        CitationWeak(),
        CitationMalformed(),
        CitationMarkerUnresolved(),
        CitationUnused(),
        PlaceholderText(),
        TagUnsupported(),
        BrandMismatch(),
        DrugNameMisspelled(),
        StaleClaim(),
        StaleStatistic(),
        StaleGuideline(),
        StaleForecast(),
        StaleCitation(),
    ]

    /// Rules that look at all documents.
    package static let corpusRules: [any CorpusRule] = [
        DuplicateTitle(),
        DuplicateURL(),
        DuplicateID(),
        ReviewDateBulk(),
        ReviewDateBulkChange(),
        FactConflict(),
        FactSuperseded(),
        FactDiffers(),
        ReferenceConflict(),
    ]

    /// Rules that look at suppressions.
    package static let suppressionRules: [any SuppressionRule] = [
        SuppressionMalformed(),
        SuppressionWithoutReason(),
        SuppressionExpired(),
        SuppressionUnused(),
    ]

    /// The severity of each rule where the configuration says nothing else.
    static let severities = Dictionary(uniqueKeysWithValues: metadata.map { ($0.id, $0.severity) })

    /// What every rule says of itself, sorted by id.
    package static let metadata: [RuleMetadata] =
        (documentRules.map { type(of: $0).metadata } + corpusRules.map { type(of: $0).metadata }
        + suppressionRules.map { type(of: $0).metadata })
        .sorted { $0.id < $1.id }
}
