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
    /// What could not be told, whoever asks: a schema behind `not` must not hold because nobody knows better.
    private var undecided: [Violation] = []
    /// What the schemas that hold say about values.
    private(set) var annotations: [Annotation] = []
    private var budget: Int
    private var isOverBudget = false
    private var explanationBudget: Int
    /// Working memory of the pattern matcher.
    let patternMemory: PatternMemory

    /// Frames on top of each other: far above real use, far below the end of the stack.
    private static let depthLimit = 1_500

    /// So many places that can't be told are enough to say so.
    private static let undecidedLimit = 20

    /// What a violation takes from the budget, compared with a step.
    private static let violationSteps = 20

    /// So many steps, and some for each byte of the instance. Branches in branches can multiply; this bounds them, and no
    /// sensible schema comes near.
    static let usualBudget = 5_000_000

    /// An evaluator at the root of an instance.
    init(graph: SchemaGraph, root: Node, rootName: String, budget: Int, workspace: consuming Workspace) {
        self.graph = graph
        self.root = root
        self.rootName = rootName
        instancePath = workspace.instancePath
        frames = workspace.frames
        patternMemory = workspace.patternMemory
        patternMemory.begin(instanceLength: root.range.length)
        self.budget = budget + 30 * root.range.length
        explanationBudget = budget / 10
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
            collected = []
            (budget, isOverBudget) = (Int.max, false)
            giveUp("$ref") { place in
                Finding(
                    "\(place) can't be checked: the schema takes too many steps on it",
                    help: "look for forms in forms, and for lists of very many values or names")
            }
            frames.removeLast()
        }
        if !undecided.isEmpty { collected = collected.filter { !restsOnUndecided($0) } + undecided }
        if collected.isEmpty { return [] }
        // Two keywords can say the same of one place, as an `enum` does and the branches that its values choose.
        var said: Set<Saying> = []
        return collected.enumerated().sorted { left, right in
            (left.element.range.start, left.offset) < (right.element.range.start, right.offset)
        }.map(\.element).filter {
            said.insert(Saying(range: $0.range, place: $0.instanceLocation, message: $0.message)).inserted
        }
    }

    /// Whether a violation may follow only from what could not be told, at its place or below.
    private func restsOnUndecided(_ violation: Violation) -> Bool {
        let combining: Set = [
            "not", "anyOf", "oneOf", "contains", "minContains", "maxContains", "additionalProperties",
            "unevaluatedProperties", "unevaluatedItems",
        ]
        let tokens = violation.instanceLocation.tokens
        return combining.contains(violation.keyword)
            && undecided.contains { $0.instanceLocation.tokens.starts(with: tokens) }
    }

    /// What is said where.
    private struct Saying: Hashable {
        let range: TextRange
        let place: JSONPointer
        let message: String
    }

    /// Evaluates a subschema on an instance at the present place.
    mutating func apply(_ id: SubschemaID, to instance: Node, reference: StaticString? = nil) -> Bool {
        if frames.count > Evaluator.depthLimit { isOverBudget = true }
        // A keyword may look at the whole value, so a large one costs more.
        if !spend(1 + instance.range.length >> 8) { return true }
        // Most branches of an `anyOf` or `oneOf` fall here.
        if isQuiet, let type = graph.subschemas[id.index].type, !type.matches(instance) { return false }
        frames.append(Frame(subschema: id, reference: reference))
        defer { frames.removeLast() }
        // Each field is read where it lies: a copy of the subschema would count up every reference in it.
        if let verdict = graph.subschemas[id.index].verdict { return verdict || forbid() }
        let (violationCount, annotationCount) = (collected.count, annotations.count)
        let isValid = evaluate(id, instance)
        if !graph.subschemas[id.index].annotations.isEmpty {
            for entry in graph.subschemas[id.index].annotations { annotate(entry.name, entry.value) }
        }
        if !isValid {
            // That a value is deprecated is worth knowing of an invalid instance too, unless it lies in a form not taken.
            if isQuiet || graph.hasAllAnnotations { dropAnnotations(from: annotationCount) }
            reword(from: violationCount)
        }
        return isValid
    }

    private mutating func evaluate(_ id: SubschemaID, _ instance: Node) -> Bool {
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

    /// The answer of an evaluation that notes nothing.
    mutating func quietly(_ body: (inout Evaluator) -> Bool) -> Bool {
        let wasQuiet = isQuiet
        isQuiet = true
        defer { isQuiet = wasQuiet }
        return body(&self)
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
        let (outer, annotationCount) = (collected, annotations.count)
        collected = []
        defer {
            collected = outer
            dropAnnotations(from: annotationCount)
        }
        _ = apply(id, to: instance)
        return collected
    }

    /// Evaluates a subschema that applies for a reason, which is made only where something is wrong.
    mutating func apply(_ id: SubschemaID, to instance: Node, because reason: (SchemaGraph) -> String?) -> Bool {
        let count = collected.count
        let isValid = apply(id, to: instance)
        if collected.count > count, let reason = reason(graph) {
            for index in count..<collected.count { collected[index].addReason(reason) }
        }
        return isValid
    }

    /// Takes over violations that were kept apart, with the reason why their schema applies.
    mutating func report(_ violations: [Violation], because reason: String? = nil) -> Bool {
        collected += violations
        if let reason {
            for index in collected.count - violations.count..<collected.count { collected[index].addReason(reason) }
        }
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
            + violation.keywordLocation.absolute.utf8.count
        if spend(violation.missing.count + length / 16) { collected.append(violation) }
        return false
    }

    /// Notes that it can't be told whether a keyword holds, even where nobody reads why something does not.
    mutating func giveUp(_ keyword: String, _ finding: (InstancePlace) -> Finding) {
        if undecided.count >= Evaluator.undecidedLimit { return }
        let place = InstancePlace(root: root, path: instancePath, isAtKey: isAtKey, rootName: rootName)
        undecided.append(violation(keyword, finding(place), place, isUndecided: true))
    }

    /// The same about the name of an entry.
    mutating func giveUp(_ keyword: String, atKey position: Int, _ finding: (InstancePlace) -> Finding) {
        isAtKey = true
        instancePath.append(position)
        giveUp(keyword, finding)
        instancePath.removeLast()
        isAtKey = false
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

    /// Notes what a keyword says about the present value, for as long as the schemas around it hold.
    private mutating func annotate(_ keyword: String, _ value: Node) {
        if !spend(Evaluator.violationSteps + frames.count) { return }
        let place = InstancePlace(root: root, path: instancePath, isAtKey: isAtKey, rootName: rootName)
        annotations.append(
            Annotation(
                keyword: keyword, value: value, about: current?.notes?.description, subject: place.description,
                range: place.range(for: .key),
                instanceLocation: place.pointer, keywordLocation: keywordLocation(keyword)))
    }

    /// Takes back what was noted since there were so many annotations: a schema that does not hold says nothing.
    mutating func dropAnnotations(from count: Int) {
        if annotations.count > count { annotations.removeLast(annotations.count - count) }
    }

    /// Says by the words of the present schema what was found in it and below, where it has words for that.
    private mutating func reword(from count: Int) {
        guard collected.count > count, let notes = graph.subschemas[frames[frames.count - 1].subschema.index].notes,
            notes.messages.coversParts
        else { return }
        let found = Array(collected[count...])
        collected.replaceSubrange(count..., with: notes.messages.reworded(found, depth: instancePath.count, root: root))
    }

    /// The subschema under evaluation.
    var current: Subschema? { frames.last.map { graph[$0.subschema] } }

    /// The names that the present schema knows.
    var namesKnownHere: [String] { frames.last.map { graph.knownNames(in: $0.subschema) } ?? [] }

    /// Marks an entry or item as evaluated, where somebody asks.
    mutating func markEvaluated(_ position: Int) { evaluated?.insert(position) }

    private mutating func evaluate(_ keywords: [any Keyword], _ instance: Node) -> Bool {
        var isValid = true
        var hasWrongType = false
        for index in keywords.indices {
            // What the forms of another type would want helps nobody.
            if hasWrongType, !keywords[index].inPlaceTargets.isEmpty { continue }
            if keywords[index].evaluate(instance, &self) { continue }
            isValid = false
            if isQuiet { break }
            hasWrongType = hasWrongType || keywords[index] is TypeKeyword
        }
        return isValid
    }

    private mutating func forbid() -> Bool {
        fail("false") { place in Finding("\(place) is not allowed here", help: "remove it", target: .key) }
    }

    private func violation(
        _ keyword: String, _ finding: Finding, _ place: InstancePlace, isUndecided: Bool = false
    ) -> Violation {
        let notes = current?.notes
        // What a schema says of a mapping as a whole helps with nothing in it.
        let ownNotes = finding.target == .value && place.value.scalar != nil ? notes : nil
        let words = isUndecided ? nil : schemaWords(for: keyword, finding, notes, place)
        return Violation(
            keyword: keyword, message: words ?? finding.message, help: finding.help ?? ownNotes?.help,
            about: finding.about ?? ownNotes?.description, reason: nil,
            isUndecided: isUndecided, hasSchemaWords: words != nil,
            range: finding.range ?? place.range(for: finding.target), target: finding.target,
            instanceLocation: place.pointer, keywordLocation: keywordLocation(keyword), missing: finding.missing,
            suggestion: finding.suggestion, repair: finding.repair, format: finding.format)
    }

    /// What the schema wants said where a keyword does not hold.
    private func schemaWords(
        for keyword: String, _ finding: Finding, _ notes: SchemaNotes?, _ place: InstancePlace
    ) -> String? {
        let missing = finding.missing.count == 1 ? notes?.messages.message(forMissing: finding.missing[0]) : nil
        guard let text = missing ?? notes?.messages.message(for: keyword) else { return nil }
        return MessageTemplate(text).filled(at: place.tokens, in: root)
    }

    private func keywordLocation(_ keyword: String) -> KeywordLocation {
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
        let schema = graph[frames[frames.count - 1].subschema]
        let resource = graph.resources[schema.resource.index]
        return KeywordLocation(
            path: JSONPointer(tokens), absolute: resource.uri + "#" + (schema.pointer + own).percentEncodedForFragment,
            inDocument: resource.document + "#" + resource.pointer + schema.pointer + own)
    }
}
