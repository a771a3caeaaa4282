internal import Diagnostics
internal import StructuredData

/// Flags days of the next review that the document's own fields contradict.
struct NextReviewConflict: DocumentRule {
    static let metadata = RuleMetadata(
        id: "next-review-conflict", severity: .warning, category: .freshness, fixAvailability: .sometimes,
        since: "0.1.0",
        summary: "The day of the next review is not the one that the last review and the frequency give.",
        rationale: """
            `nextReview` follows from `lastReviewed` and `reviewFrequency`. A day that is later than their sum promises a \
            review too late, and one that has come before the last review was left behind when that review was recorded. \
            A day in between is no offence: a team may want a review sooner. A field without a value is noted.

            `--fix` and `--fix-dates` write the sum.
            """,
        badExample: """
            ---
            lastReviewed: '2026-10-30'
            reviewFrequency: quarterly
            nextReview: '2026-09-30'
            ---
            """,
        goodExample: """
            ---
            lastReviewed: '2026-10-30'
            reviewFrequency: quarterly
            nextReview: '2027-01-30'
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let derived = NextReview(document.fields),
            // A review that lies ahead is a slip of its own; nothing follows from it.
            derived.reviewed <= context.today
        else { return [] }
        return (conflict(with: derived, in: document) ?? blank(derived, in: document)).map { [$0] } ?? []
    }

    private func conflict(with derived: NextReview, in document: Document) -> Diagnostic? {
        guard let field = document.fields[.nextReview], let text = field.text,
            let date = document.fields.convention.date(text).date, date > derived.date || date <= derived.reviewed
        else { return nil }
        // Of two days of the last review nobody knows which is right.
        let edit = document.isDerivable(.nextReview) ? document.edit(field.value, to: "\(derived.date)") : nil
        let isLate = date > derived.date
        return document.diagnostic(
            Self.metadata, at: field.value.range,
            isLate
                ? "`\(field.writtenName)` is \(date), later than the frequency allows"
                : "`\(field.writtenName)` is \(date), not after the last review",
            help: "write \(derived.date)", evidence: [Evidence(.arithmetic, derived.arithmetic)],
            fixIt: edit.map {
                FixIt("write \(derived.date)", edits: [$0], applicability: .safe, topic: .dates)
            }, about: field.subjectOfValue)
    }

    /// A field that is there and says nothing. One that the schema demands is missing, which is another rule's.
    private func blank(_ derived: NextReview, in document: Document) -> Diagnostic? {
        let name = FieldName.nextReview.rawValue
        guard let schema = document.schema, schema.usesOurNames, !schema.requiredNames.contains(name),
            let entry = document.fields.root?.mapping?[name], entry.value.isBlank,
            let fixIt = document.missingDate(name, at: entry.value, today: derived.reviewed)
        else { return nil }
        return document.diagnostic(
            Self.metadata, at: entry.value.range, "`\(entry.writtenName)` is empty", help: "write \(derived.date)",
            evidence: [Evidence(.arithmetic, derived.arithmetic)], fixIt: fixIt, about: "/" + name, severity: .note)
    }
}
