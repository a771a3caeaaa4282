internal import ArgumentParser
internal import Diagnostics
internal import GistLint
internal import JSONSchema
internal import StructuredData

/// Checks any YAML or JSON file against a schema.
struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "Check YAML or JSON files against a JSON Schema.",
        discussion: "Exit codes: 0 all files are valid; 1 one is not; 2 it could not be told.")

    @Option(help: "The schema, a JSON or YAML file.", completion: .file())
    var schema: String

    @Argument(help: "The files.", completion: .file())
    var files: [String]

    @Option(help: "When to use colour.")
    var color = Terminal.Color.auto

    func run() throws {
        let compiled = try compiledSchema()
        var diagnostics: [Diagnostic] = []
        var unreadable: [String] = []
        for path in files {
            guard let file = FileReader.sourceFile(PathNames.shown(path)) else {
                unreadable.append(path)
                continue
            }
            diagnostics += DataFile(file).diagnostics(against: compiled)
        }
        let target = OutputTarget.standardOutput
        FindingPrinter.print(diagnostics, to: target, color: color)
        let valid = files.count - unreadable.count - Set(diagnostics.map(\.location.path)).count
        target.write(Array("\(valid) of \(files.count) file\(files.count == 1 ? "" : "s") valid\n".utf8))
        try target.close()
        if !unreadable.isEmpty { throw ToolFailure("can't read \(unreadable.joined(separator: ", "))") }
        if !diagnostics.isEmpty { throw ToolExit.findings }
    }

    private func compiledSchema() throws -> Schema {
        guard let file = FileReader.sourceFile(PathNames.shown(schema)) else {
            throw ToolFailure("the schema \(schema) can't be read")
        }
        do throws(ConfigurationError) {
            return try SchemaFiles(main: file, name: schema, readFile: { FileReader.sourceFile($0) }).schema()
        } catch {
            throw FindingPrinter.failure(error.diagnostics, "the schema can't be used", color: color)
        }
    }
}
