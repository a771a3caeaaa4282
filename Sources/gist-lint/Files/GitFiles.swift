internal import Dispatch
internal import Subprocess
internal import Synchronization
internal import SystemPackage

/// Asks git which files there are. Arguments go to it as they are, never through a shell.
enum GitFiles {
    /// The files of a folder that git knows or doesn't ignore, relative to the folder; nil where git has no say: no
    /// repository, no git, or a folder that the repository ignores but the user named.
    static func list(in folder: String) -> FolderListing? {
        let arguments = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate", "--", "."]
        guard let output = run(arguments, in: folder), !output.isEmpty else { return nil }
        var listing = FolderListing()
        for path in output.split(separator: 0) {
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

    private static let outputLimit = 1 << 28

    /// The output of git, or nil where it did not succeed.
    private static func run(_ arguments: [String], in folder: String) -> [UInt8]? {
        let result = Mutex<[UInt8]?>(nil)
        let isDone = DispatchSemaphore(value: 0)
        Task.detached {
            let execution = try? await Subprocess.run(
                .name("git"), arguments: Arguments(["-C", folder] + arguments), output: .bytes(limit: outputLimit),
                error: .string(limit: 1 << 16))
            if let execution, execution.terminationStatus.isSuccess {
                result.withLock { $0 = execution.standardOutput }
            } else if isInRepository(folder) {
                let reason =
                    execution?.standardError.split(separator: "\n").first.map { String($0) } ?? "there is no git"
                Terminal.complain("note: git can't list \(folder), so files that it ignores are checked too: \(reason)")
            }
            isDone.signal()
        }
        isDone.wait()
        return result.withLock { $0 }
    }
}
