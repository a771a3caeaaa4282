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
        case .sequence(let items): flow(node).map { "`\($0)`" } ?? "a list of \(items.count)"
        case .mapping(let mapping): flow(node).map { "`\($0)`" } ?? "a mapping of \(mapping.entries.count)"
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

    /// A short value on one line, texts in quotes; nil for a long one.
    private static func flow(_ node: Node, _ room: Int = 6) -> String? {
        switch node.content {
        case .scalar(let scalar):
            let text = scalar.kind == .string ? "\"\(scalar.text)\"" : scalar.kind == .null ? "null" : scalar.text
            return text.utf8.count > 30 ? nil : text
        case .sequence(let items):
            let parts = items.count > room ? [] : items.compactMap { flow($0, room - items.count) }
            return parts.count == items.count ? "[\(parts.joined(separator: ", "))]" : nil
        case .mapping(let mapping):
            let entries = mapping.entries
            let parts =
                entries.count > room
                ? []
                : entries.compactMap { entry in
                    flow(entry.value, room - entries.count).map { "\(entry.name): \($0)" }
                }
            return parts.count == entries.count ? "{\(parts.joined(separator: ", "))}" : nil
        }
    }

    private static func kind(of scalar: Scalar) -> String {
        switch scalar.kind {
        case .null: "empty"
        case .boolean: "the truth value `\(scalar.text)`"
        case .integer, .float: "the number \(shortened(scalar.text))"
        case .string: scalar.text.isEmpty ? "an empty text" : "the text `\(shortened(scalar.text))`"
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
