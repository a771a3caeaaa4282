internal import Diagnostics
internal import GistLint
internal import Reporters
internal import SystemPackage

/// Finds and loads the configuration of a run.
enum ConfigurationFinder {
    /// The name of the configuration file.
    static let fileName = ".gist-lint.yml"

    /// A configuration and the folder that its patterns are relative to.
    struct Found {
        let configuration: Configuration
        let root: FilePath
        /// The configuration file; nil where the built-in one alone is in force.
        var file: FilePath?

        /// Whether one of some paths is the folder, or holds it.
        func isCovered(by paths: [String]) -> Bool {
            paths.contains { root.starts(with: PathNames.absolute($0)) }
        }

        /// The folders among some paths, relative to this one; empty for this one and those that hold it.
        func folders(among paths: [String]) -> [String] {
            paths.filter { PathNames.kind(of: $0) == .folder }.map { path in
                let folder = PathNames.absolute(path)
                return root.starts(with: folder) ? "" : PathNames.route(to: folder, from: root)
            }
        }
    }

    /// The configuration that `--config` names, or the one above the paths; the built-in one where there is none. What is
    /// wrong with it is shown, in colour or not, before the failure is thrown.
    static func find(named name: String?, for paths: [String], color: Terminal.Color) throws(ToolFailure) -> Found {
        let path = if let name { name } else { try nearest(to: paths) }
        guard let path else {
            let root = top(of: paths)
            return Found(configuration: try load(nil, root: root, color), root: root)
        }
        let shown = name == nil ? PathNames.fromHere(path) : PathNames.shown(path)
        guard let file = FileReader.sourceFile(shown) else {
            throw ToolFailure("the configuration \(shown) can't be read")
        }
        let root = PathNames.absolute(path).removingLastComponent()
        return Found(configuration: try load(file, root: root, color), root: root, file: PathNames.absolute(path))
    }

    private static func load(
        _ file: SourceFile?, root: FilePath, _ color: Terminal.Color
    ) throws(ToolFailure) -> Configuration {
        let place: @Sendable (String) -> String = { root.pushing(FilePath($0)).lexicallyNormalized().string }
        let loader = ConfigurationLoader(
            listFolder: { FolderWalk.files(in: place($0)) },
            readFile: { FileReader.sourceFile(PathNames.shown(place($0))) })
        do throws(ConfigurationError) {
            return try loader.load(file)
        } catch {
            throw FindingPrinter.failure(error.diagnostics, "the configuration can't be used", color: color)
        }
    }

    /// The folder that names of documents are relative to where there is no configuration: the top of their repository, so
    /// that a finding has one name from wherever it is looked for, or else the current folder.
    private static func top(of paths: [String]) -> FilePath {
        let tops = Set(
            paths.filter { $0 != StandardInput.argument }.map { path in
                let place = PathNames.absolute(path)
                return PathNames.repository(
                    above: PathNames.kind(of: path) == .folder ? place : place.removingLastComponent())
            })
        return tops.count == 1 ? tops.first.flatMap(\.self) ?? PathNames.currentFolder : PathNames.currentFolder
    }

    /// The nearest configuration file in the folders above the paths, which must agree on it.
    private static func nearest(to paths: [String]) throws(ToolFailure) -> String? {
        var found: Set<String?> = []
        for path in paths { found.insert(nearest(above: path)) }
        if found.count > 1 {
            throw ToolFailure("the paths have different configurations; check them one by one, or name one by --config")
        }
        return found.first ?? nil
    }

    private static func nearest(above path: String) -> String? {
        let isPlain = path == StandardInput.argument
        var folder = isPlain ? PathNames.currentFolder : PathNames.absolute(path)
        if !isPlain, PathNames.kind(of: path) != .folder { folder.removeLastComponent() }
        while true {
            let candidate = folder.appending(fileName).string
            if PathNames.kind(of: candidate) == .file { return candidate }
            guard folder.removeLastComponent() else { return nil }
        }
    }
}
