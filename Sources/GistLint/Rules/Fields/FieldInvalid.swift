internal import Diagnostics
internal import JSONSchema
internal import StructuredData

/// Flags values that do not fit the schema.
struct FieldInvalid: DocumentRule {
    static let metadata = RuleMetadata(
        id: "field-invalid", severity: .error, category: .fields, fixAvailability: .sometimes, since: "0.1.0",
        summary: "A field holds what its schema does not allow.",
        rationale: """
            The schema says what each field may hold: one of a few words, a text, a list, an address. The finding names \
            what is allowed, and the nearest value where one is near. Dates and review frequencies have rules of their \
            own, which say more. \
            `--fix` writes the nearest value where only one is near, a list where a single value stands or the other way \
            round, quotes around a text that looks like a number, and takes white space from the ends; always so that the \
            schema is content. \
            Under the built-in schema an optional field without a value counts as absent; a schema of your own decides that \
            itself.
            """,
        badExample: """
            ---
            status: actve
            ---
            """,
        goodExample: """
            ---
            status: active
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        document.violations.compactMap { violation in
            guard document.claim(on: violation) == .invalid else { return nil }
            let place = "\(violation.instanceLocation)#\(violation.keyword)"
            let text = document.instance.flatMap(violation.instanceLocation.resolve)?.scalar?.text
            return document.diagnostic(
                Self.metadata, at: violation.range, violation.message,
                help: teamWords(violation, in: document) ?? violation.help,
                evidence: violation.schemaEvidence,
                fixIt: FieldRepair(document: document, violation: violation).fixIt,
                about: text.map(place.holding) ?? place)
        }
    }

    /// The remedy where the team has words of its own for the values that the message names.
    private func teamWords(_ violation: Violation, in document: Document) -> String? {
        guard violation.keyword == "enum",
            let words = document.teamWords(at: violation.instanceLocation)?.sorted(by: { $0.key < $1.key }),
            let field = violation.instanceLocation.tokens.first.flatMap(FieldName.init(rawValue:)),
            let text = document.fields[field]?.text
        else { return nil }
        if let nearest = NearestName.find(text, among: words.map(\.key)) { return "did you mean `\(nearest)`?" }
        let pairs = words.map { "`\($0.key)` for `\($0.value)`" }.joined(separator: ", ")
        return "your own words are \(pairs)"
    }
}
