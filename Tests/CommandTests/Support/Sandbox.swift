import Foundation
import TestSupport

/// A folder of its own for one test, outside of every git repository, removed with the value.
final class Sandbox {
    /// The folder.
    let folder: URL

    /// An empty folder, or one that holds what a folder of this repository holds.
    init(copyOf path: String? = nil) throws {
        // The real path: on some systems the temporary folder is a link.
        let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        folder = base.appending(path: "gist-lint-tests-\(UUID().uuidString)")
        if let path {
            try FileManager.default.copyItem(at: Sandbox.repository.appending(path: path), to: folder)
        } else {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
    }

    /// A folder with these files.
    convenience init(_ files: [String: String]) throws {
        try self.init()
        for (path, text) in files { try write(text, to: path) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The top of this repository.
    static let repository = Snapshot.fixtures.deletingLastPathComponent()

    /// True where a file's name may be any bytes, as on most file systems of Linux.
    static let allowsAnyName: Bool = {
        #if os(Linux)
            true
        #else
            false
        #endif
    }()

    /// A document of the configuration that is built in, in order on 2026-11-20.
    static func document(_ title: String = "A leaflet", changing field: String? = nil, to value: String? = nil)
        -> String
    {
        let fields = [
            ("title", title), ("source", "NCI"), ("sourceType", "02_nci_core"), ("license", "public_domain"),
            ("lastReviewed", "'2026-10-30'"), ("reviewFrequency", "quarterly"), ("status", "active"),
            ("language", "en"), ("audienceLevel", "patient"), ("citation", "A leaflet on tumours. NCI, 2026"),
        ]
        let lines = fields.compactMap { name, text in
            name == field ? value.map { "\(name): \($0)" } : "\(name): \(text)"
        }
        return "---\n\(lines.joined(separator: "\n"))\n---\n\n# \(title)\n"
    }

    /// Documents of each severity: in order, with a note, with a warning, with an error.
    static let everySeverity = [
        "fine.md": document("Fine"),
        "note.md": document("Note", changing: "lastReviewed", to: "'2026-08-25'"),
        "warning.md": document("Warning", changing: "citation", to: "NCI, 2026"),
        "error.md": document("Error", changing: "status", to: "actve"),
    ]

    /// Writes a file, and the folders above it.
    func write(_ text: String, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// The text of a file.
    func text(of path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// Makes a symbolic link.
    func link(_ path: String, to destination: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.appending(path: path).path, withDestinationPath: destination)
    }

    /// Runs gist-lint here, or in a folder below.
    func run(
        _ arguments: [String], below path: String = "", stdin: String? = nil, environment: [String: String] = [:]
    ) async throws -> Tool.Run {
        // The folder must outlive the run.
        defer { withExtendedLifetime(self) {} }
        return try await Tool.run(
            arguments, in: folder.appending(path: path), stdin: stdin, environment: environment)
    }

    /// Runs a script here in which `gist-lint` is the built one.
    func shell(_ script: String) async throws -> Tool.Run {
        defer { withExtendedLifetime(self) {} }
        return try await Tool.shell(script, in: folder)
    }

    /// Runs gist-lint here, and kills it as soon as `moment` has come.
    func kill(_ arguments: [String], when moment: () async throws -> Void) async throws {
        defer { withExtendedLifetime(self) {} }
        try await Tool.kill(arguments, in: folder, when: moment)
    }

    /// Runs git here.
    func git(_ arguments: String...) async throws {
        defer { withExtendedLifetime(self) {} }
        try await Tool.git(arguments, in: folder)
    }

    /// Checks here as of 2026-11-20.
    func check(_ arguments: String..., stdin: String? = nil, environment: [String: String] = [:]) async throws
        -> Tool.Run
    {
        try await run(["check"] + Tool.today + arguments, stdin: stdin, environment: environment)
    }

    /// Checks here as of 2026-11-20 and reads the JSON report.
    func report(_ arguments: String..., below path: String = "", stdin: String? = nil) async throws -> CheckedReport {
        try CheckedReport(
            await run(["check", "--format", "json"] + Tool.today + arguments, below: path, stdin: stdin))
    }
}

/// The JSON report of a run, as far as tests look at it.
struct CheckedReport: Decodable {
    struct Document: Decodable {
        let path: String
        let title: String?
        let compliant: Bool
    }

    struct Finding: Decodable {
        let rule: String
        let severity: String
        let path: String
        let message: String
        let standing: String
        let baselineState: String?
    }

    struct Event: Decodable, Equatable {
        let name: String
        let why: String
    }

    /// What findings add up to.
    struct Tally: Decodable {
        let findings: Int
        let byRule: [String: Int]
    }

    struct Change: Decodable {
        struct Alteration: Decodable, Equatable {
            let path: String
            let subject: String
            let attribute: String
            let before: [String]
            let after: [String]
            let statedIn: [String]
        }

        let since: String?
        let commit: String?
        let documents: [String]
        let deleted: [String]
        let configurationChanged: Bool
        let alterations: [Alteration]
        let affected: [String]
        let outside: Tally
    }

    struct Baseline: Decodable {
        struct Entry: Decodable, Equatable {
            let path: String
            let rule: String
            let until: String?
        }

        let known: Tally
        let gone: [Entry]
        let expired: [Entry]
        let pruned: Bool
    }

    struct Skipped: Decodable, Equatable {
        let path: String
        let reason: String
    }

    let today: String
    let documents: [Document]
    let diagnostics: [Finding]
    let skipped: [Skipped]
    let event: Event
    let change: Change?
    let baseline: Baseline?
    let known: [Finding]
    /// How the run ended.
    private(set) var code = 0
    /// What it said on standard error.
    private(set) var stderr = ""

    private enum CodingKeys: CodingKey { case today, documents, diagnostics, skipped, event, change, baseline, known }

    init(_ run: Tool.Run) throws {
        do {
            self = try JSONDecoder().decode(CheckedReport.self, from: Data(run.bytes))
        } catch {
            throw NoReport(output: run.stdout + run.stderr)
        }
        code = run.code
        stderr = run.stderr
    }

    struct NoReport: Error { let output: String }

    /// The paths of the documents.
    var paths: [String] { documents.map(\.path) }
    /// What was found, as path and rule.
    var found: [String] { diagnostics.map { "\($0.path) \($0.rule)" } }
    /// The rules that found something.
    var rules: [String] { diagnostics.map(\.rule) }
}
