internal import Diagnostics
internal import StructuredData

/// `required`: names that a mapping must have.
struct RequiredKeyword: Keyword {
    /// The names that have to be there.
    let names: [String]
    /// The schemas of the names that are known; an entry of another name may be a slip of the pen.
    let properties: Mapping?
    private let table: NameTable
    private let count: Int

    /// Up to here, looking for each name is quicker than looking up each entry.
    private static let walkLimit = 3

    init(names: [String], properties: Mapping?) {
        self.names = names
        self.properties = properties
        table = NameTable(names)
        count = table.count
    }

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        guard let mapping = instance.mapping else { return true }
        if !evaluator.spend(names.count / 4) || hasAll(mapping) { return true }
        if evaluator.isQuiet { return false }
        let isExplained = evaluator.canExplain(MissingNames.steps(names, mapping))
        // A name that the schema has a text for is reported by itself, all others at once.
        let messages = evaluator.current?.notes?.messages
        let missing = names.filter { mapping.position(of: $0) == nil }
        let own = missing.filter { messages?.message(forMissing: $0) != nil }
        let others = missing.filter { messages?.message(forMissing: $0) == nil }
        for names in own.map({ [$0] }) + [others] where !names.isEmpty {
            _ = evaluator.fail("required") { place in finding(names, mapping, place, isExplained: isExplained) }
        }
        return false
    }

    private func finding(
        _ missing: [String], _ mapping: Mapping, _ place: InstancePlace, isExplained: Bool
    ) -> Finding {
        let known = names + (properties?.entries.map(\.name) ?? [])
        let missingNames = MissingNames(missing, in: mapping, known: known, isExplained: isExplained)
        var finding = missingNames.finding(place, because: nil)
        if missing.count == 1, let schema = properties?[missing[0]]?.value.mapping {
            finding.about = SchemaNotes.description(in: schema)
        }
        return finding
    }

    private func hasAll(_ mapping: Mapping) -> Bool {
        if count <= RequiredKeyword.walkLimit {
            return names.allSatisfy { mapping.position(of: $0) != nil }
        }
        // No two entries have one name.
        let found = mapping.entries.indices.count { table.position(of: mapping.entries[$0].name) != nil }
        return found == count
    }
}

/// `dependentRequired`: names that a mapping must have if it has another.
struct DependentRequiredKeyword: Keyword {
    /// The keyword, which older drafts call `dependencies`.
    let keyword: String
    /// The names, each with those that it needs.
    let dependencies: [(name: String, needed: [String])]

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        guard let mapping = instance.mapping, evaluator.spend(dependencies.count / 4) else { return true }
        var isValid = true
        for (name, needed) in dependencies where mapping.position(of: name) != nil {
            if needed.allSatisfy({ mapping.position(of: $0) != nil }) { continue }
            let isExplained = evaluator.canExplain(MissingNames.steps(needed, mapping))
            isValid = evaluator.fail(keyword) { place in
                MissingNames(needed, in: mapping, known: [name], isExplained: isExplained)
                    .finding(place, because: name)
            }
        }
        return isValid
    }
}

/// The names that a mapping lacks.
struct MissingNames {
    private let missing: [String]
    /// The names of the mapping that the schema does not know.
    private let unknown: [String]

    /// So many names are compared with those that are there, and so many are listed.
    private static let limit = 20

    /// What a mapping lacks of some names; `known` ones are no slips of the pen.
    init(_ names: [String], in mapping: Mapping, known: [String], isExplained: Bool) {
        missing = names.filter { mapping.position(of: $0) == nil }
        if !isExplained {
            unknown = []
            return
        }
        let known = Set((known + names).map(ExactText.init))
        unknown = mapping.entries.map(\.name).filter { !known.contains(ExactText($0)) }
    }

    /// How many comparisons that takes.
    static func steps(_ names: [String], _ mapping: Mapping) -> Int {
        names.count + min(names.count, limit) * mapping.entries.count
    }

    /// What to say about them; `because` is the entry that makes them necessary.
    func finding(_ place: InstancePlace, because cause: String?) -> Finding {
        let shown = missing.prefix(MissingNames.limit).map { "`\(shortened($0))`" }
        let names =
            shown.count == missing.count
            ? ValueDescription.list(shown) : shown.joined(separator: ", ") + ", … (\(missing.count) in all)"
        let location = place.tokens.isEmpty ? "" : " in \(place)"
        let reason = cause.map { ", which `\(shortened($0))` needs" } ?? ""
        return Finding(
            "\(names) \(missing.count == 1 ? "is" : "are") missing\(location)\(reason)", help: help, target: .missing,
            missing: missing)
    }

    /// What to say where any one of some groups of names would do.
    static func alternatives(_ groups: [[String]], _ place: InstancePlace) -> Finding {
        let names = groups.map { ValueDescription.list($0.map { "`\(shortened($0))`" }) }
        return Finding(
            "\(place) needs \(ValueDescription.alternatives(names))", help: "add one of them", target: .missing,
            missing: groups.flatMap(\.self))
    }

    private var help: String {
        for name in missing.prefix(MissingNames.limit) {
            if let near = NearestName.find(name, among: unknown) {
                return "add \(missing.count == 1 ? "it" : "them"), or is `\(near)` meant to be `\(name)`?"
            }
        }
        return "add \(missing.count == 1 ? "it" : "them")"
    }
}

extension KeywordFamily {
    /// `required`.
    static let required = KeywordFamily("required") { (context) throws(SchemaError) in
        guard let value = context.value("required") else { return nil }
        return RequiredKeyword(
            names: try context.texts(value, of: "required"), properties: context.value("properties")?.mapping)
    }

    /// `dependentRequired`.
    static let dependentRequired = KeywordFamily("dependentRequired") { (context) throws(SchemaError) in
        guard let mapping = context.value("dependentRequired")?.mapping else {
            throw context.wrong("dependentRequired", "a mapping of names to lists of names")
        }
        var dependencies: [(name: String, needed: [String])] = []
        for entry in mapping.entries {
            dependencies.append((entry.name, try context.texts(entry.value, of: "dependentRequired")))
        }
        return DependentRequiredKeyword(keyword: "dependentRequired", dependencies: dependencies)
    }
}
