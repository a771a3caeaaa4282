internal import Diagnostics
internal import Facts

/// Flags facts that differ from what a knowledge pack knows with date and source.
struct ReferenceConflict: CorpusRule {
    static let metadata = RuleMetadata(
        id: "reference-conflict", severity: .warning, category: .facts, since: "0.1.0",
        summary: "A document states something else than the dated reference of a knowledge pack.",
        rationale: """
            Knowledge packs hold reference facts: a value, the case it holds for, the day from which it holds and the source to cite. A fact of the same case with another value is reported once, with the source and with every document that has it. Units, rounding and ranges are treated as for `fact-conflict`.

            A reference that nobody has seen in a published source is marked as not verified; it raises a note and no more. One that holds from a later day than today raises nothing.
            """,
        badExample: "a document with a dose of 300 mg a day where the pack knows 150 mg a day",
        goodExample: "a document with three tablets of 50 mg once daily")

    /// How many other places a finding shows.
    private static let shownClaims = 5

    func check(_ corpus: Corpus) -> [Diagnostic] {
        let comparison = ReferenceComparison(corpus.configuration.knowledge)
        return comparison.deviations(of: corpus.claims, today: corpus.today).compactMap { deviation in
            finding(deviation, corpus.configuration.knowledge.attribute(deviation.reference.attribute), corpus.changed)
        }
    }

    private func finding(
        _ deviation: ReferenceComparison.Deviation, _ attribute: Attribute?, _ changed: ChangedClaims
    ) -> Diagnostic? {
        if deviation.claims.isEmpty { return nil }
        // The document that is believed least comes first in a list of work.
        let place = deviation.claims.count - 1 - changed.place(among: deviation.claims.reversed())
        let claim = deviation.claims[place]
        let reference = deviation.reference
        // Where values differ only for a person to look at, no reference settles it.
        let isCertain = reference.isVerified && attribute?.comparison.isSoft != true
        let title = (attribute?.title ?? reference.attribute) + (attribute?.kind == .quantity ? " " : ": ")
        let since = reference.from.map { " since \($0)" } ?? ""
        let scope = reference.scope.map { "\($0.dimension): \($0.value)" }.joined(separator: ", ")
        let paths = Set(deviation.claims.map(\.source.path)).count - 1
        let too = paths == 0 ? "" : "; \(paths) other document\(paths == 1 ? " says" : "s say") the same"
        let source = Evidence.source(reference.source, pack: reference.pack, isVerified: reference.isVerified)
        return Diagnostic(
            rule: Self.metadata.id, severity: isCertain ? Self.metadata.severity : .note,
            message: "\(reference.subject): \(title)\(deviation.text) here, \(reference.valueText)\(since) "
                + "in the reference\(scope.isEmpty ? "" : " (\(scope))")\(too)",
            location: claim.location, help: "correct it, or say for whom it holds",
            evidence: [Evidence(.quote, claim.shownQuote), source],
            related: deviation.claims.indices.filter { $0 != place }.prefix(Self.shownClaims).map {
                deviation.claims[$0]
            }.map {
                RelatedLocation($0.location, message: "\(deviation.text)\($0.who): “\($0.shownQuote)”")
            },
            subject: "\(reference.subject)/\(reference.attribute)#\(scope)#\(deviation.text)",
            conflict: Conflict(
                subject: reference.subject, attribute: reference.attribute,
                scope: reference.scope.map { Conflict.Qualifier($0.dimension, $0.value) },
                preferred: reference.valueText, why: source.text,
                claims: Conflict.claims([(deviation.text, deviation.claims)]),
                home: deviation.claims.count - 1))
    }
}
