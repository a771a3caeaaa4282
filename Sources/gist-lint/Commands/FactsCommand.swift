internal import ArgumentParser
internal import GistLint
internal import Reporters

/// Prints what documents say.
struct FactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Print the facts that documents state.",
        discussion: """
            Reads the prose of documents and prints what it says about the subjects of the knowledge packs: one fact a line, \
            with its place, its scope and its quote.
            """)

    @Argument(help: "Files and folders; - is standard input.", completion: .file())
    var paths: [String] = ["."]

    @Option(help: "The configuration file.", completion: .file())
    var config: String?

    @Option(help: "How to print them.")
    var format = FactFormat.table

    @Flag(help: "Also say how each fact was found.")
    var explain = false

    @Option(help: "How many threads to use. Otherwise one for each processor.")
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number of 1 or more") }
    }

    func run() throws {
        let paths = paths + LongCommandLine.otherPaths
        let found: ConfigurationFinder.Found
        do {
            found = try ConfigurationFinder.find(named: config, for: paths)
        } catch let failure as FindingFailure {
            throw FindingPrinter.failure(failure.diagnostics, "the configuration can't be used", color: .auto)
        }
        var discovery = DocumentDiscovery(selection: found.configuration.files, root: found.root, outputs: [])
        for path in paths { try discovery.add(path) }
        let reading = ReadingRun(discovery)
        let documents = FactRun(found.configuration).facts(
            of: reading.sources, jobs: jobs ?? SystemClock.processorCount, read: reading.read)
        let target = OutputTarget.standardOutput
        FactPrinter.print(documents, as: format, explain: explain, to: target.sink)
        try target.close()
        if reading.hasFailed { throw ToolFailure("some files could not be read") }
    }
}

/// How facts are printed.
enum FactFormat: String, CaseIterable, ExpressibleByArgument {
    case table
    case json
    case jsonl
    case csv
}
