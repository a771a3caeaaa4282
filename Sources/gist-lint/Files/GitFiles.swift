internal import SystemPackage

/// Asks git which files there are.
enum GitFiles {
    /// The files of a folder that git knows or doesn't ignore, relative to the folder; nil where git has no say: no
    /// repository, no git, or a folder that the repository ignores but the user named.
    static func list(in folder: String) -> FolderListing? {
        let arguments = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate", "--", "."]
        let run = GitProgram.run(arguments, in: folder)
        if !run.isSuccess, isInRepository(folder) {
            Terminal.complain(
                "note: git can't list \(folder), so files that it ignores are checked too: \(run.complaint)")
        }
        guard run.isSuccess, !run.output.isEmpty else { return nil }
        var listing = FolderListing()
        for path in run.output.split(separator: 0) {
            if let text = String(validating: path, as: UTF8.self) {
                listing.files.append(text)
            } else {
                listing.unnamable.append(String(decoding: path, as: UTF8.self))
            }
        }
        return listing
    }

    /// Whether a folder lies in a repository, whatever git itself says.
    private static func isInRepository(_ folder: String) -> Bool {
        var place = PathNames.absolute(folder)
        repeat {
            if PathNames.kind(of: place.appending(".git").string) != .nothing { return true }
        } while place.removeLastComponent()
        return false
    }
}
