internal import ArgumentParser
internal import Diagnostics
internal import GistLint
internal import SystemPackage

/// Which change `check` looks at.
struct ChangeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A git revision: list what a change since then is answerable for.",
            discussion: "Compared is with where the revision and HEAD branched, up to what the folder holds.",
            valueName: "revision"))
    var since: String?

    @Flag(help: "List what the change is answerable for that git is about to commit, as it is staged.")
    var staged = false

    @Flag(help: "List also what does not count: what is not of the change, and what the baseline knows.")
    var all = false

    @Option(
        help: ArgumentHelp(
            "What the run is made for, which decides what the calendar may do to it.",
            discussion: "Otherwise a change with --since and --staged, or what GitHub Actions or GitLab CI says."))
    var event: RunEvent.Kind?

    func validate() throws {
        if let since, since.allSatisfy(\.isWhitespace) {
            throw ValidationError(
                "--since needs a revision and was given an empty text; name a branch or commit, and see that the variable is "
                    + "set from which it comes")
        }
        if staged, since != nil { throw ValidationError("--since and --staged name two changes; give one of them") }
    }

    /// The change; nil where all documents count alike.
    func changes(_ paths: [String]) throws(ToolFailure) -> GitChanges? {
        guard since != nil || staged else { return nil }
        let option = staged ? "--staged" : "--since"
        guard let path = paths.first, !paths.contains(StandardInput.argument) else {
            throw ToolFailure("\(option) needs documents in a git repository, and standard input is in none")
        }
        return if let since { try GitChanges(since: since, at: path) } else { try GitChanges(stagedAt: path) }
    }

    /// What the run is made for, and why it is taken for that.
    var runEvent: RunEvent {
        if let event { return RunEvent(event, why: "--event says so") }
        if since != nil { return RunEvent(.change, why: "--since is given") }
        if staged { return RunEvent(.change, why: "--staged is given") }
        return ServiceEvent.current ?? .unknown
    }
}

extension RunEvent.Kind: ExpressibleByArgument {}
