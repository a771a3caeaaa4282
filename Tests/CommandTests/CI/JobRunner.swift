import Diagnostics
import Foundation
import StructuredData
import Subprocess

/// Runs the steps of a job of GitHub Actions as far as a shell can: conditions, expressions and the files by which steps
/// speak to each other are as on a runner; what another action would do is written down and left out.
final class JobRunner {
    /// What became of a job.
    struct Outcome {
        /// The exit code of the step that failed; 0 where none did.
        var code = 0
        /// What all steps printed.
        var output = ""
        /// What they said on standard error.
        var errors = ""
        /// The actions that would have been run.
        var used: [String] = []
        /// The summary of the job.
        var summary = ""
        /// The outputs of steps: `check.report`.
        var outputs: [String: String] = [:]
    }

    private let box: Sandbox
    /// The folder that the steps start in.
    private let workspace: URL
    /// What expressions name, by its path: `inputs.paths`, `github.event.number`.
    var context: [String: String] = [:]
    /// The variables of the runner.
    var environment: [String: String]
    private var path: [String]

    /// A runner for a checkout in a sandbox; `programs` come first on the path.
    init(_ box: Sandbox, checkout: String, programs: [String]) throws {
        self.box = box
        workspace = box.folder.appending(path: checkout)
        let temporary = box.folder.appending(path: "runner")
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
        path = programs
        environment = [
            "GITHUB_ACTIONS": "true", "CI": "true", "GITHUB_WORKSPACE": workspace.path,
            "GITHUB_ACTION_PATH": Sandbox.repository.path, "RUNNER_TEMP": temporary.path,
            "RUNNER_TOOL_CACHE": temporary.appending(path: "tools").path,
            "GITHUB_STEP_SUMMARY": temporary.appending(path: "summary.md").path,
        ]
    }

    /// The folders of the machine's path in which there is no gist-lint.
    static let systemPath = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        .map(String.init).filter { !FileManager.default.isExecutableFile(atPath: $0 + "/gist-lint") }

    /// Takes what a file of an event says as `github.event.…`.
    func takeEvent(_ json: String, named name: String) throws {
        try box.write(json, to: "runner/event.json")
        environment["GITHUB_EVENT_NAME"] = name
        environment["GITHUB_EVENT_PATH"] = box.folder.appending(path: "runner/event.json").path
        let root = try JSONReader.read(SourceFile(path: "event.json", bytes: Array(json.utf8))).root
        func take(_ node: Node?, _ path: String) {
            if let text = node?.scalar?.text { context[path] = text }
            for entry in node?.mapping?.entries ?? [] { take(entry.value, "\(path).\(entry.name)") }
        }
        take(root, "github.event")
    }

    /// Runs steps one after another until one fails.
    func run(_ steps: [Node]) async throws -> Outcome {
        var outcome = Outcome()
        for (index, step) in steps.enumerated() {
            if let condition = step["if"]?.scalar?.text, !holds(condition) { continue }
            if let action = step["uses"]?.string { outcome.used.append(action) }
            guard let script = step["run"]?.string else { continue }
            let files = ["GITHUB_OUTPUT", "GITHUB_PATH"].map { ($0, "runner/\($0)-\(index)") }
            var variables = environment
            for (name, file) in files {
                try box.write("", to: file)
                variables[name] = box.folder.appending(path: file).path
            }
            for entry in step["env"]?.mapping?.entries ?? [] {
                variables[entry.name] = replaced(entry.value.scalar?.text ?? "")
            }
            variables["PATH"] = (path + JobRunner.systemPath).joined(separator: ":")
            try box.write(script, to: "runner/step-\(index).sh")
            let run = try await Tool.run(
                .name("bash"),
                [
                    "--noprofile", "--norc", "-eo", "pipefail",
                    box.folder.appending(path: "runner/step-\(index).sh").path,
                ],
                in: workspace, environment: variables)
            outcome.output += run.stdout
            outcome.errors += run.stderr
            for line in try box.text(of: files[0].1).split(separator: "\n") {
                let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let name = "\(step["id"]?.string ?? "").outputs.\(parts[0])"
                context["steps." + name] = parts[1]
                outcome.outputs[name] = parts[1]
            }
            path = try box.text(of: files[1].1).split(separator: "\n").map(String.init) + path
            if run.code != 0 {
                outcome.code = run.code
                break
            }
        }
        outcome.summary = (try? box.text(of: "runner/summary.md")) ?? ""
        return outcome
    }

    /// `a == 'b'`, the only conditions that we use.
    private func holds(_ condition: String) -> Bool {
        let sides = condition.components(separatedBy: " == ")
        precondition(sides.count == 2, "unknown condition \(condition)")
        return value(sides[0]) == value(sides[1])
    }

    /// A text with its expressions `${{ a || b }}` worked out.
    private func replaced(_ text: String) -> String {
        text.replacing(#/\$\{\{(.*?)\}\}/#) { match in
            match.1.components(separatedBy: "||").map(value).first { !$0.isEmpty } ?? ""
        }
    }

    private func value(_ operand: String) -> String {
        let operand = operand.trimmingCharacters(in: .whitespaces)
        if operand.hasPrefix("'") { return String(operand.dropFirst().dropLast()) }
        return context[operand] ?? ""
    }
}

/// Files of CI servers in this repository.
enum CIFile {
    /// The tree of a YAML file.
    static func root(_ path: String) throws -> Node? {
        let text = try String(contentsOf: Sandbox.repository.appending(path: path), encoding: .utf8)
        return try root(text: text, path)
    }

    /// The tree of a text.
    static func root(text: String, _ path: String) throws -> Node? {
        try YAMLReader.read(SourceFile(path: path, bytes: Array(text.utf8))).root
    }
}
