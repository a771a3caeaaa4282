internal import StructuredData

/// What the schemas of an `anyOf` or `oneOf` have against an instance when none of them holds.
struct Branch {
    /// The schema.
    let schema: SubschemaID
    /// Its place in the list.
    let position: Int
    /// What it has against the instance.
    let violations: [Violation]
    /// How deep the instance itself lies.
    let depth: Int

    /// Violations of what tells the branches apart: the type of the value, and fixed values in it or right below it.
    var mismatches: Int {
        violations.count { violation in
            let level = violation.instanceLocation.tokens.count - depth
            switch violation.keyword {
            case "type", "false": return level == 0
            case "const", "enum": return level <= 1
            default: return false
            }
        }
    }

    /// How deep the branch got: the least depth at which it found something wrong.
    var reach: Int { violations.map { $0.instanceLocation.tokens.count - depth }.min() ?? 0 }

    /// Whether this branch came nearer than another; nil where nothing tells.
    func isNearer(than other: Branch) -> Bool? {
        if mismatches != other.mismatches { return mismatches < other.mismatches }
        if reach != other.reach { return reach > other.reach }
        if violations.count != other.violations.count { return violations.count < other.violations.count }
        return nil
    }
}

extension Evaluator {
    /// Reports what the nearest branch has against an instance, or one violation where no branch came nearer than others.
    mutating func failBranches(_ keyword: String, _ schemas: [SubschemaID], _ instance: Node) -> Bool {
        if isQuiet { return false }
        let complaint = "fits none of the \(schemas.count) forms that are allowed"
        guard canExplain(4 * schemas.count) else {
            return fail(keyword) { place in Finding("\(place) \(complaint)") }
        }
        var branches: [Branch] = []
        for (position, schema) in schemas.enumerated() {
            let found = findings(of: schema, instance)
            branches.append(Branch(schema: schema, position: position, violations: found, depth: instancePath.count))
        }
        if current?.notes?.message(for: keyword, Finding("")) != nil, branches.allSatisfy({ $0.reach == 0 }) {
            // The schema says what is wanted as a whole; no branch alone knows that.
            let suggestion = branches.lazy.flatMap(\.violations).compactMap(\.suggestion).first
            return fail(keyword) { _ in
                Finding("", help: suggestion.map { "did you mean `\($0)`?" }, suggestion: suggestion)
            }
        }
        if let nearest = nearest(of: branches), nearest.mismatches == 0 || branches.count == 1 {
            return report(nearest.violations)
        }
        if let finding = sharedFinding(branches, instance) { return fail(keyword) { finding($0) } }
        if let nearest = nearest(of: branches) { return report(nearest.violations) }
        let help = help(branches)
        return fail(keyword) { place in
            Finding(
                instance.scalar == nil ? "\(place) \(complaint)" : place.denies(instance, complaint),
                help: help)
        }
    }

    /// What messages call a branch: its title, or its number.
    func name(ofBranch schema: SubschemaID, _ position: Int) -> String {
        graph[schema].notes?.title.map { "“\($0)”" } ?? "form \(position + 1)"
    }

    /// The names that the present schema knows, by itself and by the schemas that it applies to the same value.
    func knownNames() -> [String] {
        var names: [String] = []
        var seen: Set<SubschemaID> = []
        var next = frames.last.map { [$0.subschema] } ?? []
        while let id = next.popLast() {
            guard seen.insert(id).inserted else { continue }
            for keyword in graph[id].keywords {
                names += (keyword as? PropertiesKeyword)?.properties.names ?? []
                next += keyword.inPlaceTargets
            }
        }
        return names
    }

    /// What messages call a value that a schema allows, where that can be said in a few words.
    func words(for schema: SubschemaID) -> String? {
        if let title = graph[schema].notes?.title { return "“\(title)”" }
        for keyword in graph[schema].keywords {
            if let value = keyword as? ValueKeyword, value.allowed.count <= 3 {
                return ValueDescription.alternatives(value.allowed.map(ValueDescription.quoted))
            }
        }
        return graph[schema].keywords.lazy.compactMap { $0 as? TypeKeyword }.first?.allowed.words
    }

    /// The names that a schema requires, where it does nothing else.
    func bannedNames(_ schema: SubschemaID) -> [String] {
        let keywords = graph[schema].keywords
        guard keywords.count == 1, let required = keywords.first as? RequiredKeyword else { return [] }
        return required.names
    }

    /// What the first branches want.
    private func help(_ branches: [Branch]) -> String? {
        let wishes = branches.prefix(2).compactMap { branch in
            branch.violations.first.map { "\(name(ofBranch: branch.schema, branch.position)): \($0.message)" }
        }
        return wishes.isEmpty ? nil : wishes.joined(separator: "; ")
    }

    private func nearest(of branches: [Branch]) -> Branch? {
        guard var best = branches.first else { return nil }
        var isTied = false
        for branch in branches.dropFirst() {
            switch branch.isNearer(than: best) {
            case true?:
                best = branch
                isTied = false
            case false?: continue
            case nil: isTied = true
            }
        }
        return isTied ? nil : best
    }

    /// One finding for branches that fail alike: all by type, all by value, or all by a missing name.
    private func sharedFinding(_ branches: [Branch], _ instance: Node) -> ((InstancePlace) -> Finding)? {
        let keywords = branches.map { branch in own(branch).map { graph[$0].keywords } ?? [] }
        let types = keywords.compactMap { $0.lazy.compactMap { $0 as? TypeKeyword }.first }
        if types.count == branches.count, branches.allSatisfy({ fails($0, by: ["type"]) }), let first = types.first {
            let allowed = types.reduce(TypeSet()) { $0.union($1.allowed) }
            let keyword = TypeKeyword(allowed: allowed, wholeFloatsAreIntegers: first.wholeFloatsAreIntegers)
            return { keyword.finding(instance, $0) }
        }
        let values = keywords.compactMap { $0.lazy.compactMap { $0 as? ValueKeyword }.first }
        if values.count == branches.count, branches.allSatisfy({ fails($0, by: ["const", "enum"]) }) {
            let keyword = ValueKeyword(keyword: "enum", allowed: values.flatMap(\.allowed))
            return { keyword.finding(instance, $0) }
        }
        let formats = keywords.compactMap { $0.lazy.compactMap { $0 as? FormatKeyword }.first?.format }
        if formats.count == branches.count, branches.allSatisfy({ fails($0, by: ["format"]) }),
            let first = formats.first
        {
            let words = ValueDescription.alternatives(formats.map(\.words))
            return { Finding($0.denies(instance, "is not \(words)"), help: "write it like `\(first.example)`") }
        }
        let missing = branches.map { $0.violations.first?.missing ?? [] }
        if branches.allSatisfy({ $0.violations.count == 1 && fails($0, by: ["required"]) }) {
            return { place in MissingNames.alternatives(missing, place) }
        }
        return nil
    }

    /// Whether a branch fails at the instance itself, by one of some keywords.
    private func fails(_ branch: Branch, by keywords: Set<String>) -> Bool {
        branch.violations.contains {
            keywords.contains($0.keyword) && $0.instanceLocation.tokens.count == branch.depth
        }
    }

    /// The schema of a branch, behind a reference where it is only that.
    private func own(_ branch: Branch) -> SubschemaID? {
        var id = branch.schema
        for _ in 0..<8 {
            guard graph[id].keywords.count == 1, let reference = graph[id].keywords.first as? ReferenceKeyword else {
                return id
            }
            id = reference.target
        }
        return nil
    }
}
