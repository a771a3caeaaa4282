internal import Diagnostics
internal import StructuredData

/// What a keyword sees of its schema while it is compiled.
struct SchemaContext {
    /// What compiles the schemas that this one names.
    let builder: SchemaBuilder
    /// The schema.
    let mapping: Mapping
    /// Where it stands.
    let location: SchemaLocation
    /// The resource that it belongs to.
    let resource: Int
    /// The dialect of that resource.
    let dialect: Dialect

    /// The value of a keyword.
    func value(_ keyword: String) -> Node? { mapping[keyword]?.value }

    /// The subschema that a keyword has as its value.
    func subschema(_ keyword: String) -> SubschemaID? {
        value(keyword).map { builder.id(of: $0, location.child(keyword), in: resource, steps: [keyword]) }
    }

    /// The subschemas that a keyword has in a list.
    func subschemas(_ keyword: String) throws(SchemaError) -> [SubschemaID]? {
        guard let value = value(keyword) else { return nil }
        guard let items = value.sequence else { throw wrong(keyword, "a list of schemas") }
        let list = location.child(keyword)
        return items.enumerated().map { index, item in
            builder.id(of: item, list.child(String(index)), in: resource, steps: [keyword, String(index)])
        }
    }

    /// The subschemas that a keyword has under names.
    func namedSubschemas(_ keyword: String) throws(SchemaError) -> [(entry: Mapping.Entry, id: SubschemaID)] {
        guard let value = value(keyword) else { return [] }
        guard let mapping = value.mapping else { throw wrong(keyword, "a mapping of names to schemas") }
        return mapping.entries.map { ($0, subschema(keyword, $0)) }
    }

    /// The subschema that is the value of one entry of a keyword.
    func subschema(_ keyword: String, _ entry: Mapping.Entry) -> SubschemaID {
        builder.id(
            of: entry.value, location.child(keyword).child(entry.name), in: resource, steps: [keyword, entry.name])
    }

    /// The number that a keyword has.
    func number(_ keyword: String) throws(SchemaError) -> Limit? {
        guard let value = value(keyword) else { return nil }
        guard let scalar = value.scalar, let number = Number(scalar) else { throw wrong(keyword, "a number") }
        return Limit(number: number, text: scalar.text)
    }

    /// The count that a keyword has.
    func count(_ keyword: String) throws(SchemaError) -> Int? {
        guard let value = value(keyword) else { return nil }
        guard let count = Number(value)?.count else { throw wrong(keyword, "a whole number, 0 or more") }
        return count
    }

    /// The texts in a list.
    func texts(_ node: Node, of keyword: String) throws(SchemaError) -> [String] {
        guard let items = node.sequence else {
            let name = node.string.map { "write a list: `[\(shortened($0))]`" }
            throw wrong(keyword, "a list of texts", at: node, help: name)
        }
        var texts: [String] = []
        for item in items {
            guard let text = item.string else { throw wrong(keyword, "a list of texts", at: item) }
            texts.append(text)
        }
        return texts
    }

    /// Whether a keyword is there and `true`.
    func flag(_ keyword: String) throws(SchemaError) -> Bool {
        guard let value = value(keyword) else { return false }
        guard case .boolean(let flag) = value.scalar?.kind else { throw wrong(keyword, "`true` or `false`") }
        return flag
    }

    /// What the value of a keyword should have been, and what it is.
    func wrong(_ keyword: String, _ expected: String, at node: Node? = nil, help: String? = nil) -> SchemaError {
        let node = node ?? value(keyword) ?? Node(.mapping(mapping), range: TextRange(0, 0))
        let found = ValueDescription.kind(of: node)
        return .wrongValue(
            keyword: keyword, expected: "\(expected), \(found == "empty" ? "but is" : "not") \(found)",
            help: help ?? FormerMeaning.help(keyword, node, in: dialect.draft),
            at: builder.place(of: node, in: location))
    }
}

/// A number in a schema, with its text for messages.
struct Limit: Sendable {
    /// The number.
    let number: Number
    /// How the schema writes it.
    let text: String
}
