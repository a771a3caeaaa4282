package import Diagnostics

/// Reads a file as what its name says it is.
package enum StructuredFile {
    /// The content of a file: JSON where its name ends in `.json`, YAML otherwise.
    package static func read(_ file: SourceFile) throws(ReadError) -> ParsedText {
        file.path.lowercased().hasSuffix(".json") ? try JSONReader.read(file) : try YAMLReader.read(file)
    }
}
