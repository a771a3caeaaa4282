internal import ArgumentParser

/// What `check` does with known findings.
struct BaselineOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A file of known findings, which are summed up and make no run fail.",
            discussion: "Otherwise the configuration's, where it names one.", valueName: "file"),
        completion: .file())
    var baseline: String?

    @Option(
        help: ArgumentHelp("Write all that is found to a file of known findings.", valueName: "file"),
        completion: .file())
    var writeBaseline: String?

    @Flag(help: "Take out of the file of known findings what is no longer found.")
    var pruneBaseline = false

    func validate() throws {
        if writeBaseline != nil, pruneBaseline || baseline != nil {
            throw ValidationError("--write-baseline makes the file anew; leave --baseline and --prune-baseline out")
        }
    }
}
