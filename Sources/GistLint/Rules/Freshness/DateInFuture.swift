internal import Diagnostics
internal import StructuredData

/// Flags reviews that have not taken place yet.
struct DateInFuture: DocumentRule {
    static let metadata = RuleMetadata(
        id: "date-in-future", severity: .error, category: .freshness, fixAvailability: .sometimes, since: "0.1.0",
        summary: "A review or an access is dated after today.",
        rationale: """
            A review takes place before it is recorded, so a later date is a slip, and it hides an overdue document for \
            as long as it lies ahead. The same holds for the day on which a source was looked up.

            Day and month are the slip most often. Where the date lies in the past once they change places, `--fix-dates` \
            does that, but only with `--unsafe-fixes`: nobody can tell from the document that it was this slip.
            """,
        badExample: """
            ---
            lastReviewed: '2062-05-31'
            ---
            """,
        goodExample: """
            ---
            lastReviewed: '2026-05-31'
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        let convention = context.configuration.convention
        var dates = [document.fields[.lastReviewed]].compactMap(\.self).compactMap { field in
            field.text.map { (name: field.writtenName, text: $0, value: field.value, subject: field.subjectOfValue) }
        }
        for (index, item) in (document.fields[.citations]?.value.sequence ?? []).enumerated() {
            guard let accessed = item["accessed"], let text = accessed.scalar?.text else { continue }
            dates.append(("accessed", text, accessed, "/citations/\(index)/accessed".holding(text)))
        }
        return dates.compactMap { entry in
            guard let date = convention.date(entry.text).date, date > context.today else { return nil }
            let days = date.daysSince1970 - context.today.daysSince1970
            return document.diagnostic(
                Self.metadata, at: entry.value.range, "`\(entry.name)` lies in the future: \(date)",
                help: "write the day on which it took place",
                evidence: [
                    Evidence(.arithmetic, "\(date) is \(days) day\(days == 1 ? "" : "s") after \(context.today)")
                ],
                fixIt: swapped(date, entry.value, entry.text, in: document, today: context.today), about: entry.subject)
        }
    }

    /// The repair of a date whose day and month changed places; a month in words is no slip.
    private func swapped(
        _ date: CalendarDate, _ value: Node, _ text: String, in document: Document, today: CalendarDate
    ) -> FixIt? {
        let isInNumbers = text.unicodeScalars.allSatisfy {
            !$0.properties.isAlphabetic || "TZtz".unicodeScalars.contains($0)
        }
        guard isInNumbers, let other = CalendarDate(year: date.year, month: date.day, day: date.month), other <= today,
            let edit = document.edit(value, to: "\(other)")
        else { return nil }
        return FixIt(
            "swap day and month: \(other)", edits: [edit], applicability: .unsafe, topic: .dates)
    }
}
