internal import Diagnostics
internal import GistLint
internal import SystemPackage

/// Finds the documents that the user's paths stand for.
struct DocumentDiscovery {
    /// The configuration's rules on what is a document.
    let selection: FileSelection
    /// The folder that patterns are relative to.
    let root: FilePath

    /// Where this run writes its reports, from the root: these files are no documents.
    let outputs: Set<String>

    /// The documents, each once; named files that must be read whatever they are called.
    private(set) var sources: [Linter.Source] = []
    /// What was found and left out, each once, unless another path brought it in.
    var skipped: [SkippedFile] { passedOver.filter { !seen.contains($0.full) }.map(\.file) }
    /// Paths that the user named outright: a link among them is followed.
    private(set) var named: Set<String> = []
    /// True where something was left out that should have been read.
    private(set) var hasFailed = false
    /// The documents and the folders that were named, from the root.
    private var seen: Set<String> = []
    /// Plain texts that were found, from the root.
    private var texts: Set<String> = []
    private var passedOver: [(full: String, file: SkippedFile)] = []
    private var passedOverPaths: Set<String> = []

    init(selection: FileSelection, root: FilePath, outputs: [FilePath]) {
        self.selection = selection
        self.root = root
        self.outputs = Set(outputs.map(\.string))
    }

    /// Adds a path: a folder, a file, or `-`.
    mutating func add(_ path: String) throws(ToolFailure) {
        if path == StandardInput.argument {
            add(shown: StandardInput.path, relative: StandardInput.path, full: StandardInput.path)
            return
        }
        switch PathNames.kind(of: path) {
        case .folder: try addFolder(path)
        case .file:
            let full = PathNames.absolute(path)
            if outputs.contains(full.string) { throw DocumentDiscovery.overwritten(path) }
            add(shown: PathNames.shown(path), relative: PathNames.route(to: full, from: root), full: full.string)
            named.insert(PathNames.shown(path))
        case .nothing: throw DocumentDiscovery.missing(path)
        }
    }

    private mutating func addFolder(_ folder: String) throws(ToolFailure) {
        let known = GitFiles.list(in: folder)
        let listing = known ?? FolderWalk.list(in: folder)
        // Paths of files are the folder's with the rest appended, so that only the folder's need be worked out.
        let absolute = PathNames.absolute(folder)
        let shown = PathNames.prefix(PathNames.shown(folder))
        let relative = PathNames.prefix(PathNames.route(to: absolute, from: root))
        let full = PathNames.prefix(absolute.string)
        let hasSubmodules = listing.files.contains(".gitmodules")
        seen.insert(absolute.string)
        for folder in listing.unreadable {
            skip(shown + folder.path, full: full + folder.path, folder.reason, isFailure: true)
        }
        for file in listing.unnamable
        where !PathNames.isHidden(file) && selection.verdict(on: relative + file) == .document {
            skip(shown + file, full: full + file, FolderWalk.unnamable, isFailure: true)
        }
        for file in listing.files where known == nil || !PathNames.isHidden(file) {
            switch selection.verdict(on: relative + file) {
            case .document where outputs.contains(full + file): throw DocumentDiscovery.overwritten(shown + file)
            case .document: add(shown: shown + file, relative: relative + file, full: full + file)
            case .plainText:
                add(shown: shown + file, relative: relative + file, full: full + file, role: .text)
                skip(shown + file, full: full + file, DocumentDiscovery.plainText)
            case .excluded(let reason): skip(shown + file, full: full + file, reason)
            case .other:
                // Git names a submodule, or a repository inside this one, and does not look into it.
                guard known != nil, mayBeRepository(file, hasSubmodules), PathNames.isRealFolder(full + file) else {
                    continue
                }
                let name = file.hasSuffix("/") ? String(file.dropLast()) : file
                skip(shown + name, full: full + name, "a repository of its own: name it to check it")
            }
        }
    }

    private mutating func skip(_ path: String, full: String, _ reason: String, isFailure: Bool = false) {
        hasFailed = hasFailed || isFailure
        guard !outputs.contains(full), passedOverPaths.insert(full).inserted else { return }
        passedOver.append((full, SkippedFile(path: path, reason: reason)))
    }

    /// Spares asking the system about each picture of a repository: a folder's name seldom has an ending.
    private func mayBeRepository(_ path: String, _ hasSubmodules: Bool) -> Bool {
        hasSubmodules || path.hasSuffix("/") || !path.utf8.suffix(12).contains(UInt8(ascii: "."))
    }

    private mutating func add(
        shown: String, relative: String, full: String, role: Linter.Source.Role = .document
    ) {
        guard !seen.contains(full) else { return }
        if role == .document {
            seen.insert(full)
            // What was found as a text before is named outright now.
            if texts.remove(full) != nil { sources.removeAll { $0.relativePath == relative } }
        } else if !texts.insert(full).inserted {
            return
        }
        sources.append(Linter.Source(path: shown, relativePath: relative, role: role))
    }

    private static let plainText =
        "not Markdown by its name: only its facts are read; name it outright, or add its ending to files.include"

    /// What would be lost, whether a report of an earlier run or a text, nobody can tell but the user.
    private static func overwritten(_ path: String) -> ToolFailure {
        ToolFailure("a report would overwrite the document \(path); give it a name that is no document's")
    }

    /// A path at which nothing stands may be a slip for a command.
    private static func missing(_ path: String) -> ToolFailure {
        let nearest = NearestName.find(path, among: GistLintCommand.commandNames).map {
            "; did you mean the command `\($0)`?"
        }
        return ToolFailure("there is no file or folder `\(path)`\(nearest ?? "")")
    }
}
