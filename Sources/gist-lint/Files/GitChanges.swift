internal import GistLint
internal import SystemPackage

/// What git knows of the time before: documents as they were in a revision.
struct GitChanges {
    private let top: FilePath
    private let base: String

    /// The state of a repository where a revision and the present branched: what others changed since is not ours.
    ///
    /// - Parameters:
    ///   - revision: A revision as the user names it. It goes to git as such and is never an option.
    ///   - path: A path in the repository.
    init(since revision: String, at path: String) throws(ToolFailure) {
        var folder = PathNames.absolute(path)
        if PathNames.kind(of: folder.string) != .folder { folder.removeLastComponent() }
        let prefix = GitProgram.run(["rev-parse", "--show-prefix"], in: folder.string)
        guard prefix.isSuccess else {
            throw ToolFailure("--since needs a git repository, and \(folder.string) is in none: \(prefix.complaint)")
        }
        for _ in FilePath(prefix.text).components { folder.removeLastComponent() }
        top = folder
        let commit = GitProgram.run(
            ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], in: top.string)
        let merge = commit.isSuccess ? GitProgram.run(["merge-base", commit.text, "HEAD"], in: top.string) : nil
        guard let merge, merge.isSuccess else {
            throw GitChanges.failure(revision, isKnown: commit.isSuccess, in: top.string)
        }
        base = merge.text
    }

    private static func failure(_ revision: String, isKnown: Bool, in folder: String) -> ToolFailure {
        let problem =
            isKnown ? "the revision \(revision) has nothing in common with HEAD" : "git knows no revision \(revision)"
        let isShallow = GitProgram.isShallow(in: folder)
        let remedy =
            isShallow
            ? "this clone is shallow: fetch all of the history, with `fetch-depth: 0` in actions/checkout or "
                + "`git fetch --unshallow`"
            : isKnown ? "name one of the same history" : "fetch it, or look for a slip in its name"
        return ToolFailure("\(problem); \(remedy)")
    }

    /// The documents as they were, by their paths as shown now; those that have not changed are left out.
    ///
    /// - Parameter root: The folder of the configuration.
    func previous(
        of sources: [Linter.Source], root: FilePath
    ) throws(ToolFailure) -> [String: DocumentHistory.Previous] {
        let shown = Dictionary(
            sources.map { (PathNames.relative(PathNames.absolute($0.path), to: top), $0.path) }
        ) { first, _ in first }
        let diff = GitProgram.run(
            ["diff", "--raw", "-z", "--no-abbrev", "--find-renames", "--no-ext-diff", "--no-textconv", base, "--"],
            in: top.string)
        guard diff.isSuccess else { throw ToolFailure("git can't compare with \(base): \(diff.complaint)") }
        let blobs = GitChanges.blobs(in: diff.output).filter { shown[$0.path] != nil }
        let contents = try GitBlobs.contents(of: blobs.map(\.id), in: top.string)
        let previous = zip(blobs, contents).map { blob, bytes in
            let oldPath = PathNames.relative(top.pushing(FilePath(blob.oldPath)), to: root)
            return (shown[blob.path] ?? blob.path, DocumentHistory.Previous(bytes: bytes, relativePath: oldPath))
        }
        return Dictionary(previous) { first, _ in first }
    }

    /// The old blobs, the old paths and the new ones of a raw diff: `:100644 100644 OLD NEW M`, then a path, or two of a rename.
    private static func blobs(in diff: [UInt8]) -> [(id: String, oldPath: String, path: String)] {
        var parts = diff.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }[...]
        var blobs: [(id: String, oldPath: String, path: String)] = []
        while let head = parts.popFirst() {
            let fields = head.split(separator: " ")
            guard fields.count == 5, let status = fields[4].first, let oldPath = parts.popFirst() else { continue }
            var path = oldPath
            if status == "R" || status == "C", let new = parts.popFirst() { path = new }
            let hasBefore = fields[0] != ":000000" && fields[1] != "000000"
            if hasBefore { blobs.append((String(fields[2]), oldPath, path)) }
        }
        return blobs
    }
}
