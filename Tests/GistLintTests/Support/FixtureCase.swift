import Diagnostics
import Foundation
import TestSupport
import Testing

/// One folder `Fixtures/rules/<rule-id>/<case>/`: documents, perhaps a configuration and schemas, and what is found.
struct FixtureCase: CustomTestStringConvertible, Sendable {
    /// The rule that the case is about.
    let rule: String
    /// What the case shows; a name that starts with `in-order` promises that the rule finds nothing.
    let name: String
    /// Every file but what is expected, by its path in the folder.
    let files: [String: [UInt8]]

    var testDescription: String { "\(rule)/\(name)" }

    /// The snapshot of what is found.
    var snapshot: String { "rules/\(rule)/\(name)/\(FixtureCase.expectationName)" }

    /// The snapshot of what repairs change; there is none where they change nothing.
    var repairs: String { "rules/\(rule)/\(name)/\(FixtureCase.repairsName)" }

    /// True where the rule must find nothing.
    var isInOrder: Bool { name.hasPrefix("in-order") }

    /// Every case, sorted.
    static let all: [FixtureCase] = ruleFolders.flatMap { rule in
        names(in: rulesFolder.appending(path: rule)).map { FixtureCase(rule: rule, name: $0) }
    }

    /// The folders of rules, sorted.
    static let ruleFolders = names(in: rulesFolder)

    private static let rulesFolder = Snapshot.fixtures.appending(path: "rules")
    private static let expectationName = "expected.txt"
    private static let repairsName = "fixed.diff"

    private init(rule: String, name: String) {
        self.rule = rule
        self.name = name
        let folder = FixtureCase.rulesFolder.appending(path: rule).appending(path: name)
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        let expectations = [FixtureCase.expectationName, FixtureCase.repairsName]
        files = paths.filter { !expectations.contains($0) }.reduce(into: [:]) { files, path in
            let isFolder = (try? folder.appending(path: path).resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory
            guard isFolder != true, let data = try? Data(contentsOf: folder.appending(path: path)) else { return }
            files[path] = Array(data)
        }
    }

    /// The names in a folder, sorted.
    private static func names(in folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }
            .sorted()
    }
}
