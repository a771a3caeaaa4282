/// Contents of files as git has them.
enum GitBlobs {
    /// The contents of blobs by their ids, all from one run of git.
    static func contents(of ids: [String], in folder: String) throws(ToolFailure) -> [[UInt8]] {
        if ids.isEmpty { return [] }
        let run = GitProgram.run(
            ["cat-file", "--batch"], in: folder, input: Array((ids.joined(separator: "\n") + "\n").utf8))
        var rest = run.output[...]
        var contents: [[UInt8]] = []
        for id in ids {
            guard run.isSuccess, let end = rest.firstIndex(of: 0x0A),
                let size = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last.flatMap({ Int($0) }
                ),
                rest.distance(from: end, to: rest.endIndex) > size
            else { throw ToolFailure("git can't show the blob \(id): \(run.complaint)") }
            let start = end + 1
            contents.append(Array(rest[start..<(start + size)]))
            rest = rest[(start + size)...].dropFirst()
        }
        return contents
    }

    /// Whether an id is the one that git gives for no file at all.
    static func isNone(_ id: some StringProtocol) -> Bool { id.utf8.allSatisfy { $0 == UInt8(ascii: "0") } }
}
