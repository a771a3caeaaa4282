internal import Diagnostics
internal import StructuredData

/// Holds schemas against the metaschema of their draft: what compiling does not look at, such as a `title` that is a list.
struct MetaschemaCheck {
    /// The resources to check: documents, and those in another draft than the schema around them.
    private let resources: [(root: Node, draft: Draft, place: SchemaPlace)]

    /// A check of the documents in an index, as far as they are not built in.
    init(_ index: SchemaIndex) {
        resources = index.resources.indices.compactMap { number in
            let record = index.resources[number]
            let document = index.documents[record.root.document]
            if document.isBuiltIn || !record.changesDraft { return nil }
            let root = PointerWalker(index: index, resource: number).node
            return (root, record.dialect.draft, SchemaPlace(uri: document.uri, range: root.range))
        }
    }

    /// What is not allowed.
    var errors: [SchemaError] {
        resources.flatMap { resource in
            let violations = Metaschemas.schema(of: resource.draft).evaluate(resource.root, named: "the schema")
            let places = violations.map { SchemaPlace(uri: resource.place.uri, range: $0.range) }
            // What lies in a resource of another draft is the business of that draft.
            let inner = resources.map(\.place).filter { $0.isInside(resource.place) }
            return zip(violations, places).filter { found in !inner.contains { found.1.isInside($0) } }
                .map { SchemaError.notAllowed($0, at: $1) }
        }
    }
}

extension SchemaPlace {
    /// Whether a place lies in another one, or is the whole of it; a place is not inside of itself.
    fileprivate func isInside(_ outer: SchemaPlace) -> Bool {
        self != outer && uri == outer.uri && outer.range.start <= range.start && range.end <= outer.range.end
    }
}
