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
            case ("git", _): outputs.append(ConsoleExample.lines(try await Tool.git(arguments, in: current)))
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
        // The lines of CSV end in CR LF, which is one character.
        var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}

/// What a page says is printed, held against what is.
struct OutputComparison {
    /// A line of the page, of the truth, or of both.
    private enum Line {
        case both(page: String)
        case page(String)
        case truth(String)
        /// A gap of the page, whatever stands there in truth.
        case gap
    }

    private static let gap = "…"
    private let lines: [Line]

    init(page: [String], truth: [String]) {
        let isSame: (String, String) -> Bool = { OutputComparison.fits($0, $1) || OutputComparison.fits($1, $0) }
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in truth.difference(from: page, by: isSame) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var lines: [Line] = []
        var (old, new) = (0, 0)
        while old < page.count || new < truth.count {
            var gone: [String] = []
            var come: [String] = []
            while removed.contains(old) { (gone, old) = (gone + [page[old]], old + 1) }
            while inserted.contains(new) { (come, new) = (come + [truth[new]], new + 1) }
            if gone == [OutputComparison.gap] {
                lines.append(.gap)
            } else {
                lines += gone.map(Line.page) + come.map(Line.truth)
            }
            if old < page.count, new < truth.count, !removed.contains(old), !inserted.contains(new) {
                lines.append(.both(page: page[old]))
                (old, new) = (old + 1, new + 1)
            }
        }
        self.lines = lines
    }

    /// True where the page tells the truth.
    var isTrue: Bool {
        lines.allSatisfy { line in
            switch line {
            case .both, .gap: true
            case .page, .truth: false
            }
        }
    }

    /// What the page should say; nil where a gap stands beside a change, so that nobody knows where it ends.
    var correction: [String]? {
        var corrected: [String] = []
        for line in lines {
            switch line {
            case .both(let text), .truth(let text): corrected.append(text)
            case .gap: corrected.append(OutputComparison.gap)
            case .page(OutputComparison.gap): return nil
            case .page: continue
            }
        }
        return corrected
    }

    /// Both, line by line: ` ` the same, `-` only on the page, `+` only in truth.
    var difference: String {
        lines.map { line in
            switch line {
            case .both(let text): "  " + text
            case .page(let text): "- " + text
            case .truth(let text): "+ " + text
            case .gap: "  " + OutputComparison.gap
            }
        }.joined(separator: "\n")
    }

    /// True where a line of the page, in which `…` stands for any text, fits a true one.
    private static func fits(_ page: String, _ truth: String) -> Bool {
        if page == truth { return true }
        let parts = page.components(separatedBy: gap)
        guard page != gap, parts.count > 1, truth.hasPrefix(parts[0]) else { return false }
        var rest = truth.dropFirst(parts[0].count)
        for part in parts.dropFirst().dropLast() {
            guard let range = rest.firstRange(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return rest.hasSuffix(parts[parts.count - 1])
    }
}
