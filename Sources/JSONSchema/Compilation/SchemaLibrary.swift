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

    /// Adds a document under its URI.
    package mutating func add(_ document: Node, uri: String) {
        documents[URIReference(uri).withoutFragment.description] = document
    }

    /// The document of a URI.
    func document(_ uri: String) throws(SchemaError) -> Node? {
        if let document = documents[uri] { return document }
        if let document = Metaschemas.document(uri) { return document }
        return try load(uri)
    }
}
