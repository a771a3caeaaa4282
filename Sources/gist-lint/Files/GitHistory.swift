internal import Diagnostics
internal import GistLint
internal import SystemPackage

/// Asks git when the text of a document was last changed.
enum GitHistory {
    /// The last commit that changed the text below the front matter. Nil where git can't tell: no repository, a text
    /// with changes that are in no commit, or a clone that is too shallow.
    static func lastBodyChange(of path: String) -> BodyChange? {
        let file = PathNames.absolute(path)
        let folder = file.removingLastComponent().string
        guard let name = file.lastComponent?.string, case .bytes(let bytes) = FileReader.read(path) else { return nil }
        let log = GitProgram.run(["log", "--format=%H %as", "--", name], in: folder)
        let commits = log.text.split(separator: "\n").compactMap { Commit($0) }
        guard log.isSuccess, let newest = commits.first,
            DocumentBody(of: bytes) == body(of: name, at: newest, in: folder)
        else { return nil }
        for (commit, older) in zip(commits, commits.dropFirst()) {
            guard let before = body(of: name, at: older, in: folder) else { return change(by: commit) }
            if before != DocumentBody(of: bytes) { return change(by: commit) }
        }
        return GitProgram.isShallow(in: folder) ? nil : commits.last.flatMap(change)
    }

    /// A commit and its day.
    private struct Commit {
        let id: String
        let date: CalendarDate

        init?(_ line: Substring) {
            let parts = line.split(separator: " ")
            guard parts.count == 2, let date = CalendarDate(iso: String(parts[1])) else { return nil }
            id = String(parts[0])
            self.date = date
        }
    }

    private static func change(by commit: Commit) -> BodyChange? {
        BodyChange(date: commit.date, origin: "commit \(commit.id.prefix(9))")
    }

    private static func body(of name: String, at commit: Commit, in folder: String) -> DocumentBody? {
        let run = GitProgram.run(["cat-file", "blob", "\(commit.id):./\(name)"], in: folder)
        return run.isSuccess ? DocumentBody(of: run.output) : nil
    }
}
