internal import SystemPackage

/// What a path leads to, whatever it is called: two paths that agree write over each other.
enum FileIdentity: Hashable {
    /// A file that is there, through links.
    case existing(DeviceID, Inode)
    /// A file that is not there yet, by its folder and its name.
    case missing(DeviceID, Inode, name: String)
    /// A path that leads nowhere: writing there will fail.
    case unreachable(FilePath)

    /// The file at a path from the root.
    init(of path: FilePath) {
        if let stat = try? path.stat() {
            self = .existing(stat.deviceID, stat.inode)
        } else if let folder = try? path.removingLastComponent().stat(), let name = path.lastComponent {
            self = .missing(folder.deviceID, folder.inode, name: name.string)
        } else {
            self = .unreachable(path)
        }
    }

    /// Standard output; nil where it is closed.
    static var standardOutput: FileIdentity? {
        (try? FileDescriptor.standardOutput.stat()).map { .existing($0.deviceID, $0.inode) }
    }
}
