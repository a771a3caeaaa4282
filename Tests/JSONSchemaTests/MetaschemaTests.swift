import Diagnostics
import Foundation
import StructuredData
import Testing

@testable import JSONSchema

/// The metaschemas lie in `Schemas/metaschemas` and are built into the binary by a generated file.
@Suite struct MetaschemaTests {
    @Test func generatedFileIsFresh() throws {
        let target = Package.root.appending(path: "Sources/JSONSchema/BuiltIn/MetaschemaTexts.swift")
        let expected = try generated()
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try expected.write(to: target, atomically: true, encoding: .utf8)
        }
        let found = try String(contentsOf: target, encoding: .utf8)
        #expect(found == expected, "run RECORD_SNAPSHOTS=1 swift test --filter MetaschemaTests")
    }

    @Test(arguments: Metaschemas.uris) func metaschemaCompilesAndIsValidByItself(uri: String) throws {
        let node = try #require(Metaschemas.document(uri))
        #expect(throws: Never.self) { try Schema(node, uri: uri) }
        let dialect = try #require(node["$schema"]?.string)
        let metaschema = try Schema(try #require(Metaschemas.document(dialect.trimmingSuffix("#"))), uri: dialect)
        #expect(metaschema.evaluate(node).map(\.message) == [])
    }

    @Test(arguments: Draft.allCases) func metaschemaFindsMistakes(draft: Draft) throws {
        let schema = try Schema(try #require(Metaschemas.document(draft.rawValue)), uri: draft.rawValue)
        let found = schema.evaluate(try json(#"{"properties": {"a": {"type": "txt", "minLength": -1}}}"#))
        #expect(
            found.map(\.instanceLocation.description).sorted() == ["/properties/a/minLength", "/properties/a/type"])
    }

    private func generated() throws -> String {
        let folder = Package.root.appending(path: "Schemas/metaschemas")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        var text = """
            // swift-format-ignore-file
            // Generated from Schemas/metaschemas by MetaschemaTests, with RECORD_SNAPSHOTS=1.

            extension Metaschemas {
                /// The text of every metaschema, with its URI.
                static let texts: [(uri: String, text: String)] = [

            """
        for path in paths.sorted() {
            let content = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            let node = try json(content)
            let uri = try #require((node["$id"] ?? node["id"])?.string).trimmingSuffix("#")
            text += "        (\"\(uri)\", #\"\"\"\n\(content)\"\"\"#),\n"
        }
        return text + "    ]\n}\n"
    }
}

extension String {
    func trimmingSuffix(_ suffix: String) -> String { hasSuffix(suffix) ? String(dropLast(suffix.count)) : self }
}
