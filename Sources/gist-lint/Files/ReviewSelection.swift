internal import GistLint

/// The documents that a review names: one by one, or by a pattern.
struct ReviewSelection {
    /// The paths as they are shown, each once, sorted.
    let paths: [String]

    /// The documents that arguments stand for. A folder is refused: who reviews names what was read.
    ///
    /// - Parameter documents: The documents below the current folder, for patterns.
    init(_ arguments: [String], documents: () throws -> [String]) throws {
        var found: Set<String> = []
        for argument in arguments {
            switch PathNames.kind(of: argument) {
            case .file: found.insert(PathNames.shown(argument))
            case .folder:
                throw ToolFailure(
                    "\(argument) is a folder: name the documents that were reviewed, or a pattern such as "
                        + "'\(PathNames.prefix(argument))*.md'")
            case .nothing:
                let fitting = try ReviewSelection.fitting(argument, documents())
                if fitting.isEmpty { throw ToolFailure("there is no document \(argument)") }
                found.formUnion(fitting)
            }
        }
        paths = found.sorted()
    }

    /// The documents that fit a pattern; one without a slash stays in the current folder.
    private static func fitting(_ pattern: String, _ documents: [String]) -> [String] {
        guard pattern.contains(where: { "*?[{".contains($0) }) else { return [] }
        let glob = GlobPattern(pattern.contains("/") ? pattern : "./" + pattern)
        return documents.filter(glob.matches)
    }
}
