internal import StructuredData

/// A keyword that asks which items or properties the other keywords of its schema have evaluated.
protocol EvaluationReader: Keyword {}

/// `unevaluatedItems`.
struct UnevaluatedItemsKeyword: EvaluationReader {
    /// The schema of what is left over.
    let schema: SubschemaID

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        guard let items = instance.sequence else { return true }
        var isValid = true
        for (position, item) in items.enumerated() where evaluator.evaluated?.contains(position) != true {
            isValid = evaluator.descend(to: position, item, schema) && isValid
            if !isValid, evaluator.isQuiet { return false }
        }
        evaluator.evaluated?.insertAll()
        return isValid
    }
}

/// `unevaluatedProperties`.
struct UnevaluatedPropertiesKeyword: EvaluationReader {
    /// The schema of what is left over.
    let schema: SubschemaID
    /// Whether nothing unevaluated is allowed.
    let isClosed: Bool

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        guard let mapping = instance.mapping else { return true }
        var isValid = true
        for (position, entry) in mapping.entries.enumerated() where evaluator.evaluated?.contains(position) != true {
            isValid = evaluate(entry, at: position, &evaluator) && isValid
            if !isValid, evaluator.isQuiet { return false }
        }
        evaluator.evaluated?.insertAll()
        return isValid
    }

    private func evaluate(_ entry: Mapping.Entry, at position: Int, _ evaluator: inout Evaluator) -> Bool {
        if !isClosed { return evaluator.descend(to: position, entry.value, schema) }
        let known = evaluator.canExplain(0) ? evaluator.namesKnownHere : []
        _ = evaluator.canExplain(known.count)
        return evaluator.fail("unevaluatedProperties", at: position) { _ in
            UnknownName.finding(entry.name, known: known, hasPatterns: false)
        }
    }
}

extension KeywordFamily {
    /// `unevaluatedItems`.
    static let unevaluatedItems = KeywordFamily("unevaluatedItems") { context in
        context.subschema("unevaluatedItems").map { UnevaluatedItemsKeyword(schema: $0) }
    }

    /// `unevaluatedProperties`.
    static let unevaluatedProperties = KeywordFamily("unevaluatedProperties") { context in
        let isClosed = context.value("unevaluatedProperties")?.scalar?.kind == .boolean(false)
        return context.subschema("unevaluatedProperties").map {
            UnevaluatedPropertiesKeyword(schema: $0, isClosed: isClosed)
        }
    }
}
