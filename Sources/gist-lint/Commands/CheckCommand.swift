internal import ArgumentParser
internal import Diagnostics
internal import GistLint
internal import Reporters
internal import SystemPackage

/// The main job.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check documents.",
        discussion: """
            Checks Markdown files, in a folder those that git does not ignore. Names such as README are left out there; \
            a file that is named outright is always checked.
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
            "A report; json=FILE writes it to a file. May be given several times.",
            valueName: "format[=file]"))
    var format: [ReportRequest] = [.standard]

    @OptionGroup(title: "Repairs")
    var fixes: FixOptions

    @OptionGroup(title: "Changes")
    var change: ChangeOptions

    @OptionGroup(title: "Known findings")
    var baselines: BaselineOptions

    @Option(help: "The day to take for today, as YYYY-MM-DD. Otherwise the clock's.")
    var today: CalendarDate?

    @Option(help: "The least severity that makes the run fail. Otherwise the configuration's, or error.")
    var failOn: FailOn?

    @OptionGroup
    var threads: JobOptions

    @Option(help: "When to use colour.")
    var color = Terminal.Color.auto

    @Flag(name: .shortAndLong, help: "Show only errors and one line of summary.")
    var quiet = false

    func validate() throws {
        if change.staged, fixes.selection != nil {
            throw ValidationError(
                "--staged looks at what git is about to commit, and repairs change files; run them first")
        }
        if baselines.writeBaseline != nil, change.since != nil || change.staged {
            throw ValidationError("--write-baseline takes in all that is found; leave --since and --staged out")
        }
    }

    func run() throws {
        let paths = paths + LongCommandLine.otherPaths
        try ReportRequest.check(format)
        let style = TextStyle(isColored: Terminal.isColored(color), width: Terminal.width, isQuiet: quiet)
        let found = try ConfigurationFinder.find(named: config, for: paths, color: color)
        FindingPrinter.print(found.configuration.schemaNotices, to: .standardError, color: color)
        try keep(found.file, "the configuration")
        let baseline = try BaselineRun(baselines, found, color: color)
        try keep(baseline?.file, "the baseline")
        let changes = try change.changes(paths)
        var discovery = DocumentDiscovery(
            selection: found.configuration.files, root: found.root,
            outputs: format.compactMap(\.file) + [baseline?.file].compactMap(\.self))
        for path in paths { try discovery.add(path) }
        let reading = ReadingRun(discovery, staged: change.staged ? try changes?.staged(discovery.sources) : nil)
        let today = try SystemClock.day(today)
        let linter = Linter(tool: ToolVersion.tool, configuration: found.configuration, today: today)
        let past = try changes.map { try history($0, reading.sources, found) }
        let fixRun = try fixes.selection.map { try fix($0, reading, only: past?.changedPaths, by: linter) }
        let read: @Sendable (String) -> Linter.ReadResult = { [input = fixRun?.input] path in
            input.flatMap { path == StandardInput.path ? .bytes($0) : nil } ?? reading.read(path)
        }
        var everything = linter.lint(
            reading.sources, skipped: reading.skipped, jobs: threads.count,
            isWhole: found.isCovered(by: paths), history: past, read: read)
        try OwnersFinder(root: found.root).name(ownersIn: &everything, reading.sources)
        let known = try baseline.map { baseline in
            try baseline.match(
                everything,
                RunPaths(
                    reading.sources, everything,
                    unread: Set(everything.skipped.filter { ReadingRun.isFailure($0.reason) }.map(\.path)),
                    folders: found.folders(among: paths)))
        }
        let report = linter.judged(
            everything, event: change.runEvent, baseline: known, listsAll: change.all)
        let outcome = RunOutcome(
            failOn: failOn.map(\.severity) ?? found.configuration.failOn,
            isIncomplete: reading.hasFailed || fixRun?.failure != nil)
        for request in format {
            // Two names may turn out to be one only now: a link to a file that was not there, or another letter case.
            try ReportRequest.check(format)
            try request.write(report, outcome, style: style, isPipe: fixRun?.input != nil)
        }
        UncheckedNote.write(report, format)
        noteIdleSchemas(found, paths, reading.sources)
        // The process ends here: to take the report of a large corpus apart would take longer than to write it.
        withExtendedLifetime(report) {
            if let failure = fixRun?.failure { ToolProcess.exit(with: failure) }
            if outcome.isIncomplete {
                ToolProcess.exit(with: ToolFailure("some files could not be read; the report lists them"))
            }
            ToolProcess.exit(with: ExitCode(Int32(outcome.exitCode(for: report))))
        }
    }
}

extension CheckCommand {
    /// Sees to it that no report is written over a file that the run needs.
    private func keep(_ file: FilePath?, _ name: String) throws(ToolFailure) {
        guard let file, format.contains(where: { $0.file == file }) else { return }
        throw ToolFailure("a report would overwrite \(name) \(PathNames.shown(file.string))")
    }

    /// Makes the repairs. Where they are only shown, the process ends here.
    private func fix(
        _ selection: FixSelection, _ reading: ReadingRun, only changed: Set<String>?, by linter: Linter
    ) throws -> FixRun {
        if fixes.diff, format.contains(where: { $0.path != nil || $0.format != .text }) {
            throw ToolFailure("--diff shows what would change and writes no report; leave --format out")
        }
        let isPipe = reading.sources.contains { $0.path == StandardInput.path }
        if isPipe, !fixes.diff {
            if reading.sources.count > 1 { throw ToolFailure("standard input is repaired alone, without other paths") }
            if format.contains(where: { $0.path == nil && $0.format != .text }) {
                throw ToolFailure("the repaired document goes to standard output; give the report a file: json=FILE")
            }
        }
        let run = FixRun(
            reading, only: changed, selection, by: linter, jobs: threads.count,
            isDryRun: fixes.diff)
        let target = OutputTarget.standardOutput
        if fixes.diff {
            run.writeDiff(to: target, isTerminal: Terminal.width != nil)
        } else if let input = run.input {
            target.write(input)
        }
        try target.close()
        run.summarize(isDryRun: fixes.diff)
        guard fixes.diff else { return run }
        if reading.hasFailed { throw ToolFailure("some files could not be read") }
        ToolProcess.exit(with: run.isChanging ? ToolExit.findings : ExitCode.success)
    }

    /// The time before.
    private func history(
        _ changes: GitChanges, _ sources: [Linter.Source], _ found: ConfigurationFinder.Found
    ) throws(ToolFailure) -> DocumentHistory {
        var log: [UInt8] = []
        if let name = found.configuration.reviewLog,
            case .bytes(let bytes) = FileReader.read(found.root.pushing(FilePath(name)).string)
        {
            log = bytes
        }
        return try changes.history(of: sources, found, log: log)
    }

    /// Says which schemas decide nothing, where all documents of the configuration were looked at.
    private func noteIdleSchemas(
        _ found: ConfigurationFinder.Found, _ paths: [String], _ sources: [Linter.Source]
    ) {
        guard found.isCovered(by: paths) else { return }
        for patterns in found.configuration.idleSchemas(among: sources.map(\.relativePath)) {
            Terminal.complainPlainly("gist-lint: note: no document takes the schema for \(patterns)")
        }
    }
}

extension CalendarDate: ExpressibleByArgument {
    /// The date that the user writes.
    package init?(argument: String) { self.init(iso: argument) }
}

/// The least severity that makes a run fail.
enum FailOn: String, CaseIterable, ExpressibleByArgument {
    case error
    case warning
    case note
    case never

    /// Nil where no finding does.
    var severity: Severity? { Severity(rawValue: rawValue) }
}
