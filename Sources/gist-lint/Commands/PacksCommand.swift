internal import ArgumentParser
internal import Diagnostics
internal import Facts
internal import GistLint
internal import Reporters
internal import StructuredData

/// What the tool knows.
struct PacksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packs",
        abstract: "Show and test the knowledge packs.",
        discussion: "The packs in force are those that the configuration lists under `packs`.",
        subcommands: [List.self, Show.self, Test.self])

    /// Which packs a command looks at.
    struct Options: ParsableArguments {
        @Option(
            help: ArgumentHelp(
                "The configuration file.", discussion: "Otherwise the nearest .gist-lint.yml above this folder."),
            completion: .file())
        var config: String?

        @Option(
            help: ArgumentHelp(
                "The file of a pack besides those in force. May be given several times.", valueName: "file"),
            completion: .file())
        var pack: [String] = []

        @Option(help: "When to use colour.")
        var color = Terminal.Color.auto

        /// The packs.
        func packs() throws -> PackSet {
            let found = try ConfigurationFinder.find(named: config, for: ["."], color: color)
            let files = try pack.map { (path) throws(ToolFailure) in
                guard let file = FileReader.sourceFile(PathNames.shown(path)) else {
                    throw ToolFailure("the pack \(path) can't be read")
                }
                return file
            }
            do throws(ConfigurationError) {
                return try found.configuration.packs.adding(files)
            } catch {
                throw FindingPrinter.failure(error.diagnostics, "the pack can't be used", color: color)
            }
        }

        /// The terminal's colours.
        var isColored: Bool { Terminal.isColored(color) }
    }

    /// Lists the packs.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "List the packs in force.")

        @OptionGroup var options: Options

        func run() throws {
            let packs = try options.packs()
            let knowledge = packs.knowledge
            let rows = packs.packs.map { pack, file -> [TextTable.Cell] in
                [
                    .init(pack.id), .init(knowledge.subjects.count { $0.pack == pack.id }),
                    .init(knowledge.references.count { $0.pack == pack.id }), .init(pack.examples.count),
                    .init(pack.head.asOf), .init(file.path), .init(pack.head.title),
                ]
            }
            let header = ["pack", "subjects", "references", "examples", "as of", "file", "about"]
            let target = OutputTarget.standardOutput
            var sink = target.sink
            for line in TextTable(header: header, rows: rows).lines {
                line.write(to: &sink, isColored: options.isColored)
            }
            sink.flush()
            try target.close()
        }
    }

    /// Shows what is known of a subject.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show what the packs know of a subject.")

        @Argument(help: "Any of its names: generic, brand or code.")
        var subject: String

        @OptionGroup var options: Options

        func run() throws {
            let packs = try options.packs()
            let knowledge = packs.knowledge
            let found = knowledge.subjects(named: subject)
            guard !found.isEmpty else {
                let names = knowledge.subjects.flatMap { $0.names.filter { $0.kind != .misspelling }.map(\.text) }
                let nearest = NearestName.find(subject, among: names).map { "; did you mean `\($0)`?" }
                throw ToolFailure("no pack has the subject `\(subject)`\(nearest ?? "")")
            }
            let files = Dictionary(
                packs.packs.map { ($0.pack.id, $0.file.path) }, uniquingKeysWith: { first, _ in first })
            let target = OutputTarget.standardOutput
            var sink = target.sink
            for (index, subject) in found.enumerated() {
                if index > 0 { sink.append("\n") }
                let card = SubjectCard(subject, knowledge, files: files, width: Terminal.width)
                for line in card.lines { line.write(to: &sink, isColored: options.isColored) }
            }
            sink.flush()
            try target.close()
        }
    }

    /// Runs the examples of the packs.
    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test", abstract: "Run the examples of the packs in force.",
            discussion: "Exit codes: 0 all examples hold; 1 one does not; 2 a pack can't be used.")

        @OptionGroup var options: Options

        func run() throws {
            let packs = try options.packs()
            let test = PackTest(packs)
            var outcome = PackTest.Outcome()
            for (pack, file) in packs.packs { outcome.add(test.run(pack, in: file)) }
            let target = OutputTarget.standardOutput
            FindingPrinter.print(outcome.findings, to: target, color: options.color)
            let count = outcome.count
            target.write(
                Array(
                    "\(count - outcome.failed) of \(Amount.of(count, "example")) \(count == 1 ? "holds" : "hold")\n"
                        .utf8))
            try target.close()
            if outcome.failed > 0 { throw ToolExit.findings }
        }
    }
}
