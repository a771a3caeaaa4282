import Foundation

/// The repository that the tests look at.
enum Repository {
    /// Its top folder.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The text of a file.
    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The paths of the files below a folder with an ending, sorted.
    static func files(below folder: String, ending: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
        let paths = (all?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(ending) }
        return paths.sorted().map { folder + "/" + $0 }
    }

    /// The Swift files of `Sources`.
    static let sources = files(below: "Sources", ending: ".swift")

    /// The Swift files of `Sources` that people write; generated ones say in their first line that they are no format's
    /// business.
    static let handwrittenSources = sources.filter { path in
        (try? text(path))?.hasPrefix("// swift-format-ignore-file") == false
    }

    /// The target that a source file belongs to.
    static func target(of path: String) -> String { String(path.split(separator: "/")[1]) }

    /// True where generated files are to be written anew.
    static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
}
