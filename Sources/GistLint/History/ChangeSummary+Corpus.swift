internal import Diagnostics
internal import Facts

extension ChangeSummary {
    /// What a change did to the documents of a run.
    init(base: ChangeBase, _ corpus: Corpus) {
        let touched = corpus.records.filter { $0.touch != nil }
        let altered = Set(
            touched.flatMap { record in
                (record.touch?.alterations ?? []).map { Topic($0.before[0]) }
            })
        // Only what is altered is looked up, of a corpus that may state very much else.
        let claims =
            altered.isEmpty
            ? [:] : Dictionary(grouping: corpus.claims.filter { altered.contains(Topic($0)) }, by: Topic.init)
        let alterations = touched.flatMap { record in
            (record.touch?.alterations ?? []).map { alteration in
                FactAlteration(
                    alteration, in: record.path, among: claims[Topic(alteration.before[0])] ?? [],
                    corpus.configuration.knowledge)
            }
        }
        self.init(base: base, documents: touched.map(\.path), alterations: alterations, news: corpus.changed.news)
    }
}

extension FactAlteration {
    /// An alteration, and where else among claims of the same subject the fact is stated of a case that may be the same.
    fileprivate init(
        _ alteration: ClaimAlteration, in path: String, among claims: [ClaimRecord], _ knowledge: Knowledge
    ) {
        let all = alteration.before + alteration.after
        let first = alteration.before[0]
        let others = claims.filter { claim in
            claim.source.path != path && all.contains { knowledge.areCompatible($0.scope, claim.scope) }
        }
        let attribute = knowledge.attribute(first.attribute)
        func texts(_ claims: [ClaimRecord]) -> [String] {
            var seen: Set<String> = []
            return claims.map { $0.text(attribute) }.filter { seen.insert($0).inserted }
        }
        self.init(
            path: path, subject: first.subject, attribute: first.attribute,
            scope: first.scope.filter { value in all.allSatisfy { $0.scope.contains(value) } }
                .map { Conflict.Qualifier($0.dimension, $0.value) },
            before: texts(alteration.before), after: texts(alteration.after),
            statedIn: Set(others.map(\.source.path)).sorted())
    }
}
