import Foundation
import Subprocess
import SystemPackage

/// A `console` block: commands after `$ `, and what each of them prints. In what is printed, a line `…` stands for any
/// lines, `…` within a line for any text, and a last line `[exit 1]` states the exit code where it is not 0.
struct ConsoleExample {
    /// A command and what the page says it prints.
    struct Step {
        let command: String
        var output: [String]
    }

    /// The commands.
    let steps: [Step]

    init(_ lines: [String]) {
        var steps: [Step] = []
        for line in lines {
            if line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2)), output: []))
            } else if !steps.isEmpty {
                steps[steps.count - 1].output.append(line)
            }
        }
        self.steps = steps
    }

    /// A command that examples may not use, or that is not written as one.
    struct Unsupported: Error { let command: String }

    /// What each step prints in truth, starting in `folder`.
    func outputs(in folder: URL) async throws -> [[String]] {
        var current = folder
        var outputs: [[String]] = []
        for step in steps {
            let words = ConsoleExample.words(of: step.command)
            guard let program = words.first else { throw Unsupported(command: step.command) }
            let arguments = Array(words.dropFirst())
            switch (program, arguments.count) {
            case ("cd", 1):
                current.append(path: arguments[0])
                outputs.append([])
            case ("cat", 1):
                let text = try String(contentsOf: current.appending(path: arguments[0]), encoding: .utf8)
                outputs.append(ConsoleExample.lines(text))
            case ("gist-lint", _): outputs.append(ConsoleExample.lines(try await Tool.run(arguments, in: current)))
            case ("diff", _):
                outputs.append(ConsoleExample.lines(try await Tool.run(.name("diff"), arguments, in: current)))
            default: throw Unsupported(command: step.command)
            }
        }
        return outputs
    }

    /// Words at spaces; single quotes hold one together.
    private static func words(of command: String) -> [String] {
        command.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
        }
    }

    private static func lines(_ run: Tool.Run) -> [String] {
        lines(run.stdout + run.stderr) + (run.code == 0 ? [] : ["[exit \(run.code)]"])
    }

    private static func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}

/// What a page says is printed, held against what is.
enum ExpectedOutput {
    private static let gap = "…"

    /// True where lines are left out, so that the truth can't be written in their place.
    static func hasGaps(_ expected: [String]) -> Bool { expected.contains { $0.contains(gap) } }

    /// True where the lines fit.
    static func matches(_ expected: ArraySlice<String>, _ actual: ArraySlice<String>) -> Bool {
        guard let first = expected.first else { return actual.isEmpty }
        let rest = expected.dropFirst()
        if first == gap { return (0...actual.count).contains { matches(rest, actual.dropFirst($0)) } }
        guard let line = actual.first, matchesLine(first, line) else { return false }
        return matches(rest, actual.dropFirst())
    }

    private static func matchesLine(_ expected: String, _ actual: String) -> Bool {
        if expected == actual { return true }
        let parts = expected.components(separatedBy: gap)
        guard parts.count > 1, actual.hasPrefix(parts[0]) else { return false }
        var rest = actual.dropFirst(parts[0].count)
        for part in parts.dropFirst().dropLast() {
            guard let range = rest.firstRange(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return rest.hasSuffix(parts[parts.count - 1])
    }

    /// Both, line by line: ` ` the same, `-` only on the page, `+` only in truth.
    static func difference(_ expected: [String], _ actual: [String]) -> String {
        let changes = actual.difference(from: expected)
        let removed = Set(
            changes.removals.compactMap { if case .remove(let offset, _, _) = $0 { offset } else { nil } })
        let inserted = Set(
            changes.insertions.compactMap { if case .insert(let offset, _, _) = $0 { offset } else { nil } })
        var lines: [String] = []
        var (old, new) = (0, 0)
        while old < expected.count || new < actual.count {
            if old < expected.count, removed.contains(old) {
                lines.append("- " + expected[old])
                old += 1
            } else if new < actual.count, inserted.contains(new) {
                lines.append("+ " + actual[new])
                new += 1
            } else {
                lines.append("  " + actual[new])
                (old, new) = (old + 1, new + 1)
            }
        }
        return lines.joined(separator: "\n")
    }
}
