internal import Diagnostics
internal import StructuredData

/// The fields of a document under our names.
struct FieldSet: Sendable {
    /// The front matter under our names; nil where there is none.
    let root: Node?
    /// How the team writes.
    let convention: Convention

    init(root: Node?, convention: Convention) {
        self.root = root.map(convention.translated)
        self.convention = convention
    }

    /// A field and its value; nil where it is absent or empty.
    subscript(name: FieldName) -> Field? {
        guard let entry = root?.mapping?[name.rawValue], !entry.value.isBlank else { return nil }
        return Field(name: name, writtenName: entry.writtenName, key: entry.key, value: entry.value)
    }

    /// Who answers for the document, as it says itself: one name or a list of them.
    var owners: [String] {
        guard let value = self[.owner]?.value else { return [] }
        let names = (value.sequence ?? [value]).compactMap(\.scalar?.text)
        return names.filter { $0.contains { !$0.isWhitespace } }
    }
}

/// One field of a document.
struct Field: Sendable {
    /// Our name of it.
    let name: FieldName
    /// The key as written.
    let writtenName: String
    /// The key's place.
    let key: Node
    /// The value; what is written there, but with our words for the team's.
    let value: Node

    /// The text of a scalar.
    var text: String? { value.scalar?.text }

    /// What a finding about the field is about.
    var subject: String { "/" + name.rawValue }

    /// What a finding about what the field holds is about: another value is another finding.
    var subjectOfValue: String { text.map { subject.holding($0) } ?? subject }
}
