internal import Diagnostics
internal import GistLint
internal import SystemPackage

/// Finds the documents that the user's paths stand for.
struct DocumentDiscovery {
    /// The configuration's rules on what is a document.
    let selection: FileSelection
    /// The folder that patterns are relative to.
    let root: FilePath

    /// The documents, each once; named files that must be read whatever they are called.
    private(set) var sources: [Linter.Source] = []
    /// What was found and left out.
    private(set) var skipped: [SkippedFile] = []
    /// Paths that the user named outright: a link among them is followed.
    private(set) var named: Set<String> = []
    private var seen: Set<FilePath> = []

    init(selection: FileSelection, root: FilePath) {
        self.selection = selection
        self.root = root
    }

    /// The path by which standard input is known.
    static let standardInput = "-"

    /// Adds a path: a folder, a file, or `-`.
    mutating func add(_ path: String) throws(ToolFailure) {
        if path == DocumentDiscovery.standardInput {
            sources.append(Linter.Source(path: "<stdin>", relativePath: "<stdin>"))
            return
        }
        switch PathNames.kind(of: path) {
        case .folder: addFolder(path)
        case .file:
            add(path, shown: PathNames.shown(path))
            named.insert(PathNames.shown(path))
        case .nothing: throw ToolFailure("there is no \(path)")
        }
    }

    private mutating func addFolder(_ folder: String) {
        let base = FilePath(folder)
        let files: [String]
        if let known = GitFiles.list(in: folder) {
            files = known.filter { !isHidden($0) }
        } else {
            let walk = FolderWalk.list(in: folder)
            files = walk.files
            skipped += walk.unreadable.map {
                SkippedFile(path: PathNames.shown(base.appending($0.path).string), reason: $0.reason)
            }
        }
        for file in files {
            let path = base.appending(file).string
            let relative = PathNames.relative(PathNames.absolute(path), to: root)
            switch selection.verdict(on: relative) {
            case .document: add(path, shown: PathNames.shown(path))
            case .excluded(let reason): skipped.append(SkippedFile(path: PathNames.shown(path), reason: reason))
            case .other: continue
            }
        }
    }

    private mutating func add(_ path: String, shown: String) {
        let full = PathNames.absolute(path)
        guard seen.insert(full).inserted else { return }
        sources.append(Linter.Source(path: shown, relativePath: PathNames.relative(full, to: root)))
    }

    private func isHidden(_ path: String) -> Bool { path.split(separator: "/").contains { $0.hasPrefix(".") } }
}
