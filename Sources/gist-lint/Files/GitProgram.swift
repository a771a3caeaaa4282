internal import Dispatch
internal import Subprocess
internal import Synchronization

/// Runs git. Arguments go to it as they are, never through a shell.
enum GitProgram {
    /// What a run of git gave.
    struct Run: Sendable {
        /// What it printed.
        let output: [UInt8]
        /// True where it says that it succeeded.
        let isSuccess: Bool
        /// The first line of what it complained about.
        let complaint: String

        /// What it printed as a text, without white space at its end.
        var text: String {
            let end = output.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
            return String(decoding: output[..<end], as: UTF8.self)
        }
    }

    private static let outputLimit = 1 << 28

    /// Git tells its hooks by `GIT_DIR` which repository it works on, and then takes every folder in which it is run for
    /// the top of it. Which one a folder lies in, git finds by itself. The index that it names stays: it may hold a part of
    /// what is changed.
    private static let environment: Environment =
        Terminal.environment("GIT_WORK_TREE") == nil
        ? .inherit.updating(["GIT_DIR": nil, "GIT_PREFIX": nil, "GIT_COMMON_DIR": nil]) : .inherit

    /// Runs git in a folder; what it is to read comes from `input`.
    static func run(_ arguments: [String], in folder: String, input: [UInt8] = []) -> Run {
        let result = Mutex<Run?>(nil)
        let isDone = DispatchSemaphore(value: 0)
        Task.detached {
            let execution = try? await Subprocess.run(
                .name("git"), arguments: Arguments(["-C", folder] + arguments), environment: environment,
                input: .array(input),
                output: .bytes(limit: outputLimit), error: .string(limit: 1 << 16))
            let run = execution.map { execution in
                Run(
                    output: execution.standardOutput, isSuccess: execution.terminationStatus.isSuccess,
                    complaint: execution.standardError.split(separator: "\n").first.map { String($0) } ?? "")
            }
            result.withLock { $0 = run }
            isDone.signal()
        }
        isDone.wait()
        return result.withLock { $0 } ?? Run(output: [], isSuccess: false, complaint: "there is no git")
    }

    /// True for a clone that lacks the older part of the history.
    static func isShallow(in folder: String) -> Bool {
        run(["rev-parse", "--is-shallow-repository"], in: folder).text == "true"
    }
}
