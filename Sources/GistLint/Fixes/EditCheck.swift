internal import Diagnostics
internal import StructuredData

/// Holds a text against the one before its edits: they may change what they replace, and nothing else.
struct EditCheck {
    let before: CheckedText
    let after: CheckedText
    /// The edits that lead from one to the other.
    let edits: [Edit]
    /// True where somebody looks at what changes, so that the text may state something else than before.
    var allowsOtherStatements = false

    /// What edits do that they must not.
    struct Harm {
        /// What it is, as a clause.
        let reason: String
        /// Who is to blame.
        var origin = Origin.rule
    }

    /// Where harm comes from.
    enum Origin {
        /// The rule that made the edits.
        case rule
        /// A schema of the team's own, which does not take what they write.
        case ownSchema
        /// Nobody: the text states something else, which somebody has to look at.
        case text
    }

    /// What the edits do that they must not; nil where they do no harm.
    var harm: Harm? {
        if let reason = damage ?? inText.damage { return Harm(reason: reason) }
        if !allowsOtherStatements, inText.changesStatements {
            return Harm(reason: "changed what the text states", origin: .text)
        }
        guard let error = newError else { return nil }
        let isOwnSchema = before.document.schema.map { !$0.usesOurNames } ?? false
        return Harm(
            reason: "raised \(error.rule): \(error.message)", origin: isOwnSchema ? .ownSchema : .rule)
    }

    private var inText: TextEditCheck {
        TextEditCheck(before: before.document, after: after.document, edits: edits)
    }

    /// What the edits damage, as a clause.
    private var damage: String? {
        // A text without fields that can be read has names that can be written wrongly too.
        let fieldEdits = edits.filter { $0.range.start < before.document.frontMatter.bodyStart }
        if fieldEdits.isEmpty { return nil }
        guard case .yaml(let content) = before.document.frontMatter.form,
            fieldEdits.allSatisfy({ content.start <= $0.range.start && $0.range.end <= content.end })
        else { return "changed what is no front matter" }
        guard case .fields(let old) = before.document.content else { return "changed what can't be read" }
        guard case .fields(let new) = after.document.content else { return "left front matter that can't be read" }
        if after.document.duplicateKeys.count > before.document.duplicateKeys.count
            || after.document.emptyKeys.count > before.document.emptyKeys.count
        {
            return "broken a key"
        }
        return hasSameValues(old, new) ? nil : "changed another value"
    }

    /// An error on a field that had none, or fewer: what one error hid, as a list around a value does, is no new one.
    private var newError: Diagnostic? {
        var known: [Substring: Int] = [:]
        for error in before.diagnostics where error.severity == .error { known[error.field, default: 0] += 1 }
        return after.diagnostics.first { error in
            guard error.severity == .error, !isRevealed(error) else { return false }
            known[error.field, default: 0] -= 1
            return known[error.field, default: 0] < 0
        }
    }

    /// Whether a finding is in the text while only fields were edited: a document whose status or language can be read now
    /// may be held to more than before, and that is nothing that the edits made.
    private func isRevealed(_ finding: Diagnostic) -> Bool {
        finding.location.range.start >= after.document.frontMatter.bodyStart
            && edits.allSatisfy { $0.range.start < before.document.frontMatter.bodyStart }
    }

    /// Whether all values outside of the edits are the same, in the same order.
    private func hasSameValues(_ old: Node, _ new: Node) -> Bool {
        var shift = 0
        let places = edits.map { edit in
            let start = edit.range.start + shift
            shift += edit.replacement.utf8.count - edit.range.length
            return TextRange(start, start + edit.replacement.utf8.count)
        }
        let oldLeaves = LeafValue.all(in: old, except: edits.map(\.range))
        let newLeaves = LeafValue.all(in: new, except: places)
        return oldLeaves == newLeaves
    }
}

extension Diagnostic {
    /// The field of the top level that a finding is about, as a pointer; other findings are about themselves.
    fileprivate var field: Substring {
        guard subject.utf8.first == UInt8(ascii: "/") else { return rule + subject[...] }
        return subject.dropFirst().prefix { $0 != "/" && $0 != "#" }
    }
}

/// A single value or an empty collection, and where in the tree it stands.
private struct LeafValue: Equatable {
    let path: [String]
    /// Its text; nil for a value that an edit replaces, of which only the place counts.
    let text: String?
    let kind: Scalar.Kind?

    /// The leaves of a value. Of those under a key that an edit writes nothing is said.
    static func all(in root: Node, except ranges: [TextRange]) -> [LeafValue] {
        var leaves: [LeafValue] = []
        collect(root, [], ranges, into: &leaves)
        return leaves
    }

    private static func collect(
        _ node: Node, _ path: [String], _ ranges: [TextRange], into leaves: inout [LeafValue]
    ) {
        func isEdited(_ range: TextRange) -> Bool {
            ranges.contains { $0.start <= range.start && range.end <= $0.end }
        }
        if isEdited(node.range) {
            leaves.append(LeafValue(path: path, text: nil, kind: nil))
        } else if let items = node.sequence, !items.isEmpty {
            for (index, item) in items.enumerated() { collect(item, path + [String(index)], ranges, into: &leaves) }
        } else if let entries = node.mapping?.entries, !entries.isEmpty {
            for entry in entries where !isEdited(entry.key.range) {
                collect(entry.value, path + [entry.name], ranges, into: &leaves)
            }
        } else {
            leaves.append(LeafValue(path: path, text: node.scalar?.text ?? "", kind: node.scalar?.kind))
        }
    }
}
