internal import ArgumentParser
internal import Diagnostics
internal import GistLint
internal import JSONSchema
internal import StructuredData

/// Holds files against a schema.
struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "Check files against a JSON Schema.",
        discussion: """
            YAML, JSON, and the front matter of Markdown; drafts 4 to 2020-12, as $schema says. Nothing is fetched from a \
            network. Exit codes: 0 all files are valid; 1 one is not; 2 it could not be told.
            """)

    /// The forms of the output.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
    }

    @Option(help: "The schema, a JSON or YAML file.", completion: .file())
    var schema: String

    @Argument(
        help: ArgumentHelp(
            "Files, folders, or - for standard input.",
            discussion: "A folder stands for the Markdown, YAML and JSON files in it that git does not ignore."),
        completion: .file())
    var paths: [String]

    @Option(
        help: ArgumentHelp(
            "A folder whose files stand for the schemas below a URI, and for their own $id. May be given several times.",
            valueName: "uri=folder"))
    var schemaLibrary: [SchemaLibraryOption] = []

    @Flag(name: .customLong("no-format"), help: "Do not check the keyword `format`.")
    var ignoresFormat = false

    @Option(help: "How to print: text for people, json for programs (the standard's basic output).")
    var format = Format.text

    @OptionGroup
    var threads: JobOptions

    @Option(help: "When to use colour.")
    var color = Terminal.Color.auto

    func run() throws {
        let files = try ValidationFiles.all(paths + LongCommandLine.otherPaths, schema: schema)
        let validator = Validator(schema: try compiledSchema())
        let results = validator.results(for: files, jobs: threads.count, read: FileReader.named)
        let target = OutputTarget.standardOutput
        switch format {
        case .text: write(results, to: target)
        case .json:
            var sink = target.sink
            BasicOutput(zip(files, results).map { $1 ?? DataFile.unreadable($0) }).write(to: &sink)
        }
        try target.close()
        let unreadable = zip(files, results).filter { $1 == nil }.map(\.0)
        // The process ends here: to take a large file apart would take a tenth of the time.
        withExtendedLifetime(results) {
            if !unreadable.isEmpty {
                ToolProcess.exit(with: ToolFailure("can't read \(unreadable.joined(separator: ", "))"))
            }
            if results.contains(where: { $0?.isUndecided == true }) {
                ToolProcess.exit(with: ToolFailure("some files could not be checked to the end"))
            }
            ToolProcess.exit(with: results.contains { $0?.isValid == false } ? ToolExit.findings : ExitCode.success)
        }
    }

    private func write(_ results: [DataFile.Result?], to target: OutputTarget) {
        FindingPrinter.print(results.flatMap { $0?.diagnostics ?? [] }, to: target, color: color)
        let valid = results.count { $0?.isValid == true }
        target.write(Array("\(valid) of \(results.count) file\(results.count == 1 ? "" : "s") valid\n".utf8))
    }

    private func compiledSchema() throws -> Schema {
        guard let file = FileReader.sourceFile(PathNames.shown(schema)) else {
            throw ToolFailure("the schema \(schema) can't be read")
        }
        let folders = try schemaLibrary.map { (option) throws(ToolFailure) in try option.folder() }
        let files = SchemaFiles(main: file, name: schema, folders: folders, readFile: { FileReader.sourceFile($0) })
        do throws(ConfigurationError) {
            let schema = try files.schema(
                Schema.Options(assertsFormats: !ignoresFormat, annotations: format == .json ? .all : .deprecations))
            FindingPrinter.print(files.notices(of: schema), to: .standardError, color: color)
            return schema
        } catch {
            throw FindingPrinter.failure(error.diagnostics, "the schema can't be used", color: color)
        }
    }
}
