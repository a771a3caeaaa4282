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
            guard let content else { return [] }
            return content.identifiers.compactMap(problem) + years(content, in: part.text, today: today)
        case "doi": return [problem(.doi(part.text))].compactMap(\.self)
        case "pmid": return [problem(.pmid(part.text))].compactMap(\.self)
        case "url":
            let found = CitationIdentifier.all(in: part.text).first { $0.kind == .url } ?? .url(part.text)
            return [problem(found)].compactMap(\.self)
        case "published": return published(part.text, today: today, order: order)
        default: return []
        }
    }

    /// A year after today, where no other year can be the one of the work. A title may name a later one.
    private func years(_ content: CitationText, in text: String, today: CalendarDate) -> [Problem] {
        if content.years.allSatisfy({ $0 > today.year }), !content.years.isEmpty {
            return CitationText.separateYears(in: text).compactMap { year($0, today: today) }
        }
        return []
    }

    private func published(_ text: String, today: CalendarDate, order: Convention.DateOrder) -> [Problem] {
        let parts = text.split(separator: "-")
        let isYear = text.utf8.count == 4 && Int(text) != nil
        let isMonth =
            parts.count == 2 && parts[0].count == 4 && parts[1].count == 2 && Int(parts[0]) != nil
            && (1...12).contains(Int(parts[1]) ?? 0)
        let reading = DateText(text, order: order)
        let date = reading.date
        var known = isYear || isMonth ? Int(parts[0]) : date?.year ?? CitationText.separateYears(in: text).first
        if case .ambiguous(let day, _) = reading { known = day.year }
        guard let number = known else {
            return [("`published` is no year, month or day: \(text.shown)", "write 2025, 2025-06 or 2025-06-30")]
        }
        if let date, date > today { return [("`published` lies in the future: \(date)", .checkYear)] }
        return year(number, today: today).map { [$0] } ?? []
    }

    private func problem(_ identifier: CitationIdentifier) -> Problem? {
        if identifier.isValid { return nil }
        let name = identifier.kind.rawValue
        let form =
            switch identifier.kind {
            case .doi: "a DOI is `10.`, four or more digits, `/`, and a name"
            case .pmid: "a PMID is a number of at most eight digits"
            case .pmcid: "a PMCID is `PMC` and a number"
            case .url: "write the whole address, with `https://`"
            }
        let isMissing = identifier.text.isEmpty
        return (isMissing ? "no \(name) follows its name" : "\(name) can't be right: \(identifier.text.shown)", form)
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
