internal import ArgumentParser

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The exit codes: findings and failures never share one.
enum ToolExit {
    /// There are findings at or above the severity that makes a run fail.
    static let findings = ExitCode(1)
    /// The tool could not do its job.
    static let failure = ExitCode(2)
}

/// A reason why the tool could not do its job, for standard error.
struct ToolFailure: Error {
    /// What went wrong, and the remedy where there is one.
    let message: String

    init(_ message: String) { self.message = message }
}

/// How the process ends.
enum ToolProcess {
    /// A reader that goes away, as `head` does, is seen as a failed write and not as the end of the process.
    static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

    /// Prints what an error has to say, where it says something, and ends the process with its code.
    static func exit(with error: any Error) -> Never {
        if let failure = error as? ToolFailure {
            Terminal.complain(failure.message)
            GistLintCommand.exit(withError: ToolExit.failure)
        }
        let code = GistLintCommand.exitCode(for: error)
        // Help and version come as errors that say success; everything else that the parser refuses is a failure.
        if code == .success || error is ExitCode { GistLintCommand.exit(withError: error) }
        Terminal.complainPlainly(GistLintCommand.fullMessage(for: error))
        GistLintCommand.exit(withError: ToolExit.failure)
    }
}
