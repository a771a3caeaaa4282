internal import Diagnostics
internal import Facts

/// Notes facts that differ where one leaves open for whom it holds.
struct FactDiffers: CorpusRule {
    static let metadata = RuleMetadata(
        id: "fact-differs", severity: .note, category: .facts, since: "0.1.0",
        summary: "Two documents state different values, and one leaves open what could be the difference.",
        rationale: """
            "Not approved" in one document and "approved by the FDA" in another may both be true. Where the scopes of two facts fit together but for one dimension that only one of them states, and the knowledge pack says that this dimension is worth stating, both are quoted so that a person can add what is missing. Where more than one is open, nothing is said.
            """,
        badExample: "one document with `not approved`, another with `approved by the FDA`",
        goodExample: "one document with `not approved in Japan`, another with `approved by the FDA`")

    func check(_ corpus: Corpus) -> [Diagnostic] {
        corpus.contradictions.compactMap { contradiction in
            guard case .differs(let dimension) = contradiction.kind else { return nil }
            let open = dimension.map { "; \($0) is not stated by all" } ?? ""
            return ContradictionFinding(
                rule: Self.metadata, contradiction: contradiction, attribute: corpus.attribute(contradiction),
                changed: corpus.changed,
                help: dimension.map { "say the \($0) in the documents that leave it open" }
                    ?? "see whether both can be right, and say for whom each holds"
            ).diagnostic { "\($0.here) here, \($0.others)\($0.scope)\(open)" }
        }
    }
}
