internal import Diagnostics
internal import JSONSchema
internal import StructuredData

/// One citation of a document, in either form.
struct Citation {
    /// The texts of it, each with its place: the whole of a string, the members of an object.
    let parts: [Part]
    /// Its place.
    let range: TextRange
    /// What a finding about it is about.
    let subject: String

    /// A member of a citation object, or the one text of a string.
    struct Part {
        /// `title`, `doi`, …; nil for a citation that is a string.
        let name: String?
        /// The text.
        let text: String
        /// Its place.
        let range: TextRange
    }

    /// What can be told of a citation that is a string.
    let content: CitationText?

    /// The text of a member.
    subscript(name: String) -> Part? { parts.first { $0.name == name } }

    /// The text of a citation that is a string.
    var string: Part? { parts.first { $0.name == nil } }
}

extension Citation {
    /// The citations of a document in either form, those that have a text.
    static func all(in fields: FieldSet) -> [Citation] {
        var found: [Citation?] = []
        if let field = fields[.citation] { found.append(Citation(field.value, about: field.subject)) }
        if let field = fields[.citations] {
            for (index, item) in (field.value.sequence ?? [field.value]).enumerated() {
                found.append(Citation(item, about: "\(field.subject)/\(index)"))
            }
        }
        return found.compactMap(\.self)
    }

    private init?(_ node: Node, about subject: String) {
        let named = node.mapping?.entries.map { (Optional($0.name), $0.value) } ?? [(nil, node)]
        let parts = named.compactMap { name, value -> Citation.Part? in
            guard let text = value.scalar?.text, !value.isBlank else { return nil }
            return Citation.Part(name: name, text: text, range: value.range)
        }
        guard let first = parts.first else { return nil }
        self.parts = parts
        range = node.range
        self.subject = subject
        content = first.name == nil ? CitationText(first.text) : nil
    }
}
