internal import Diagnostics
internal import GistLint
internal import SystemPackage

/// Asks git when the text of a document was last changed.
enum GitHistory {
    /// The last commit that changed the text below the front matter, beyond white space; one that only gave the document
    /// another name is passed over. Nil where git can't tell: no repository, a text with changes that are in no commit,
    /// or a clone that is too shallow.
    static func lastBodyChange(of path: String) -> BodyChange? {
        let file = PathNames.absolute(path)
        let folder = file.removingLastComponent().string
        guard let name = file.lastComponent?.string, case .bytes(let bytes) = FileReader.read(path) else { return nil }
        let committed = GitProgram.run(
            ["rev-parse", "--verify", "--quiet", "--end-of-options", "HEAD:./" + name], in: folder)
        guard committed.isSuccess, let text = body(committed.text, in: folder),
            text.reads(like: DocumentBody(of: bytes))
        else { return nil }
        // A merge is listed where it differs from each of the commits that it joins.
        let log = GitProgram.run(
            [
                "--literal-pathspecs", "log", "--follow", "-c", "--raw", "-z", "--no-abbrev", "--no-color",
                "--no-show-signature", "--format=%H %as", "--", name,
            ], in: folder)
        guard log.isSuccess else { return nil }
        for commit in Commit.all(in: log.output) where commit.changesBody(in: folder) {
            // The oldest commit of a shallow clone seems to have made all files.
            if commit.makesFile, GitProgram.isShallow(in: folder) { return nil }
            return BodyChange(date: commit.date, origin: "commit \(commit.id.prefix(9))")
        }
        return nil
    }

    private static func body(_ blob: String, in folder: String) -> DocumentBody? {
        (try? GitBlobs.contents(of: [blob], in: folder))?.first.map { DocumentBody(of: $0) }
    }

    /// A commit and what it did to the document.
    private struct Commit {
        let id: String
        let date: CalendarDate
        /// The blobs before, one for each commit that it follows.
        let before: [String]
        /// The blob after.
        let after: String

        /// True where the document was not there before.
        var makesFile: Bool { before.allSatisfy(GitBlobs.isNone) }

        /// Whether the text reads like in none of the commits before.
        func changesBody(in folder: String) -> Bool {
            guard let text = GitHistory.body(after, in: folder) else { return true }
            return before.allSatisfy { blob in
                if GitBlobs.isNone(blob) { return true }
                return GitHistory.body(blob, in: folder).map { !$0.reads(like: text) } ?? true
            }
        }

        /// The commits of a log, the newest first: `ID DATE`, then `:100644 100644 OLD NEW M` and the path; for a merge
        /// a colon, a mode and an old blob for each commit that it joins.
        static func all(in log: [UInt8]) -> [Commit] {
            var parts = log.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }[...]
            var commits: [Commit] = []
            var head: (id: String, date: CalendarDate)?
            while let part = parts.popFirst() {
                let words = part.drop { $0 == "\n" }.split(separator: " ")
                if words.first?.first != ":" {
                    guard words.count == 2, let date = CalendarDate(iso: String(words[1])) else { return commits }
                    head = (String(words[0]), date)
                    continue
                }
                let count = words[0].prefix { $0 == ":" }.count
                // Modes before and after, blobs before and after, and a letter.
                guard let head, words.count == 2 * count + 3, parts.popFirst() != nil else { return commits }
                if count == 1, let letter = words.last?.first, letter == "R" || letter == "C" { _ = parts.popFirst() }
                commits.append(
                    Commit(
                        id: head.id, date: head.date, before: words[(count + 1)...(2 * count)].map(String.init),
                        after: String(words[2 * count + 1])))
            }
            return commits
        }
    }
}
