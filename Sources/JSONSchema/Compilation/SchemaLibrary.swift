package import StructuredData

/// Where the documents are found that a schema refers to. Nothing is ever fetched: what is neither in here, nor built
/// in, nor known to the loader is an error in the schema.
package struct SchemaLibrary: Sendable {
    /// Gives the document of an absolute URI (without fragment); nil where there is none.
    package typealias Loader = @Sendable (String) throws(SchemaError) -> Node?

    private var documents: [String: Node] = [:]
    private let load: Loader

    /// A library that asks `load` for what was not added.
    package init(load: @escaping Loader = { _ throws(SchemaError) in nil }) { self.load = load }

    /// Adds a document under its URI, and under the one that it gives itself.
    package mutating func add(_ document: Node, uri: String) {
        let base = URIReference(uri).withoutFragment
        documents[base.description] = document
        guard let name = (document["$id"] ?? document["id"])?.string else { return }
        let own = URIReference(name).resolved(against: base).withoutFragment.description
        if documents[own] == nil { documents[own] = document }
    }

    /// The document of a URI.
    func document(_ uri: String) throws(SchemaError) -> Node? {
        if let document = documents[uri] { return document }
        if let document = Metaschemas.document(uri) { return document }
        return try load(uri)
    }
}
