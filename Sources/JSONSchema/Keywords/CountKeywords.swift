internal import Diagnostics
internal import StructuredData

/// A least and a greatest count, each with the keyword that sets it.
struct CountKeyword: Keyword {
    /// What is counted.
    enum Subject: Sendable {
        case characters
        case items
        case properties
    }

    /// What is counted.
    let subject: Subject
    /// The keyword of the least count.
    let minimumKeyword: String
    /// The keyword of the greatest count.
    let maximumKeyword: String
    /// The least count.
    let minimum: Int?
    /// The greatest count.
    let maximum: Int?

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        if isPlainlyWithin(instance) { return true }
        if subject == .characters, !evaluator.spend(instance.range.length / 4) { return true }
        guard let count = count(in: instance) else { return true }
        if let minimum, count < minimum {
            return evaluator.fail(minimumKeyword) { place in
                if count == 0, minimum == 1 {
                    return Finding("\(place) is empty", help: "write at least one \(noun.one)")
                }
                return Finding("\(place) \(words(count)), but needs at least \(minimum)")
            }
        }
        if let maximum, count > maximum {
            return evaluator.fail(maximumKeyword) { place in
                Finding("\(place) \(words(count)), but may have at most \(maximum)")
            }
        }
        return true
    }

    /// Whether the bytes of a text show that its characters, of one to four bytes each, are enough and not too many.
    private func isPlainlyWithin(_ instance: Node) -> Bool {
        guard subject == .characters, let bytes = instance.string?.utf8.count else { return false }
        return (bytes + 3) / 4 >= minimum ?? 0 && bytes <= maximum ?? .max
    }

    private func count(in instance: Node) -> Int? {
        switch subject {
        case .characters: instance.string?.unicodeScalars.count
        case .items: instance.sequence?.count
        case .properties: instance.mapping?.entries.count
        }
    }

    private var noun: (one: String, many: String) {
        switch subject {
        case .characters: ("character", "characters")
        case .items: ("item", "items")
        case .properties: ("key", "keys")
        }
    }

    private func words(_ count: Int) -> String {
        if count == 0 { return subject == .characters ? "is an empty text" : "has no \(noun.many)" }
        return "has \(count) \(count == 1 ? noun.one : noun.many)"
    }
}

/// `uniqueItems`: no two items are the same.
struct UniqueItemsKeyword: Keyword {
    /// Up to here, comparing all pairs is quicker than hashing.
    private static let pairLimit = 12

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        // All that lies in the items is looked at, on each level that asks for it.
        guard let items = instance.sequence, evaluator.spend(instance.range.length),
            let pair = firstPair(in: items)
        else { return true }
        return evaluator.fail("uniqueItems") { place in
            let item = items[pair.second]
            return Finding(
                "\(place) holds \(item.scalar == nil ? "the same item" : ValueDescription.quoted(item)) twice",
                help: "remove item \(pair.second + 1), which repeats item \(pair.first + 1)",
                range: item.range)
        }
    }

    private func firstPair(in items: [Node]) -> (first: Int, second: Int)? {
        if items.count > UniqueItemsKeyword.pairLimit { return firstPairByHash(in: items) }
        for second in items.indices.dropFirst() {
            if let first = items[..<second].firstIndex(where: { $0.equals(items[second]) }) { return (first, second) }
        }
        return nil
    }

    private func firstPairByHash(in items: [Node]) -> (first: Int, second: Int)? {
        var seen: [Int: [Int]] = [:]
        for (second, item) in items.enumerated() {
            let hash = item.contentHash
            if let first = seen[hash]?.first(where: { items[$0].equals(item) }) { return (first, second) }
            seen[hash, default: []].append(second)
        }
        return nil
    }
}

/// `minItems`, `maxItems` and `uniqueItems` together.
struct ItemCountKeyword: Keyword {
    /// The limits of the count.
    let count: CountKeyword
    /// The check for equal items, where it is asked for.
    let unique: UniqueItemsKeyword?

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        let isCountValid = count.evaluate(instance, &evaluator)
        return (unique?.evaluate(instance, &evaluator) ?? true) && isCountValid
    }
}

extension KeywordFamily {
    /// `minLength` and `maxLength`, in Unicode scalars.
    static let textLength = KeywordFamily("minLength", "maxLength") { (context) throws(SchemaError) in
        try counts(.characters, "minLength", "maxLength", context)
    }

    /// `minProperties` and `maxProperties`.
    static let propertyCount = KeywordFamily("minProperties", "maxProperties") { (context) throws(SchemaError) in
        try counts(.properties, "minProperties", "maxProperties", context)
    }

    /// `minItems`, `maxItems` and `uniqueItems`.
    static let itemCount = KeywordFamily("minItems", "maxItems", "uniqueItems") { (context) throws(SchemaError) in
        ItemCountKeyword(
            count: try counts(.items, "minItems", "maxItems", context),
            unique: try context.flag("uniqueItems") ? UniqueItemsKeyword() : nil)
    }

    private static func counts(
        _ subject: CountKeyword.Subject, _ minimum: String, _ maximum: String, _ context: SchemaContext
    ) throws(SchemaError) -> CountKeyword {
        CountKeyword(
            subject: subject, minimumKeyword: minimum, maximumKeyword: maximum, minimum: try context.count(minimum),
            maximum: try context.count(maximum))
    }
}
