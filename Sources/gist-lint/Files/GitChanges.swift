internal import GistLint
internal import Diagnostics
internal import SystemPackage

/// A change as git knows it: documents as they are, against those of a revision or of the last commit.
struct GitChanges {
    private let repository: GitRepository
    private let index: GitIndex
    /// The revision as the user named it; nil for what is about to be committed.
    private let revision: String?
    /// The commit that is compared with; nil before the first.
    private let base: String?
    /// Whether the revision has gone on since.
    private let hasParted: Bool

    /// The change since a repository and a revision branched: what others changed there in the meantime is not ours.
    ///
    /// - Parameters:
    ///   - revision: A revision as the user names it.
    ///   - path: A path in the repository.
    init(since revision: String, at path: String) throws(ToolFailure) {
        repository = try GitRepository(of: path, for: "--since")
        guard repository.commit("HEAD") != nil else {
            throw ToolFailure(
                "--since needs a commit to compare with, and \(repository.top.string) has none yet; leave --since out, "
                    + "or check with --staged what the first one is to hold")
        }
        guard let commit = repository.commit(revision) else {
            throw GitChanges.failure(
                "git knows no revision \(revision)", "fetch it, or look for a slip in its name", repository)
        }
        let merge = repository.run(["merge-base", commit, "HEAD"])
        guard merge.isSuccess else {
            throw GitChanges.failure(
                "the revision \(revision) has nothing in common with HEAD", "name one of the same history", repository)
        }
        self.revision = revision
        base = merge.text
        hasParted = merge.text != commit
        index = try GitIndex(repository)
    }

    /// What is about to be committed in the repository of a path.
    init(stagedAt path: String) throws(ToolFailure) {
        repository = try GitRepository(of: path, for: "--staged")
        revision = nil
        base = repository.commit("HEAD")
        hasParted = false
        index = try GitIndex(repository)
        if let file = index.unmerged.first {
            throw ToolFailure("\(file) has conflicts of a merge that nobody has settled; settle them, then git add it")
        }
    }

    private static func failure(_ problem: String, _ remedy: String, _ repository: GitRepository) -> ToolFailure {
        ToolFailure("\(problem); \(repository.isShallow ? GitRepository.unshallow : remedy)")
    }

    /// What is known of the time before.
    ///
    /// - Parameter log: The log of reviews.
    func history(
        of sources: [Linter.Source], _ found: ConfigurationFinder.Found, log: [UInt8]
    ) throws(ToolFailure) -> DocumentHistory {
        let names = try names(of: sources)
        let entries = try entries()
        let changed = entries.filter { names[$0.path] != nil && $0.newMode != "000000" }
        let old = changed.filter(\.wasFile)
        let contents = try repository.contents(of: old.map(\.oldID))
        var previous: [String: DocumentHistory.Previous] = [:]
        for (entry, bytes) in zip(old, contents) {
            guard let path = names[entry.path] else { continue }
            let former = PathNames.route(to: repository.place(of: entry.oldPath), from: found.root)
            previous[path] = DocumentHistory.Previous(bytes: bytes, relativePath: former)
        }
        // What git does not know is new, whether it was added or only lies there.
        let unknown = names.filter { !index.files.contains($0.key) }.map(\.value)
        let added = unknown + changed.filter { !$0.wasFile }.compactMap { names[$0.path] }
        return DocumentHistory(
            previous: previous, added: Set(added).subtracting(previous.keys), log: log,
            base: ChangeBase(
                revision: revision, commit: base, hasParted: hasParted,
                deleted: deleted(entries, found, among: sources),
                isConfigurationChanged: isChanged(found.file, entries)))
    }

    private func entries() throws(ToolFailure) -> [GitDiffEntry] {
        if let base, revision != nil { return try repository.diff([base]) }
        let entries = try repository.diff(["--cached"])
        // What the other side of a merge brings is that side's: only what differs from both is of this commit.
        guard repository.commit("MERGE_HEAD") != nil else { return entries }
        let other = Set(try repository.diff(["--cached", "MERGE_HEAD"]).map(\.path))
        return entries.filter { other.contains($0.path) }
    }

    /// The paths of documents as they are shown, by the names that git has for them.
    private func names(of sources: [Linter.Source]) throws(ToolFailure) -> [String: String] {
        var names: [String: String] = [:]
        for source in sources {
            let path = PathNames.absolute(source.path)
            guard path.starts(with: repository.top) else {
                throw ToolFailure(
                    "\(source.path) lies outside of the repository \(repository.top.string); check it by itself")
            }
            let name = PathNames.relative(path, to: repository.top)
            if let submodule = index.submodules.first(where: { name.hasPrefix($0 + "/") }) {
                throw GitRepository.failure(source.path, in: submodule)
            }
            names[name] = source.path
        }
        return names
    }

    private func deleted(
        _ entries: [GitDiffEntry], _ found: ConfigurationFinder.Found, among sources: [Linter.Source]
    ) -> [String] {
        // A configuration that `--config` names may lie beside the documents.
        let isBeside = sources.contains { $0.relativePath.hasPrefix("../") }
        return entries.filter { $0.status == "D" && $0.wasFile }.map { repository.place(of: $0.path) }.filter {
            // What was only taken out of git's hands still lies in the folder.
            (revision == nil || PathNames.kind(of: $0.string) == .nothing) && (isBeside || $0.starts(with: found.root))
                && found.configuration.files.verdict(on: PathNames.route(to: $0, from: found.root)) == .document
        }.map { PathNames.shown($0.string) }.sorted()
    }

    private func isChanged(_ file: FilePath?, _ entries: [GitDiffEntry]) -> Bool {
        guard let file, file.starts(with: repository.top) else { return false }
        let name = PathNames.relative(file, to: repository.top)
        return entries.contains { $0.path == name } || !index.files.contains(name)
    }

    /// The documents as they are about to be committed, where that is not what the folder holds.
    func staged(_ sources: [Linter.Source]) throws(ToolFailure) -> StagedFiles {
        let names = try names(of: sources)
        var strangers = Set(names.filter { !index.files.contains($0.key) }.map(\.value))
        var changed: [(path: String, id: String)] = []
        for entry in try repository.diff(["--no-renames"]) {
            guard let path = names[entry.path] else { continue }
            // What is only announced by `git add --intent-to-add` is not in the commit.
            if entry.wasFile { changed.append((path, entry.oldID)) } else { strangers.insert(path) }
        }
        let contents = try repository.contents(of: changed.map(\.id))
        return StagedFiles(
            contents: Dictionary(zip(changed.map(\.path), contents)) { first, _ in first }, strangers: strangers)
    }
}

/// Documents of a commit that is about to be made, where the folder holds something else.
struct StagedFiles: Sendable {
    /// What is staged, by the paths as they are shown.
    let contents: [String: [UInt8]]
    /// Documents that are not part of the commit.
    let strangers: Set<String>
}
