internal import GistLint
internal import Diagnostics
internal import Synchronization

/// Reads the documents of a run, and remembers whether one could not be read.
final class ReadingRun: Sendable {
    /// The documents.
    let sources: [Linter.Source]
    /// What was left out before reading.
    let skipped: [SkippedFile]
    private let named: Set<String>
    private let staged: StagedFiles?
    private let failed = Mutex(false)

    /// Reads what was found, or what git is about to commit of it.
    init(_ discovery: DocumentDiscovery, staged: StagedFiles? = nil) {
        let strangers = staged?.strangers ?? []
        sources = discovery.sources.filter { !strangers.contains($0.path) }
        skipped =
            discovery.skipped
            + strangers.sorted().map { SkippedFile(path: $0, reason: "not part of the commit: git add it") }
        self.staged = staged
        named = discovery.named
        failed.withLock { $0 = discovery.hasFailed }
    }

    /// True where a file could not be read that should have been.
    var hasFailed: Bool { failed.withLock { $0 } }

    /// Reads a source. A link that was found and not named is left out: what it leads to is checked where it lies.
    func read(_ path: String) -> Linter.ReadResult {
        if let bytes = staged?.contents[path] { return .bytes(bytes) }
        let result =
            path == StandardInput.path
            ? StandardInput.read() : FileReader.read(path, followsLink: named.contains(path))
        if case .failure(let reason) = result, ReadingRun.isFailure(reason) { failed.withLock { $0 = true } }
        return result
    }

    /// True for a reason that is a failure of the run.
    static func isFailure(_ reason: String) -> Bool { !expected.contains(reason) }

    /// Reasons that are no failure of the run: a link, and a file that git knows and that has been deleted.
    private static let expected: Set<String> = ["a symbolic link", "no such file or directory"]
}
