internal import SystemPackage

/// A git repository and the folder in which its files lie.
struct GitRepository {
    /// The folder, from the root.
    let top: FilePath

    /// The repository that a path lies in.
    ///
    /// - Parameter option: What needs it, for the message where there is none.
    init(of path: String, for option: String) throws(ToolFailure) {
        var folder = PathNames.absolute(path)
        if PathNames.kind(of: folder.string) != .folder { folder.removeLastComponent() }
        let prefix = GitProgram.run(["rev-parse", "--show-prefix"], in: folder.string)
        guard prefix.isSuccess else {
            throw ToolFailure(
                "\(option) needs a git repository, and \(folder.string) is in none that git can use: "
                    + prefix.complaint + GitRepository.remedy(prefix.complaint, folder))
        }
        for _ in FilePath(prefix.text).components { folder.removeLastComponent() }
        top = folder
        try refuseSubmodule(of: path)
    }

    /// Of a submodule that is looked at from outside, nobody can say whose history is meant.
    private func refuseSubmodule(of path: String) throws(ToolFailure) {
        if PathNames.currentFolder.starts(with: top) { return }
        let outer = GitProgram.run(["rev-parse", "--show-superproject-working-tree"], in: top.string).text
        if outer.isEmpty { return }
        throw GitRepository.failure(PathNames.shown(path), in: PathNames.shown(top.string))
    }

    /// That a path lies in a submodule.
    static func failure(_ path: String, in submodule: String) -> ToolFailure {
        let place = path == submodule ? "\(path) is a submodule" : "\(path) lies in the submodule \(submodule)"
        return ToolFailure("\(place), which has a history of its own; check it from inside of that folder")
    }

    /// What helps where git does not trust the owner of a folder, as in most containers.
    private static func remedy(_ complaint: String, _ folder: FilePath) -> String {
        guard complaint.contains("dubious ownership") else { return "" }
        let parts = complaint.split(separator: "'")
        let place = parts.count > 1 ? String(parts[1]) : folder.string
        return "; if you trust it: git config --global --add safe.directory '\(place)'"
    }

    /// Runs git at its top.
    func run(_ arguments: [String], input: [UInt8] = []) -> GitProgram.Run {
        GitProgram.run(arguments, in: top.string, input: input)
    }

    /// The name by which git knows a file, from the top.
    func name(of path: String) -> String { PathNames.relative(PathNames.absolute(path), to: top) }

    /// The place of a file that git knows, from the root.
    func place(of name: String) -> FilePath { top.pushing(FilePath(name)) }

    /// The commit that a revision names. The revision goes to git as such and is never an option.
    func commit(_ revision: String) -> String? {
        let run = run(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
        return run.isSuccess ? run.text : nil
    }

    /// True for a clone that lacks the older part of the history.
    var isShallow: Bool { GitProgram.isShallow(in: top.string) }

    /// How to get the rest of the history.
    static let unshallow =
        "this clone is shallow: fetch all of the history, with `fetch-depth: 0` in actions/checkout or "
        + "`git fetch --unshallow`"

    /// What changed between two states, by git's own options for them.
    func diff(_ states: [String]) throws(ToolFailure) -> [GitDiffEntry] {
        let options = ["diff", "--raw", "-z", "--no-abbrev", "--find-renames", "--no-ext-diff", "--no-textconv"]
        // Paths from the top, whatever the user's settings say.
        let run = run(["-c", "diff.relative=false"] + options + states + ["--"])
        guard run.isSuccess else { throw ToolFailure("git can't compare: \(run.complaint)") }
        return GitDiffEntry.all(in: run.output)
    }

    /// The contents of blobs, all from one run of git.
    func contents(of ids: [String]) throws(ToolFailure) -> [[UInt8]] {
        try GitBlobs.contents(of: ids, in: top.string)
    }
}
