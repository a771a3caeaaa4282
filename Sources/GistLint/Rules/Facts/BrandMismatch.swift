internal import Diagnostics
internal import Facts

/// Flags a name in brackets that belongs to another drug than the name before it.
struct BrandMismatch: FactRule {
    static let metadata = RuleMetadata(
        id: "brand-mismatch", severity: .warning, category: .facts, since: "0.1.0",
        summary: "A name in brackets belongs to another drug than the name before it.",
        rationale: """
            A brand in brackets tells the reader what stands on the box. Where it is the brand of another drug, somebody may take the wrong one. Only a name that stands alone in its brackets is looked at, where one of the two is a generic name and the other a brand or a code; forms of one drug and combinations that contain it are no mismatch.
            """,
        badExample: "a generic name, and behind it in brackets the brand of another drug",
        goodExample: "a generic name, and behind it in brackets its own brand")

    func check(_ document: Document, _ context: RuleContext) -> [Diagnostic] {
        document.reading.names.compactMap { remark in
            guard case .mismatch(let subject, let other) = remark.kind, let before = remark.before else { return nil }
            let names = context.configuration.knowledge.subject(subject)?.names.filter { $0.kind == .brand }.map(\.text)
            let known =
                names.map { $0.isEmpty ? "" : "; the brands of \(subject) are " + $0.joined(separator: ", ") } ?? ""
            // Of a generic name in brackets, that before them is the one to wonder at.
            let isGeneric = remark.text.lowercased() == other
            let message =
                isGeneric
                ? "`\(before.text.shown)` is a name of \(subject), not of \(other)"
                : "`\(remark.text.shown)` is a name of \(other), not of \(subject)"
            return document.diagnostic(
                Self.metadata, at: remark.range, message,
                help: "find out which of the two is meant\(known)",
                related: [document.related(before.range, "the name before the brackets")],
                about: "\(before.text.shown)(\(remark.text.shown))")
        }
    }
}
