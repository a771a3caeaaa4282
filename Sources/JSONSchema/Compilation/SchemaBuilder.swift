internal import Diagnostics
internal import StructuredData

/// Compiles a schema and all that it refers to into a graph.
///
/// Subschemas are given their places first and are compiled from a list of work, so that circles and long chains of
/// references need no recursion.
final class SchemaBuilder {
    /// A subschema that has its place in the graph and waits to be compiled.
    private struct Work {
        let id: SubschemaID
        let node: Node
        let location: SchemaLocation
        let resource: Int
    }

    /// Whether `format` is checked.
    let assertsFormats: Bool
    private let annotations: Schema.Annotations
    private let checksSchemas: Bool
    private let library: SchemaLibrary
    private let defaultDialect: Dialect
    private var index = SchemaIndex()
    private var graph = SchemaGraph()
    private var ids: [SchemaLocation: SubschemaID] = [:]
    private var places: [SchemaPlace] = []
    private var pending: [Work] = []
    /// The resources whose dynamic anchors have their places in the graph.
    private var withDynamicAnchors: Set<Int> = []
    private var metaschemas: [String] = []
    private var dialects: [String: Dialect] = [:]
    private var errors: [SchemaError] = []
    /// What does nothing in the documents read so far.
    private(set) var notices: [SchemaNotice] = []

    /// Who has so many errors to mend does not need more; a schema made to do harm has them without end.
    private static let errorLimit = 50

    /// A builder that has read nothing yet.
    init(library: SchemaLibrary, options: Schema.Options) {
        self.library = library
        assertsFormats = options.assertsFormats
        annotations = options.annotations
        checksSchemas = options.checksSchemas
        defaultDialect = Dialect.of(options.draft)
        graph.hasAllAnnotations = options.annotations == .all
    }

    /// Compiles a document and returns its root.
    func build(_ document: Node, uri: String) throws(SchemaErrors) -> SubschemaID {
        let root: SubschemaID
        do throws(SchemaError) {
            let resource = try add(document, uri: uri, inherited: defaultDialect)
            root = id(of: document, index.resources[resource].root, in: resource)
        } catch {
            throw SchemaErrors(errors: [error])
        }
        while errors.count < SchemaBuilder.errorLimit, let work = pending.popLast() { compile(work) }
        try throwErrors()
        addResources()
        for (index, record) in index.resources.enumerated() {
            graph.resources[index].dynamicAnchors = record.dynamicAnchors.compactMapValues { ids[$0] }
        }
        return root
    }

    /// The graph, once all is compiled.
    func finishedGraph() -> SchemaGraph { graph }

    /// Where a subschema stands in its file.
    func place(of id: SubschemaID) -> SchemaPlace { places[id.index] }

    /// Where a node of a document stands.
    func place(of node: Node, in location: SchemaLocation) -> SchemaPlace {
        SchemaPlace(uri: index.documents[location.document].uri, range: node.range)
    }

    /// The place in the graph for the subschema at a location. `steps` lead to it from the schema around it; who comes
    /// by a reference knows none.
    func id(of node: Node, _ location: SchemaLocation, in outer: Int, steps: [String] = []) -> SubschemaID {
        if let id = ids[location] {
            if !steps.isEmpty { graph.subschemas[id.index].steps = steps }
            return id
        }
        let resource = index.resource(rootedAt: location) ?? outer
        let id = SubschemaID(index: graph.subschemas.count)
        ids[location] = id
        let base = index.resources[resource].root.pointer.text
        let pointer = String(location.pointer.text.utf8.dropFirst(base.utf8.count)) ?? ""
        graph.subschemas.append(
            Subschema(resource: ResourceID(index: resource), pointer: pointer, steps: steps))
        places.append(place(of: node, in: location))
        pending.append(Work(id: id, node: node, location: location, resource: resource))
        return id
    }

