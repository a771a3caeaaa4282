import Diagnostics
import Synchronization

@testable import GistLint

/// Runs the engine on documents in memory.
enum Lint {
    /// The day that all tests take for today.
    static let today = date("2026-11-20")

    /// A date that a test knows to be one.
    static func date(_ iso: String) -> CalendarDate {
        guard let date = CalendarDate(iso: iso) else { preconditionFailure("the test names no date: \(iso)") }
        return date
    }

    /// The configuration that `text` writes, or the built-in one; `files` are those beside it.
    static func configuration(
        _ text: String? = nil, files: [String: [UInt8]] = [:]
    ) throws(ConfigurationError) -> Configuration {
        let file = text.map { SourceFile(path: ".gist-lint.yml", bytes: Array($0.utf8)) }
        let loader = ConfigurationLoader { path in files[path].map { SourceFile(path: path, bytes: $0) } }
        return try loader.load(file)
    }

    /// A run with a configuration. Hundreds of tests ask for one, and most have the same knowledge packs, whose preparation
    /// takes longer than all that the tests do.
    static func linter(_ configuration: Configuration, today: CalendarDate = today) -> Linter {
        let key = Packs(
            builtIn: configuration.packs.builtIn.map(\.name), own: configuration.packs.own.map(\.file.bytes),
            today: today)
        if let known = linters.withLock({ $0[key] }) { return Linter(known, configuration: configuration) }
        let linter = Linter(tool: ToolVersion.tool, configuration: configuration, today: today)
        linters.withLock { $0[key] = linter }
        return linter
    }

    private struct Packs: Hashable {
        let builtIn: [String]
        let own: [[UInt8]]
        let today: CalendarDate
    }

    private static let linters = Mutex<[Packs: Linter]>([:])

    /// The report on documents, by their paths.
    static func report(
        _ documents: [String: [UInt8]], configuration: Configuration, today: CalendarDate = today, jobs: Int = 1,
        history: DocumentHistory? = nil
    ) -> Report {
        let sources = documents.keys.map { Linter.Source(path: $0, relativePath: $0) }
        return linter(configuration, today: today).lint(sources, skipped: [], jobs: jobs, history: history) { path in
            documents[path].map(Linter.ReadResult.bytes) ?? .failure(reason: "no such document")
        }
    }

    /// The report on one document with the configuration that `configuration` writes.
    static func report(on text: String, _ configuration: String? = nil) throws -> Report {
        report(["document.md": Array(text.utf8)], configuration: try Lint.configuration(configuration))
    }

    /// A document as rules see it.
    static func document(_ text: String, _ configuration: String? = nil) throws -> Document {
        Document(
            SourceFile(path: "document.md", bytes: Array(text.utf8)), relativePath: "document.md",
            configuration: try Lint.configuration(configuration))
    }
}
