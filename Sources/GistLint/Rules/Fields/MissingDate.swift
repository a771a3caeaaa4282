internal import Diagnostics
internal import StructuredData

extension Document {
    /// The repair of a date that is missing, or empty at `value`, where something tells it.
    func missingDate(_ name: String, at value: Node?, today: CalendarDate) -> FixIt? {
        // A schema of the team's own has the team's name of it.
        let usesOurNames = schema?.usesOurNames == true
        let field = FieldName.allCases.first {
            name == (usesOurNames ? $0.rawValue : fields.convention.writtenName($0))
        }
        switch field {
        case .nextReview: return missingNextReview(at: value)
        case .lastReviewed: return missingReview(at: value, today: today)
        default: return nil
        }
    }

    /// Whether a field can be worked out: neither it nor what it follows from stands there twice.
    func isDerivable(_ name: FieldName) -> Bool {
        let sources: [FieldName] = [name, .lastReviewed, .reviewFrequency]
        return !duplicateKeys.contains { key in
            sources.contains { key.name == fields.convention.path(of: $0.rawValue).last }
        }
    }

    private func missingNextReview(at value: Node?) -> FixIt? {
        guard isDerivable(.nextReview), let derived = NextReview(fields),
            let edit = written("\(derived.date)", .nextReview, at: value, after: [.reviewFrequency, .lastReviewed])
        else { return nil }
        return FixIt("write \(derived.date): \(derived.arithmetic)", edits: [edit], applicability: .safe, topic: .dates)
    }

    /// The day of review that the text names or, without one, that of a revision, or that of its last change. None of them
    /// is sure to be that of a review.
    private func missingReview(at value: Node?, today: CalendarDate) -> FixIt? {
        let lines = DateLine.all(in: self).filter { $0.kind != .posted }
        let days = lines.filter(\.isDay)
        let named = days.first { $0.kind == .reviewed } ?? days.first
        let told: (date: CalendarDate, origin: String)? =
            if let named {
                named.date <= today ? (named.date, "as the text says: \(named.text.shown)") : nil
            } else if !lines.isEmpty {
                // A month is more than git knows of a review, and not enough.
                nil
            } else {
                bodyChange.map { ($0.date, "when the text was last changed, in \($0.origin)") }
            }
        // What was written today, nobody has reviewed since; and an import of old texts is of today too.
        guard let told, named != nil || told.date < today,
            let edit = written("\(told.date)", .lastReviewed, at: value, after: [.nextReview, .reviewFrequency])
        else { return nil }
        return FixIt("write \(told.date), \(told.origin)", edits: [edit], applicability: .unsafe, topic: .dates)
    }

    private func written(_ text: String, _ field: FieldName, at value: Node?, after others: [FieldName]) -> Edit? {
        value.map { edit($0, to: text) } ?? insertion(of: field, text, after: others)
    }
}
