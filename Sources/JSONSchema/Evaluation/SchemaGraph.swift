internal import StructuredData

/// The place of a subschema in its graph.
struct SubschemaID: Hashable, Sendable {
    /// Its index in the list of the graph.
    let index: Int
}

/// The place of a schema resource in its graph.
struct ResourceID: Hashable, Sendable {
    /// Its index in the list of the graph.
    let index: Int
}

/// A compiled schema: subschemas that name each other by index, so that they may refer in circles.
struct SchemaGraph: Sendable {
    /// All subschemas that can be reached.
    var subschemas: [Subschema] = []
    /// The resources that they belong to.
    var resources: [SchemaResource] = []
    /// Whether all annotations are collected, so that no schema that holds may be passed over.
    var hasAllAnnotations = false

    /// The subschema at a place. A copy: fields that are needed often are better read where they lie.
    subscript(id: SubschemaID) -> Subschema { subschemas[id.index] }
}

/// One subschema, ready to be evaluated.
struct Subschema: Sendable {
    /// What a boolean schema says; nil for one with keywords.
    var verdict: Bool?
    /// The keywords, in the order of evaluation.
    var keywords: [any Keyword] = []
    /// What it says about a value without demanding it, as far as that is collected.
    var annotations: [Mapping.Entry] = []
    /// The type that a value must have, where that is known: a quick look that rules out the most.
    var type: TypeKeyword?
    /// Whether a keyword here asks which items or properties the others have evaluated.
    var tracksEvaluation = false
    /// The resource that it belongs to.
    let resource: ResourceID
    /// Where it lies in its resource, as RFC 6901 writes it.
    let pointer: String
    /// The names that lead here from the schema around it, such as `properties` and `title`.
    var steps: [String]
    /// What the schema says to people.
    var notes: SchemaNotes?
}

/// A schema with a URI of its own.
struct SchemaResource: Sendable {
    /// Its URI, without a fragment.
    let uri: String
    /// The URI that its document was read from.
    let document: String
    /// Where it begins in that document, as RFC 6901 writes it.
    let pointer: String
    /// The subschemas that `$dynamicAnchor` names; under the empty name, the root that has `$recursiveAnchor`.
    var dynamicAnchors: [String: SubschemaID] = [:]
}

extension SchemaGraph {
    /// Lets each subschema that is without a type of its own and refers to another know that one's.
    mutating func passOnTypes() {
        for index in subschemas.indices where subschemas[index].type == nil {
            for case let reference as ReferenceKeyword in subschemas[index].keywords {
                subschemas[index].type = subschemas[reference.target.index].type
            }
        }
    }

    /// Throws where a subschema applies itself to the same value again, which no evaluation could end.
    func checkForEndlessReferences(
        place: (SubschemaID) -> SchemaPlace
    ) throws(SchemaError) {
        enum State { case new, open, done }
        var states = [State](repeating: .new, count: subschemas.count)
        for start in subschemas.indices where states[start] == .new {
            var stack = [(id: start, targets: inPlaceTargets(start)[...])]
            states[start] = .open
            while let top = stack.last {
                guard let next = top.targets.first else {
                    states[top.id] = .done
                    stack.removeLast()
                    continue
                }
                stack[stack.count - 1].targets.removeFirst()
                switch states[next.index] {
                case .open: throw .endlessReference(at: place(SubschemaID(index: top.id)))
                case .new:
                    states[next.index] = .open
                    stack.append((next.index, inPlaceTargets(next.index)[...]))
                case .done: continue
                }
            }
        }
    }

    private func inPlaceTargets(_ index: Int) -> [SubschemaID] {
        subschemas[index].keywords.flatMap(\.inPlaceTargets)
    }
}
