import Foundation
import Subprocess
import SystemPackage

/// Runs the built gist-lint, and other programs, and keeps all that they print.
enum Tool {
    /// How a program ended.
    struct Run {
        let stdout: String
        let stderr: String
        /// The exit code; -1 where a signal ended it.
        let code: Int
        /// The bytes of standard output, for comparisons that must be exact.
        let bytes: [UInt8]

        /// The lines of standard output.
        var lines: [String] { stdout.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    }

    /// The date that tests take for today.
    static let today = ["--today", "2026-11-20"]

    /// Runs gist-lint in a folder.
    static func run(
        _ arguments: [String], in folder: URL, stdin: String? = nil, environment: [String: String] = [:]
    ) async throws -> Run {
        try await run(.path(FilePath(binary.path)), arguments, in: folder, stdin: stdin, environment: environment)
    }

    /// Runs a script in which `gist-lint` is the built one.
    static func shell(_ script: String, in folder: URL) async throws -> Run {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return try await run(
            .name("bash"), ["-c", script], in: folder,
            environment: ["PATH": binary.deletingLastPathComponent().path + ":" + path])
    }

    /// True where a program of this name is on the path.
    static func isInstalled(_ program: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains { folder in
            FileManager.default.isExecutableFile(atPath: "\(folder)/\(program)")
        }
    }

    /// Runs git, without the settings of the machine.
    @discardableResult
    static func git(_ arguments: [String], in folder: URL) async throws -> Run {
        let settings = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"]
        return try await run(
            .name("git"), settings + arguments, in: folder,
            environment: ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"])
    }

    /// Runs a program.
    static func run(
        _ executable: Executable, _ arguments: [String], in folder: URL, stdin: String? = nil,
        environment: [String: String] = [:]
    ) async throws -> Run {
        var changes: [Environment.Key: String?] = ["NO_COLOR": nil, "TERM": "xterm"]
        for (name, value) in environment { changes[Environment.Key(stringLiteral: name)] = value }
        let configuration = Configuration(
            executable: executable, arguments: Arguments(arguments),
            environment: .inherit.updating(changes),
            workingDirectory: FilePath(folder.path))
        let limit = 1 << 26
        if let stdin {
            // From a file: a program that ends before it has read a pipe would end this process too, by a signal.
            let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
            try Data(stdin.utf8).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            let input = try FileDescriptor.open(FilePath(file.path), .readOnly)
            let result = try await Subprocess.run(
                configuration, input: .fileDescriptor(input, closeAfterSpawningProcess: true),
                output: .bytes(limit: limit), error: .bytes(limit: limit))
            return Run(result.terminationStatus, result.standardOutput, result.standardError)
        }
        let result = try await Subprocess.run(
            configuration, output: .bytes(limit: limit), error: .bytes(limit: limit))
        return Run(result.terminationStatus, result.standardOutput, result.standardError)
    }

    /// The built tool, which lies beside the bundle of the tests.
    static let binary: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        let tests = bundle ?? Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return tests.deletingLastPathComponent().appending(path: "gist-lint")
    }()
}

extension Tool.Run {
    fileprivate init(_ status: TerminationStatus, _ output: [UInt8], _ errors: [UInt8]) {
        stdout = String(decoding: output, as: UTF8.self)
        stderr = String(decoding: errors, as: UTF8.self)
        bytes = output
        code = if case .exited(let code) = status { Int(code) } else { -1 }
    }
}
