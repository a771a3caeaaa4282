import Foundation
import TestSupport
import Testing

/// A run that is killed in the middle: each file is the old one or the new one, whole.
@Suite(.serialized)
struct KillTests {
    @Test
    func `a kill at any moment leaves every file whole`() async throws {
        let fileCount = Torture.count(200, small: 60)
        let padding = String(repeating: "Words of a text that is not short.\n", count: 300)
        let old = Sandbox.document(changing: "lastReviewed", to: "October 30, 2026") + padding
        let new = Sandbox.document(changing: "lastReviewed", to: "2026-10-30") + padding
        let names = (0..<fileCount).map { "\($0).md" }
        let box = try Sandbox(Dictionary(uniqueKeysWithValues: names.map { ($0, old) }))
        var generator = SeededGenerator(seed: 9)
        var outcomes = (untouched: 0, between: 0, done: 0)
        for _ in 0..<Torture.count(500, small: 12) {
            for name in names { try box.write(old, to: name) }
            // Files are written in the order of their names, nearly; the kill comes with one of them, or a moment later.
            let name = names.sorted()[Int.random(in: 0..<fileCount, using: &generator)]
            try kill(
                box, whenChanged: name, from: old.utf8.count, after: Double.random(in: 0...0.004, using: &generator))
            var done = 0
            for name in names {
                let text = try box.text(of: name)
                #expect(text == old || text == new, "\(name) is torn")
                done += text == new ? 1 : 0
            }
            switch done {
            case 0: outcomes.untouched += 1
            case fileCount: outcomes.done += 1
            default: outcomes.between += 1
            }
        }
        // What a killed run leaves behind is cleaned away by the next one.
        let run = try await box.check("--fix", "--quiet")
        #expect(run.code == 0)
        for name in names { #expect(try box.text(of: name) == new) }
        print("killed: \(outcomes)")
        #expect(outcomes.between > 0)
    }

    private func kill(_ box: Sandbox, whenChanged name: String, from size: Int, after delay: Double) throws {
        let process = try start(box)
        let path = box.folder.appending(path: name).path
        var state = stat()
        while process.isRunning, unsafe stat(path, &state) != 0 || state.st_size == size {}
        Thread.sleep(forTimeInterval: delay)
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private func start(_ box: Sandbox) throws -> Process {
        let process = Process()
        process.executableURL = Tool.binary
        process.arguments = ["check", "--fix", "--quiet"] + Tool.today
        process.currentDirectoryURL = box.folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }
}
