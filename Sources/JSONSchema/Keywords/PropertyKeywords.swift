internal import Diagnostics
internal import StructuredData

/// `properties`, `patternProperties` and `additionalProperties`, in one walk over the entries.
struct PropertiesKeyword: Keyword {
    /// The names that have a schema.
    let properties: NameTable
    /// The schemas of these names.
    let schemas: [SubschemaID]
    /// The schemas by pattern.
    let patterns: [(pattern: Pattern, schema: SubschemaID)]
    /// The schema for all other names.
    let additional: SubschemaID?
    /// Whether no other names are allowed; then `additional` is never asked.
    let isClosed: Bool

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        guard let mapping = instance.mapping else { return true }
        var isValid = true
        // By index, here and below, since a loop over the entries would copy each of them.
        for position in mapping.entries.indices {
            if !evaluate(mapping, at: position, &evaluator) {
                isValid = false
                if evaluator.isQuiet { return false }
            }
        }
        return isValid
    }

    private func evaluate(_ mapping: Mapping, at position: Int, _ evaluator: inout Evaluator) -> Bool {
        let name = mapping.entries[position].name
        var isKnown = false
        var isValid = true
        if let schema = schema(of: name) {
            isKnown = true
            isValid = evaluator.descend(to: position, mapping.entries[position].value, schema)
        }
        if !patterns.isEmpty, !evaluator.spend(patterns.count) { return true }
        for (pattern, schema) in patterns {
            switch pattern.matches(name, evaluator.patternMemory) {
            case .no: continue
            case .yes:
                isKnown = true
                isValid = evaluator.descend(to: position, mapping.entries[position].value, schema) && isValid
            case .gaveUp:
                evaluator.giveUp("patternProperties", atKey: position) { place in pattern.runaway(place) }
            }
        }
        if isKnown {
            evaluator.markEvaluated(position)
            return isValid
        }
        if isClosed {
            evaluator.markEvaluated(position)
            let steps = properties.names.count + mapping.entries[position].key.range.length / 8
            let known = evaluator.canExplain(steps) ? properties.names : []
            return evaluator.fail("additionalProperties", at: position) { _ in
                UnknownName.finding(name, known: known, hasPatterns: !patterns.isEmpty)
            } && isValid
        }
        guard let additional else { return isValid }
        evaluator.markEvaluated(position)
        return evaluator.descend(to: position, mapping.entries[position].value, additional) && isValid
    }

    /// The schema that `properties` has for a name.
    func schema(of name: String) -> SubschemaID? { properties.position(of: name).map { schemas[$0] } }
}

/// What to say about a name that a schema does not know.
enum UnknownName {
    /// The finding, with the nearest of the known names or a list of them.
    static func finding(_ name: String, known: [String], hasPatterns: Bool) -> Finding {
        if known.contains(where: { $0.hasSameScalars(as: name) }) {
            return Finding(
                "`\(shortened(name))` is not allowed here",
                help: "remove it; the schema knows it for other forms of this mapping", target: .key)
        }
        let nearest = NearestName.find(name, among: known)
        let choices = ValueDescription.alternatives(known.prefix(13).map { "`\($0)`" }, "and", of: known.count)
        let help: String? =
            if let nearest { "did you mean `\(nearest)`?" } else if known.isEmpty || hasPatterns { "remove it" } else {
                "known here: \(choices)"
            }
        return Finding("`\(shortened(name))` is not a known key", help: help, target: .key, suggestion: nearest)
    }
}

/// `propertyNames`: a schema for the names of all entries.
struct PropertyNamesKeyword: Keyword {
    /// The schema of the names.
    let schema: SubschemaID

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        guard let mapping = instance.mapping else { return true }
        var isValid = true
        for (position, entry) in mapping.entries.enumerated() {
            isValid = evaluator.descend(toKey: position, entry, schema) && isValid
            if !isValid, evaluator.isQuiet { return false }
        }
        return isValid
    }
}

extension KeywordFamily {
    /// `properties`, `patternProperties` and `additionalProperties`.
    static let properties = KeywordFamily("properties", "patternProperties", "additionalProperties") {
        (context) throws(SchemaError) in
        let properties = try context.namedSubschemas("properties")
        var patterns: [(pattern: Pattern, schema: SubschemaID)] = []
        for (entry, schema) in try context.namedSubschemas("patternProperties") {
            patterns.append((try context.pattern(entry.name, at: entry.key), schema))
        }
        let additional = context.value("additionalProperties")?.scalar?.kind
        return PropertiesKeyword(
            properties: NameTable(properties.map(\.entry.name)), schemas: properties.map(\.id), patterns: patterns,
            additional: context.subschema("additionalProperties"), isClosed: additional == .boolean(false))
    }

    /// `propertyNames`.
    static let propertyNames = KeywordFamily("propertyNames") { context in
        context.subschema("propertyNames").map { PropertyNamesKeyword(schema: $0) }
    }
}
