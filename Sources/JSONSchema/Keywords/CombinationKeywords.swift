internal import StructuredData

/// `allOf`: every schema of a list holds.
struct AllOfKeyword: Keyword {
    /// The schemas of the list.
    let schemas: [SubschemaID]

    var inPlaceTargets: [SubschemaID] { schemas }

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        var isValid = true
        for schema in schemas where !evaluator.apply(schema, to: instance) {
            isValid = false
            if evaluator.isQuiet { return false }
        }
        return isValid
    }
}

/// `anyOf`: at least one schema of a list holds.
struct AnyOfKeyword: Keyword {
    /// The schemas of the list.
    let schemas: [SubschemaID]

    var inPlaceTargets: [SubschemaID] { schemas }

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        var isValid = false
        for schema in schemas where evaluator.holds(schema, instance) {
            isValid = true
            // The rest matters only to who asks what was evaluated, or for all that is said.
            if evaluator.evaluated == nil, !evaluator.graph.hasAllAnnotations { return true }
        }
        return isValid || evaluator.failBranches("anyOf", schemas, instance)
    }
}

/// `oneOf`: exactly one schema of a list holds.
struct OneOfKeyword: Keyword {
    /// The schemas of the list.
    let schemas: [SubschemaID]

    var inPlaceTargets: [SubschemaID] { schemas }

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        var first: Int?
        for (position, schema) in schemas.enumerated() where evaluator.holds(schema, instance) {
            if let first { return failSeveral(first, position, &evaluator) }
            first = position
        }
        return first != nil || evaluator.failBranches("oneOf", schemas, instance)
    }

    private func failSeveral(_ first: Int, _ second: Int, _ evaluator: inout Evaluator) -> Bool {
        if evaluator.isQuiet { return false }
        let graph = evaluator.graph
        let required = [first, second].map { graph.namesAlone(in: schemas[$0]) }
        if required.allSatisfy({ !$0.isEmpty }) {
            let groups = required.map { ValueDescription.list($0.map { "`\(shortened($0))`" }) }
            return evaluator.fail("oneOf") { place in
                Finding(
                    "\(place) has \(groups[0]) and \(groups[1]), but may have only one of them",
                    help: "remove one of them",
                    target: .key, range: place.value.mapping?[required[1][0]]?.key.range)
            }
        }
        let names = [first, second].map { graph.name(ofBranch: schemas[$0], $0) }
        return evaluator.fail("oneOf") { place in
            Finding(
                "\(place) fits \(names[0]) and \(names[1]), but must fit only one of the forms that are allowed",
                help: "leave out what makes it fit more than one")
        }
    }
}

/// `not`: a schema does not hold.
struct NotKeyword: Keyword {
    /// The schema that must not hold.
    let schema: SubschemaID

    var inPlaceTargets: [SubschemaID] { [schema] }

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        let before = (evaluator.evaluated, evaluator.annotations.count)
        let holds = evaluator.holds(schema, instance)
        evaluator.evaluated = before.0
        evaluator.dropAnnotations(from: before.1)
        if !holds { return true }
        if evaluator.isQuiet { return false }
        let banned = evaluator.graph.namesAlone(in: schema)
        let words = evaluator.graph.words(for: schema)
        return evaluator.fail("not") { place in
            if !banned.isEmpty {
                let names = ValueDescription.list(banned.map { "`\($0)`" })
                return Finding(
                    "\(place) must not have \(names)\(banned.count > 1 ? " together" : "")",
                    help: banned.count > 1 ? "remove one of them" : "remove it",
                    target: .key, range: place.value.mapping?[banned[0]]?.key.range)
            }
            if let words {
                return Finding("\(place) is \(ValueDescription.quoted(place.value)), but must not be \(words)")
            }
            return Finding("\(place) has a form that is ruled out here")
        }
    }
}

/// `if`, `then` and `else`.
struct ConditionalKeyword: Keyword {
    /// The schema after `if`.
    let condition: SubschemaID
    /// The schema after `then`.
    let consequence: SubschemaID?
    /// The schema after `else`.
    let alternative: SubschemaID?

    var inPlaceTargets: [SubschemaID] { [condition] + [consequence, alternative].compactMap { $0 } }

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        guard let branch = evaluator.holds(condition, instance) ? consequence : alternative else { return true }
        return evaluator.apply(branch, to: instance, because: { $0.circumstances(of: condition, in: instance) })
    }
}

extension KeywordFamily {
    /// `allOf`.
    static let allOf = KeywordFamily("allOf") { (context) throws(SchemaError) in
        AllOfKeyword(schemas: try context.subschemas("allOf") ?? [])
    }

    /// `anyOf`.
    static let anyOf = KeywordFamily("anyOf") { (context) throws(SchemaError) in
        AnyOfKeyword(schemas: try context.subschemas("anyOf") ?? [])
    }

    /// `oneOf`.
    static let oneOf = KeywordFamily("oneOf") { (context) throws(SchemaError) in
        OneOfKeyword(schemas: try context.subschemas("oneOf") ?? [])
    }

    /// `not`.
    static let not = KeywordFamily("not") { context in context.subschema("not").map { NotKeyword(schema: $0) } }

    /// `if`, `then` and `else`; the latter two mean nothing alone.
    static let conditional = KeywordFamily("if", "then", "else") { context in
        let (consequence, alternative) = (context.subschema("then"), context.subschema("else"))
        return context.subschema("if").map {
            ConditionalKeyword(condition: $0, consequence: consequence, alternative: alternative)
        }
    }
}
