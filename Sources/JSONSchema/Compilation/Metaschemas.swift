internal import Diagnostics
internal import StructuredData

/// The metaschemas that are built in. Each is parsed when a schema refers to it, and not before.
enum Metaschemas {
    /// The metaschema of a URI.
    static func document(_ uri: String) -> Node? {
        guard let text = texts.first(where: { $0.uri == uri })?.text else { return nil }
        let file = SourceFile(path: uri, bytes: Array(text.utf8))
        // What is built in parses: a test reads every one of them.
        return try? JSONReader.read(file).root
    }

    /// The URIs of all metaschemas.
    static var uris: [String] { texts.map(\.uri) }
}
