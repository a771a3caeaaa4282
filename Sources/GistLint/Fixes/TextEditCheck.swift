internal import Diagnostics
internal import Facts
internal import Prose

/// Holds the text of a document against what it was before edits in it: the names that they replace may be others, and
/// nothing else.
struct TextEditCheck {
    let before: Document
    let after: Document
    /// All edits that lead from one to the other.
    let edits: [Edit]

    private var start: Int { before.frontMatter.bodyStart }

    /// The edits in the text.
    private var own: [Edit] { edits.filter { $0.range.start >= start } }

    /// What the edits damage, as a clause.
    var damage: String? {
        if own.isEmpty { return nil }
        guard let old = before.prose, let new = after.prose else { return "changed a text that was not read" }
        guard after.frontMatter.bodyStart == start + growth(of: edits.filter { $0.range.start < start }) else {
            return "changed where the text begins"
        }
        // What was a link, code or an item of a list is one still.
        guard new.blocks.map(\.kind) == old.blocks.map(\.kind), new.sentences.count == old.sentences.count,
            new.text.count == old.text.count + growth(of: own)
        else { return "changed the structure of the text" }
        return nil
    }

    /// Whether the text states something else than before. A name that is written wrongly may be understood nevertheless,
    /// and then nothing changes; where it was not, somebody has to look at what is stated now.
    var changesStatements: Bool { !own.isEmpty && statements(of: before) != statements(of: after) }

    private func growth(of edits: [Edit]) -> Int {
        edits.reduce(0) { $0 + $1.replacement.utf8.count - $1.range.length }
    }

    /// What a text states, wherever it does. That a name which is put right is one of its subject's is nothing new.
    private func statements(of document: Document) -> Set<Statement> {
        let names = Set(own.flatMap { [before.file.text($0.range), $0.replacement] }.map { $0.lowercased() })
        let facts = document.reading.facts.filter { fact in
            if case .text(let text) = fact.value { !names.contains(text.lowercased()) } else { true }
        }
        return Set(facts.map(Statement.init))
    }

    /// A fact without its place.
    private struct Statement: Hashable {
        let subject: String
        let attribute: String
        let value: FactValue
        let unit: String?
        let scope: [ScopeValue]
        let polarity: Polarity
        let contexts: [String]

        init(_ fact: Fact) {
            subject = fact.subject
            attribute = fact.attribute
            value = fact.value
            unit = fact.unit
            scope = fact.scope
            polarity = fact.polarity
            contexts = fact.contexts
        }
    }
}
