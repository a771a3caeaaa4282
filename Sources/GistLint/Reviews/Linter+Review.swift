internal import Diagnostics
internal import StructuredData

extension Linter {
    /// Puts a review on record in a document's fields. Nothing else changes but the day of the next review, where the
    /// document names one that the review has overtaken.
    package func record(_ review: Review, in source: Source, _ bytes: [UInt8]) -> ReviewedDocument {
        let before = checked(bytes, source) { _ in nil }
        let document = before.document
        guard case .fields = document.content else {
            return .refused(reason: "it has no fields that can be read")
        }
        if let text = document.fields[.lastReviewed]?.text, let known = document.fields.convention.date(text).date,
            known > review.date, known <= context.today
        {
            return .refused(reason: "a review of \(known) is on record, which is later")
        }
        guard let edits = document.edits(recording: review) else {
            return .refused(reason: "there is no place where the fields can be written")
        }
        let after = checked(edits.applied(to: bytes), source) { _ in nil }
        if let harm = EditCheck(before: before, after: after, edits: edits).harm {
            return .refused(reason: "recording it would have \(harm.reason)")
        }
        return .recorded(
            before: bytes, after: after.bytes, bodyDigest: DocumentBody(of: bytes).digest,
            oldNote: review.note == nil && before.bytes != after.bytes ? document.fields[.reviewNote]?.text : nil)
    }
}

extension Document {
    /// The edits that record a review; nil where a field has no place.
    fileprivate func edits(recording review: Review) -> [Edit]? {
        let order: [FieldName] = [.lastReviewed, .reviewedBy, .reviewNote]
        let values: [(field: FieldName, text: String)] =
            [(.lastReviewed, writtenDate(review.date))]
            + (has(.reviewedBy) ? [(.reviewedBy, review.reviewer)] : [])
            + (has(.reviewNote) ? review.note.map { [(.reviewNote, $0)] } ?? [] : [])
        var edits: [Edit] = []
        for (field, text) in values {
            if let value = writtenValue(of: field) {
                guard let edit = edit(value, to: text) else { return nil }
                edits.append(edit)
            } else {
                // What is added at one place is added at once, since edits may not meet.
                guard let edit = insertion(of: field, text, after: order.filter { $0 != field } + [.reviewFrequency])
                else { return nil }
                if let index = edits.firstIndex(where: { $0.range == edit.range }) {
                    edits[index] = Edit(edit.range, replacement: edits[index].replacement + edit.replacement)
                } else {
                    edits.append(edit)
                }
            }
        }
        return (edits + [nextReview(after: review.date)].compactMap(\.self)).sorted { $0.range < $1.range }
    }

    /// Whether documents like this one have a field: its schema knows it, or it is there.
    private func has(_ field: FieldName) -> Bool {
        if writtenValue(of: field) != nil { return true }
        guard let schema else { return false }
        let name = schema.usesOurNames ? field.rawValue : fields.convention.writtenName(field)
        return schema.fieldNames.contains(name)
    }

    /// The value of a field, empty or not.
    private func writtenValue(of field: FieldName) -> Node? { fields.root?.mapping?[field.rawValue]?.value }

    /// The day as the team writes it; as ISO 8601 where the document does.
    private func writtenDate(_ date: CalendarDate) -> String {
        if let text = fields[.lastReviewed]?.text, CalendarDate(iso: text) != nil { return "\(date)" }
        let parts = "\(date)".split(separator: "-")
        switch fields.convention.dateOrder {
        case .iso: return "\(date)"
        case .dayMonthYear: return "\(parts[2])/\(parts[1])/\(parts[0])"
        case .monthDayYear: return "\(parts[1])/\(parts[2])/\(parts[0])"
        }
    }

    /// The edit that moves a day of the next review that has come.
    private func nextReview(after date: CalendarDate) -> Edit? {
        guard let field = fields[.nextReview], let text = field.text,
            let named = fields.convention.date(text).date, named <= date,
            let derived = NextReview(fields, reviewed: date)
        else { return nil }
        return edit(field.value, to: "\(derived.date)")
    }
}
