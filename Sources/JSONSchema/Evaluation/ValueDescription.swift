internal import StructuredData

/// Words for values, for people who write documents and not programs.
enum ValueDescription {
    /// What a value is, with the value itself where it is short: "the number 1.10", "a list".
    static func kind(of node: Node) -> String {
        switch node.content {
        case .sequence: "a list"
        case .mapping: "a mapping"
        case .scalar(let scalar): kind(of: scalar)
        }
    }

    /// A value as it may be quoted in a message.
    static func quoted(_ node: Node) -> String {
        switch node.content {
        case .sequence(let items): items.isEmpty ? "`[]`" : "a list of \(items.count)"
        case .mapping(let mapping): mapping.entries.isEmpty ? "`{}`" : "a mapping of \(mapping.entries.count)"
        case .scalar(let scalar): quoted(scalar)
        }
    }

    /// Some alternatives in words: "`a`, `b` or `c`"; no more than a line of them. Of very many, the first 13 are enough,
    /// with the number of all.
    static func alternatives(_ items: [String], _ word: String = "or", of count: Int? = nil) -> String {
        var length = 0
        let fitting = items.prefix { item in
            length += item.utf8.count + 2
            return length <= 160
        }
        if items.count <= 12, fitting.count == items.count { return list(items, word) }
        let shown = items.prefix(max(3, min(10, fitting.count)))
        if shown.count == items.count { return list(items, word) }
        return shown.joined(separator: ", ") + ", … (\(count ?? items.count) in all)"
    }

    /// Some things that belong together, in words: "`a`, `b` and `c`".
    static func list(_ items: [String], _ word: String = "and") -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(word) " + last
    }

    private static func kind(of scalar: Scalar) -> String {
        switch scalar.kind {
        case .null: "empty"
        case .boolean: "the truth value `\(scalar.text)`"
        case .integer, .float: "the number \(shortened(scalar.text))"
        case .string: "the text `\(shortened(scalar.text))`"
        }
    }

    private static func quoted(_ scalar: Scalar) -> String {
        switch scalar.kind {
        case .null: "an empty value"
        case .string where scalar.text.isEmpty: "an empty text"
        default: "`\(shortened(scalar.text))`"
        }
    }
}
