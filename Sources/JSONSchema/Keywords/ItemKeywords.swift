internal import StructuredData

/// Schemas for the first items by position and one for the rest: `prefixItems` and `items`, formerly `items` and
/// `additionalItems`.
struct ItemsKeyword: Keyword {
    /// The schemas of the first items.
    let first: [SubschemaID]
    /// The schema of all other items.
    let rest: SubschemaID?

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        guard let items = instance.sequence else { return true }
        var isValid = true
        for position in items.indices {
            guard let schema = position < first.count ? first[position] : rest else { break }
            if !evaluator.descend(to: position, items[position], schema) {
                isValid = false
                if evaluator.isQuiet { return false }
            }
            evaluator.markEvaluated(position)
        }
        return isValid
    }
}

/// `contains`, `minContains` and `maxContains`.
struct ContainsKeyword: Keyword {
    /// The schema that is looked for.
    let schema: SubschemaID
    /// 1 unless the schema says something else.
    let minimum: Int
    /// How many items it may hold for.
    let maximum: Int?
    /// Whether the schema writes `minContains`.
    let hasMinimum: Bool
    /// Whether the items found count as evaluated.
    let marksItems: Bool

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        guard let items = instance.sequence else { return true }
        var count = 0
        for (position, item) in items.enumerated() where evaluator.holds(schema, at: position, item) {
            count += 1
            if marksItems { evaluator.markEvaluated(position) }
        }
        if count < minimum {
            let items = counted(minimum, evaluator)
            return evaluator.fail(hasMinimum && minimum != 1 ? "minContains" : "contains") { place in
                Finding("\(place) needs at least \(items), but has \(count == 0 ? "none" : String(count))")
            }
        }
        if let maximum, count > maximum {
            let items = counted(maximum, evaluator)
            return evaluator.fail("maxContains") { place in
                Finding("\(place) may have at most \(items), but has \(count)")
            }
        }
        return true
    }

    private func counted(_ count: Int, _ evaluator: Evaluator) -> String {
        if evaluator.isQuiet { return "" }
        let clause = evaluator.graph.clause(for: schema, isPlural: count != 1)
        return "\(count) item\(count == 1 ? "" : "s") \(clause)"
    }
}

extension KeywordFamily {
    /// `prefixItems` and `items` of 2020-12.
    static let prefixItemsAndItems = KeywordFamily("prefixItems", "items") { (context) throws(SchemaError) in
        ItemsKeyword(first: try context.subschemas("prefixItems") ?? [], rest: context.subschema("items"))
    }

    /// `items` and `additionalItems` up to 2019-09; `additionalItems` means something only beside a list in `items`.
    static let itemsAndAdditional = KeywordFamily("items", "additionalItems") { (context) throws(SchemaError) in
        guard let items = context.value("items") else { return nil }
        if items.sequence == nil { return ItemsKeyword(first: [], rest: context.subschema("items")) }
        return ItemsKeyword(
            first: try context.subschemas("items") ?? [], rest: context.subschema("additionalItems"))
    }

    /// `contains` with its counts, from 2019-09 on.
    static let contains = KeywordFamily("contains", "minContains", "maxContains") { (context) throws(SchemaError) in
        guard let schema = context.subschema("contains") else { return nil }
        let minimum = try context.count("minContains")
        return ContainsKeyword(
            schema: schema, minimum: minimum ?? 1, maximum: try context.count("maxContains"),
            hasMinimum: minimum != nil, marksItems: context.dialect.containsEvaluates)
    }

    /// `contains` of drafts 6 and 7, alone.
    static let oldContains = KeywordFamily("contains") { context in
        context.subschema("contains").map {
            ContainsKeyword(schema: $0, minimum: 1, maximum: nil, hasMinimum: false, marksItems: false)
        }
    }
}