    /// The subschema that a reference names, and the anchor's name where that is dynamic.
    func target(
        of reference: String, at node: Node, from context: SchemaContext
    ) throws(SchemaError) -> (id: SubschemaID, dynamicAnchor: String?) {
        let uri = URIReference(reference).resolved(against: index.resources[context.resource].uri)
        let place = place(of: node, in: context.location)
        if let pointer = pointerMeant(by: reference, context) {
            throw .unresolvedReference(reference, nearest: pointer, at: place)
        }
        let resource = try resource(uri.withoutFragment.description, place, inherited: context.dialect)
        let record = index.resources[resource]
        guard let fragment = (uri.fragment ?? "").percentDecoded else {
            throw .unresolvedReference(reference, nearest: nil, at: place)
        }
        var walker = PointerWalker(index: index, resource: resource)
        if !fragment.isEmpty, fragment.utf8.first != UInt8(ascii: "/") {
            guard let location = record.anchors[fragment], walker.jump(to: location) else {
                let nearest = NearestName.find(fragment, among: record.anchors.keys).map { "#" + $0 }
                throw .unresolvedReference(reference, nearest: nearest, at: place)
            }
        } else if !walker.follow(fragment) {
            throw .unresolvedReference(reference, nearest: walker.nearest.map { "#" + $0 }, at: place)
        }
        try index.countPath(walker.location, at: place)
        let id = id(of: walker.node, walker.location, in: walker.resource)
        return (id, record.dynamicAnchors[fragment] == nil ? nil : fragment)
    }

    /// `#/$defs/name` for `$defs/name`, where a schema stands there.
    private func pointerMeant(by reference: String, _ context: SchemaContext) -> String? {
        guard ["$defs/", "definitions/", "/$defs/", "/definitions/"].contains(where: reference.hasPrefix) else {
            return nil
        }
        let pointer = reference.hasPrefix("/") ? reference : "/" + reference
        var walker = PointerWalker(index: index, resource: context.resource)
        return walker.follow(pointer) ? "#" + pointer : nil
    }

    private func compile(_ work: Work) {
        if case .boolean(let verdict) = work.node.scalar?.kind {
            graph.subschemas[work.id.index].verdict = verdict
            return
        }
        guard let mapping = work.node.mapping else {
            let found = ValueDescription.kind(of: work.node)
            let draft = index.resources[work.resource].dialect.draft
            let help = graph.subschemas[work.id.index].steps.last.flatMap {
                FormerMeaning.help($0, work.node, in: draft)
            }
            errors.append(.noSchema(found: found, help: help, at: place(of: work.node, in: work.location)))
            return
        }
        let dialect = index.resources[work.resource].dialect
        let context = SchemaContext(
            builder: self, mapping: mapping, location: work.location, resource: work.resource, dialect: dialect)
        var families = dialect.families
        let isOnlyReference = dialect.referenceHidesSiblings && mapping["$ref"]?.value.string != nil
        if isOnlyReference { families = [.reference] }
        let names = Set(mapping.entries.map(\.name))
        var keywords: [any Keyword] = []
        for family in families where family.names.contains(where: names.contains) {
            do throws(SchemaError) {
                if let keyword = try family.compile(context) { keywords.append(keyword) }
            } catch {
                errors.append(error)
            }
        }
        if checksSchemas, !index.documents[work.location.document].isBuiltIn {
            notices += SchemaAdvice(context, isOnlyReference: isOnlyReference).notices
        }
        if !isOnlyReference { graph.subschemas[work.id.index].annotations = context.annotations(annotations) }
        graph.subschemas[work.id.index].keywords = keywords
        graph.subschemas[work.id.index].type = keywords.first(TypeKeyword.self)
        graph.subschemas[work.id.index].tracksEvaluation = keywords.contains { $0 is any EvaluationReader }
        graph.subschemas[work.id.index].notes = SchemaNotes(mapping)
        if withDynamicAnchors.insert(work.resource).inserted { compileDynamicAnchors(of: work.resource) }
    }

