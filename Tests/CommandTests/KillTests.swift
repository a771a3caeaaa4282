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
            try await kill(box, whenChanged: name, after: Double.random(in: 0...0.004, using: &generator))
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

    /// Starts a run and kills it as soon as one file is newer than the start.
    private func kill(_ box: Sandbox, whenChanged name: String, after delay: Double) async throws {
        let run = try await box.shell(
            """
            touch start
            gist-lint check --fix --quiet --today 2026-11-20 >/dev/null 2>&1 & run=$!
            while kill -0 $run 2>/dev/null && ! [ \(name) -nt start ]; do :; done
            sleep \(String(format: "%.4f", delay))
            kill -KILL $run 2>/dev/null
            wait $run 2>/dev/null
            true
            """)
        #expect(run.code == 0)
    }
}
