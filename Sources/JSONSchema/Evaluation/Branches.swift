internal import Diagnostics
internal import StructuredData

/// What the schemas of an `anyOf` or `oneOf` have against an instance when none of them holds.
struct Branch {
    /// The schema.
    let schema: SubschemaID
    /// Its place in the list.
    let position: Int
    /// What it has against the instance.
    let violations: [Violation]
    /// How many entries of the instance it knows.
    let knownEntries: Int
    /// What it evaluated all the same.
    let evaluated: PositionSet?
    /// How deep the instance itself lies.
    let depth: Int

    /// Violations of what tells the branches apart: the type of the value, fixed values of it, and those of entries that
    /// several branches fix.
    func mismatches(_ discriminators: Set<String>) -> Int {
        violations.count { violation in
            let tokens = violation.instanceLocation.tokens
            switch violation.keyword {
            case "type", "false": return tokens.count == depth
            case "const", "enum":
                return tokens.count == depth || tokens.count == depth + 1 && discriminators.contains(tokens[depth])
            default: return false
            }
        }
    }

    /// Names that the branch misses or does not know.
    var strangeNames: Int {
        violations.reduce(0) { count, violation in
            let level = violation.instanceLocation.tokens.count - depth
            switch violation.keyword {
            case "required" where level == 0: return count + violation.missing.count
            case "additionalProperties", "unevaluatedProperties": return count + (level == 1 ? 1 : 0)
            default: return count
            }
        }
    }

    /// How deep the branch got: the least depth at which it found something wrong.
    var reach: Int { violations.map { $0.instanceLocation.tokens.count - depth }.min() ?? 0 }

    /// Whether this branch came nearer than another; nil where nothing tells.
    func isNearer(than other: Branch, _ discriminators: Set<String>) -> Bool? {
        let (mine, others) = (mismatches(discriminators), other.mismatches(discriminators))
        if mine != others { return mine < others }
        let (strange, otherStrange) = (strangeNames - knownEntries, other.strangeNames - other.knownEntries)
        if strange != otherStrange { return strange < otherStrange }
        if reach != other.reach { return reach > other.reach }
        if violations.count != other.violations.count { return violations.count < other.violations.count }
        return nil
    }
}

extension Evaluator {
    /// Reports what the nearest branch has against an instance, or one violation where no branch came nearer than others.
    mutating func failBranches(_ keyword: String, _ schemas: [SubschemaID], _ instance: Node) -> Bool {
        if isQuiet { return false }
        let before = evaluated
        guard canExplain(4 * schemas.count) else {
            evaluated?.insertAll()
            return fail(keyword) { place in
                Finding("\(place) fits none of the \(schemas.count) forms that are allowed")
            }
        }
        let branches = schemas.enumerated().map { position, schema in
            evaluated = before
            let found = findings(of: schema, instance)
            let known = instance.mapping.map { mapping in
                graph.knownNames(in: schema).count { mapping.position(of: $0) != nil }
            }
            return Branch(
                schema: schema, position: position, violations: found, knownEntries: known ?? 0, evaluated: evaluated,
                depth: instancePath.count)
        }
        let choice = BranchChoice(branches, graph: graph, instance: instance)
        let nearest = choice.nearest
        // What only branches know that were not meant is still unknown.
        evaluated = nearest?.evaluated ?? before
        if nearest == nil { evaluated?.insertAll() }
        let messages = current?.notes?.messages
        if messages?.message(for: keyword) != nil || messages?.whole != nil && branches.allSatisfy({ $0.reach == 0 }) {
            // The schema says what is wanted as a whole; no branch alone knows that.
            let suggestion = branches.lazy.flatMap(\.violations).compactMap(\.suggestion).first
            return fail(keyword) { _ in
                Finding("", help: suggestion.map { "did you mean `\($0)`?" }, suggestion: suggestion)
            }
        }
        if let nearest, nearest.mismatches(choice.discriminators) == 0 || branches.count == 1 {
            let reason = graph.circumstances(of: nearest.schema, in: instance, isHolding: true)
            return report(nearest.violations, because: reason)
        }
        if let (position, finding) = choice.discriminatorFinding { return fail(keyword, at: position, finding) }
        if let finding = choice.sharedFinding { return fail(keyword, finding) }
        if let nearest { return report(nearest.violations) }
        return fail(keyword) { place in choice.finding(place) }
    }
}
