package import Diagnostics
package import JSONSchema
internal import StructuredData
internal import Synchronization

/// A schema in a file, with the files beside it that it may refer to.
package struct SchemaFiles: Sendable {
    /// The file of the schema.
    let main: SourceFile
    private let uri: String
    private let readFile: ConfigurationLoader.ReadFile
    private let reached = Reached()
    /// What the name of the built-in document schema stands for; nil for the schema as it is.
    private let documentSchema: Node?

    /// The name of the built-in document schema.
    static let documentSchemaName = "urn:gist-lint:schema:document:1"

    /// Files that were read because a schema refers to them.
    private final class Reached: Sendable {
        /// Their bytes by path.
        let files = Mutex<[String: [UInt8]]>([:])
    }

    /// The schema in `main`, called `name` by the user; relative references are read by `readFile`, which takes paths
    /// that are relative to the same folder as `name`.
    package init(main: SourceFile, name: String, readFile: @escaping ConfigurationLoader.ReadFile) {
        self.init(main: main, name: name, documentSchema: nil, readFile: readFile)
    }

    init(main: SourceFile, name: String, documentSchema: Node?, readFile: @escaping ConfigurationLoader.ReadFile) {
        self.main = main
        self.documentSchema = documentSchema
        self.readFile = readFile
        uri = SchemaFiles.uri(of: name)
    }

    /// Adds the files to a digest that compiled schemas refer to, in the order of their paths.
    func addReachedFiles(to digest: inout ContentDigest) {
        for (path, bytes) in reached.files.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            digest.add(part: path)
            digest.add(bytes)
        }
    }

    /// A schema that is built in and refers to nothing.
    static func builtIn(_ name: String, _ text: String) -> SchemaFiles {
        let file = SourceFile(path: name, bytes: Array(text.utf8))
        let nothing = Node(.mapping(Mapping([])), range: TextRange(0, 0))
        return SchemaFiles(main: file, name: name, documentSchema: nothing, readFile: { _ in nil })
    }

    /// The compiled schema.
    package func schema() throws(ConfigurationError) -> Schema { try compile(read(main)) }

    /// The content of a schema file.
    func read(_ file: SourceFile) throws(ConfigurationError) -> Node {
        do throws(ReadError) {
            if let root = try StructuredFile.read(file).root { return root }
        } catch {
            throw ConfigurationError(file, at: error.range, error.message, help: error.help)
        }
        throw ConfigurationError(
            file, at: TextRange(0, 0), "the schema is empty", help: "write `{}` for a schema that allows everything")
    }

    /// The schema that a node holds. The built-in document schema can be referred to by its name.
    func compile(_ root: Node) throws(ConfigurationError) -> Schema {
        let documentSchema = if let own = documentSchema { own } else { try SchemaLoader.documentSchema() }
        let library = SchemaLibrary { [readFile, reached] uri throws(SchemaError) in
            if uri == SchemaFiles.documentSchemaName { return documentSchema }
            guard let path = SchemaFiles.path(of: uri), let file = readFile(path) else { return nil }
            reached.files.withLock { $0[path] = file.bytes }
            do throws(ReadError) {
                return try StructuredFile.read(file).root
            } catch {
                throw .unreadable(
                    problem: error.message, help: error.help, at: SchemaPlace(uri: uri, range: error.range))
            }
        }
        do throws(SchemaError) {
            return try Schema(root, uri: uri, library: library)
        } catch {
            let file = error.place.uri == uri ? main : SchemaFiles.path(of: error.place.uri).flatMap(readFile) ?? main
            throw ConfigurationError(file, at: error.place.range, error.message, help: error.help)
        }
    }

    /// What a place in a schema is called for people: by the path of its file, as the user wrote it.
    static func shown(_ location: String) -> String {
        let parts = location.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = path(of: String(parts[0])) else { return location }
        return parts.count > 1 ? "\(path)#\(parts[1])" : path
    }

    /// Files are known to the schema by URIs, so that `$ref` can be relative to them.
    private static let scheme = "file:///"

    private static func uri(of path: String) -> String {
        scheme
            + path.utf8.map { byte in
                let isPlain = byte < 0x80 && !"% #?".utf8.contains(byte)
                let digits = String(byte, radix: 16, uppercase: true)
                return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
            }.joined()
    }

    private static func path(of uri: String) -> String? {
        guard uri.hasPrefix(scheme) else { return nil }
        var bytes: [UInt8] = []
        var rest = Array(uri.utf8.dropFirst(scheme.utf8.count))[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Violation {
    /// The place in the schema that demanded it.
    var schemaEvidence: Evidence { Evidence(.schema, SchemaFiles.shown(absoluteKeywordLocation)) }
}
