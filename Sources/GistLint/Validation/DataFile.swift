package import Diagnostics
package import JSONSchema
internal import StructuredData

/// A YAML or JSON file that is no document, held against a schema.
package struct DataFile {
    private let file: SourceFile

    package init(_ file: SourceFile) { self.file = file }

    /// What is wrong with the file: its syntax, keys that stand twice, violations of the schema.
    package func diagnostics(against schema: Schema) -> [Diagnostic] {
        if let problem = EncodingCheck(file).problem, problem.kind != .nul {
            return [diagnostic("encoding", at: problem.range, "the file is not UTF-8", help: "save it as UTF-8")]
        }
        do throws(ReadError) {
            let parsed = try StructuredFile.read(file)
            let repeated = parsed.duplicateKeys.map { key in
                diagnostic(
                    "duplicate-key", at: key.again, "the key `\(key.name)` stands here again",
                    help: "keep the one that is right",
                    related: [RelatedLocation(file.location(key.first), message: "it stands here first")])
            }
            guard let root = parsed.root else {
                return [diagnostic("syntax", at: TextRange(0, 0), "the file is empty", help: nil)]
            }
            return repeated + schema.evaluate(root, named: "the file").map { $0.diagnostic(in: file) }
        } catch {
            return [diagnostic("syntax", at: error.range, error.message, help: error.help)]
        }
    }

    private func diagnostic(
        _ rule: String, at range: TextRange, _ message: String, help: String?, related: [RelatedLocation] = []
    ) -> Diagnostic {
        Diagnostic(
            rule: rule, severity: .error, message: message, location: file.location(range), help: help,
            related: related, subject: "")
    }
}
