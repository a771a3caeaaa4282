#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Lists the files below a folder where git has no say.
enum FolderWalk {
    /// Files below a folder, relative to it and sorted; hidden folders, `node_modules` and linked folders are passed
    /// over. The second list names folders that can't be read, and why.
    static func list(in folder: String) -> (files: [String], unreadable: [(path: String, reason: String)]) {
        var files: [String] = []
        var unreadable: [(path: String, reason: String)] = []
        var pending = [""]
        while let prefix = pending.popLast() {
            guard let directory = unsafe opendir(prefix.isEmpty ? folder : folder + "/" + prefix) else {
                unsafe unreadable.append((prefix, String(cString: strerror(errno)).lowercased()))
                continue
            }
            defer { unsafe closedir(directory) }
            while let entry = unsafe readdir(directory) {
                let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                    unsafe name.withMemoryRebound(to: CChar.self, capacity: 1) { unsafe String(cString: $0) }
                }
                if name.hasPrefix(".") || name == "node_modules" { continue }
                let path = prefix.isEmpty ? name : prefix + "/" + name
                switch unsafe Int32(entry.pointee.d_type) {
                case Int32(DT_DIR): pending.append(path)
                case Int32(DT_REG), Int32(DT_LNK), Int32(DT_UNKNOWN): files.append(path)
                default: continue
                }
            }
        }
        return (files.sorted(), unreadable)
    }
}
