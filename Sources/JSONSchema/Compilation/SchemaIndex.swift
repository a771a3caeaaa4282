internal import Diagnostics
internal import StructuredData

/// Where a node stands: the document, and the pointer to it as RFC 6901 writes it.
struct SchemaLocation: Hashable {
    /// The number of the document.
    let document: Int
    /// The pointer from its root.
    let pointer: ExactText

    /// The place that a pointer leads to.
    init(document: Int, pointer: String) {
        self.document = document
        self.pointer = ExactText(pointer)
    }

    /// The location of what a name or number leads to.
    func child(_ token: String) -> SchemaLocation {
        SchemaLocation(document: document, pointer: pointer.text + "/" + JSONPointer.escaped(token))
    }
}

/// A schema resource while schemas are compiled: what has a URI, and the anchors in it.
struct ResourceRecord {
    /// Its URI, without a fragment.
    let uri: URIReference
    /// Where it begins.
    let root: SchemaLocation
    /// What its keywords mean.
    let dialect: Dialect
    /// Whether no schema of the same draft lies around it.
    let changesDraft: Bool
    /// The places that `$anchor`, `$dynamicAnchor` and old `$id` name.
    var anchors: [String: SchemaLocation] = [:]
    /// The places that `$dynamicAnchor` names; under the empty name, a root with `$recursiveAnchor`.
    var dynamicAnchors: [String: SchemaLocation] = [:]
}

/// The documents read so far, and the resources and anchors found in them.
struct SchemaIndex {
    /// A document and the URI that it was read from.
    struct Document {
        let uri: String
        let root: Node
        /// Whether it is a metaschema that is known to be right.
        let isBuiltIn: Bool
    }

    /// The documents, in the order in which they were read.
    private(set) var documents: [Document] = []
    /// The resources, in the order in which they were found.
    private(set) var resources: [ResourceRecord] = []
    private var resourceByURI: [String: Int] = [:]
    private var resourceByRoot: [SchemaLocation: Int] = [:]
    private var pathLength = 0
    private static let pathLimit = 50_000_000

    /// The resource with a URI (without fragment).
    func resource(uri: String) -> Int? { resourceByURI[uri] }

    /// The resource whose root is at a place.
    func resource(rootedAt location: SchemaLocation) -> Int? { resourceByRoot[location] }

    /// Adds a document and returns its root resource.
    mutating func add(
        _ root: Node, uri: String, isBuiltIn: Bool, dialect: (Node) throws(SchemaError) -> Dialect?, inherited: Dialect
    ) throws(SchemaError) -> Int {
        documents.append(Document(uri: uri, root: root, isBuiltIn: isBuiltIn))
        let location = SchemaLocation(document: documents.count - 1, pointer: "")
        let own = try dialect(root) ?? inherited
        let base = URIReference(uri).withoutFragment
        let resource = addResource(identifier(of: root, own)?.resolved(against: base) ?? base, location, own, in: nil)
        resourceByURI[base.description] = resource
        try walk(root, location, resource, dialect)
        return resource
    }

    private mutating func addResource(
        _ uri: URIReference, _ root: SchemaLocation, _ dialect: Dialect, in outer: Dialect?
    ) -> Int {
        let uri = uri.withoutFragment
        resources.append(
            ResourceRecord(uri: uri, root: root, dialect: dialect, changesDraft: dialect.draft != outer?.draft))
        let resource = resources.count - 1
        // The first one with a URI keeps it.
        if resourceByURI[uri.description] == nil { resourceByURI[uri.description] = resource }
        resourceByRoot[root] = resource
        return resource
    }

    /// Counts what the pointers take together: very many of them below a very long name would fill the memory.
    mutating func countPath(_ location: SchemaLocation, at place: SchemaPlace) throws(SchemaError) {
        pathLength += location.pointer.text.utf8.count
        if pathLength > SchemaIndex.pathLimit {
            throw .unreadable(
                problem: "too many schemas lie below names that are very long", help: "shorten the names", at: place)
        }
    }

    /// Notes the identifiers of a schema and of the schemas in it.
    private mutating func walk(
        _ node: Node, _ location: SchemaLocation, _ outer: Int, _ dialect: (Node) throws(SchemaError) -> Dialect?
    ) throws(SchemaError) {
        guard let mapping = node.mapping else { return }
        try countPath(location, at: SchemaPlace(uri: documents[location.document].uri, range: node.range))
        var resource = outer
        let outerDialect = resources[outer].dialect
        if location != resources[outer].root, let id = identifier(of: node, outerDialect) {
            let own = try dialect(node) ?? outerDialect
            let uri = id.resolved(against: resources[outer].uri)
            let isAnchorOnly = own.hasAnchorsInID && id.withoutFragment.description.isEmpty
            if !isAnchorOnly { resource = addResource(uri, location, own, in: outerDialect) }
        }
        noteAnchors(of: node, location, resource)
        for entry in mapping.entries {
            guard let shape = resources[resource].dialect.shapes[entry.name] else { continue }
            try walk(entry.value, shape, location.child(entry.name), resource, dialect)
        }
    }

    private mutating func walk(
        _ value: Node, _ shape: Dialect.Shape, _ location: SchemaLocation, _ resource: Int,
        _ dialect: (Node) throws(SchemaError) -> Dialect?
    ) throws(SchemaError) {
        switch shape {
        case .schemas:
            for (index, item) in (value.sequence ?? []).enumerated() {
                try walk(item, location.child(String(index)), resource, dialect)
            }
            try walk(value, location, resource, dialect)
        case .mapOfSchemas:
            for entry in value.mapping?.entries ?? [] {
                try walk(entry.value, location.child(entry.name), resource, dialect)
            }
        }
    }

    private mutating func noteAnchors(of node: Node, _ location: SchemaLocation, _ resource: Int) {
        let dialect = resources[resource].dialect
        if dialect.hasAnchorsInID {
            if let name = identifier(of: node, dialect)?.fragment, !name.isEmpty {
                resources[resource].anchors[name] = location
            }
            return
        }
        if let name = node["$anchor"]?.string { resources[resource].anchors[name] = location }
        if let name = node["$dynamicAnchor"]?.string {
            resources[resource].anchors[name] = location
            resources[resource].dynamicAnchors[name] = location
        }
        if case .boolean(true) = node["$recursiveAnchor"]?.scalar?.kind, location == resources[resource].root {
            resources[resource].dynamicAnchors[""] = location
        }
    }

    /// The identifier of a schema, where its dialect lets it have one.
    private func identifier(of node: Node, _ dialect: Dialect) -> URIReference? {
        if dialect.referenceHidesSiblings, node["$ref"]?.string != nil { return nil }
        return node[dialect.idKeyword]?.string.map { URIReference($0) }
    }
}
