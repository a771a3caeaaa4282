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

    /// The packs, those first on which others build.
    package static let all: [BuiltInPack] = zip(BuiltInPacks.all, PreparedPacks.digests).map { pack, digest in
        BuiltInPack(name: pack.name, text: pack.text, digest: digest)
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
    package static let knowledge = Knowledge(prepared: PreparedPacks.text)

    /// What packs of texts know together, in the form that is built in.
    static func prepared(_ texts: [(name: String, text: String)]) throws -> String {
        let packs = try texts.map { name, text in
            try KnowledgePack(reading: SourceFile(path: name + ".yml", bytes: Array(text.utf8)))
        }
        return KnowledgeBuilder.build(packs).0.prepared
    }
}

extension KnowledgePack {
    /// The pack of a file; an empty one holds nothing.
    init(reading file: SourceFile) throws(ReadError) {
        self.init(try YAMLReader.read(file).root ?? Node(.mapping(Mapping([])), range: TextRange(0, 0)))
    }
}
