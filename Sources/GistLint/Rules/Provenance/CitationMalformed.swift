internal import Diagnostics
internal import JSONSchema

/// Flags identifiers and years in citations that can't be right.
struct CitationMalformed: DocumentRule {
    static let metadata = RuleMetadata(
        id: "citation-malformed", severity: .error, category: .provenance, since: "0.1.0",
        summary: "An identifier, address or year in a citation can't be right.",
        rationale: """
            An identifier with a slip leads nowhere, and a year after today, or before there was print, is a slip; so is \
            a day of access that is yet to come. `published` must name one day, month or year. Only the form is looked \
            at; nothing is fetched.
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
                    let subject = [citation.subject, part.name, problem.about].compactMap(\.self).joined(separator: "/")
                    return document.diagnostic(
                        Self.metadata, at: part.range, problem.message, help: problem.help, about: subject)
                }
            }
        }
    }

    /// What is wrong; two problems of one text differ in what they are about.
    private struct Problem {
        let message: String
        let help: String
        var about: String?
    }

    private func problems(
        _ part: Citation.Part, _ content: CitationText?, today: CalendarDate, order: Convention.DateOrder
    ) -> [Problem] {
        switch part.name {
        case nil:
            guard let content else { return [] }
            var seen: [CitationIdentifier] = []
            for identifier in content.identifiers where !seen.contains(identifier) { seen.append(identifier) }
            return seen.compactMap(problem) + years(content, in: part.text, today: today)
                + accesses(in: part.text, today: today, order: order)
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
        if content.years.isEmpty {
            guard let number = CitationText.misspeltYear(in: text, thisYear: today.year) else { return [] }
            return [
                Problem(message: "the cited year can't be right: \(number)", help: .checkYear, about: "year \(number)")
            ]
        }
        guard content.years.allSatisfy({ $0 > today.year }) else { return [] }
        let accessed = CitationText.accessDates(in: text).joined(separator: " ")
        return CitationText.separateYears(in: text).filter { !accessed.contains(String($0)) }.compactMap {
            year($0, today: today)
        }
    }

    /// A day of access after today, as in `Accessed 2027-01-01`.
    private func accesses(in text: String, today: CalendarDate, order: Convention.DateOrder) -> [Problem] {
        CitationText.accessDates(in: text).compactMap { written in
            guard let date = DateText(written, order: order).date, date > today else { return nil }
            return Problem(
                message: "the day of access lies in the future: \(date)",
                help: "write the day on which the source was looked up", about: "accessed \(written)")
        }
    }

    private func published(_ text: String, today: CalendarDate, order: Convention.DateOrder) -> [Problem] {
        let form = "write 2025, 2025-06 or 2025-06-30"
        let reading = DateText(text, order: order)
        if case .ambiguous(let one, let other) = reading {
            return [Problem(message: "`published` can be \(one) or \(other): \(text.shown)", help: form)]
        }
        let date = reading.date
        let month = CitationText.month(text)
        let isYear = text.utf8.count == 4 && Int(text) != nil
        guard let number = isYear ? Int(text) : date?.year ?? month?.year ?? CitationText.separateYears(in: text).first
        else { return [Problem(message: "`published` is no year, month or day: \(text.shown)", help: form)] }
        let isLater = month.map { $0.year == today.year && $0.month > today.month } ?? false
        if isLater || date.map({ $0 > today }) == true {
            let shown = date.map { "\($0)" } ?? text.shown
            return [Problem(message: "`published` lies in the future: \(shown)", help: .checkYear)]
        }
        return year(number, today: today).map { [Problem(message: $0.message, help: $0.help)] } ?? []
    }

    private func problem(_ identifier: CitationIdentifier) -> Problem? {
        if identifier.isValid { return nil }
        let name = identifier.kind.rawValue
        let message =
            identifier.text.isEmpty ? "no \(name) follows its name" : "\(name) can't be right: \(identifier.text.shown)"
        return Problem(message: message, help: identifier.kind.form, about: "\(name) \(identifier.text)")
    }

    /// Print began around 1450; a citation of a year before 1500 is a slip in any document of ours.
    private func year(_ year: Int, today: CalendarDate) -> Problem? {
        if year > today.year {
            return Problem(
                message: "the cited year lies in the future: \(year)", help: .checkYear, about: "year \(year)")
        }
        if year >= 1500 { return nil }
        return Problem(message: "the cited year is too early: \(year)", help: .checkYear, about: "year \(year)")
    }
}

extension CitationIdentifier.Kind {
    /// How such an identifier is written.
    fileprivate var form: String {
        switch self {
        case .doi: "a DOI is `10.`, four or more digits, `/`, and a name"
        case .pmid: "a PMID is a number of at most eight digits"
        case .pmcid: "a PMCID is `PMC` and a number"
        case .url: "write the whole address, with `https://`"
        case .isbn: "an ISBN has ten or thirteen digits, the last of which is a check digit"
        case .nct: "the number of a trial is `NCT` and eight digits"
        case .arxiv: "an arXiv identifier is `arXiv:`, a year and month, `.`, and a number"
        }
    }
}

extension String {
    fileprivate static let checkYear = "look the year up in the cited work"
}
