#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// What there is below a folder, by paths relative to it.
struct FolderListing {
    /// Files, sorted or in the order of git.
    var files: [String] = []
    /// Files whose names are no UTF-8 text, repaired: they can't be opened by them.
    var unnamable: [String] = []
    /// Folders that can't be read, and why.
    var unreadable: [(path: String, reason: String)] = []
}

/// Lists the files below a folder where git has no say.
enum FolderWalk {
    /// Files below a folder; hidden folders, `node_modules` and linked folders are passed over.
    static func list(in folder: String) -> FolderListing {
        var listing = FolderListing()
        var pending = [""]
        while let prefix = pending.popLast() {
            guard let directory = unsafe opendir(prefix.isEmpty ? folder : folder + "/" + prefix) else {
                unsafe listing.unreadable.append((prefix, String(cString: strerror(errno)).lowercased()))
                continue
            }
            defer { unsafe closedir(directory) }
            while let entry = unsafe readdir(directory) {
                let (name, isText) = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                    unsafe name.withMemoryRebound(to: CChar.self, capacity: 1) { name in
                        unsafe (String(cString: name), String(validatingCString: name) != nil)
                    }
                }
                if name.hasPrefix(".") || name == "node_modules" { continue }
                let path = prefix.isEmpty ? name : prefix + "/" + name
                switch unsafe Int32(entry.pointee.d_type) {
                case Int32(DT_DIR) where isText: pending.append(path)
                case Int32(DT_DIR): listing.unreadable.append((path, FolderWalk.unnamable))
                case Int32(DT_REG), Int32(DT_LNK), Int32(DT_UNKNOWN):
                    if isText { listing.files.append(path) } else { listing.unnamable.append(path) }
                default: continue
                }
            }
        }
        listing.files.sort()
        return listing
    }

    /// Files below a folder, as `list` has them; nil where there is no such folder.
    static func files(in folder: String) -> [String]? {
        PathNames.kind(of: folder) == .folder ? list(in: folder).files : nil
    }

    /// Why a file or folder can't be opened whose name is no text.
    static let unnamable = "its name is no UTF-8 text"
}
