internal import Diagnostics
internal import GistLint
internal import Reporters

/// Makes the repairs of a run, and writes or shows what they change.
struct FixRun {
    /// What became of each document.
    private let results: [Result]
    /// True where a document could not be read.
    private let hasUnread: Bool

    /// A document when its repairs were made, without its text.
    private struct Result: Sendable {
        let path: String
        let applied: [FixedDocument.Repair]
        let left: [FixedDocument.Repair]
        let refused: [FixedDocument.Refusal]
        let isChanged: Bool
        /// What standard input has become.
        var input: [UInt8]?
        var diff: [UInt8] = []
        /// Why the file was not written.
        var failure: String?
    }

    /// Makes repairs in all documents, or in those of a change; with `isDryRun` no file is written.
    init(
        _ reading: ReadingRun, only changed: Set<String>?, _ selection: FixSelection, by linter: Linter, jobs: Int,
        isDryRun: Bool
    ) {
        results = linter.fix(
            reading.sources.filter { changed?.contains($0.path) ?? true }, selection, jobs: jobs,
            history: { $0.path == StandardInput.path ? nil : GitHistory.lastBodyChange(of: $0.path) },
            read: reading.read
        ) { FixRun.finish($0, isDryRun: isDryRun) }
        hasUnread = reading.hasFailed
    }

    private static func finish(_ document: FixedDocument, isDryRun: Bool) -> Result {
        let path = document.source.path
        var result = Result(
            path: path, applied: document.applied, left: document.left, refused: document.refused,
            isChanged: document.isChanged)
        if path == StandardInput.path { result.input = document.after }
        guard document.isChanged else { return result }
        if isDryRun {
            result.diff = UnifiedDiff(path: path, before: document.before, after: document.after).bytes
        } else if path != StandardInput.path {
            do throws(AtomicFile.Failure) {
                try AtomicFile.replace(path, expecting: document.before, with: document.after)
            } catch {
                result.failure = error.reason
            }
        }
        return result
    }

    /// What standard input has become, where it was a document of the run.
    var input: [UInt8]? { results.first { $0.input != nil }?.input }

    /// True where something is changed, or would be.
    var isChanging: Bool { results.contains(where: \.isChanged) }

    /// The reason why the run failed; nil where all files were written.
    var failure: ToolFailure? {
        let count = results.count { $0.failure != nil }
        return count == 0 ? nil : ToolFailure("\(Amount.of(count, "file")) could not be written; all others were")
    }

    /// Shows what would be changed.
    func writeDiff(to target: OutputTarget, isTerminal: Bool) {
        for result in results {
            target.write(isTerminal ? VisibleText.escapedLines(result.diff) : result.diff)
        }
    }

    /// Says on standard error what was done, what could be, and what went wrong.
    func summarize(isDryRun: Bool) {
        let written = results.filter { $0.failure == nil }
        let applied = written.flatMap(\.applied)
        for line in FixSummary(
            applied: applied, left: results.flatMap(\.left), documentCount: written.count(where: \.isChanged),
            isDryRun: isDryRun,
            isIncomplete: hasUnread || results.contains { $0.failure != nil || !$0.refused.isEmpty }
        ).lines {
            Terminal.complainPlainly(VisibleText.escaped(line))
        }
        for result in results {
            for refusal in result.refused { Terminal.complain(FixSummary.fault(refusal)) }
            if let failure = result.failure { Terminal.complain("\(result.path) is as it was: \(failure)") }
        }
    }
}
