internal import Diagnostics
internal import GistLint
internal import SystemPackage

/// Asks git which paths the files of a baseline have now: the file says which they had when it was last changed.
struct GitRenames {
    private let repository: GitRepository
    private let file: FilePath
    private let root: FilePath

    /// The renames since a file was last changed; nil where there is no repository.
    ///
    /// - Parameter root: The folder that paths are relative to.
    init?(since file: FilePath, root: FilePath) {
        guard let repository = try? GitRepository(of: file.string, for: "--baseline") else { return nil }
        self.repository = repository
        self.file = file
        self.root = root
    }

    /// The paths that files have now, by those that they had, of some files that are missing.
    func paths(of missing: [String]) throws(ToolFailure) -> [String: String] {
        // The steps one by one, so that a file that was moved and then rewritten is not lost.
        var steps: [GitDiffEntry] = []
        if let commit = lastChange {
            let log = repository.run(
                ["log", "--raw", "-z", "--no-abbrev", "--find-renames", "--diff-filter=R", "--format=", "--reverse"]
                    + ["\(commit)..HEAD", "--"])
            if log.isSuccess { steps = GitDiffEntry.all(in: log.output) }
        }
        if repository.commit("HEAD") != nil { steps += try repository.diff(["--diff-filter=R", "HEAD"]) }
        var current = Dictionary(missing.map { (name(of: $0), name(of: $0)) }) { first, _ in first }
        for step in steps {
            for (start, place) in current where place == step.oldPath { current[start] = step.path }
        }
        return Dictionary(
            missing.compactMap { path in
                guard let place = current[name(of: path)], place != name(of: path) else { return nil }
                return (path, PathNames.route(to: repository.place(of: place), from: root))
            }
        ) { first, _ in first }
    }

    /// True where the history ends before git could tell: the file seems to come with the first commit that is there.
    var isCutOff: Bool {
        guard repository.isShallow else { return false }
        guard let lastChange else { return true }
        return repository.commit(lastChange + "^") == nil
    }

    private var lastChange: String? {
        let run = repository.run(["log", "-1", "--format=%H", "--", repository.name(of: file.string)])
        return run.isSuccess && !run.text.isEmpty ? run.text : nil
    }

    private func name(of path: String) -> String {
        PathNames.relative(root.pushing(FilePath(path)).lexicallyNormalized(), to: repository.top)
    }
}
