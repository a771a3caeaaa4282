internal import ArgumentParser
internal import GistLint
internal import Reporters

/// Prints what documents say.
struct FactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Print the facts that documents state.",
        discussion: """
            Reads the prose of documents and prints what it says about the subjects of the knowledge packs, with the place, \
            the scope and the sentence of each fact. Exit codes: 0 all documents were read; 2 one was not.
            """)

    @Argument(help: "Files and folders; - is standard input.", completion: .file())
    var paths: [String] = ["."]

    @Option(
        help: ArgumentHelp(
            "The configuration file.", discussion: "Otherwise the nearest .gist-lint.yml above the paths."),
        completion: .file())
    var config: String?

    @Option(
        help: ArgumentHelp(
            "How to print them: a table for people, one JSON object, a JSON object on a line for each fact, or CSV."))
    var format = FactFormat.table

    @Option(help: "When to use colour.")
    var color = Terminal.Color.auto

    @Flag(help: "Also say how each fact was found.")
    var explain = false

    @OptionGroup
    var threads: JobOptions

    func run() throws {
        let paths = paths + LongCommandLine.otherPaths
        let found = try ConfigurationFinder.find(named: config, for: paths, color: color)
        var discovery = DocumentDiscovery(selection: found.configuration.files, root: found.root, outputs: [])
        for path in paths { try discovery.add(path) }
        let reading = ReadingRun(discovery)
        let documents = FactRun(found.configuration).facts(
            of: reading.sources, jobs: threads.count, read: reading.read)
        let target = OutputTarget.standardOutput
        let style = TextStyle(isColored: Terminal.isColored(color), width: Terminal.width)
        FactPrinter(documents: documents, skipped: reading.skipped, explains: explain).print(
            as: format, style: style, to: target)
        try target.close()
        try complain(documents, reading)
    }

    /// Names what could not be read.
    private func complain(_ documents: [FactRun.DocumentFacts], _ reading: ReadingRun) throws(ToolFailure) {
        let failed = documents.compactMap { document in
            document.failure.flatMap { ReadingRun.isFailure($0) ? "\(document.source.path): \($0)" : nil }
        }
        for line in failed { Terminal.complain("can't read \(line)") }
        if reading.hasFailed || !failed.isEmpty { throw ToolFailure("some files could not be read") }
    }
}

/// How facts are printed.
enum FactFormat: String, CaseIterable, ExpressibleByArgument {
    case table
    case json
    case jsonl
    case csv
}
