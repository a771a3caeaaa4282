internal import StructuredData

/// `dependentSchemas`: schemas for the whole mapping, each for the case that a name is there.
struct DependentSchemasKeyword: Keyword {
    /// The names, each with its schema.
    let dependencies: [(name: String, schema: SubschemaID)]

    var inPlaceTargets: [SubschemaID] { dependencies.map(\.schema) }

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        guard let mapping = instance.mapping, evaluator.spend(dependencies.count / 4) else { return true }
        var isValid = true
        for (name, schema) in dependencies where mapping.position(of: name) != nil {
            isValid =
                evaluator.apply(schema, to: instance, because: { _ in "`\(shortened(name))` is there" }) && isValid
        }
        return isValid
    }
}

/// `dependencies` of draft 7 and before: names or a schema for each name. Later drafts read it too, as others do.
struct DependenciesKeyword: Keyword {
    /// The names that need other names.
    let names: DependentRequiredKeyword
    /// The names that need a schema to hold.
    let schemas: DependentSchemasKeyword

    var inPlaceTargets: [SubschemaID] { schemas.inPlaceTargets }

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        let hasNames = names.evaluate(instance, &evaluator)
        return schemas.evaluate(instance, &evaluator) && hasNames
    }
}

extension KeywordFamily {
    /// `dependentSchemas`.
    static let dependentSchemas = KeywordFamily("dependentSchemas") { (context) throws(SchemaError) in
        let schemas = try context.namedSubschemas("dependentSchemas")
        return DependentSchemasKeyword(dependencies: schemas.map { ($0.entry.name, $0.id) })
    }

    /// `dependencies`.
    static let dependencies = KeywordFamily("dependencies") { (context) throws(SchemaError) in
        guard let mapping = context.value("dependencies")?.mapping else {
            throw context.wrong("dependencies", "a mapping of names to lists of names or schemas")
        }
        var names: [(name: String, needed: [String])] = []
        var schemas: [(name: String, schema: SubschemaID)] = []
        for entry in mapping.entries {
            if entry.value.sequence != nil {
                names.append((entry.name, try context.texts(entry.value, of: "dependencies")))
            } else {
                schemas.append((entry.name, context.subschema("dependencies", entry)))
            }
        }
        return DependenciesKeyword(
            names: DependentRequiredKeyword(keyword: "dependencies", dependencies: names),
            schemas: DependentSchemasKeyword(dependencies: schemas))
    }
}
