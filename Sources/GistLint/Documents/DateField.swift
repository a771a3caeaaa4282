internal import Diagnostics
internal import JSONSchema
internal import StructuredData

/// A value that should be a date, and what it turns out to be.
struct DateField {
    /// What messages call the field: its key in back quotes, or its place in a list.
    let name: String
    /// The text that should be a date.
    let text: String
    /// What the text is.
    let reading: DateText
    /// The value.
    let value: Node
    /// What a finding about it is about.
    let subject: String

    /// The value's place.
    var range: TextRange { value.range }
}

extension Document {
    /// The day of its last review and the place of it.
    func review(order: Convention.DateOrder) -> (date: CalendarDate, location: SourceLocation)? {
        guard let field = fields[.lastReviewed], let text = field.text, let date = DateText(text, order: order).date
        else { return nil }
        return (date, file.location(field.value.range))
    }

    /// The dates of the fields, valid or not: the review dates, and what the schema says is a date and is none.
    func dateFields(_ convention: Convention) -> [DateField] {
        var found: [DateField] = Document.dateFields.sorted().compactMap { name in
            guard let field = FieldName(rawValue: name).flatMap({ fields[$0] }), let text = field.text else {
                return nil
            }
            return DateField(
                name: "`\(field.writtenName)`", text: text, reading: convention.date(text),
                value: field.value, subject: field.subjectOfValue)
        }
        for violation in violations where claim(on: violation) == .date {
            let path = violation.instanceLocation
            guard !found.contains(where: { $0.range == violation.range }),
                let instance,
                let value = path.resolve(in: instance), let text = value.scalar?.text
            else { continue }
            found.append(
                DateField(
                    name: path.name(in: instance), text: text, reading: convention.date(text),
                    value: value, subject: path.description.holding(text)))
        }
        return found
    }
}
