internal import Diagnostics
internal import StructuredData

/// Walks an instance along a schema and collects what does not hold.
///
/// It keeps the way it went as numbers only; names and pointers are made of them when there is a violation to report.
struct Evaluator {
    /// One subschema under evaluation.
    struct Frame {
        let subschema: SubschemaID
        /// The keyword that referred to it, where it is not simply a part of the schema around it.
        let reference: StaticString?
    }

    /// The compiled schema.
    let graph: SchemaGraph
    /// The whole instance.
    let root: Node
    /// What messages call the whole instance.
    let rootName: String
    /// The way to the value: positions among entries and items.
    private(set) var instancePath: [Int]
    /// The subschemas around the present one, the outermost first: the dynamic scope.
    private(set) var frames: [Frame]
    /// Which entries or items of the present value were evaluated; nil while nobody asks.
    var evaluated: PositionSet?
    /// True while the present value is an entry's name and not its value.
    private(set) var isAtKey = false
    /// Whether only the answer matters. Then nothing is collected, and the first failure is enough.
    private(set) var isQuiet = false
    private var collected: [Violation] = []
    private var budget: Int
    private var isOverBudget = false
    /// Working memory of the pattern matcher.
    let patternMemory: PatternMemory

    /// Frames on top of each other: far above real use, far below the end of the stack.
    private static let depthLimit = 1_500

    /// An evaluator at the root of an instance.
    init(graph: SchemaGraph, root: Node, rootName: String, workspace: consuming Workspace) {
        self.graph = graph
        self.root = root
        self.rootName = rootName
        instancePath = workspace.instancePath
        frames = workspace.frames
        patternMemory = workspace.patternMemory
        // Branches in branches can multiply; this bounds them, and no sensible schema comes near.
        budget = 5_000_000 + 200 * root.range.length
    }

    /// The workspace, for the next evaluation.
    var workspace: Workspace {
        Workspace(instancePath: instancePath, frames: frames, patternMemory: patternMemory)
    }

    /// All violations of the whole instance, in its order.
    mutating func violations(of schema: SubschemaID) -> [Violation] {
        _ = apply(schema, to: root)
        if isOverBudget {
            frames.append(Frame(subschema: schema, reference: nil))
            isQuiet = false
            collected = []
            _ = fail("$ref") { place in
                Finding("\(place) can't be checked: the schema branches or refers to itself too often")
            }
            frames.removeLast()
        }
        return collected.enumerated().sorted { left, right in
            (left.element.range.start, left.offset) < (right.element.range.start, right.offset)
        }.map(\.element)
    }

    /// Evaluates a subschema on an instance at the present place.
    mutating func apply(_ id: SubschemaID, to instance: Node, reference: StaticString? = nil) -> Bool {
        budget -= 1
        if budget < 0 || frames.count > Evaluator.depthLimit { isOverBudget = true }
        if isOverBudget { return true }
        // Most branches of an `anyOf` or `oneOf` fall here.
        if isQuiet, let type = graph.subschemas[id.index].type, !type.matches(instance) { return false }
        frames.append(Frame(subschema: id, reference: reference))
        defer { frames.removeLast() }
        // Each field is read where it lies: a copy of the subschema would count up every reference in it.
        if let verdict = graph.subschemas[id.index].verdict { return verdict || forbid() }
        let keywords = graph.subschemas[id.index].keywords
        if !graph.subschemas[id.index].tracksEvaluation { return evaluate(keywords, instance) }
        let outer = evaluated
        evaluated = PositionSet()
        let isValid = evaluate(keywords, instance)
        if let inner = evaluated, var outer {
            outer.formUnion(inner)
            evaluated = outer
        } else {
            evaluated = outer
        }
        return isValid
    }

    /// Evaluates a subschema on an entry's value or an item.
    mutating func descend(to position: Int, _ child: Node, _ id: SubschemaID) -> Bool {
        let outer = evaluated
        evaluated = nil
        instancePath.append(position)
        defer {
            instancePath.removeLast()
            evaluated = outer
        }
        return apply(id, to: child)
    }

    /// Evaluates a subschema on the name of an entry.
    mutating func descend(toKey position: Int, _ entry: Mapping.Entry, _ id: SubschemaID) -> Bool {
        isAtKey = true
        defer { isAtKey = false }
        return descend(to: position, Node(.scalar(Scalar(entry.name)), range: entry.key.range), id)
    }

