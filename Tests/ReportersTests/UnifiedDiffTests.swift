import Foundation
import Testing

@testable import Reporters

struct UnifiedDiffTests {
    private func diff(_ before: String, _ after: String) -> String {
        String(
            decoding: UnifiedDiff(path: "a.md", before: Array(before.utf8), after: Array(after.utf8)).bytes,
            as: UTF8.self)
    }

    @Test
    func `equal texts have none`() {
        #expect(diff("a\n", "a\n") == "")
    }

    @Test
    func `a changed line with the lines around it`() {
        #expect(
            diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n")
                == "--- a/a.md\n+++ b/a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n")
    }

    @Test
    func `changes that lie apart stand apart`() {
        let before = (1...20).map { "\($0)\n" }.joined()
        let after = before.replacingOccurrences(of: "3\n4\n", with: "3\n").replacingOccurrences(
            of: "18\n", with: "18\nx\n")
        #expect(diff(before, after).components(separatedBy: "@@ -").count == 3)
    }

    @Test
    func `a missing line feed at the end is said`() {
        #expect(
            diff("a", "b")
                == "--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"
        )
        #expect(diff("", "b\n") == "--- a/a.md\n+++ b/a.md\n@@ -0,0 +1 @@\n+b\n")
    }

    @Test
    func `a name can't break the format`() {
        let bytes = UnifiedDiff(path: "a\nb", before: [], after: [0x0A]).bytes
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("--- a/a\\nb\n"))
    }
}
