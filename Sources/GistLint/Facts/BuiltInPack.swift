internal import BuiltInPacks
package import Diagnostics
package import Facts
internal import StructuredData

/// A pack that comes with the tool.
package struct BuiltInPack: Sendable {
    /// Its name.
    package let name: String
    private let text: String
    /// The SHA-256 of its file.
    let digest: String
    /// The names of the packs that it builds on.
    let requires: [String]

    /// The packs, those first on which others build.
    package static let all: [BuiltInPack] = BuiltInPacks.all.enumerated().map { index, pack in
        BuiltInPack(
            name: pack.name, text: pack.text, digest: BuiltInKnowledge.digests[index],
            requires: BuiltInKnowledge.requires[index])
    }

    /// The pack of a name.
    static func named(_ name: String) -> BuiltInPack? { all.first { $0.name == name } }

    /// Its file as people are shown it.
    package var file: SourceFile { SourceFile(path: name + ".yml", bytes: Array(text.utf8)) }

    /// What it holds. That it can be read, fits its schema and holds no problem is shown by tests and not at every start.
    package var pack: KnowledgePack {
        guard let pack = try? KnowledgePack(reading: file) else { preconditionFailure("\(name).yml can't be read") }
        return pack
    }

    /// What all of them know together, looked up and not built.
    package static let knowledge = Knowledge(prepared: BuiltInKnowledge.text)

    /// How many packs the smaller prepared form holds: the words of the language, and attributes, without which few others
    /// mean anything.
    static let baseCount = 2

    /// What some of them know, in the order of `all`.
    static func knowledge(of packs: [BuiltInPack]) -> Knowledge {
        if packs.count == all.count { return knowledge }
        let hasBase = packs.prefix(baseCount).map(\.name) == all.prefix(baseCount).map(\.name)
        let base = hasBase ? Knowledge(prepared: BuiltInKnowledge.base) : nil
        return KnowledgeBuilder.build(packs.dropFirst(hasBase ? baseCount : 0).map(\.pack), over: base).0
    }

    /// What packs of texts know together, in the form that is built in.
    static func prepared(_ texts: [(name: String, text: String)]) throws -> String {
        KnowledgeBuilder.build(try texts.map { try pack($0.name, $0.text) }).0.prepared
    }

    /// The names of the packs that packs of texts require.
    static func required(_ texts: [(name: String, text: String)]) throws -> [[String]] {
        try texts.map { try pack($0.name, $0.text).head.requires }
    }

    private static func pack(_ name: String, _ text: String) throws -> KnowledgePack {
        try KnowledgePack(reading: SourceFile(path: name + ".yml", bytes: Array(text.utf8)))
    }
}

extension KnowledgePack {
    /// The pack of a file; an empty one holds nothing.
    init(reading file: SourceFile) throws(ReadError) {
        self.init(try YAMLReader.read(file).root ?? Node(.mapping(Mapping([])), range: TextRange(0, 0)))
    }
}