    /// Throws what was found wrong, and besides what the metaschemas do not allow elsewhere in the documents.
    private func throwErrors() throws(SchemaErrors) {
        var found: [SchemaError] = []
        var missing: Set<String> = []
        for error in errors {
            // A document that is not there is missed once, however often it is referred to.
            if case .unknownDocument(let uri, _) = error, !missing.insert(uri).inserted { continue }
            // And a limit is met once.
            if case .unreadable(let problem, _, _) = error, !missing.insert(problem).inserted { continue }
            found.append(error)
        }
        if checksSchemas, errors.count < SchemaBuilder.errorLimit {
            for error in MetaschemaCheck(index).errors where !found.contains(where: { $0.place.overlaps(error.place) })
            {
                found.append(error)
            }
        }
        if found.isEmpty { return }
        let order = index.documents.map(\.uri)
        throw SchemaErrors(
            errors: found.sorted { left, right in
                (order.firstIndex(of: left.place.uri) ?? order.count, left.place.range.start)
                    < (order.firstIndex(of: right.place.uri) ?? order.count, right.place.range.start)
            })
    }

    /// What `$dynamicRef` may lead to is not reached by any other way.
    private func compileDynamicAnchors(of resource: Int) {
        for location in index.resources[resource].dynamicAnchors.values where ids[location] == nil {
            var walker = PointerWalker(index: index, resource: resource)
            if walker.jump(to: location) { _ = id(of: walker.node, location, in: resource) }
        }
    }

    /// Gives the resources found so far their places in the graph.
    private func addResources() {
        for record in index.resources.dropFirst(graph.resources.count) {
            graph.resources.append(
                SchemaResource(
                    uri: record.uri.description, document: index.documents[record.root.document].uri,
                    pointer: record.root.pointer.text))
        }
    }

    private func resource(_ uri: String, _ place: SchemaPlace, inherited: Dialect) throws(SchemaError) -> Int {
        if let resource = index.resource(uri: uri) { return resource }
        guard let document = try library.document(uri) else { throw .unknownDocument(uri: uri, at: place) }
        return try add(document, uri: uri, inherited: inherited)
    }

    private func add(_ document: Node, uri: String, inherited: Dialect) throws(SchemaError) -> Int {
        try index.add(
            document, uri: uri, isBuiltIn: Metaschemas.uris.contains(uri),
            dialect: { (node) throws(SchemaError) in try self.dialect(of: node, uri: uri) }, inherited: inherited)
    }

    /// The dialect that `$schema` names; nil where there is none.
    private func dialect(of node: Node, uri: String) throws(SchemaError) -> Dialect? {
        guard let value = node["$schema"], let name = value.string else { return nil }
        if let draft = Draft(schema: name) { return Dialect.of(draft) }
        let place = SchemaPlace(uri: uri, range: value.range)
        let metaschema = URIReference(name).withoutFragment.description
        if let known = dialects[metaschema] { return known }
        guard !metaschemas.contains(metaschema), let document = try library.document(metaschema) else {
            throw .unknownDialect(uri: name, at: place)
        }
        metaschemas.append(metaschema)
        defer { metaschemas.removeLast() }
        let dialect = try dialect(describedBy: document, uri: metaschema, place)
        dialects[metaschema] = dialect
        return dialect
    }

    /// The dialect that a metaschema describes by its vocabularies, or else the one that it is written in itself.
    private func dialect(describedBy metaschema: Node, uri: String, _ place: SchemaPlace) throws(SchemaError) -> Dialect
    {
        let name = metaschema["$schema"]?.string ?? Draft.draft2020.rawValue
        guard let vocabularies = metaschema["$vocabulary"]?.mapping, let draft = Draft(schema: name) else {
            return try dialect(of: metaschema, uri: uri) ?? defaultDialect
        }
        let known = Set((Vocabulary.all[draft] ?? []).map(\.uri))
        for entry in vocabularies.entries where !known.contains(entry.name) {
            if case .boolean(true) = entry.value.scalar?.kind { throw .unknownVocabulary(uri: entry.name, at: place) }
        }
        return Dialect(draft, vocabularies: Set(vocabularies.entries.map(\.name)))
    }
}
