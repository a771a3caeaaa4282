internal import ArgumentParser
internal import Diagnostics
internal import GistLint
internal import Reporters

/// Prints the page of a rule.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a rule: what it finds, why, and what to do.")

    @Argument(help: "The rule's id, as in the brackets of a finding.")
    var rule: String

    func run() throws {
        let rules = RuleRegistry.metadata
        guard let metadata = rules.first(where: { $0.id == rule }) else {
            let nearest = NearestName.find(rule, among: rules.map(\.id)).map { "did you mean \($0)?" }
            throw ToolFailure("there is no rule \(rule); \(nearest ?? "`gist-lint rules` lists them")")
        }
        let target = OutputTarget.standardOutput
        target.write(Array(RulePage(metadata).markdown.utf8))
        try target.close()
    }
}
