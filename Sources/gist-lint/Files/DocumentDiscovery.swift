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
    private var seen: Set<String> = []

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
            let full = PathNames.absolute(path)
            add(shown: PathNames.shown(path), relative: PathNames.relative(full, to: root), full: full.string)
            named.insert(PathNames.shown(path))
        case .nothing: throw ToolFailure("there is no \(path)")
        }
    }

    private mutating func addFolder(_ folder: String) {
        let files: [String]
        if let known = GitFiles.list(in: folder) {
            files = known.filter { !isHidden($0) }
        } else {
            let walk = FolderWalk.list(in: folder)
            files = walk.files
            skipped += walk.unreadable.map {
                SkippedFile(path: PathNames.shown(FilePath(folder).appending($0.path).string), reason: $0.reason)
            }
        }
        // Paths of files are the folder's with the rest appended, so that only the folder's need be worked out.
        let absolute = PathNames.absolute(folder)
        let shown = prefix(PathNames.shown(folder))
        let relative = prefix(PathNames.relative(absolute, to: root))
        let full = prefix(absolute.string)
        for file in files {
            switch selection.verdict(on: relative + file) {
            case .document: add(shown: shown + file, relative: relative + file, full: full + file)
            case .excluded(let reason): skipped.append(SkippedFile(path: shown + file, reason: reason))
            case .other: continue
            }
        }
    }

    private func prefix(_ folder: String) -> String {
        folder.isEmpty || folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    }

    private mutating func add(shown: String, relative: String, full: String) {
        guard seen.insert(full).inserted else { return }
        sources.append(Linter.Source(path: shown, relativePath: relative))
    }

    private func isHidden(_ path: String) -> Bool { path.split(separator: "/").contains { $0.hasPrefix(".") } }
}
