import Foundation
import TestSupport
import Testing

/// Schemas as people write them, each with files that fit and files that don't: what `validate` prints of them.
struct ValidationFixtureTests {
    private static let root = Snapshot.fixtures.appending(path: "validation")

    static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()

    @Test func `there are ten`() { #expect(ValidationFixtureTests.cases.count >= 10) }

    @Test(arguments: cases)
    func `each finding says what to do`(name: String) async throws {
        let folder = ValidationFixtureTests.root.appending(path: name)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter {
            $0.contains(".") && !$0.hasPrefix("expected.")
        }
        let schema = try #require(files.first { $0.hasPrefix("schema.") })
        let good = files.filter { $0.hasPrefix("good") }
        let fine = try await Tool.run(["validate", "--schema", schema] + good, in: folder)
        #expect(fine.code == 0, "\(fine.stdout)")
        #expect(fine.stderr.isEmpty)
        let bad = files.filter { $0 != schema && !good.contains($0) }
        let run = try await Tool.run(["validate", "--schema", schema] + bad, in: folder)
        #expect(run.code == 1)
        try Snapshot.expect(run.stdout, matches: "validation/\(name)/expected.txt")
        let output = try await Tool.run(["validate", "--format", "json", "--schema", schema] + bad, in: folder)
        #expect(output.code == 1)
        try Snapshot.expect(output.stdout, matches: "validation/\(name)/expected.json")
    }

    @Test func `each error in a schema says where it is and what to do`() async throws {
        let folder = Snapshot.fixtures.appending(path: "wrong-schemas")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yml") }
        var text = ""
        for name in names.sorted() {
            let run = try await Tool.run(["validate", "--schema", name, name], in: folder)
            #expect(run.code == 2, "\(name)")
            #expect(run.stdout.isEmpty)
            text += run.stderr.replacing("\ngist-lint: the schema can't be used\n", with: "\n")
        }
        try Snapshot.expect(text, matches: "wrong-schemas/expected.txt")
    }
}
