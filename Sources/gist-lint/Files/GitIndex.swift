/// What git has of a repository's files: those that it knows, and what it is about to commit of them.
struct GitIndex {
    /// The files, from the top.
    let files: Set<String>
    /// The repositories inside of it, from the top.
    let submodules: [String]
    /// Files whose conflicts nobody has settled yet, sorted.
    let unmerged: [String]

    /// Reads the index.
    init(_ repository: GitRepository) throws(ToolFailure) {
        let run = repository.run(["ls-files", "--stage", "-z"])
        guard run.isSuccess else { throw ToolFailure("git can't list its files: \(run.complaint)") }
        var files: Set<String> = []
        var submodules: [String] = []
        var unmerged: Set<String> = []
        // `100644 BLOB STAGE<tab>path`
        for part in run.output.split(separator: 0) {
            guard let tab = part.firstIndex(of: 0x09) else { continue }
            let path = String(decoding: part[(tab + 1)...], as: UTF8.self)
            if part.starts(with: "160000".utf8) { submodules.append(path) }
            if part[tab - 1] != UInt8(ascii: "0") { unmerged.insert(path) }
            files.insert(path)
        }
        self.files = files
        self.submodules = submodules
        self.unmerged = unmerged.sorted()
    }
}
