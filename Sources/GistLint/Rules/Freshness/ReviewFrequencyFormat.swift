internal import Diagnostics
internal import JSONSchema
internal import StructuredData

/// Flags review frequencies in words, and those that can't be read.
struct ReviewFrequencyFormat: DocumentRule {
    static let metadata = RuleMetadata(
        id: "review-frequency-format", severity: .warning, category: .freshness, fixAvailability: .sometimes,
        since: "0.1.0",
        summary: "The review frequency is not a term or an ISO 8601 duration.",
        rationale: """
            A frequency is `weekly`, `monthly`, `quarterly`, `semiannual`, `annual`, `biennial`, `triennial`, \
            `as_needed`, or a duration such as `P6M` or `P90D`. Words such as "6 months" are understood and used, but \
            every tool reads them differently; a team that has always written them sets `intervals: words`. What can't \
            be understood at all is an error, since nothing can then be computed.

            `--fix` and `--fix-dates` write the term or the duration. A slip in a term (`quaterly`) is put right where only \
            one term is near.
            """,
        badExample: """
            ---
            reviewFrequency: every 6 months
            ---
            """,
        goodExample: """
            ---
            reviewFrequency: semiannual
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let field = document.fields[.reviewFrequency] else { return [] }
        guard let text = field.text else {
            let isScalar = field.value.scalar != nil
            let violation = document.violations.first { $0.range == field.value.range }
            return [
                finding(
                    field, isScalar ? "is empty" : "is a \(field.value.sequence == nil ? "mapping" : "list")",
                    fixIt: violation.flatMap { FieldRepair(document: document, violation: $0).fixIt }, in: document)
            ]
        }
        guard let interval = ReviewInterval(text) ?? ReviewInterval(words: text) else {
            return [finding(field, "is no frequency that can be read: \(text.shown)", near: text, in: document)]
        }
        if interval == .zero { return [finding(field, "is no time at all: \(text.shown)", in: document)] }
        if ReviewInterval(text) != nil { return [] }
        if context.configuration.convention.acceptsIntervalsInWords { return [] }
        return [
            document.diagnostic(
                Self.metadata, at: field.value.range,
                "`\(field.writtenName)` is neither a term nor a duration: \(text.shown)",
                help: "write it as `\(interval.term)`", fixIt: fixIt(field, interval.term, .dates, in: document),
                about: field.subjectOfValue)
        ]
    }

    private func fixIt(_ field: Field, _ term: String, _ topic: FixIt.Topic, in document: Document) -> FixIt? {
        let written = document.fields.convention.writtenValue(term, of: .reviewFrequency)
        let isDoubtful = field.text.map(ReviewInterval.isDoubtful) ?? false
        return document.edit(field.value, to: written).map {
            FixIt("write it as `\(written)`", edits: [$0], applicability: isDoubtful ? .unsafe : .safe, topic: topic)
        }
    }

    private func finding(
        _ field: Field, _ problem: String, near text: String? = nil, fixIt other: FixIt? = nil, in document: Document
    ) -> Diagnostic {
        let nearest = text.flatMap { NearestName.find($0, among: ReviewInterval.termNames) }
        let help = nearest.map { "did you mean `\($0)`?" } ?? .allowed
        let only = text.flatMap { NearestName.onlyNear($0, among: ReviewInterval.termNames) }
        return document.diagnostic(
            Self.metadata, at: field.value.range, "`\(field.writtenName)` \(problem)", help: help,
            fixIt: only.flatMap { fixIt(field, $0, .fields, in: document) } ?? other, about: field.subjectOfValue,
            severity: .error)
    }
}

extension String {
    fileprivate static let allowed =
        "write \(ReviewInterval.termNames.joined(separator: ", ")), or a duration such as P6M"
}
