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

    /// The compiled metaschema of a draft.
    static func schema(of draft: Draft) -> Schema {
        switch draft {
        case .draft4: draft4
        case .draft6: draft6
        case .draft7: draft7
        case .draft2019: draft2019
        case .draft2020: draft2020
        }
    }

    private static let draft4 = compiled(.draft4)
    private static let draft6 = compiled(.draft6)
    private static let draft7 = compiled(.draft7)
    private static let draft2019 = compiled(.draft2019)
    private static let draft2020 = compiled(.draft2020)

    /// Formats are left to compiling, which knows more of patterns and references than whether they are some.
    private static func compiled(_ draft: Draft) -> Schema {
        let options = Schema.Options(assertsFormats: false, checksSchemas: false)
        guard let document = document(draft.rawValue),
            let schema = try? Schema(document, uri: draft.rawValue, options: options)
        else { preconditionFailure("the metaschema of \(draft.name) compiles: a test does it") }
        return schema
    }

    /// The URIs of all metaschemas.
    static var uris: [String] { texts.map(\.uri) }
}
