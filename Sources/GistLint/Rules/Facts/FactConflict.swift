internal import Diagnostics
internal import Facts

/// Flags facts that can't both be right.
struct FactConflict: CorpusRule {
    static let metadata = RuleMetadata(
        id: "fact-conflict", severity: .warning, category: .facts, since: "0.1.0",
        summary: "Two documents state facts that can't both be right.",
        rationale: """
            A reader who finds 400 mg in one leaflet and 800 mg in the next can't know which to trust. Facts are held against each other where subject and attribute are the same and everything that both say of their scope fits together: condition, setting, line of treatment, authority. Units are converted, rounded figures and ranges agree with what lies within them, lists need not be complete, and arms of a trial, authorities, past practice and animals are not mixed up. A document that states both values knows of both and is not held against another.

            Each contradiction is one finding, however many documents take part. It stands at the side that is believed least: sources are ordered by the rank of their type in the configuration, then by the day of their review.

            It is a warning and no error, since it is read from prose; `rules: { fact-conflict: error }` makes it one.
            """,
        badExample: "one document with a dose of 400 mg a day, another with 600 mg a day for the same patients",
        goodExample:
            "one document with 400 mg a day, another with 400 mg once daily, and 800 mg for another group of patients")

    func check(_ corpus: Corpus) -> [Diagnostic] {
        corpus.contradictions.filter { $0.kind == .conflict }.compactMap { contradiction in
            ContradictionFinding(
                rule: Self.metadata, contradiction: contradiction, attribute: corpus.attribute(contradiction),
                changed: corpus.changed,
                help: "find out which is right and correct the other, or say for whom each holds"
            ).diagnostic { "\($0.here) here, \($0.others)\($0.scope)" }
        }
    }
}
