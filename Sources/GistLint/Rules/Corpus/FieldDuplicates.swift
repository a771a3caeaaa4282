internal import Diagnostics

/// Finds documents that share the value of a field which should be their own. The rules on titles, addresses and ids
/// differ only in the field; `Identity` says what counts as the same value.
struct FieldDuplicates {
    /// The rule that reports.
    let rule: RuleMetadata
    /// The field.
    let field: FieldName

    /// How many other documents a finding names at most; it counts them all.
    private static let shownOthers = 10

    /// One finding for each document that shares its value, naming the others.
    func findings(in corpus: Corpus) -> [Diagnostic] {
        var firstIndex: [String: Int] = [:]
        var groups: [String: [Int]] = [:]
        for (index, record) in corpus.records.enumerated() {
            guard let identity = record.identity(field) else { continue }
            if let first = firstIndex[identity.key] {
                groups[identity.key, default: [first]].append(index)
            } else {
                firstIndex[identity.key] = index
            }
        }
        return groups.sorted { $0.key < $1.key }.flatMap { key, indices in
            let members = indices.compactMap { corpus.records[$0].identity(field) }
            return members.indices.map { finding(members, $0, key: key) }
        }
    }

    private func finding(_ members: [Identity], _ index: Int, key: String) -> Diagnostic {
        let count = members.count - 1
        let shown = members.indices.lazy.filter { $0 != index }.prefix(FieldDuplicates.shownOthers)
        let others = count == 1 ? "another document has" : "\(count) other documents have"
        let isCut = count > FieldDuplicates.shownOthers
        let rest = isCut ? "; the first \(FieldDuplicates.shownOthers) of them are shown" : ""
        let name = members[index].writtenName
        return Diagnostic(
            rule: rule.id, severity: rule.severity, message: "\(others) the same `\(name)`\(rest)",
            location: members[index].location, help: "change one of them, or remove a document that stands twice",
            related: shown.map {
                RelatedLocation(members[$0].location, message: "the same `\(members[$0].writtenName)`")
            },
            subject: "/\(field.rawValue)#\(key)")
    }
}