    /// Whether a subschema holds, without a word about why not. What it evaluated counts only if it does.
    mutating func holds(_ id: SubschemaID, _ instance: Node) -> Bool {
        let wasQuiet = isQuiet
        let before = evaluated
        isQuiet = true
        let isValid = apply(id, to: instance)
        isQuiet = wasQuiet
        if !isValid { evaluated = before }
        return isValid
    }

    /// The same for an item.
    mutating func holds(_ id: SubschemaID, at position: Int, _ child: Node) -> Bool {
        let wasQuiet = isQuiet
        isQuiet = true
        defer { isQuiet = wasQuiet }
        return descend(to: position, child, id)
    }

    /// What a subschema has against an instance, kept apart from what is collected.
    mutating func findings(of id: SubschemaID, _ instance: Node) -> [Violation] {
        let outer = collected
        collected = []
        defer { collected = outer }
        _ = apply(id, to: instance)
        return collected
    }

    /// Takes over violations that were kept apart.
    mutating func report(_ violations: [Violation]) -> Bool {
        collected += violations
        return false
    }

    /// Notes that a keyword does not hold. The finding is made only where somebody wants to read it.
    mutating func fail(_ keyword: String, _ finding: (InstancePlace) -> Finding) -> Bool {
        if isQuiet { return false }
        let place = InstancePlace(root: root, path: instancePath, isAtKey: isAtKey, rootName: rootName)
        collected.append(violation(keyword, finding(place), place))
        return false
    }

    /// The same about an entry or item of the present value.
    mutating func fail(_ keyword: String, at position: Int, _ finding: (InstancePlace) -> Finding) -> Bool {
        if isQuiet { return false }
        instancePath.append(position)
        defer { instancePath.removeLast() }
        return fail(keyword, finding)
    }

    /// The same about the name of an entry.
    mutating func fail(_ keyword: String, atKey position: Int, _ finding: (InstancePlace) -> Finding) -> Bool {
        isAtKey = true
        defer { isAtKey = false }
        return fail(keyword, at: position, finding)
    }

    /// The subschema under evaluation.
    var current: Subschema? { frames.last.map { graph[$0.subschema] } }

    /// Marks an entry or item as evaluated, where somebody asks.
    mutating func markEvaluated(_ position: Int) { evaluated?.insert(position) }

    private mutating func evaluate(_ keywords: [any Keyword], _ instance: Node) -> Bool {
        var isValid = true
        for index in keywords.indices where !keywords[index].evaluate(instance, &self) {
            isValid = false
            if isQuiet { break }
        }
        return isValid
    }

    private mutating func forbid() -> Bool {
        fail("false") { place in Finding("\(place) is not allowed here", help: "remove it", target: .key) }
    }

    private func violation(_ keyword: String, _ finding: Finding, _ place: InstancePlace) -> Violation {
        let location = keywordLocation(keyword)
        let notes = current?.notes
        let message = notes?.message(for: keyword, finding)
        // What a schema says of a mapping as a whole helps with nothing in it.
        let help = finding.help ?? (finding.target == .value && place.value.scalar != nil ? notes?.help : nil)
        return Violation(
            keyword: keyword, message: message ?? finding.message, help: help,
            range: finding.range ?? place.range(for: finding.target), target: finding.target,
            instanceLocation: place.pointer, keywordLocation: location.path, absoluteKeywordLocation: location.absolute,
            missing: finding.missing, suggestion: finding.suggestion, format: finding.format)
    }

    private func keywordLocation(_ keyword: String) -> (path: JSONPointer, absolute: String) {
        var tokens: [String] = []
        for frame in frames {
            if let reference = frame.reference {
                tokens.append(reference.description)
            } else {
                tokens += graph[frame.subschema].steps
            }
        }
        let own = keyword == "false" ? "" : "/" + JSONPointer.escaped(keyword)
        if keyword != "false" { tokens.append(keyword) }
        let absolute = current.map { graph.resources[$0.resource.index].uri + "#" + $0.pointer + own } ?? own
        return (JSONPointer(tokens), absolute)
    }
}
