internal import ArgumentParser
internal import GistLint
internal import Diagnostics

/// Lists the rules.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rules", abstract: "List the rules.")

    func run() throws {
        let width = RuleRegistry.metadata.map(\.id.count).max() ?? 0
        let lines = RuleRegistry.metadata.map { rule in
            let id = rule.id + String(repeating: " ", count: width - rule.id.count)
            let severity = rule.severity.rawValue
            return "\(id)  \(severity)\(String(repeating: " ", count: 7 - severity.count))  \(rule.summary)"
        }
        let target = OutputTarget.standardOutput
        target.write(Array((lines.joined(separator: "\n") + "\n").utf8))
        try target.close()
    }
}
