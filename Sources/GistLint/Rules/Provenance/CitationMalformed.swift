internal import Diagnostics
internal import JSONSchema

/// Flags identifiers and years in citations that can't be right.
struct CitationMalformed: DocumentRule {
    static let metadata = RuleMetadata(
        id: "citation-malformed", severity: .error, category: .provenance, since: "0.1.0",
        summary: "A DOI, PMID, URL or year in a citation can't be right.",
        rationale: """
            An identifier with a slip leads nowhere, and a year after today, or before there was print, is a slip. Only \
            the form is looked at; nothing is fetched.
            """,
        badExample: """
            ---
            citation: "Tumours of the stomach. doi:11.1000/182"
            ---
            """,
        goodExample: """
            ---
            citation: "Tumours of the stomach. doi:10.1000/182"
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        document.citations.flatMap { citation in
            citation.parts.flatMap { part in
                problems(
                    part, citation.content, today: context.today, order: context.configuration.convention.dateOrder
                ).map { problem in
                    let subject = [citation.subject, part.name].compactMap(\.self).joined(separator: "/")
                    return document.diagnostic(
                        Self.metadata, at: part.range, problem.message, help: problem.help, about: subject)
                }
            }
        }
    }

    private typealias Problem = (message: String, help: String)

    private func problems(
        _ part: Citation.Part, _ content: CitationText?, today: CalendarDate, order: Convention.DateOrder
    ) -> [Problem] {
        switch part.name {
        case nil:
            let identifiers = content?.identifiers.filter { !$0.isValid }.map { malformed($0.kind, $0.text) }
            return (identifiers ?? []) + (content?.years ?? []).compactMap { year($0, today: today) }
        case "doi": return CitationText.accepts("doi", part.text) ? [] : [malformed(.doi, part.text)]
        case "pmid": return CitationText.accepts("pmid", part.text) ? [] : [malformed(.pmid, part.text)]
        case "url":
            return CitationText("\(part.text)").identifiers.contains { $0.kind == .url && $0.isValid }
                ? [] : [malformed(.url, part.text)]
        case "published": return published(part.text, today: today, order: order)
        default: return []
        }
    }

    private func published(_ text: String, today: CalendarDate, order: Convention.DateOrder) -> [Problem] {
        let parts = text.split(separator: "-")
        let isYear = text.utf8.count == 4 && Int(text) != nil
        let isMonth =
            parts.count == 2 && parts[0].count == 4 && parts[1].count == 2 && Int(parts[0]) != nil
            && (1...12).contains(Int(parts[1]) ?? 0)
        let date = DateText(text, order: order).date
        guard let number = isYear || isMonth ? Int(parts[0]) : date?.year else {
            return [("`published` is no year, month or day: \(text)", "write 2025, 2025-06 or 2025-06-30")]
        }
        if let date, date > today { return [("`published` lies in the future: \(date)", .checkYear)] }
        return year(number, today: today).map { [$0] } ?? []
    }

    private func malformed(_ kind: CitationText.Identifier.Kind, _ text: String) -> Problem {
        let form =
            switch kind {
            case .doi: "a DOI is `10.`, four or more digits, `/`, and a name"
            case .pmid: "a PMID is a number of at most eight digits"
            case .url: "write the whole address, with `https://`"
            }
        return ("\(kind.rawValue) can't be right: \(text)", form)
    }

    /// Print began around 1450; a citation of a year before 1500 is a slip in any document of ours.
    private func year(_ year: Int, today: CalendarDate) -> Problem? {
        if year > today.year { return ("the cited year lies in the future: \(year)", .checkYear) }
        return year < 1500 ? ("the cited year is too early: \(year)", .checkYear) : nil
    }
}

extension String {
    fileprivate static let checkYear = "look the year up in the cited work"
}
