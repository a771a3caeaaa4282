import Diagnostics
import Foundation
import StructuredData
import Testing

@testable import JSONSchema

/// Where the package and what lies beside it are found.
enum Package {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The folder of material that is too large or not ours to commit; nil where it does not exist.
    static let shared: URL? = {
        let named = ProcessInfo.processInfo.environment["GIST_LINT_SHARED"].map { URL(filePath: $0) }
        let folder = named ?? root.deletingLastPathComponent().appending(path: "shared")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()
}

/// The value of a JSON text.
func json(_ text: String) throws -> Node {
    try #require(try JSONReader.read(SourceFile(path: "test.json", bytes: Array(text.utf8))).root)
}

/// The value of a YAML text.
func yaml(_ text: String) throws -> Node {
    try #require(try YAMLReader.read(SourceFile(path: "test.yml", bytes: Array(text.utf8))).root)
}
