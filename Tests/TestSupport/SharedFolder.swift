package import Foundation

/// The folder `shared` beside the repository, which holds what is too large or not ours to keep: real documents and
/// official test suites.
package enum SharedFolder {
    /// A folder in it, or nil where it does not exist; tests that need it say so and are skipped.
    package static func folder(_ name: String) -> URL? {
        let folder = Snapshot.fixtures.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "shared").appending(path: name).resolvingSymlinksInPath()
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }
}
