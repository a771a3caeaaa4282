internal import GistLint

/// The files that the arguments of `validate` stand for.
enum ValidationFiles {
    /// The files, each once: a folder stands for the Markdown, YAML and JSON files in it, as far as git does not ignore
    /// them, without the schema itself. What is named outright is taken whatever it is.
    static func all(_ paths: [String], schema: String) throws(ToolFailure) -> [String] {
        var seen: Set<String> = []
        var files: [String] = []
        for path in paths {
            for file in try expanded(path, schema: schema) where seen.insert(file).inserted { files.append(file) }
        }
        return files
    }

    private static func expanded(_ path: String, schema: String) throws(ToolFailure) -> [String] {
        guard path != StandardInput.argument, PathNames.kind(of: path) == .folder else {
            return [path == StandardInput.argument ? path : PathNames.shown(path)]
        }
        let listing = GitFiles.list(in: path) ?? FolderWalk.list(in: path)
        let known = listing.files.filter {
            DataFile.isKnown($0) && !PathNames.isHidden($0)
        }
        let (prefix, schema) = (PathNames.prefix(PathNames.shown(path)), PathNames.shown(schema))
        let files = known.map { prefix + $0 }.filter { $0 != schema }
        if files.isEmpty { throw ToolFailure("there is no Markdown, YAML or JSON file in \(path)") }
        return files
    }
}
