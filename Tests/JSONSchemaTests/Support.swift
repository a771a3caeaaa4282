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

/// A document whose expected ranges stand in the text, between « and ».
struct MarkedText {
    let text: String
    /// The marked ranges in the order of their starts.
    let ranges: [TextRange]

    init(_ marked: String) {
        var bytes: [UInt8] = []
        var open: [Int] = []
        var ranges: [TextRange?] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "«":
                open.append(ranges.count)
                ranges.append(TextRange(bytes.count, bytes.count))
            case "»":
                let index = open.removeLast()
                ranges[index] = ranges[index].map { TextRange($0.start, bytes.count) }
            default: bytes += Array(String(scalar).utf8)
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
        self.ranges = ranges.compactMap { $0 }
    }
}

/// What a schema (in YAML) has against a document (in YAML), as "message | help", checked to be at the marked ranges.
func findings(
    _ schema: String, _ document: String, at location: Testing.SourceLocation = #_sourceLocation
) throws -> [String] {
    let marked = MarkedText(document)
    let violations = try Schema(yaml(schema), uri: "file:///schema.yml").evaluate(yaml(marked.text))
    #expect(violations.map(\.range) == marked.ranges, sourceLocation: location)
    return violations.map { $0.message + ($0.help.map { " | " + $0 } ?? "") }
}

/// Whether a value (in JSON) satisfies a schema (in JSON).
func holds(_ schema: String, _ value: String, _ draft: Draft = .draft2020) throws -> Bool {
    try Schema(json(schema), uri: "file:///schema.json", options: Schema.Options(draft: draft))
        .evaluate(json(value)).isEmpty
}
