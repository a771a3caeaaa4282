package import Diagnostics
internal import JSONSchema
internal import StructuredData

/// Why a configuration can't be used: findings in its file, or in a schema that it names.
package struct ConfigurationError: Error, Sendable {
    /// What is wrong and where.
    package let diagnostics: [Diagnostic]
}

/// Reads the team's configuration over the built-in one.
package struct ConfigurationLoader {
    /// Reads a file that the configuration names, by its path relative to the configuration's folder.
    package typealias ReadFile = @Sendable (_ path: String) -> SourceFile?

    /// Lists the files below a folder that the configuration names, by their paths from it; nil where there is none.
    package typealias ListFolder = @Sendable (_ path: String) -> [String]?

    private let readFile: ReadFile
    private let listFolder: ListFolder

    /// A loader that reads the files which a configuration names by `readFile`, and folders by `listFolder`.
    package init(listFolder: @escaping ListFolder = { _ in nil }, readFile: @escaping ReadFile) {
        self.readFile = readFile
        self.listFolder = listFolder
    }

    /// The configuration of a file, or the built-in one where there is none.
    package func load(_ file: SourceFile?) throws(ConfigurationError) -> Configuration {
        let builtIn = try ConfigurationLoader.builtInLayer()
        let documentSchema = try SchemaLoader.documentSchema()
        let written = try file.map { (file) throws(ConfigurationError) in try layer(of: file) }
        let decoder = ConfigurationDecoder(builtIn: builtIn, written: written)
        if let file, let written {
            let check = ConfigurationCheck(file: file, decoder: decoder, documentSchema: documentSchema)
            let problems = check.diagnostics(written)
            if !problems.isEmpty { throw ConfigurationError(diagnostics: problems) }
        }
        var digest = ContentDigest()
        for text in [BuiltInFiles.configuration, BuiltInFiles.documentSchema] { digest.add(part: text) }
        if let file { digest.add(file.bytes) }
        let folders = try schemaFolders(decoder, in: file)
        let schemas = try SchemaLoader(readFile: readFile, folders: folders).selection(
            decoder, documentSchema: documentSchema, in: file, digest: &digest)
        var resolver = PackResolver(in: file, readFile: readFile)
        let packs = try resolver.packs(decoder.node("packs"), digest: &digest)
        let suppressions = file.flatMap { file in decoder.node("suppressions").map { (list: $0, file: file) } }
        return Configuration(
            files: decoder.files, failOn: decoder.failOn,
            source: ConfigurationSource(path: file?.path, digest: "sha256:" + digest.hexadecimal()),
            convention: decoder.convention, schemas: schemas, review: decoder.review,
            sourceTypes: decoder.sourceTypes, licenses: decoder.licenses, packs: packs, severities: decoder.severities,
            reviewLog: decoder.node("review", "log")?.string, baseline: decoder.node("baseline")?.string,
            calendar: decoder.calendar, suppressions: suppressions)
    }

    /// The built-in configuration. That it fits its schema is shown by a test and not at every start.
    private static func builtInLayer() throws(ConfigurationError) -> Node {
        try read(SourceFile(path: "configuration.default.yml", bytes: Array(BuiltInFiles.configuration.utf8)))
    }

    /// The content of a team's configuration file, held against the schema.
    private func layer(of file: SourceFile) throws(ConfigurationError) -> Node {
        let root = try ConfigurationLoader.read(file)
        let violations = try SchemaLoader.configurationSchema().evaluate(root, named: "the configuration")
        if !violations.isEmpty { throw ConfigurationError(diagnostics: violations.map { $0.diagnostic(in: file) }) }
        return root
    }

    /// The folders under `schemaLibraries`.
    private func schemaFolders(
        _ decoder: ConfigurationDecoder, in file: SourceFile?
    ) throws(ConfigurationError) -> [SchemaFolder] {
        var folders: [SchemaFolder] = []
        for entry in decoder.node("schemaLibraries")?.mapping?.entries ?? [] {
            guard let file, let path = entry.value.string else { continue }
            guard let names = listFolder(path) else {
                throw ConfigurationError(
                    file, at: entry.value.range, "there is no folder \(path)",
                    help: "write its path relative to this file")
            }
            let folder = SchemaFolder(uri: entry.name, names: names) { [readFile] in readFile(path + "/" + $0) }
            if let folder { folders.append(folder) }
        }
        return folders
    }

    /// The content of a configuration file or a pack; an empty one is an empty mapping.
    static func read(_ file: SourceFile, rule: String = "configuration") throws(ConfigurationError) -> Node {
        let parsed: ParsedText
        do throws(ReadError) {
            parsed = try YAMLReader.read(file)
        } catch {
            throw ConfigurationError(file, at: error.range, error.message, help: error.help, rule: rule)
        }
        if !parsed.duplicateKeys.isEmpty {
            throw ConfigurationError(
                diagnostics: parsed.duplicateKeys.map { $0.diagnostic(in: file, rule: rule) })
        }
        guard let root = parsed.root, !root.isNull else {
            return Node(.mapping(Mapping([])), range: TextRange(0, 0))
        }
        return root
    }
}

extension ConfigurationError {
    /// One finding in a file, of the configuration or of a schema.
    init(
        _ file: SourceFile, at range: TextRange, _ message: String, help: String?, rule: String = "configuration"
    ) {
        self.init(diagnostics: [
            Diagnostic(
                rule: rule, severity: .error, message: message, location: file.location(range), help: help,
                subject: "")
        ])
    }
}
