internal import GistLint
internal import SystemPackage

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The file in which reviews are logged, a line of JSON for each. Lines are only ever added.
struct ReviewLog {
    /// The file.
    let path: FilePath

    /// Adds lines, and sees to it that they reach the disk. A line that somebody left without an end is ended first.
    func append(_ lines: [UInt8]) throws(ToolFailure) {
        do {
            let file = try FileDescriptor.open(
                path, .readWrite, options: [.append, .create],
                permissions: [.ownerReadWrite, .groupRead, .otherRead])
            defer { try? file.close() }
            // Two runs at once write one after the other.
            FileLock.take(on: file)
            let end = try file.seek(offset: 0, from: .end)
            if end > 0 {
                _ = try file.seek(offset: end - 1, from: .start)
                guard case Linter.ReadResult.bytes(let last) = FileReader.rest(of: file) else { throw Errno.ioError }
                if last.last != 0x0A { _ = try file.writeAll([0x0A]) }
            }
            _ = try file.writeAll(lines)
            guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
        } catch {
            throw ToolFailure("can't write the log of reviews \(path.string): \(error)")
        }
    }
}
