internal import Diagnostics
internal import GistLint
internal import Reporters
internal import SystemPackage

/// Documents whose review is to be recorded, and what is open in them.
struct ReviewedFiles {
    /// The documents.
    let sources: [Linter.Source]
    private let report: Report
    private let found: ConfigurationFinder.Found

    /// Checks documents. Where there is a configuration, all of its documents are checked with them: what they contradict
    /// is part of what the reviewer vouches for.
    init(_ paths: [String], _ found: ConfigurationFinder.Found, _ linter: Linter) throws {
        var discovery = DocumentDiscovery(selection: found.configuration.files, root: found.root, outputs: [])
        for path in paths { try discovery.add(path) }
        sources = discovery.sources
        if found.file != nil { try discovery.add(found.root.string) }
        let reading = ReadingRun(discovery)
        let report = linter.lint(
            reading.sources, skipped: reading.skipped, jobs: SystemClock.processorCount, read: reading.read)
        let unreadable = Set(report.skipped.map(\.path)).intersection(paths)
        if let path = unreadable.min() { throw ToolFailure("\(path) can't be read") }
        self.report = report
        self.found = found
    }

    /// Shows what the reviewer is about to vouch for, and gives the documents that can't be vouched for.
    func show(despiteErrors: Bool, color: Terminal.Color) -> Set<String> {
        var refused: Set<String> = []
        let target = OutputTarget.standardOutput
        for source in sources {
            let open = report.findings.map(\.diagnostic).filter { isAbout(source, $0) }
            let errors = open.count { $0.severity == .error && $0.location.path == source.path }
            let isRefused = errors > 0 && !despiteErrors
            if isRefused { refused.insert(source.path) }
            let count = open.isEmpty ? "nothing is open" : "open: \(open.count)"
            target.write(Array("\(VisibleText.escaped(source.path)): \(count)\n".utf8))
            FindingPrinter.print(open, to: target, color: color)
        }
        for path in refused.sorted() {
            Terminal.complain(
                "no review of \(path) is recorded: it has errors; put them right, or give --despite-errors")
        }
        return refused
    }

    /// Whether a finding is in a document, or holds it against another. What the review puts right is not open.
    private func isAbout(_ source: Linter.Source, _ diagnostic: Diagnostic) -> Bool {
        if diagnostic.location.path == source.path {
            return diagnostic.subject != "/lastReviewed" && !diagnostic.subject.hasPrefix("/lastReviewed#")
        }
        return diagnostic.conflict?.claims.contains { $0.location.path == source.path } ?? false
    }

    /// Writes the reviews into the documents and the log; gives how many there are.
    func record(_ review: Review, in sources: [Linter.Source], by linter: Linter) throws(ToolFailure) -> Int {
        let log = found.configuration.reviewLog.map { ReviewLog(path: found.root.pushing(FilePath($0))) }
        if !sources.isEmpty { try log?.check() }
        var count = 0
        var failed = 0
        for source in sources {
            guard case .bytes(let bytes) = FileReader.read(source.path) else {
                failed += 1
                Terminal.complain("\(source.path) can't be read any more")
                continue
            }
            guard isAsShown(source, bytes) else {
                failed += 1
                Terminal.complain(
                    "no review of \(source.path) is recorded: it was changed since it was shown; run again")
                continue
            }
            switch linter.record(review, in: source, bytes) {
            case .refused(let reason): Terminal.complain("no review of \(source.path) is recorded: \(reason)")
            case .recorded(let before, let after, let digest, let oldNote):
                do throws(AtomicFile.Failure) {
                    if before != after { try AtomicFile.replace(source.path, expecting: before, with: after) }
                } catch {
                    failed += 1
                    Terminal.complain("\(source.path) is as it was: \(error.reason)")
                    continue
                }
                // One by one, so that no document is on record without its line for long.
                let isNew: Bool
                do throws(ToolFailure) {
                    isNew = try log?.append(review.logLine(path: source.relativePath, bodyDigest: digest)) ?? true
                } catch {
                    Terminal.complain("\(source.path) has the day of its review, and no line in the log: run again")
                    throw error
                }
                count += 1
                let line = "reviewed \(source.path) on \(review.date) by \(review.reviewer)"
                if let oldNote {
                    Terminal.complain(
                        "\(source.path) keeps the note of an earlier review, for you gave none: \(oldNote)")
                }
                let remark = isNew || before != after ? "" : ": that is on record already"
                OutputTarget.standardOutput.write(Array((VisibleText.escaped(line) + remark + "\n").utf8))
            }
        }
        if failed > 0 { throw ToolFailure("not all reviews are on record") }
        return count
    }

    /// Whether a document is the one whose findings were shown: nobody vouches for another text.
    private func isAsShown(_ source: Linter.Source, _ bytes: [UInt8]) -> Bool {
        report.documents.first { $0.path == source.path }?.digest == ContentDigest.name(of: bytes)
    }
}
