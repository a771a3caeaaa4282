import Diagnostics
import Synchronization

@testable import GistLint

/// A case that is ready to be checked, as it stands or changed.
struct FixtureRun: Sendable {
    /// The configuration of the case, or the built-in one.
    var configuration: Configuration
    /// The documents of the case.
    var documents: [String: [UInt8]]

    /// The documents as they were, which stand in the folder `before` of a case.
    var previous: [String: [UInt8]]
    /// The log of reviews of the case.
    let log: [UInt8]

    /// The folder of documents as they were.
    private static let previousFolder = "before/"

    /// The run of a case. Several tests ask for each one, and its configuration takes longest.
    static func of(_ fixture: FixtureCase) throws(ConfigurationError) -> FixtureRun {
        if let known = made.withLock({ $0[fixture.snapshot] }) { return known }
        let run = try FixtureRun(fixture)
        made.withLock { $0[fixture.snapshot] = run }
        return run
    }

    private static let made = Mutex<[String: FixtureRun]>([:])

    private init(_ fixture: FixtureCase) throws(ConfigurationError) {
        let text = fixture.files[".gist-lint.yml"].map { String(decoding: $0, as: UTF8.self) }
        configuration = try Lint.configuration(text, files: fixture.files)
        let selection = configuration.files
        let folder = FixtureRun.previousFolder
        let all = fixture.files.filter { selection.verdict(on: $0.key) == .document }
        documents = all.filter { !$0.key.hasPrefix(folder) }
        previous = [:]
        for (path, bytes) in all where path.hasPrefix(folder) { previous[String(path.dropFirst(folder.count))] = bytes }
        log = fixture.files["reviews.jsonl"] ?? []
    }

    /// The report of the run.
    func report(today: CalendarDate = Lint.today, jobs: Int = 1) -> Report {
        Lint.report(
            documents, configuration: configuration, today: today, jobs: jobs,
            history: history)
    }

    /// The time before, where the case has one.
    private var history: DocumentHistory? {
        if previous.isEmpty { return nil }
        let known = previous.map { ($0, DocumentHistory.Previous(bytes: $1, relativePath: $0)) }
        return DocumentHistory(previous: Dictionary(uniqueKeysWithValues: known), log: log)
    }

    /// The run with every line ended by CR and LF.
    func withCRLF() -> FixtureRun {
        changingDocuments { _, bytes in
            var copy: [UInt8] = []
            for byte in bytes {
                if byte == 0x0A, copy.last != 0x0D { copy.append(0x0D) }
                copy.append(byte)
            }
            return copy
        }
    }

    /// The run with a comment of characters of one to four bytes after each opening fence, and how lines moved.
    func withMultibyteComment() -> (run: FixtureRun, shift: LineShift) {
        var fenceLines: [String: Int] = [:]
        let run = changingDocuments { path, bytes in
            let file = SourceFile(path: path, bytes: bytes)
            let fence = FrontMatter(of: file).openingFence
            guard !fence.isEmpty, bytes[fence.start] == UInt8(ascii: "-"),
                let end = bytes[fence.end...].firstIndex(of: 0x0A)
            else { return bytes }
            fenceLines[path] = file.location(fence).start.line
            return bytes[...end] + Array("# Ünï 漢字 😀\n".utf8) + bytes[(end + 1)...]
        }
        return (run, LineShift(fenceLines: fenceLines))
    }

    /// The run with one rule off.
    func without(rule: String) -> FixtureRun {
        var copy = self
        copy.configuration.severities[rule] = .off
        return copy
    }

    /// The run with its documents in so many folders that there are at least `least` of them.
    func repeated(until least: Int) -> FixtureRun {
        var copy = self
        copy.documents = [:]
        let count = (least + documents.count - 1) / max(1, documents.count)
        for (path, bytes) in documents {
            for index in 0..<count {
                copy.documents["copy-\(index)/\(path)"] = bytes
                copy.previous["copy-\(index)/\(path)"] = previous[path]
            }
        }
        return copy
    }

    private func changingDocuments(_ change: (String, [UInt8]) -> [UInt8]) -> FixtureRun {
        var copy = self
        for (path, bytes) in documents { copy.documents[path] = change(path, bytes) }
        for (path, bytes) in previous { copy.previous[path] = change(path, bytes) }
        return copy
    }
}
