internal import Diagnostics
internal import StructuredData

/// Flags reviews that have not taken place yet.
struct DateInFuture: DocumentRule {
    static let metadata = RuleMetadata(
        id: "date-in-future", severity: .error, category: .freshness, since: "0.1.0",
        summary: "A review or an access is dated after today.",
        rationale: """
            A review takes place before it is recorded, so a later date is a slip, and it hides an overdue document for \
            as long as it lies ahead. The same holds for the day on which a source was looked up.
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
        let order = context.configuration.convention.dateOrder
        var dates = [document.fields[.lastReviewed]].compactMap(\.self).compactMap { field in
            field.text.map { (name: field.writtenName, text: $0, range: field.value.range, subject: field.subject) }
        }
        for (index, item) in (document.fields[.citations]?.value.sequence ?? []).enumerated() {
            guard let accessed = item["accessed"], let text = accessed.scalar?.text else { continue }
            dates.append(("accessed", text, accessed.range, "/citations/\(index)/accessed"))
        }
        return dates.compactMap { entry in
            guard let date = DateText(entry.text, order: order).date, date > context.today else { return nil }
            let days = date.daysSince1970 - context.today.daysSince1970
            return document.diagnostic(
                Self.metadata, at: entry.range, "`\(entry.name)` lies in the future: \(date)",
                help: "write the day on which it took place",
                evidence: [
                    Evidence(.arithmetic, "\(date) is \(days) day\(days == 1 ? "" : "s") after \(context.today)")
                ],
                about: entry.subject)
        }
    }
}
