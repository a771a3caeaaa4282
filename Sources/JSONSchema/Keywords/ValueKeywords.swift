internal import Diagnostics
internal import StructuredData

/// `enum` and `const`: the value is one of those that the schema lists.
struct ValueKeyword: Keyword {
    /// The keyword.
    let keyword: String
    /// The values that it lists.
    let allowed: [Node]
    /// The places of the values by hash, in a list that is too long for a walk.
    private let places: [Int: [Int]]
    private static let walkLimit = 32

    /// A list of values for the keyword.
    init(keyword: String, allowed: [Node]) {
        self.keyword = keyword
        self.allowed = allowed
        places =
            allowed.count < ValueKeyword.walkLimit
            ? [:] : Dictionary(grouping: allowed.indices) { allowed[$0].contentHash }
    }

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        if allows(instance) { return true }
        let isExplained = evaluator.canExplain(allowed.count + instance.range.length / 8)
        return evaluator.fail(keyword) { place in finding(instance, place, isExplained: isExplained) }
    }

    /// Whether a value is one of the list.
    func allows(_ instance: Node) -> Bool {
        if places.isEmpty { return allowed.contains { $0.equals(instance) } }
        return places[instance.contentHash]?.contains { allowed[$0].equals(instance) } ?? false
    }

    /// What to say about another value.
    func finding(_ instance: Node, _ place: InstancePlace, isExplained: Bool = true) -> Finding {
        let found = ValueDescription.quoted(instance)
        let choices = ValueDescription.alternatives(
            allowed.prefix(13).map(ValueDescription.quoted), of: allowed.count)
        if allowed.isEmpty { return Finding("\(place) can't have any value here") }
        if !isExplained { return Finding("\(place) is \(found), but must be \(choices)") }
        if let twin = scalarTwin(of: instance) {
            let help =
                twin.kind == .string ? "put it in quotes: `\"\(shortened(twin.text))\"`" : "write it without quotes"
            return Finding("\(place) must be \(choices), not \(ValueDescription.kind(of: instance))", help: help)
        }
        let nearest = instance.string.flatMap { NearestName.find($0, among: allowed.compactMap(\.string)) }
        return Finding(
            place.isAtKey ? "\(place) must be \(choices)" : "\(place) is \(found), but must be \(choices)",
            help: nearest.map { "did you mean `\($0)`?" }
                ?? (instance.sequence?.count == 1 ? "write the value without a list around it" : nil),
            suggestion: nearest,
            repair: instance.string.flatMap { NearestName.onlyNear($0, among: allowed.compactMap(\.string)) })
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
