internal import Diagnostics
internal import Facts

/// Flags facts that a newer document has overtaken.
struct FactSuperseded: CorpusRule {
    static let metadata = RuleMetadata(
        id: "fact-superseded", severity: .warning, category: .facts, since: "0.1.0",
        summary: "A document states what a newer one, of no lower rank, says otherwise.",
        rationale: """
            Approvals are granted and the length of a treatment is decided anew. Where knowledge packs say that an attribute changes with time, and every document on one side was reviewed before the other side, the older statement is out of date rather than a contradiction. A document without a day of review is neither older nor newer, and one of a lower rank overtakes none: then it is a `fact-conflict`.
            """,
        badExample:
            "a document reviewed in 2019 that calls a drug not approved, beside one of 2025 that calls it approved",
        goodExample: "both documents brought up to date")

    func check(_ corpus: Corpus) -> [Diagnostic] {
        corpus.contradictions.filter { $0.kind == .superseded }.compactMap { contradiction in
            ContradictionFinding(
                rule: Self.metadata, contradiction: contradiction, attribute: corpus.attribute(contradiction),
                changed: corpus.changed,
                help: "bring the older document up to date"
            ).diagnostic { "\($0.here) here, \($0.isBelieved ? "older" : "newer"): \($0.others)\($0.scope)" }
        }
    }
}
