import Foundation
import Subprocess
import Testing

/// Python and the packages that some tests have others' programs read with.
enum Python {
    /// True where Python is there and has a module.
    static func has(_ module: String) async -> Bool {
        guard Tool.isInstalled("python3") else { return false }
        let folder = FileManager.default.temporaryDirectory
        return (try? await Tool.run(.name("python3"), ["-c", "import \(module)"], in: folder))?.code == 0
    }

    /// What a script prints.
    static func run(_ script: String, in box: Sandbox, at place: SourceLocation = #_sourceLocation) async throws
        -> [String]
    {
        let run = try await Tool.run(.name("python3"), ["-W", "ignore", "-c", script], in: box.folder)
        #expect(run.code == 0, "\(run.stderr)", sourceLocation: place)
        return run.lines.filter { !$0.isEmpty }
    }
}
