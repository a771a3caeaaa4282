internal import Diagnostics
internal import Facts

/// What a change is answerable for: findings in what it touches, findings across documents with one side that it
/// touches, and findings on facts that it states in another way.
struct ChangeScope {
    private let touched: Set<String>
    private let news: [String: Set<TextRange>]
    private let affected: [FactAlteration]
    private let knowledge: Knowledge
    /// Findings that say the same of several documents, one each: the rule and what it is about.
    private let touchedGroups: Set<Group>

    private struct Group: Hashable {
        let rule: String
        let subject: String

        init(_ diagnostic: Diagnostic) {
            rule = diagnostic.rule
            subject = diagnostic.subject
        }
    }

    init(_ change: ChangeSummary, _ findings: [Finding], _ configuration: Configuration) {
        let file = configuration.source.path
        touched = Set(change.documents + (change.base.isConfigurationChanged ? [file].compactMap(\.self) : []))
        news = change.news
        // What a document states no more is for the others to settle between them.
        affected = change.alterations.filter { !$0.after.isEmpty }
        knowledge = configuration.knowledge
        touchedGroups = Set(
            findings.map(\.diagnostic).filter { [touched] in
                !$0.related.isEmpty && touched.contains($0.location.path)
            }.map(Group.init))
    }

    /// Whether the change touches the file that a finding stands in.
    func touches(_ diagnostic: Diagnostic) -> Bool { touched.contains(diagnostic.location.path) }

    /// Whether the change is answerable for a finding.
    func covers(_ diagnostic: Diagnostic) -> Bool {
        if touches(diagnostic) { return true }
        // A finding that has other sides in its own document only is that document's.
        let isAcross = diagnostic.related.contains { $0.location.path != diagnostic.location.path }
        if isAcross {
            let sides = diagnostic.related.lazy.map(\.location.path)
            if sides.contains(where: touched.contains) || touchedGroups.contains(Group(diagnostic)) { return true }
        }
        guard let conflict = diagnostic.conflict else { return false }
        if conflict.claims.contains(where: { touched.contains($0.location.path) }) { return true }
        return affected.contains { isAbout($0, conflict) && $0.statedIn.contains(diagnostic.location.path) }
    }

    /// Whether the change takes a side in a conflict that was there before: not the one that is believed, nor where nothing
    /// speaks for one of them, that of most documents, for to come over to it is what was asked for.
    func joins(_ conflict: Conflict?) -> Bool {
        guard let conflict else { return false }
        let joined = Set(
            conflict.claims.filter { news[$0.location.path]?.contains($0.location.range) ?? false }.map(\.side))
        if joined.isEmpty { return false }
        let documents = Dictionary(grouping: conflict.claims, by: \.side).mapValues {
            Set($0.map(\.location.path)).count
        }
        return joined.contains { side in
            if let preferred = conflict.preferred { return side != preferred }
            return documents.contains { $0.key != side && $0.value >= documents[side] ?? 0 }
        }
    }

    private func isAbout(_ alteration: FactAlteration, _ conflict: Conflict) -> Bool {
        alteration.subject == conflict.subject && alteration.attribute == conflict.attribute
            && knowledge.areCompatible(
                alteration.scope.map { ScopeValue($0.name, $0.value) },
                conflict.scope.map { ScopeValue($0.name, $0.value) })
    }
}
