package import Foundation
package import Testing

/// Compares output with a file under `Fixtures/`.
///
/// A missing file is recorded and the test fails all the same: somebody must read it before it becomes the truth.
/// `RECORD_SNAPSHOTS=1` writes all of them anew.
package enum Snapshot {
    /// Fails the test where `text` is not what the file `name` under `Fixtures/` holds.
    package static func expect(
        _ text: String, matches name: String, at place: SourceLocation = #_sourceLocation
    ) throws {
        guard let difference = try difference(text, from: name) else { return }
        Issue.record("\(difference)", sourceLocation: place)
    }

    /// Fails the test where the file `name` is there though nothing is expected.
    package static func expectNone(at name: String, at place: SourceLocation = #_sourceLocation) throws {
        let file = fixtures.appending(path: name)
        guard FileManager.default.fileExists(atPath: file.path) else { return }
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try FileManager.default.removeItem(at: file)
        } else {
            Issue.record("Fixtures/\(name) expects something, and there is nothing", sourceLocation: place)
        }
    }

    /// Why `text` is not what the file `name` under `Fixtures/` holds; nil where it is.
    private static func difference(_ text: String, from name: String) throws -> String? {
        let file = fixtures.appending(path: name)
        let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
        guard !isRecording, let expected = try? String(contentsOf: file, encoding: .utf8) else {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return isRecording ? nil : "recorded Fixtures/\(name), which was missing: read it and run the test again"
        }
        return text == expected ? nil : firstDifference(text, expected, name)
    }

    /// The folder `Fixtures` of the repository.
    package static let fixtures = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")

    private static func firstDifference(_ text: String, _ expected: String, _ name: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let same = zip(lines, expectedLines).prefix { $0 == $1 }.count
        let got = same < lines.count ? String(lines[same]) : "(end)"
        let wanted = same < expectedLines.count ? String(expectedLines[same]) : "(end)"
        return "Fixtures/\(name):\(same + 1)\n  expected: \(wanted)\n  got:      \(got)\n"
            + "RECORD_SNAPSHOTS=1 make test writes it anew"
    }
}
