internal import ArgumentParser
internal import Diagnostics
internal import GistLint
internal import Reporters

/// Tells which reviews fall due.
struct DueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due",
        abstract: "List the reviews that are overdue or fall due next, and whose they are.",
        discussion: """
            Who answers for a document stands in its field `owner`, or else in the CODEOWNERS file of its repository.

            Exit codes: 0 all documents were read, whatever is due; 2 one was not.
            """)

    @Argument(help: "Files and folders; - is standard input.", completion: .file())
    var paths: [String] = ["."]

    @Option(
        help: ArgumentHelp(
            "How far to look ahead: days, weeks, months or years, as in 90d, 12w, 6m, 1y.", valueName: "time"))
    var within = AgendaWindow.standard

    @Option(help: "Put documents together by who answers for them, or by where they come from.")
    var by: Agenda.Grouping?

    @Option(
        help: ArgumentHelp(
            "How to print it: for people, for programs, for a page on GitHub or GitLab, or as a calendar (RFC 5545)."))
    var format = AgendaFormat.text

    @Option(
        help: ArgumentHelp(
            "The name of the calendar. Give the calendars of two repositories different ones.", valueName: "name"))
    var calendar = "Reviews due"

    @Option(
        help: ArgumentHelp(
            "The configuration file.", discussion: "Otherwise the nearest .gist-lint.yml above the paths."),
        completion: .file())
    var config: String?

    @Option(help: "The day to take for today, as YYYY-MM-DD. Otherwise the clock's.")
    var today: CalendarDate?

    @OptionGroup
    var threads: JobOptions

    @Option(help: "When to use colour.")
    var color = Terminal.Color.auto

    func run() throws {
        let paths = paths + LongCommandLine.otherPaths
        let found = try ConfigurationFinder.find(named: config, for: paths, color: color)
        let today = try SystemClock.day(today)
        var discovery = DocumentDiscovery(selection: found.configuration.files, root: found.root, outputs: [])
        for path in paths { try discovery.add(path) }
        let reading = ReadingRun(discovery)
        let finder = OwnersFinder(root: found.root)
        let linter = Linter(tool: ToolVersion.tool, configuration: found.configuration, today: today)
        let request = Linter.AgendaRequest(window: within.interval, grouping: by, calendar: calendar)
        let agenda = try linter.agenda(
            request, of: reading.sources, skipped: reading.skipped, jobs: threads.count,
            owners: finder.owners, read: reading.read)
        let target = OutputTarget.standardOutput
        var sink = target.sink
        switch format {
        case .text:
            let style = TextStyle(isColored: Terminal.isColored(color), width: Terminal.width)
            AgendaText(agenda, style: style).write(to: &sink)
        case .json: AgendaJSON(agenda).write(to: &sink)
        case .markdown: AgendaMarkdown(agenda).write(to: &sink)
        case .ics: AgendaCalendar(agenda, name: calendar).write(to: &sink)
        }
        try target.close()
        if by == .owner, !agenda.items.isEmpty, agenda.items.allSatisfy({ $0.owners == nil }) {
            Terminal.complain("note: nobody is named as owner: add a field `owner`, or a CODEOWNERS file")
        }
        let failed = agenda.unreadable.filter { ReadingRun.isFailure($0.reason) }
        for file in failed { Terminal.complain("can't read \(file.path): \(file.reason)") }
        if reading.hasFailed || !failed.isEmpty { throw ToolFailure("some files could not be read") }
    }
}

/// How far to look ahead, as the user writes it.
struct AgendaWindow: ExpressibleByArgument {
    /// The time.
    let interval: ReviewInterval
    private let text: String

    /// What holds where nothing is given: a quarter.
    static let standard = AgendaWindow(interval: .ninetyDays, text: "90d")

    private init(interval: ReviewInterval, text: String) {
        self.interval = interval
        self.text = text
    }

    init?(argument: String) {
        guard let interval = ReviewInterval(window: argument) else { return nil }
        self.init(interval: interval, text: argument)
    }

    var defaultValueDescription: String { text }
}

extension Agenda.Grouping: ExpressibleByArgument {}

/// How an agenda is printed.
enum AgendaFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case markdown
    case ics
}
