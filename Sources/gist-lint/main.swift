internal import ArgumentParser

// Synchronous on purpose: an asynchronous main costs 5 ms before the first line runs.
ToolProcess.ignoreBrokenPipes()
do {
    var command = try GistLintCommand.parsed(LongCommandLine.arguments)
    try command.run()
} catch {
    ToolProcess.exit(with: error)
}
