package import Diagnostics

/// Reads a file as what its name says it is.
package enum StructuredFile {
    /// Whether a path is that of a YAML or JSON file.
    package static func isKnown(_ path: String) -> Bool {
        [".json", ".yml", ".yaml"].contains { path.lowercased().hasSuffix($0) }
    }

    /// The content of a file: JSON or YAML as its name ends. Of a file of another name, what begins like JSON and can be
    /// read as such is JSON.
    package static func read(_ file: SourceFile) throws(ReadError) -> ParsedText {
        if file.path.lowercased().hasSuffix(".json") { return try JSONReader.read(file) }
        if !isKnown(file.path), beginsLikeJSON(file), let parsed = try? JSONReader.read(file) { return parsed }
        return try YAMLReader.read(file)
    }

    private static func beginsLikeJSON(_ file: SourceFile) -> Bool {
        let first = file.bytes[file.contentRange.start...].first { $0 > 0x20 }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
}
