internal import Diagnostics
internal import StructuredData

/// `enum` and `const`: the value is one of those that the schema lists.
struct ValueKeyword: Keyword {
    /// The keyword.
    let keyword: String
    /// The values that it lists.
    let allowed: [Node]

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        allows(instance) || evaluator.fail(keyword) { place in finding(instance, place) }
    }

    /// Whether a value is one of the list.
    func allows(_ instance: Node) -> Bool { allowed.contains { $0.equals(instance) } }

    /// What to say about another value.
    func finding(_ instance: Node, _ place: InstancePlace) -> Finding {
        let found = ValueDescription.quoted(instance)
        let choices = ValueDescription.alternatives(allowed.map(ValueDescription.quoted))
        if allowed.isEmpty { return Finding("\(place) can't have any value here") }
        if let twin = scalarTwin(of: instance) {
            let help = twin.kind == .string ? "put it in quotes: `\"\(twin.text)\"`" : "write it without quotes"
            return Finding("\(place) must be \(choices), not \(ValueDescription.kind(of: instance))", help: help)
        }
        let nearest = instance.string.flatMap { NearestName.find($0, among: allowed.compactMap(\.string)) }
        return Finding(
            place.isAtKey ? "\(place) must be \(choices)" : "\(place) is \(found), but must be \(choices)",
            help: nearest.map { "did you mean `\($0)`?" },
            suggestion: nearest)
    }

    /// The allowed value that has the same text and another type, such as "1" for 1.
    private func scalarTwin(of instance: Node) -> Scalar? {
        guard let scalar = instance.scalar else { return nil }
        return allowed.lazy.compactMap(\.scalar).first {
            $0.text.hasSameScalars(as: scalar.text) && $0.kind != scalar.kind
        }
    }
}

extension KeywordFamily {
    /// `enum`.
    static let enumeration = KeywordFamily("enum") { (context) throws(SchemaError) in
        guard let items = context.value("enum")?.sequence else { throw context.wrong("enum", "a list of values") }
        return ValueKeyword(keyword: "enum", allowed: items)
    }

    /// `const`.
    static let constant = KeywordFamily("const") { context in
        context.value("const").map { ValueKeyword(keyword: "const", allowed: [$0]) }
    }
}
