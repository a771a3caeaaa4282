internal import Diagnostics
internal import JSONSchema
internal import StructuredData

/// Finds and compiles the schemas that a configuration chooses.
struct SchemaLoader {
    let readFile: ConfigurationLoader.ReadFile
    /// Folders that stand for the schemas below a URI.
    let folders: [SchemaFolder]

    /// The schemas for documents, of which `documentSchema` is the built-in one. What decides them is added to `digest`.
    func selection(
        _ decoder: ConfigurationDecoder, documentSchema: Node, in file: SourceFile?, digest: inout ContentDigest
    ) throws(ConfigurationError) -> SchemaSelection {
        var selection = SchemaSelection()
        let builtIn = adapted(documentSchema, decoder)
        if let path = decoder.node("schema") {
            selection.general = try choice(
                path, in: file, builtIn: builtIn, digest: &digest, notices: &selection.notices)
        } else {
            let files = SchemaFiles.builtIn(SchemaFiles.documentSchemaName, BuiltInFiles.documentSchema)
            let schema = try files.compile(builtIn, .builtIn)
            selection.general = SchemaSelection.Choice(schema: schema, usesOurNames: true, root: builtIn)
        }
        for entry in decoder.node("schemas")?.sequence ?? [] {
            guard let path = entry["schema"] else { continue }
            let patterns = (decoder.strings(entry["files"]) ?? []).map(GlobPattern.init)
            selection.byPattern.append(
                (patterns, try choice(path, in: file, builtIn: builtIn, digest: &digest, notices: &selection.notices)))
        }
        return selection
    }

    /// The configuration's schema.
    static func configurationSchema() throws(ConfigurationError) -> Schema {
        let files = SchemaFiles.builtIn(SchemaFiles.configurationSchemaName, BuiltInFiles.configurationSchema)
        return try files.compile(files.read(files.main), .builtIn)
    }

    /// The schema of baselines.
    static func baselineSchema() throws(ConfigurationError) -> Schema {
        let files = SchemaFiles.builtIn("baseline.schema.json", BuiltInFiles.baselineSchema)
        return try files.compile(files.read(files.main), .builtIn)
    }

    /// The built-in document schema as it stands in its file.
    static func documentSchema() throws(ConfigurationError) -> Node {
        let files = SchemaFiles.builtIn(SchemaFiles.documentSchemaName, BuiltInFiles.documentSchema)
        return try files.read(files.main)
    }

    /// The built-in document schema, with the team's source types and required fields in place of ours.
    private func adapted(_ documentSchema: Node, _ decoder: ConfigurationDecoder) -> Node {
        var root = documentSchema
        if let types = decoder.ownSourceTypes {
            root = root.replacing(["$defs", "fields", "properties", "sourceType", "enum"], with: .strings(types))
        }
        if let required = decoder.strings(decoder.node("required")) {
            let isCitation = { FieldName(rawValue: $0) == .citation || FieldName(rawValue: $0) == .citations }
            root = root.replacing(["required"], with: .strings(required.filter { !isCitation($0) }))
            if !required.contains(where: isCitation) { root = root.removing("anyOf") }
        }
        return root
    }

    /// The schema that a path names; nil for `none`.
    private func choice(
        _ path: Node, in file: SourceFile?, builtIn: Node, digest: inout ContentDigest, notices: inout [Diagnostic]
    ) throws(ConfigurationError) -> SchemaSelection.Choice? {
        guard let file, let name = path.string, name != "none" else { return nil }
        guard let schemaFile = readFile(name) else {
            throw ConfigurationError(
                file, at: path.range, "the schema \(name) can't be read",
                help: "write its path relative to this file, or `none`")
        }
        digest.add(schemaFile.bytes)
        let files = SchemaFiles(
            main: schemaFile, name: name, documentSchema: builtIn, folders: folders, readFile: readFile)
        let root = try files.read(schemaFile)
        let schema = try files.compile(root)
        notices += files.notices(of: schema)
        files.addReachedFiles(to: &digest)
        return SchemaSelection.Choice(schema: schema, usesOurNames: false, root: root)
    }
}

extension SchemaSelection.Choice {
    /// The choice of a compiled schema, with the names that stand at the top of its text.
    fileprivate init(schema: Schema, usesOurNames: Bool, root: Node) {
        self.schema = schema
        self.usesOurNames = usesOurNames
        fieldNames = Set(schema.knownNames)
        requiredNames = Set((root["required"]?.sequence ?? []).compactMap(\.string))
        let alternatives = (root["anyOf"]?.sequence ?? []).map { $0["required"]?.sequence?.compactMap(\.string) }
        demandsCitation = usesOurNames && alternatives.contains([FieldName.citation.rawValue])
    }
}

extension Schema.Options {
    /// How a schema is compiled that our tests have checked.
    static let builtIn = Schema.Options(checksSchemas: false)
}

extension Node {
    /// The mapping with the value at a path of keys replaced; the keys must be there.
    fileprivate func replacing(_ path: [String], with value: Node) -> Node {
        guard let first = path.first, let mapping else { return value }
        let entries = mapping.entries.map { entry in
            entry.name == first
                ? Mapping.Entry(key: entry.key, value: entry.value.replacing(Array(path.dropFirst()), with: value))
                : entry
        }
        return Node(.mapping(Mapping(entries)), range: range)
    }

    /// The mapping without a key.
    fileprivate func removing(_ name: String) -> Node {
        Node(.mapping(Mapping((mapping?.entries ?? []).filter { $0.name != name })), range: range)
    }

    /// A list of strings that stands in no file.
    fileprivate static func strings(_ texts: [String]) -> Node {
        let range = TextRange(0, 0)
        return Node(.sequence(texts.map { Node(.scalar(Scalar($0)), range: range) }), range: range)
    }
}
