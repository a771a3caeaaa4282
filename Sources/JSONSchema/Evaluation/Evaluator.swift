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
    private(set) var instancePath: [Int] = []
    /// The subschemas around the present one, the outermost first: the dynamic scope.
    private(set) var frames: [Frame] = []
    /// Which entries or items of the present value were evaluated; nil while nobody asks.
    var evaluated: PositionSet?
    /// True while the present value is an entry's name and not its value.
    private(set) var isAtKey = false
    /// Whether only the answer matters. Then nothing is collected, and the first failure is enough.
    private(set) var isQuiet = false
    private var collected: [Violation] = []
    private var budget: Int
    private var isOverBudget = false
    private var explanationBudget = 500_000
    /// Working memory of the pattern matcher, made when the first pattern is met.
    let patternMemory: PatternMemory

    /// Frames on top of each other: far above real use, far below the end of the stack.
    private static let depthLimit = 1_500

    /// What a violation takes from the budget, compared with a step.
    private static let violationSteps = 20

    /// An evaluator at the root of an instance.
    init(graph: SchemaGraph, root: Node, rootName: String) {
        self.graph = graph
        self.root = root
        self.rootName = rootName
        patternMemory = PatternMemory(instanceLength: root.range.length)
        // Room for nearly every document at once, so that the walk itself allocates nothing.
        frames.reserveCapacity(32)
        instancePath.reserveCapacity(16)
        // Branches in branches can multiply; this bounds them, and no sensible schema comes near.
        budget = 5_000_000 + 30 * root.range.length
    }

    /// All violations of the whole instance, in its order.
    mutating func violations(of schema: SubschemaID) -> [Violation] {
        _ = apply(schema, to: root)
        if isOverBudget {
            instancePath = []
            frames = [Frame(subschema: schema, reference: nil)]
            isQuiet = false
            collected = []
            (budget, isOverBudget) = (Int.max, false)
            _ = fail("$ref") { place in
                Finding("\(place) can't be checked: the schema takes too many steps on it")
            }
        }
        return collected.enumerated().sorted { left, right in
            (left.element.range.start, left.offset) < (right.element.range.start, right.offset)
        }.map(\.element)
    }

    /// Evaluates a subschema on an instance at the present place.
    mutating func apply(_ id: SubschemaID, to instance: Node, reference: StaticString? = nil) -> Bool {
        if frames.count > Evaluator.depthLimit { isOverBudget = true }
        // A keyword may look at the whole value, so a large one costs more.
        if !spend(1 + instance.range.length >> 8) { return true }
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

    /// Takes steps from the budget; false where it is used up, and then nothing counts any more.
    mutating func spend(_ steps: Int) -> Bool {
        budget -= steps
        if budget < 0 { isOverBudget = true }
        return !isOverBudget
    }

    /// Whether somebody reads an explanation, and the budget for those holds out. Each alone is cheap, but very many of
    /// them among very many names take longer than all the rest.
    mutating func canExplain(_ steps: Int) -> Bool {
        if isQuiet { return false }
        defer { explanationBudget -= steps }
        return explanationBudget > 0
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
        if !spend(Evaluator.violationSteps + frames.count) { return false }
        let place = InstancePlace(root: root, path: instancePath, isAtKey: isAtKey, rootName: rootName)
        let violation = violation(keyword, finding(place), place)
        // What is long is paid for, as it is kept.
        let length =
            violation.message.utf8.count + (violation.help?.utf8.count ?? 0)
            + violation.absoluteKeywordLocation.utf8.count
        if spend(violation.missing.count + length / 16) { collected.append(violation) }
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
        for keyword in keywords where !keyword.evaluate(instance, &self) {
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
