/// A file in git's raw form of a diff: `:100644 100644 OLD NEW M`, then a path, or two of a rename.
struct GitDiffEntry {
    /// What became of it: `M`, `A`, `D`, `R` and others.
    let status: Character
    /// The kind of file that it was; `000000` for none.
    let oldMode: String
    /// The kind of file that it is; `000000` for none.
    let newMode: String
    /// The blob that it was.
    let oldID: String
    /// Its path before.
    let oldPath: String
    /// Its path.
    let path: String

    /// True where it was a file before: links and submodules hold no document.
    var wasFile: Bool { oldMode.hasPrefix("100") }

    /// The entries of a diff whose parts end in zero bytes.
    static func all(in diff: [UInt8]) -> [GitDiffEntry] {
        var parts = diff.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }[...]
        var entries: [GitDiffEntry] = []
        while let head = parts.popFirst() {
            // A line feed comes before the entries of a commit in a log.
            let fields = head.split { $0 == " " || $0 == "\n" }
            guard fields.count == 5, fields[0].hasPrefix(":"), let status = fields[4].first,
                let oldPath = parts.popFirst()
            else { continue }
            let isMoved = status == "R" || status == "C"
            guard let path = isMoved ? parts.popFirst() : oldPath else { continue }
            entries.append(
                GitDiffEntry(
                    status: status, oldMode: String(fields[0].dropFirst()), newMode: String(fields[1]),
                    oldID: String(fields[2]), oldPath: oldPath, path: path))
        }
        return entries
    }
}
