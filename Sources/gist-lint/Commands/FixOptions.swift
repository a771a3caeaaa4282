internal import ArgumentParser
internal import GistLint

/// Which repairs `check` makes.
struct FixOptions: ParsableArguments {
    @Flag(help: "Make the repairs that change only how a thing is written, then report what is left.")
    var fix = false

    @Flag(
        help: ArgumentHelp(
            "Make the repairs of dates and intervals only.",
            discussion: "Dates become YYYY-MM-DD. No day of a review is made up: `gist-lint review` records one."))
    var fixDates = false

    @Flag(help: "With --fix or --fix-dates: make also those repairs that somebody has to look at.")
    var unsafeFixes = false

    @Flag(help: "Show what --fix or --fix-dates would change, and change nothing; exit code 1 if there is something.")
    var diff = false

    func validate() throws {
        if unsafeFixes, !fix, !fixDates, !diff {
            throw ValidationError(
                "--unsafe-fixes says which repairs to make; give --fix, --fix-dates or --diff with it")
        }
    }

    /// The repairs to make; nil for none.
    var selection: FixSelection? {
        guard fix || fixDates || diff else { return nil }
        return FixSelection(onlyDates: fixDates && !fix, includesUnsafe: unsafeFixes)
    }
}
