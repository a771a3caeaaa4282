internal import ArgumentParser
internal import Diagnostics
internal import GistLint
internal import Reporters

/// Compares two reports.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Say what has changed from one JSON report to the next.",
        discussion: """
            Reads two reports that `gist-lint check --format json=FILE` wrote, and tells what is new, fixed and still there, \
            which documents became overdue, and in which documents the facts changed; with the facts themselves, which ones.

            Exit codes: 0 whatever has changed; 1 something new is at or above --fail-on; 2 a file can't be compared.
            """)

    @Argument(help: "The earlier report.", completion: .file())
    var old: String

    @Argument(help: "The later report.", completion: .file())
    var new: String

    @Option(
        help: ArgumentHelp("What `gist-lint facts --format json` printed with the earlier report.", valueName: "file"),
        completion: .file())
    var oldFacts: String?

    @Option(
        help: ArgumentHelp("What it printed with the later one.", valueName: "file"), completion: .file())
    var newFacts: String?

    @Option(help: "How to print it: for people, for programs, or for a page on GitHub or GitLab.")
    var format = ComparisonFormat.text

    @Option(help: "The least severity of a new finding that makes the command fail.")
    var failOn = FailOn.never

    @Option(help: "When to use colour.")
    var color = Terminal.Color.auto

    func validate() throws {
        if (oldFacts == nil) != (newFacts == nil) {
            throw ValidationError("--old-facts and --new-facts are given together")
        }
        if old == StandardInput.argument, new == old {
            throw ValidationError("only one of the reports can be standard input")
        }
    }

    func run() throws {
        let comparison = try comparison()
        let target = OutputTarget.standardOutput
        var sink = target.sink
        switch format {
        case .text:
            let style = TextStyle(isColored: Terminal.isColored(color), width: Terminal.width)
            ComparisonText(comparison, style: style).write(to: &sink)
        case .json: ComparisonJSON(comparison, tool: ToolVersion.tool).write(to: &sink)
        case .markdown: ComparisonMarkdown(comparison).write(to: &sink)
        }
        try target.close()
        if let severity = failOn.severity, comparison.hasNew(severity) { throw ToolExit.findings }
    }

    private func comparison() throws -> ReportComparison {
        do {
            let reports = (old: try ReportFile(file(old)), new: try ReportFile(file(new)))
            guard let oldFacts, let newFacts else { return ReportComparison(reports.old, reports.new) }
            let facts = (old: try FactFile(file(oldFacts)), new: try FactFile(file(newFacts)))
            return ReportComparison(reports.old, reports.new, facts: facts)
        } catch let error as ComparedFileError {
            throw FindingPrinter.failure([error.diagnostic], "the files can't be compared", color: color)
        }
    }

    private func file(_ path: String) throws(ToolFailure) -> SourceFile {
        let path = path == StandardInput.argument ? path : PathNames.shown(path)
        guard let file = FileReader.named(path) else { throw ToolFailure("can't read \(path)") }
        return file
    }
}

/// How a comparison is printed.
enum ComparisonFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case markdown
}
