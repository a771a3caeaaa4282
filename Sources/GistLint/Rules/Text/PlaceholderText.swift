internal import Diagnostics
internal import Prose
internal import StructuredData

/// Flags text that was to be replaced before anybody reads it.
struct PlaceholderText: FactRule {
    static let metadata = RuleMetadata(
        id: "placeholder-text", severity: .warning, category: .facts, since: "0.1.0",
        summary: "A placeholder stands where the text itself should be.",
        rationale: """
            A template that nobody filled in (`<MM/DD/YYYY>`, `[insert name]`, `{{ first_name }}`, `TODO:`, `[citation needed]`, lorem ipsum) tells the reader that nobody has read the document to its end. So does a title that belongs to the page a program met instead of the one it was sent for, such as "Page not found". The form of a date counts in brackets, behind words such as *Updated*, and as the whole value of a field: a text may well speak of forms. Code is passed over, and so is what stands in quotation marks.
            """,
        badExample: """
            ---
            title: Living with a rare tumour
            ---

            # Living with a rare tumour

            Riverside Patient Group. Updated <MM/DD/YYYY>.
            """,
        goodExample: """
            ---
            title: Living with a rare tumour
            ---

            # Living with a rare tumour

            Riverside Patient Group. Updated 05/31/2026.
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        guard let severity = document.textSeverity(of: Self.metadata, context), let prose = document.prose else {
            return []
        }
        let scan = PlaceholderScan(prose)
        let inProse = scan.placeholders.map {
            (prose.sourceRange($0), String(decoding: prose.text[$0], as: UTF8.self))
        }
        let found = inProse + PlaceholderScan.tags(in: document).map { ($0, document.file.text($0)) }
        var told: Set<String> = []
        let inText = found.compactMap { place, text -> Diagnostic? in
            guard told.insert(text).inserted else { return nil }
            let more = found.count { $0.1 == text } - 1
            let often = more == 0 ? "" : ", here and \(more) more time\(more == 1 ? "" : "s")"
            return document.diagnostic(
                Self.metadata, at: place,
                "a placeholder was left in the text: `\(text.shown)`\(often)",
                help: "write what belongs here, or take it out", about: text.shown, severity: severity)
        }
        return inFields(document, scan, severity) + inText
    }

    /// Fields of which another rule says that they can't be read.
    private static let judgedElsewhere: Set<FieldName> = [
        .lastReviewed, .nextReview, .reviewFrequency, .license, .sourceType, .status, .language,
    ]

    /// Fields whose whole value is a placeholder, and titles of other pages.
    private func inFields(_ document: Document, _ scan: PlaceholderScan, _ severity: Severity) -> [Diagnostic] {
        (document.fields.root?.mapping?.entries ?? []).compactMap { entry in
            guard let text = entry.value.scalar?.text,
                FieldName(rawValue: entry.name).map({ !Self.judgedElsewhere.contains($0) }) ?? true
            else { return nil }
            let isTitle = entry.name == FieldName.title.rawValue
            let message: String
            if PlaceholderScan.isPlaceholder(text) {
                message = "`\(entry.writtenName)` holds a placeholder: `\(text.shown)`"
            } else if isTitle, PlaceholderScan.isTitleOfNoPage(text), !scan.isSpokenOf(text) {
                message = "the title is not that of a document: `\(text.shown)`"
            } else {
                return nil
            }
            return document.diagnostic(
                Self.metadata, at: entry.value.range, message, help: "write what belongs here, or take it out",
                about: "/\(entry.name)".holding(text), severity: severity)
        }
    }
}
