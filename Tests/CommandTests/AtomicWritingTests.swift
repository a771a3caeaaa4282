import Foundation
import Testing

/// Files are replaced whole or not at all, and stay what they were otherwise.
struct AtomicWritingTests {
    private static let old = Sandbox.document(changing: "lastReviewed", to: "October 30, 2026")
    private static let new = Sandbox.document(changing: "lastReviewed", to: "2026-10-30")

    /// Root may write everywhere.
    static let isOrdinaryUser = getuid() != 0

    @Test
    func `mode and link stay`() async throws {
        let box = try Sandbox(["text/a.md": AtomicWritingTests.old])
        try box.link("link.md", to: "text/a.md")
        let file = box.folder.appending(path: "text/a.md").path
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
        _ = try await box.check("--fix", "link.md")
        #expect(try box.text(of: "text/a.md") == AtomicWritingTests.new)
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: box.folder.appending(path: "link.md").path)
                == "text/a.md")
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: box.folder.appending(path: "text").path) == ["a.md"])
    }

    @Test
    func `a file that can't be written is said, and the others are done`() async throws {
        let box = try Sandbox([
            "a.md": AtomicWritingTests.old, "b.md": AtomicWritingTests.old, "c.md": AtomicWritingTests.old,
        ])
        // Another name for a file would keep the old text.
        try FileManager.default.linkItem(
            at: box.folder.appending(path: "b.md"), to: box.folder.appending(path: "other-name"))
        let run = try await box.check("--fix")
        #expect(run.code == 2)
        #expect(run.stderr.contains("b.md is as it was: it has other names"))
        #expect(run.stderr.contains("1 file could not be written; all others were"))
        #expect(try box.text(of: "a.md") == AtomicWritingTests.new)
        #expect(try box.text(of: "b.md") == AtomicWritingTests.old)
        #expect(try box.text(of: "c.md") == AtomicWritingTests.new)
    }

    @Test
    func `where nothing could be written, nobody says that there was nothing to do`() async throws {
        let box = try Sandbox(["b.md": AtomicWritingTests.old])
        try FileManager.default.linkItem(
            at: box.folder.appending(path: "b.md"), to: box.folder.appending(path: "other-name"))
        let run = try await box.check("--fix", "--quiet")
        #expect(run.code == 2)
        #expect(!run.stderr.contains("nothing"))
        #expect(run.stderr.hasPrefix("gist-lint: b.md is as it was"))
    }

    @Test
    func `a full disk leaves the file as it was`() async throws {
        let padding = String(repeating: "Words of a long text.\n", count: 2_000)
        let box = try Sandbox(["a.md": AtomicWritingTests.old + padding, "b.md": AtomicWritingTests.old])
        // A limit on the size of files fails like a full disk does: in the middle of a write.
        let run = try await box.shell(
            "trap '' XFSZ; ulimit -f 8; gist-lint check --fix --quiet --today 2026-11-20 2>errors; code=$?; cat errors; exit $code"
        )
        #expect(run.code == 2)
        #expect(run.stdout.contains("a.md is as it was: can't write a file beside it"))
        #expect(try box.text(of: "a.md") == AtomicWritingTests.old + padding)
        #expect(try box.text(of: "b.md") == AtomicWritingTests.new)
        let names = try FileManager.default.contentsOfDirectory(atPath: box.folder.path).sorted()
        #expect(names == ["a.md", "b.md", "errors"])
    }

    @Test(.enabled(if: AtomicWritingTests.isOrdinaryUser))
    func `a folder that is read-only is said`() async throws {
        let box = try Sandbox(["text/a.md": AtomicWritingTests.old])
        let folder = box.folder.appending(path: "text").path
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
        let run = try await box.check("--fix")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
        #expect(run.code == 2)
        #expect(run.stderr.contains("text/a.md is as it was: can't make a file beside it"))
    }

    /// Only there the test can see that a run waits for a lock.
    static let showsLocks = FileManager.default.isReadableFile(atPath: "/proc/locks") && Tool.isInstalled("flock")

    @Test(.enabled(if: AtomicWritingTests.showsLocks))
    func `a file that was changed since it was read is left`() async throws {
        let box = try Sandbox(["a.md": AtomicWritingTests.old])
        // Who holds the lock stops the run between reading and writing.
        let run = try await box.shell(
            """
            exec 9<a.md; flock 9
            gist-lint check --fix --quiet --today 2026-11-20 a.md 9<&- 2>errors & run=$!
            inode=$(stat -c %i a.md)
            until grep -q -- "-> FLOCK.*:$inode " /proc/locks; do kill -0 $run || exit 99; done
            echo 'Somebody else was here.' >> a.md
            exec 9<&-
            wait $run; code=$?; cat errors; exit $code
            """)
        #expect(run.code == 2)
        #expect(run.stdout.contains("a.md is as it was: it was changed since it was read; run again"))
        #expect(try box.text(of: "a.md") == AtomicWritingTests.old + "Somebody else was here.\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: box.folder.path).sorted() == ["a.md", "errors"])
    }

    @Test
    func `two runs at once lose nothing`() async throws {
        let files = (0..<40).map { ("\($0).md", AtomicWritingTests.old) }
        let box = try Sandbox(Dictionary(uniqueKeysWithValues: files))
        let run = try await box.shell(
            """
            gist-lint check --fix --quiet --today 2026-11-20 & first=$!
            gist-lint check --fix --quiet --today 2026-11-20; second=$?
            wait $first; echo "$? $second"
            """)
        let codes = run.lines.filter { $0.wholeMatch(of: /[02] [02]/) != nil }
        #expect(codes.count == 1, "\(run.stdout) \(run.stderr)")
        for (name, _) in files { #expect(try box.text(of: name) == AtomicWritingTests.new) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: box.folder.path).count == files.count)
    }
}
