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
            // Files are written in the order of their names, nearly; the kill comes with one of them, or a moment later.
            let name = names.sorted()[Int.random(in: 0..<fileCount, using: &generator)]
            try await kill(box, whenChanged: name, after: .microseconds(Int.random(in: 0...9000, using: &generator)))
            var done = 0
            for name in names {
                let text = try box.text(of: name)
                #expect(text == old || text == new, "\(name) is torn")
                guard text != old else { continue }
                done += 1
                try box.write(old, to: name)
            }
            switch done {
            case 0: outcomes.untouched += 1
            case fileCount: outcomes.done += 1
            default: outcomes.between += 1
            }
        }
        // What a killed run leaves behind is cleaned away by the next one.
        let run = try await box.check("--fix-dates", "--quiet")
        #expect(run.code == 0)
        for name in names { #expect(try box.text(of: name) == new) }
        print("killed: \(outcomes)")
        #expect(outcomes.between > 0)
    }

    /// Starts a run and kills it some time after it has put another file in place of one.
    private func kill(_ box: Sandbox, whenChanged name: String, after delay: Duration) async throws {
        let path = box.folder.appending(path: name).path
        let first = try KillTests.fileNumber(path)
        let start = ContinuousClock.now
        try await box.kill(["check", "--fix-dates", "--quiet"] + Tool.today) {
            while try KillTests.fileNumber(path) == first {
                try #require(start.duration(to: .now) < .seconds(120), "the run does not come to \(name)")
                try await Task.sleep(for: .milliseconds(1))
            }
            try await Task.sleep(for: delay)
        }
    }

    private static func fileNumber(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    }
}
