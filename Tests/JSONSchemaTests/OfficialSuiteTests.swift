import Diagnostics
import Foundation
import StructuredData
import Testing

@testable import JSONSchema

/// The official test suite of JSON Schema, all drafts that are supported, required and optional tests.
@Suite(.enabled(if: SuiteFile.all.count > 0, "skipped: ../shared/suites/json-schema is not there"))
struct OfficialSuiteTests {
    @Test(arguments: SuiteFile.all) func official(file: SuiteFile) throws {
        var failures: [String] = []
        for group in try file.read().sequence ?? [] {
            failures += outcomes(of: group, in: file).filter { !$0.isRight }.map(\.name)
        }
        let expected = ExpectedFailures.all.filter { $0.hasPrefix(file.name + ": ") }
        #expect(failures.sorted() == expected.sorted())
        SuiteFigures.note(file, failures: failures.count)
    }

    private func outcomes(of group: Node, in file: SuiteFile) -> [(name: String, isRight: Bool)] {
        let title = "\(file.name): \(group["description"]?.string ?? "")"
        let schema = Result { try file.compile(#require(group["schema"])) }
        return (group["tests"]?.sequence ?? []).map { test in
            let name = title + ": " + (test["description"]?.string ?? "")
            guard let data = test["data"], case .success(let schema) = schema else { return (name, false) }
            let isValid = schema.evaluate(data).isEmpty
            return (name, (test["valid"]?.scalar?.kind == .boolean(true)) == isValid)
        }
    }
}

/// One file of the suite.
struct SuiteFile: CustomTestStringConvertible, Sendable {
    let draft: Draft
    /// The folder and file, such as `draft7/optional/format/date.json`.
    let name: String

    var testDescription: String { name }

    static let folder = Package.shared?.appending(path: "suites/json-schema")

    static let all: [SuiteFile] = drafts.flatMap { draft, name -> [SuiteFile] in
        guard let path = folder?.appending(path: "tests/\(name)").path,
            let files = try? FileManager.default.subpathsOfDirectory(atPath: path)
        else { return [] }
        return files.filter { $0.hasSuffix(".json") }.sorted().map { SuiteFile(draft: draft, name: "\(name)/\($0)") }
    }

    private static let drafts: [(Draft, String)] = [
        (.draft4, "draft4"), (.draft6, "draft6"), (.draft7, "draft7"), (.draft2019, "draft2019-09"),
        (.draft2020, "draft2020-12"),
    ]

    func read() throws -> Node {
        let url = try #require(SuiteFile.folder).appending(path: "tests/\(name)")
        return try json(String(contentsOf: url, encoding: .utf8))
    }

    func compile(_ schema: Node) throws -> Schema {
        let library = SchemaLibrary { uri throws(SchemaError) in SuiteFile.remote(uri) }
        // Formats are annotations unless a user wants them asserted, say the required tests; the optional ones want it.
        let asserts = name.contains("/optional/format/")
        return try Schema(
            schema, uri: "test:///schema.json", library: library,
            options: Schema.Options(assertsFormats: asserts, draft: draft))
    }

    private static func remote(_ uri: String) -> Node? {
        let base = "http://localhost:1234/"
        guard uri.hasPrefix(base), let url = folder?.appending(path: "remotes/\(uri.dropFirst(base.count))") else {
            return nil
        }
        return (try? String(contentsOf: url, encoding: .utf8)).flatMap { try? json($0) }
    }
}

/// Counts what passed, for the one who asks by SUITE_FIGURES=1.
enum SuiteFigures {
    static func note(_ file: SuiteFile, failures: Int) {
        guard ProcessInfo.processInfo.environment["SUITE_FIGURES"] != nil else { return }
        let count = (try? file.read())?.sequence?.reduce(0) { $0 + ($1["tests"]?.sequence?.count ?? 0) } ?? 0
        print("FIGURE \(file.name) \(count - failures)/\(count)")
    }
}
