package import Diagnostics

/// Which files a run looked at, by their paths relative to the configuration's folder.
package struct RunPaths: Sendable {
    private let relativePaths: [String: String]
    private let checked: Set<String>
    private let unread: Set<String>
    private let folders: [String]

    /// The paths of a run.
    ///
    /// - Parameters:
    ///   - unread: The files that could not be read though they are there, as reports show them.
    ///   - folders: The folders all of whose documents it looked at, relative to the configuration's; an empty one is that
    ///     folder itself, or one above it.
    package init(_ sources: [Linter.Source], _ report: Report, unread: Set<String>, folders: [String]) {
        relativePaths = Dictionary(sources.map { ($0.path, $0.relativePath) }) { first, _ in first }
        let skipped = Set(report.skipped.map(\.path))
        self.unread = Set(sources.filter { unread.contains($0.path) }.map(\.relativePath))
        checked = Set(sources.filter { !skipped.contains($0.path) }.map(\.relativePath))
        self.folders = folders
    }

    /// The path relative to the configuration's folder of a file as reports show it.
    func relative(_ shown: String) -> String { relativePaths[shown] ?? RunPaths.name(ofConfiguration: shown) }

    /// The path relative to its own folder of the configuration: the one file with findings that is no document.
    static func name(ofConfiguration shown: String) -> String {
        shown.split(separator: "/").last.map(String.init) ?? shown
    }

    /// Whether the run looked at a file.
    func haveChecked(_ path: String) -> Bool { checked.contains(path) }

    /// Whether the run knows what is to be found in a file, or that there is none.
    func haveDecided(on path: String) -> Bool { checked.contains(path) || haveSought(path) && !unread.contains(path) }

    /// Whether the run looked where a file lies.
    func haveSought(_ path: String) -> Bool {
        folders.contains { $0.isEmpty || path.hasPrefix($0 + "/") }
    }
}
