internal import Diagnostics
internal import Facts
internal import JSONSchema
internal import StructuredData

/// Finds the packs that a configuration lists, and those that they require.
struct PackResolver {
    private let file: SourceFile?
    private let readFile: ConfigurationLoader.ReadFile
    private var builtIn: Set<String> = []
    private var own: [String: OwnPack] = [:]
    private var order: [String] = []

    /// A pack of the team, and where the configuration names it.
    private struct OwnPack {
        let pack: KnowledgePack
        let file: SourceFile
    }

    init(in file: SourceFile?, readFile: @escaping ConfigurationLoader.ReadFile) {
        self.file = file
        self.readFile = readFile
    }

    /// The packs of a list of names and paths. What decides them is added to `digest`.
    mutating func packs(_ list: Node?, digest: inout ContentDigest) throws(ConfigurationError) -> PackSet {
        for entry in list?.sequence ?? [] {
            guard let name = entry.string else { continue }
            if PackResolver.isPath(name) { try addFile(name, at: entry) } else { try addBuiltIn(name, at: entry) }
        }
        let set = try packs()
        for pack in set.builtIn { digest.add(part: pack.name + " " + pack.digest) }
        for (_, file) in set.own { digest.add(file.bytes) }
        return set
    }

    /// The packs of a set, and further files.
    static func packs(_ set: PackSet, adding files: [SourceFile]) throws(ConfigurationError) -> PackSet {
        var resolver = PackResolver(in: nil, readFile: { _ in nil })
        for pack in set.builtIn { resolver.takeBuiltIn(pack.name) }
        for (_, file) in set.own { try resolver.add(file) }
        // A file that the configuration names may be named again.
        for file in files where !set.own.contains(where: { $0.file.bytes == file.bytes }) { try resolver.add(file) }
        return try resolver.packs()
    }

    /// A built-in pack, and those that it requires.
    mutating func packs(builtIn name: String) throws(ConfigurationError) -> PackSet {
        takeBuiltIn(name)
        return try packs()
    }

    private mutating func packs() throws(ConfigurationError) -> PackSet {
        var sorted: [(KnowledgePack, SourceFile)] = []
        var state: [String: Bool] = [:]
        for id in order { try visit(id, &state, &sorted) }
        return try PackSet(builtIn: BuiltInPack.all.filter { builtIn.contains($0.name) }, own: sorted)
    }

    /// True for what names a file: a built-in pack's name has neither a slash nor a dot.
    static func isPath(_ name: String) -> Bool {
        name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
    }

    // MARK: Finding

    private mutating func addBuiltIn(_ name: String, at node: Node) throws(ConfigurationError) {
        guard BuiltInPack.named(name) != nil else {
            let names = BuiltInPack.all.map(\.name)
            let nearest = NearestName.find(name, among: names).map { "did you mean `\($0)`?" }
            throw problem(
                node, "there is no built-in pack `\(name.shown)`",
                help: nearest
                    ?? "built in are \(names.joined(separator: ", ")); a pack of yours is named by its path, such as packs/\(name).yml"
            )
        }
        takeBuiltIn(name)
    }

    /// A built-in pack and those that it requires: a test shows that they are there.
    private mutating func takeBuiltIn(_ name: String) {
        guard builtIn.insert(name).inserted, let pack = BuiltInPack.named(name) else { return }
        for required in pack.requires { takeBuiltIn(required) }
    }

    private mutating func addFile(_ path: String, at node: Node) throws(ConfigurationError) {
        guard let packFile = readFile(path) else {
            throw problem(node, "the pack \(path.shown) can't be read", help: "write its path relative to this file")
        }
        try add(packFile)
    }

    private mutating func add(_ packFile: SourceFile) throws(ConfigurationError) {
        let root = try PackResolver.read(packFile)
        let pack = KnowledgePack(root)
        let place = root["pack"]?.range ?? root.range
        if BuiltInPack.named(pack.id) != nil {
            throw ConfigurationError(
                packFile, at: place, "the name `\(pack.id)` is that of a built-in pack",
                help: "give yours another name",
                rule: "pack")
        }
        if let other = own[pack.id] {
            throw ConfigurationError(
                packFile, at: place, "the pack \(other.file.path) has the name `\(pack.id)` too",
                help: "give each pack a name of its own", rule: "pack")
        }
        own[pack.id] = OwnPack(pack: pack, file: packFile)
        order.append(pack.id)
    }

    /// The content of a pack's file, held against the schema.
    private static func read(_ file: SourceFile) throws(ConfigurationError) -> Node {
        let files = SchemaFiles.builtIn(SchemaFiles.packSchemaName, BuiltInFiles.knowledgePackSchema)
        let schema = try files.compile(files.read(files.main), .builtIn)
        let root = try ConfigurationLoader.read(file, rule: "pack")
        let violations = schema.evaluate(root, named: "the pack")
        if !violations.isEmpty { throw ConfigurationError(diagnostics: violations.map { $0.diagnostic(in: file) }) }
        return root
    }

    // MARK: Order

    /// Puts a pack of the team behind those that it requires; `state` is false while one is under way.
    private mutating func visit(
        _ id: String, _ state: inout [String: Bool], _ sorted: inout [(KnowledgePack, SourceFile)]
    ) throws(ConfigurationError) {
        guard let found = own[id], state[id] == nil else { return }
        state[id] = false
        for node in found.pack.root["requires"]?.sequence ?? [] {
            guard let name = node.string else { continue }
            if BuiltInPack.named(name) != nil {
                takeBuiltIn(name)
            } else if own[name] == nil {
                let names = BuiltInPack.all.map(\.name) + order
                let nearest = NearestName.find(name, among: names).map { "did you mean `\($0)`?" }
                throw ConfigurationError(
                    found.file, at: node.range, "there is no pack `\(name.shown)`",
                    help: nearest ?? "add its file to `packs` in the configuration", rule: "pack")
            } else if state[name] == false {
                throw ConfigurationError(
                    found.file, at: node.range, "the packs `\(id)` and `\(name)` require each other",
                    help: "a pack can build only on one that does not build on it", rule: "pack")
            } else {
                try visit(name, &state, &sorted)
            }
        }
        state[id] = true
        sorted.append((found.pack, found.file))
    }

    private func problem(_ node: Node, _ message: String, help: String) -> ConfigurationError {
        // The built-in configuration names only packs that are there.
        guard let file else { return ConfigurationError(diagnostics: []) }
        return ConfigurationError(file, at: node.range, message, help: help)
    }
}
