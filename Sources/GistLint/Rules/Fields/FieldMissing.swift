internal import Diagnostics
internal import JSONSchema
internal import StructuredData

/// Flags fields that the schema demands and the document lacks.
struct FieldMissing: DocumentRule {
    static let metadata = RuleMetadata(
        id: "field-missing", severity: .error, category: .fields, fixAvailability: .sometimes, since: "0.1.0",
        summary: "A field that must be there is missing or empty.",
        rationale: """
            The schema says which fields a document must have: who published the text, under which licence, when it was \
            last reviewed. The finding points at the opening fence, or at the key where it is there without a value. A \
            key that looks like a slip of the pen is named.

            A missing day of the next review is worked out by `--fix` and `--fix-dates`. A missing day of the last review is \
            taken from a line of the text such as "Last reviewed: 1 December 2025", or else from the last commit that \
            changed the text, but only with `--unsafe-fixes`: neither need be the day of a review.
            """,
        badExample: """
            ---
            title: Living with a rare tumour
            source: Patient Council
            sourceType: 01_suchi_oncotalks
            license: sccf_owned
            lastReviewd: '2026-10-30'
            reviewFrequency: quarterly
            status: active
            language: en
            audienceLevel: patient
            citation: "Living with a rare tumour. Patient Council, 2026. https://example.org/living"
            ---
            """,
        goodExample: """
            ---
            title: Living with a rare tumour
            source: Patient Council
            sourceType: 01_suchi_oncotalks
            license: sccf_owned
            lastReviewed: '2026-10-30'
            reviewFrequency: quarterly
            status: active
            language: en
            audienceLevel: patient
            citation: "Living with a rare tumour. Patient Council, 2026. https://example.org/living"
            ---
            """)

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        var seen: Set<String> = []
        let found = document.violations.flatMap { violation -> [Diagnostic] in
            guard case .missing(let names) = document.claim(on: violation) else { return [] }
            return names.map { finding(about: $0, violation, in: document, today: context.today) }
        }
        // An empty value can break several keywords of a schema; it is missing once.
        return (found + blanks(in: document, today: context.today)).filter { seen.insert($0.subject).inserted }
    }

    private func finding(
        about name: String, _ violation: Violation, in document: Document, today: CalendarDate
    ) -> Diagnostic {
        let parent = violation.instanceLocation
        let evidence = violation.schemaEvidence
        if parent.tokens.last == name {
            return empty(
                written(name, in: document), name, at: violation.range, evidence, parent.description, in: document,
                today: today)
        }
        let subject = "\(parent)/\(JSONPointer.escaped(name))"
        if violation.hasSchemaWords {
            let range = parent.tokens.isEmpty ? document.fence : violation.range
            return document.diagnostic(
                Self.metadata, at: range, violation.message, help: violation.help, evidence: evidence, about: subject)
        }
        if parent.tokens.isEmpty { return missing(name, evidence, subject, in: document, today: today) }
        let place = document.instance.map(parent.name) ?? parent.description
        return document.diagnostic(
            Self.metadata, at: violation.range, "`\(name)` is missing in \(place)", help: "add `\(name): …` there",
            evidence: evidence, about: subject)
    }

    /// A field of the top level that is not there.
    private func missing(
        _ name: String, _ evidence: [Evidence], _ subject: String, in document: Document, today: CalendarDate
    ) -> Diagnostic {
        let written = written(name, in: document)
        if let slip = document.misspellings.first(where: { $0.meant == name }) {
            return document.diagnostic(
                Self.metadata, at: slip.key, "`\(written)` is missing; `\(slip.written)` looks like it",
                help: "rename the key to `\(written)`", evidence: evidence, about: subject)
        }
        let path = document.schema?.usesOurNames == true ? document.fields.convention.path(of: name) : [name]
        let outer = path.dropLast().joined(separator: ".")
        return document.diagnostic(
            Self.metadata, at: document.fence, "`\(written)` is missing",
            help: outer.isEmpty ? "add a line `\(written): …`" : "add `\(path.last ?? name): …` under `\(outer)`",
            evidence: evidence, fixIt: document.missingDate(name, at: nil, today: today), about: subject)
    }

    /// Fields that the built-in schema demands and that hold nothing but white space, which no keyword forbids.
    private func blanks(in document: Document, today: CalendarDate) -> [Diagnostic] {
        guard let schema = document.schema, schema.usesOurNames, let fields = document.instance?.mapping else {
            return []
        }
        return fields.entries.filter { schema.requiredNames.contains($0.name) && $0.value.isBlank }.map { entry in
            empty(
                entry.writtenName, entry.name, at: entry.value.range, [], "/" + entry.name, in: document, today: today)
        }
    }

    private func empty(
        _ written: String, _ name: String, at range: TextRange, _ evidence: [Evidence], _ subject: String,
        in document: Document, today: CalendarDate
    ) -> Diagnostic {
        document.diagnostic(
            Self.metadata, at: range, "`\(written)` is empty", help: .writeValue, evidence: evidence,
            fixIt: document.missingDate(name, at: document.instance?[name], today: today), about: subject)
    }

    private func written(_ name: String, in document: Document) -> String {
        document.schema?.usesOurNames == true ? document.fields.convention.writtenName(name) : name
    }
}

extension String {
    fileprivate static let writeValue = "write a value after the colon"
}
