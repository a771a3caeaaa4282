internal import BuiltInPacks
internal import Diagnostics
package import Facts
internal import StructuredData

/// Reads knowledge packs and puts them together.
package enum PackLoader {
    /// The packs that come with the tool, those first on which others build.
    static let builtIn = BuiltInPacks.all

    /// What the built-in packs know. That they fit their schema and hold no problem is shown by tests and not at every
    /// start.
    package static let builtInKnowledge = KnowledgeBuilder.build(builtInPacks).0

    /// The built-in packs.
    package static var builtInPacks: [KnowledgePack] {
        builtIn.compactMap { try? pack(SourceFile(path: $0.name + ".yml", bytes: Array($0.text.utf8))) }
    }

    /// The pack of a file.
    static func pack(_ file: SourceFile) throws(ReadError) -> KnowledgePack {
        KnowledgePack(try YAMLReader.read(file).root ?? Node(.mapping(Mapping([])), range: TextRange(0, 0)))
    }
}
