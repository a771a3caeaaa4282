internal import ArgumentParser

/// How many threads a command uses.
struct JobOptions: ParsableArguments {
    @Option(help: "How many threads to use. Otherwise one for each processor.")
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number of 1 or more") }
    }

    /// The number.
    var count: Int { jobs ?? SystemClock.processorCount }
}
