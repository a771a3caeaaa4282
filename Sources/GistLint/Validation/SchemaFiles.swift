package import Diagnostics
package import JSONSchema
internal import StructuredData
internal import Synchronization

/// A schema in a file, with the files beside it that it may refer to.
package struct SchemaFiles: Sendable {
    /// The file of the schema.
    let main: SourceFile
    private let uri: String
    private let folders: [SchemaFolder]
    private let readFile: ConfigurationLoader.ReadFile
    private let reached = Reached()
    /// What the name of the built-in document schema stands for; nil for the schema as it is.
    private let documentSchema: Node?

    /// The name of the built-in document schema.
    static let documentSchemaName = "urn:gist-lint:schema:document:1"
    /// The name of the configuration's schema.
    static let configurationSchemaName = "urn:gist-lint:schema:configuration:1"

    /// The name of the schema of knowledge packs.
    static let packSchemaName = "urn:gist-lint:schema:knowledge-pack:1"

    /// Files that were read because a schema refers to them.
    private final class Reached: Sendable {
        /// The files by their URIs.
        let files = Mutex<[String: SourceFile]>([:])
        /// Keys in them that stand twice.
        let repetitions = Mutex<[Diagnostic]>([])
    }

    /// A schema in a file.
    ///
    /// - Parameters:
    ///   - main: The file.
    ///   - name: Its path as the user gave it.
    ///   - folders: Folders that stand for the schemas below a URI.
    ///   - readFile: Reads a file that the schema refers to, by its path from the folder that `name` is relative to.
    package init(
        main: SourceFile, name: String, folders: [SchemaFolder] = [], readFile: @escaping ConfigurationLoader.ReadFile
    ) {
        self.init(main: main, name: name, documentSchema: nil, folders: folders, readFile: readFile)
    }

    init(
        main: SourceFile, name: String, documentSchema: Node?, folders: [SchemaFolder],
        readFile: @escaping ConfigurationLoader.ReadFile
    ) {
        self.init(
            main: main, uri: SchemaFiles.uri(of: name), documentSchema: documentSchema, folders: folders,
            readFile: readFile)
    }

    private init(
        main: SourceFile, uri: String, documentSchema: Node?, folders: [SchemaFolder],
        readFile: @escaping ConfigurationLoader.ReadFile
    ) {
        self.main = main
        self.documentSchema = documentSchema
        self.folders = folders
        self.readFile = readFile
        self.uri = uri
    }

    /// Adds the files to a digest that compiled schemas refer to, in the order of their names.
    func addReachedFiles(to digest: inout ContentDigest) {
        for (uri, file) in reached.files.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            digest.add(part: SchemaFiles.shown(uri))
            digest.add(file.bytes)
        }
    }

    /// A schema that is built in and refers to nothing.
    static func builtIn(_ uri: String, _ text: String) -> SchemaFiles {
        let file = SourceFile(path: uri, bytes: Array(text.utf8))
        let nothing = Node(.mapping(Mapping([])), range: TextRange(0, 0))
        return SchemaFiles(main: file, uri: uri, documentSchema: nothing, folders: [], readFile: { _ in nil })
    }

    /// The compiled schema.
    package func schema(_ options: Schema.Options = Schema.Options()) throws(ConfigurationError) -> Schema {
        try compile(read(main), options)
    }

    /// The content of a schema file.
    func read(_ file: SourceFile) throws(ConfigurationError) -> Node {
        do throws(ReadError) {
            if let root = try content(of: file) { return root }
        } catch {
            throw ConfigurationError(file, at: error.range, error.message, help: error.help, rule: "schema")
        }
        throw ConfigurationError(
            file, at: TextRange(0, 0), "the schema is empty", help: "write `{}` for a schema that allows everything",
            rule: "schema")
    }

    /// The schema that a node holds. The built-in document schema can be referred to by its name.
    func compile(_ root: Node, _ options: Schema.Options = Schema.Options()) throws(ConfigurationError) -> Schema {
        let library = SchemaLibrary { uri throws(SchemaError) in
            if uri == SchemaFiles.documentSchemaName {
                // What is built in parses: a test reads it.
                return documentSchema ?? (try? SchemaLoader.documentSchema())
            }
            guard let file = file(of: uri) else { return nil }
            reached.files.withLock { $0[uri] = file }
            do throws(ReadError) {
                return try content(of: file)
            } catch {
                throw .unreadable(
                    problem: error.message, help: error.help, at: SchemaPlace(uri: uri, range: error.range))
            }
        }
        do throws(SchemaErrors) {
            return try Schema(root, uri: uri, library: library, options: options)
        } catch {
            throw ConfigurationError(
                diagnostics: error.errors.map { diagnostic(.error, message($0), at: $0.place, help: help($0)) })
        }
    }

    /// The content of a file, with a note of the keys that stand twice in it: the last one counts, which nobody sees.
    private func content(of file: SourceFile) throws(ReadError) -> Node? {
        let parsed = try StructuredFile.read(file)
        let found = parsed.duplicateKeys.map { $0.diagnostic(in: file, rule: "schema", severity: .warning) }
        if !found.isEmpty { reached.repetitions.withLock { $0 += found } }
        return parsed.root
    }

    /// What does nothing in a schema of these files, as findings.
    package func notices(of schema: Schema) -> [Diagnostic] {
        reached.repetitions.withLock { $0 }
            + schema.notices.map { diagnostic(.warning, $0.message, at: $0.place, help: $0.help) }
    }

    private func diagnostic(_ severity: Severity, _ message: String, at place: SchemaPlace, help: String?) -> Diagnostic
    {
        let file = reached.files.withLock { $0[place.uri] } ?? main
        return Diagnostic(
            rule: "schema", severity: severity, message: message, location: file.location(place.range), help: help,
            subject: "")
    }

    /// The file of an absolute URI.
    private func file(of uri: String) -> SourceFile? {
        if let path = SchemaFiles.path(of: uri) { return readFile(path) }
        return folders.lazy.compactMap { $0.file(of: uri) }.first
    }

    private func message(_ error: SchemaError) -> String {
        guard case .unknownDocument(let uri, _) = error, let path = SchemaFiles.path(of: uri) else {
            return error.message
        }
        return "there is no schema `\(path)`"
    }

    private func help(_ error: SchemaError) -> String? {
        guard case .unknownDocument(let uri, _) = error else { return error.help }
        if SchemaFiles.path(of: uri) != nil { return "write its path relative to the file that refers to it" }
        let folder = uri[...(uri.lastIndex(of: "/") ?? uri.indices.last ?? uri.startIndex)]
        return "nothing is fetched from a network; serve a folder of yours for it: --schema-library \(folder)=FOLDER"
    }

    /// What a place in a schema is called for people: by the path of its file, as the user wrote it.
    static func shown(_ location: String) -> String {
        let parts = location.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = path(of: String(parts[0])) else { return location }
        return parts.count > 1 ? "\(path)#\(parts[1])" : path
    }

    /// Files are known to the schema by URIs, so that `$ref` can be relative to them. A path that begins with no slash
    /// stays so in the URI: output must not name the folder in which somebody happens to keep the files.
    private static let scheme = "file:"

    private static func uri(of path: String) -> String {
        scheme
            + path.utf8.map { byte in
                let isPlain = byte < 0x80 && !"% #?".utf8.contains(byte)
                let digits = String(byte, radix: 16, uppercase: true)
                return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
            }.joined()
    }

    /// The path of a file's URI, which may write an empty host before it: `file:///schemas/page.json`.
    private static func path(of uri: String) -> String? {
        guard uri.hasPrefix(scheme) else { return nil }
        let path = uri.dropFirst(scheme.count)
        return String(path.hasPrefix("///") ? path.dropFirst(2) : path).percentDecoded
    }
}
