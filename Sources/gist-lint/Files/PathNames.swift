internal import SystemPackage

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// How paths are shown and compared.
enum PathNames {
    /// The current folder.
    static let currentFolder: FilePath = {
        guard let buffer = unsafe getcwd(nil, 0) else { return "/" }
        defer { unsafe free(buffer) }
        return unsafe FilePath(platformString: buffer)
    }()

    /// A path from the root, without `.` and `..`.
    static func absolute(_ path: String) -> FilePath { currentFolder.pushing(FilePath(path)).lexicallyNormalized() }

    /// A path as it is shown: relative to the current folder where it lies below it, otherwise as the user wrote it.
    static func shown(_ path: String) -> String {
        let full = absolute(path)
        guard full.starts(with: currentFolder) else { return FilePath(path).string }
        return relative(full, to: currentFolder)
    }

    /// A path as it is reached from the current folder, by `..` where it does not lie below: a report must not name
    /// the folder in which somebody happens to keep the documents.
    static func fromHere(_ path: String) -> String {
        route(to: absolute(path), from: currentFolder)
    }

    /// Whether a name on a path begins with a dot.
    static func isHidden(_ path: String) -> Bool { path.split(separator: "/").contains { $0.hasPrefix(".") } }

    /// What stands before the names of the files in a folder.
    static func prefix(_ folder: String) -> String {
        folder.isEmpty || folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    }

    /// The rest of a path below a folder; the path itself where it does not lie there.
    static func relative(_ path: FilePath, to folder: FilePath) -> String {
        var rest = path
        return rest.removePrefix(folder) ? rest.string : path.string
    }

    /// A path as it is reached from a folder, by `..` where it does not lie below: the same wherever both lie together.
    static func route(to path: FilePath, from folder: FilePath) -> String {
        var shared = folder
        var steps = FilePath()
        while !path.starts(with: shared), shared.removeLastComponent() { steps.append("..") }
        return steps.pushing(FilePath(relative(path, to: shared))).string
    }

    /// The nearest folder above a place, itself included, that git has its own files in; nil for none.
    static func repository(above folder: FilePath) -> FilePath? {
        var place = folder
        while kind(of: place.appending(".git").string) == .nothing {
            guard place.removeLastComponent() else { return nil }
        }
        return place
    }

    /// What stands at a path.
    enum Kind {
        case folder
        case file
        case nothing
    }

    /// What stands at a path, links followed.
    static func kind(of path: String) -> Kind {
        guard let stat = try? FilePath(path).stat() else { return .nothing }
        return stat.type == .directory ? .folder : .file
    }

    /// True for a folder, and not for a link to one.
    static func isRealFolder(_ path: String) -> Bool {
        (try? FilePath(path).stat(followTargetSymlink: false))?.type == .directory
    }
}
