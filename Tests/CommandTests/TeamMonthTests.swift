import Foundation
import TestSupport
import Testing

/// `Tests/Month/month.sh`: a team's month, from the first look at old documents on. What each step prints is in
/// `Fixtures/month`, as the team would receive it.
struct TeamMonthTests {
    @Test
    func `each step prints what the team should receive`() async throws {
        let box = try Sandbox()
        let script = Sandbox.repository.appending(path: "Tests/Month/month.sh").path
        let run = try await box.shell("'\(script)' .")
        #expect(run.code == 0, "\(run.stderr)")
        let out = box.folder.appending(path: "out")
        let names = try FileManager.default.contentsOfDirectory(atPath: out.path).sorted()
        #expect(names == (try FileManager.default.contentsOfDirectory(atPath: TeamMonthTests.fixtures.path).sorted()))
        for name in names {
            let text = try String(contentsOf: out.appending(path: name), encoding: .utf8)
            try Snapshot.expect(text, matches: "month/\(name)")
        }
    }

    /// What must hold of the month, whatever the words are.
    @Test(arguments: [
        ("01-first-look", 1), ("02-baseline", 0), ("03-adopted", 0), ("04-typo", 0), ("05-dose", 1),
        ("08-dose-everywhere", 0), ("09-dates-are-stamped", 1), ("10-night", 1), ("11-review", 0),
        ("12-after-the-review", 0), ("14-names-are-changed", 0), ("15-hook", 1), ("16-shallow-clone", 2),
    ])
    func `red and green are where they belong`(_ name: String, _ code: Int) throws {
        let text = try String(
            contentsOf: TeamMonthTests.fixtures.appending(path: name + ".txt"), encoding: .utf8)
        #expect(text.contains(/\n\[exit \d\]\n/) == (code != 0))
        if code != 0 { #expect(text.hasSuffix("\n[exit \(code)]\n")) }
    }

    @Test
    func `the five other documents with the dose are named`() throws {
        let text = try String(contentsOf: TeamMonthTests.fixtures.appending(path: "05-dose.txt"), encoding: .utf8)
        for number in [1, 2, 4, 5, 6] { #expect(text.contains("stated in medicines/imatinib-\(number).md too")) }
    }

    private static let fixtures = Snapshot.fixtures.appending(path: "month")
}
