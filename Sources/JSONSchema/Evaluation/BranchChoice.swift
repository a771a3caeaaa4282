internal import Diagnostics
internal import StructuredData

/// The branches of an `anyOf` or `oneOf` that all failed, and what is best said of them.
struct BranchChoice {
    private let branches: [Branch]
    private let graph: SchemaGraph
    private let instance: Node
    /// The entries by which the branches are told apart: those that several of them fix to certain values.
    let discriminators: Set<String>

    init(_ branches: [Branch], graph: SchemaGraph, instance: Node) {
        self.branches = branches
        self.graph = graph
        self.instance = instance
        var counts: [String: Int] = [:]
        for branch in branches {
            for name in graph.fixedValues(in: branch.schema).map(\.name) { counts[name, default: 0] += 1 }
        }
        discriminators = Set(counts.filter { $0.value > 1 }.keys)
    }

    /// The branch that came nearest; nil where two are equally near.
    var nearest: Branch? {
        guard var best = branches.first else { return nil }
        var isTied = false
        for branch in branches.dropFirst() {
            switch branch.isNearer(than: best, discriminators) {
            case true?:
                best = branch
                isTied = false
            case false?: continue
            case nil: isTied = true
            }
        }
        return isTied ? nil : best
    }

    /// The finding that an entry by which branches are told apart has a value that none of them knows; at its position.
    var discriminatorFinding: (position: Int, finding: (InstancePlace) -> Finding)? {
        guard let mapping = instance.mapping else { return nil }
        for (position, entry) in mapping.entries.enumerated() where discriminators.contains(entry.name) {
            let fixed = branches.map { branch in
                graph.fixedValues(in: branch.schema).first { $0.name == entry.name }?.keyword
            }
            guard fixed.allSatisfy({ keyword in keyword.map { !$0.allows(entry.value) } ?? false }) else { continue }
            let keyword = ValueKeyword(keyword: "enum", allowed: fixed.flatMap { $0?.allowed ?? [] })
            return (position, { keyword.finding(entry.value, $0) })
        }
        return nil
    }

    /// One finding for branches that fail alike: all by type, by value, by format, by a missing name.
    var sharedFinding: ((InstancePlace) -> Finding)? {
        let instance = instance
        let keywords = branches.map { graph[graph.resolved($0.schema)].keywords }
        let types = keywords.compactMap { $0.first(TypeKeyword.self) }
        if types.count == branches.count, branches.allSatisfy({ fails($0, by: ["type"]) }), let first = types.first {
            let allowed = types.reduce(TypeSet()) { $0.union($1.allowed) }
            let keyword = TypeKeyword(allowed: allowed, wholeFloatsAreIntegers: first.wholeFloatsAreIntegers)
            return { keyword.finding(instance, $0) }
        }
        let values = keywords.compactMap { $0.first(ValueKeyword.self) }
        if values.count == branches.count, branches.allSatisfy({ fails($0, by: ["const", "enum"]) }) {
            let keyword = ValueKeyword(keyword: "enum", allowed: values.flatMap(\.allowed))
            return { keyword.finding(instance, $0) }
        }
        let formats = keywords.compactMap { $0.first(FormatKeyword.self)?.format }
        if formats.count == branches.count, branches.allSatisfy({ fails($0, by: ["format"]) }),
            let first = formats.first, let text = instance.string
        {
            let words = ValueDescription.alternatives(formats.map(\.words))
            let advice = formats.lazy.compactMap { FormatAdvice($0, for: text).help }.first
            return {
                Finding($0.denies(instance, "is not \(words)"), help: advice ?? "write it like `\(first.example)`")
            }
        }
        let missing = branches.map { $0.violations.first?.missing ?? [] }
        if branches.allSatisfy({ $0.violations.count == 1 && fails($0, by: ["required"]) }) {
            return { place in MissingNames.alternatives(missing, place) }
        }
        return nil
    }

    /// What to say where nothing tells which branch was meant.
    func finding(_ place: InstancePlace) -> Finding {
        let words = branches.compactMap { graph.words(for: $0.schema) }
        if instance.scalar != nil, words.count == branches.count {
            let found = place.isAtKey ? "\(place)" : "\(place) is \(ValueDescription.quoted(instance)), but"
            return Finding("\(found) must be \(ValueDescription.alternatives(words))")
        }
        let complaint = "fits none of the \(branches.count) forms that are allowed"
        return Finding(
            instance.scalar == nil ? "\(place) \(complaint)" : place.denies(instance, complaint), help: help)
    }

    /// What the first branches want.
    private var help: String? {
        let wishes = branches.prefix(2).compactMap { branch in
            branch.violations.first.map { "\(graph.name(ofBranch: branch.schema, branch.position)): \($0.message)" }
        }
        return wishes.isEmpty ? nil : wishes.joined(separator: "; ")
    }

    /// Whether a branch fails at the instance itself, by one of some keywords.
    private func fails(_ branch: Branch, by keywords: Set<String>) -> Bool {
        branch.violations.contains {
            keywords.contains($0.keyword) && $0.instanceLocation.tokens.count == branch.depth
        }
    }
}
