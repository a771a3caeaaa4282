internal import ArgumentParser
internal import Diagnostics
internal import GistLint
internal import Reporters
internal import SystemPackage

/// Records reviews.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Record that somebody has reviewed documents.",
        discussion: """
            Sets the day of the last review and, where the schema has them, the reviewer and the note, and writes a line to \
            the log that the configuration names (review.log). First it shows what is open: that is what the reviewer \
            vouches for. A document with errors is refused.

            Exit codes: 0 all reviews are on record; 1 a document was refused, or you did not agree; 2 the tool could not \
            do its job.
            """)

    @Argument(
        help: ArgumentHelp(
            "Documents, or a pattern in quotes such as 'leaflets/*.md'.",
            discussion: "For more than one document, you are asked whether their number is right."),
        completion: .file())
    var paths: [String]

    @Option(help: ArgumentHelp("Who has reviewed them.", valueName: "name"))
    var by: String

    @Option(help: ArgumentHelp("The day of the review, as YYYY-MM-DD. Otherwise today.", valueName: "date"))
    var on: CalendarDate?

    @Option(help: ArgumentHelp("What the reviewer wants to be known.", valueName: "text"))
    var note: String?

    @Flag(help: "Do not ask.")
    var yes = false

    @Flag(help: "Record the review of documents with errors too.")
    var despiteErrors = false

    @Option(
        help: ArgumentHelp(
            "The configuration file.", discussion: "Otherwise the nearest .gist-lint.yml above the paths."),
        completion: .file())
    var config: String?

    @Option(help: "The day to take for today, as YYYY-MM-DD. Otherwise the clock's.")
    var today: CalendarDate?

    @Option(help: "When to use colour.")
    var color = Terminal.Color.auto

    func validate() throws {
        if by.allSatisfy(\.isWhitespace) { throw ValidationError("--by needs the name of the reviewer") }
        if note?.allSatisfy(\.isWhitespace) == true { throw ValidationError("--note is empty; leave it out") }
    }

    func run() throws {
        let today = try SystemClock.day(today)
        let date = on ?? today
        if date > today { throw ToolFailure("\(date) lies in the future: a review is recorded when it has been made") }
        let arguments = paths + LongCommandLine.otherPaths
        // A pattern lies in the folder that it is meant for.
        let places = arguments.map { PathNames.kind(of: $0) == .nothing ? "." : $0 }
        let found = try ConfigurationFinder.find(named: config, for: places, color: color)
        let chosen = try ReviewSelection(arguments) {
            var all = DocumentDiscovery(selection: found.configuration.files, root: found.root, outputs: [])
            try all.add(".")
            return all.sources.filter { $0.role == .document }.map(\.path)
        }
        let linter = Linter(tool: ToolVersion.tool, configuration: found.configuration, today: today)
        let documents = try ReviewedFiles(chosen.paths, found, linter)
        let refused = documents.show(despiteErrors: despiteErrors, color: color)
        let accepted = documents.sources.filter { !refused.contains($0.path) }
        guard accepted.isEmpty || confirms(accepted.count) else { throw ToolExit.findings }
        let review = Review(date: date, reviewer: by, note: note)
        let recorded = try documents.record(review, in: accepted, by: linter)
        if !refused.isEmpty || recorded < accepted.count { throw ToolExit.findings }
    }

    /// Whether the number of documents is the one that was meant; one document needs no question.
    private func confirms(_ count: Int) -> Bool {
        if yes || count == 1 { return true }
        Terminal.complainPlainly("Record a review of \(Amount.of(count, "document")) on the word of \(by)? [y/N]")
        let answer = readLine(strippingNewline: true)?.lowercased()
        if answer == "y" || answer == "yes" { return true }
        Terminal.complain("nothing was recorded; answer y, or give --yes in a script")
        return false
    }
}
