import Diagnostics
import JSONSchema
import StructuredData
import Testing

@testable import Facts
@testable import GistLint

/// The packs that come with the tool. None of this is looked at when the tool starts.
struct BuiltInPackTests {
    @Test(arguments: BuiltInPack.all)
    func `a pack fits the schema`(pack: BuiltInPack) throws {
        let files = SchemaFiles.builtIn(SchemaFiles.packSchemaName, BuiltInFiles.knowledgePackSchema)
        let parsed = try YAMLReader.read(pack.file)
        #expect(parsed.duplicateKeys.isEmpty)
        let violations = try files.schema().evaluate(try #require(parsed.root))
        #expect(violations.map { "\($0.range.start): \($0.message)" } == [])
    }

    @Test(arguments: BuiltInPack.all)
    func `a pack requires only packs before it`(pack: BuiltInPack) {
        let before = BuiltInPack.all.prefix { $0.name != pack.name }.map(\.name)
        #expect(pack.pack.id == pack.name)
        #expect(Set(pack.pack.head.requires).isSubset(of: before))
    }

    @Test
    func `no pack names what is not there, and no name stands for two things`() {
        let packs = BuiltInPack.all.map { (pack: $0.pack, file: $0.file) }
        let (knowledge, problems) = KnowledgeBuilder.build(packs.map(\.pack))
        let found = problems + KnowledgeCheck(knowledge).problems(in: packs.map(\.pack))
        let lines = PackSet.diagnostics(found, packs).map {
            "\($0.location.path):\($0.location.start.line): \($0.message)"
        }
        #expect(lines == [])
    }

    @Test(arguments: BuiltInPack.all)
    func `the examples of a pack hold`(pack: BuiltInPack) throws {
        let packs = try PackSet(builtIn: BuiltInPack.all, own: [])
        let outcome = PackTest(packs).run(pack.pack, in: pack.file)
        #expect(outcome.findings.map { "\($0.location.start.line): \($0.message)" } == [])
    }

    /// Everything is compared as it is described, so that nothing new can be forgotten.
    @Test
    func `what is prepared is what the packs say`() {
        let built = KnowledgeBuilder.build(BuiltInPack.all.map(\.pack)).0
        let prepared = BuiltInPack.knowledge
        #expect(prepared.packs == built.packs)
        #expect(same(prepared.subjects, built.subjects))
        #expect(same(prepared.dimensions, built.dimensions))
        #expect(same(prepared.attributes.map(Described.init), built.attributes.map(Described.init)))
        #expect(same(prepared.frames, built.frames))
        #expect(same(prepared.references, built.references))
        #expect(same(prepared.contexts, built.contexts))
        #expect(same(prepared.frequencies, built.frequencies))
        #expect(prepared.wordLists == built.wordLists)
        #expect(prepared.prepared == built.prepared)
    }

    @Test(arguments: BuiltInPack.all)
    func `a pack needs no other than it requires`(pack: BuiltInPack) throws {
        var resolver = PackResolver(in: nil, readFile: { _ in nil })
        let set = try resolver.packs(builtIn: pack.name)
        let packs = set.packs
        let (knowledge, problems) = KnowledgeBuilder.build(packs.map(\.pack))
        let found = problems + KnowledgeCheck(knowledge).problems(in: packs.map(\.pack))
        let lines = PackSet.diagnostics(found, packs).map {
            "\($0.location.path):\($0.location.start.line): \($0.message)"
        }
        #expect(lines == [])
    }

    @Test
    func `some of the packs know what they know without the others`() {
        let some = BuiltInPack.all.filter { $0.name != "oncology" }
        let built = KnowledgeBuilder.build(some.map(\.pack)).0
        let knowledge = BuiltInPack.knowledge(of: some)
        #expect(knowledge.packs == built.packs)
        #expect(same(knowledge.subjects, built.subjects))
        #expect(same(knowledge.dimensions, built.dimensions))
        #expect(knowledge.frames.map(\.text) == built.frames.map(\.text))
        #expect(same(knowledge.references, built.references))
        // Otherwise the packs would have to be read together.
        let base = KnowledgeBuilder.build(BuiltInPack.all.prefix(BuiltInPack.baseCount).map(\.pack)).0
        #expect(BuiltInPack.all.dropFirst(BuiltInPack.baseCount).allSatisfy { !base.hasWords(of: $0.pack) })
    }

    private func same<Value>(_ left: [Value], _ right: [Value]) -> Bool {
        left.map { String(reflecting: $0) } == right.map { String(reflecting: $0) }
    }

    /// An attribute by the letters of its members' descriptions, for sets and dictionaries have no order.
    private struct Described {
        let members: [String]

        init(_ attribute: Attribute) {
            members = Mirror(reflecting: attribute).children.map { child in
                "\(attribute.id).\(child.label ?? ""): " + String("\(child.value)".sorted())
            }
        }
    }
}

extension BuiltInPack: CustomTestStringConvertible {
    package var testDescription: String { name }
}
