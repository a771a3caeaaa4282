internal import ArgumentParser
internal import GistLint

/// The tool; without a subcommand it checks.
struct GistLintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gist-lint",
        abstract: "Checks medical documents: their fields, their dates, their sources.",
        discussion: """
            Without a subcommand, gist-lint checks the documents in the current folder; `gist-lint check --help` shows the \
            options.

            Exit codes: 0 nothing at or above --fail-on was found; 1 something was; 2 the tool could not do its job.
            """,
        version: ToolVersion.current,
        subcommands: [
            CheckCommand.self, ReviewCommand.self, DueCommand.self, CompareCommand.self, FactsCommand.self,
            PacksCommand.self, RulesCommand.self, ExplainCommand.self, ValidateCommand.self, InitCommand.self,
        ],
        defaultSubcommand: CheckCommand.self)

    /// What the commands are called.
    static var commandNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }

    /// The command that arguments give. One that is named outright is parsed by itself, which takes the parser half of the
    /// work; where that fails or help is asked for, all is parsed, so that whatever is said names the whole command.
    static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
        if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == named {
            return command
        }
        return try parseAsRoot(arguments)
    }
}
