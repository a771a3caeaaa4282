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

    /// Sees to it that the log can be written, before any document is: a review is worth nothing without its line.
    func check() throws(ToolFailure) {
        try failing { try open().close() }
    }

    /// Adds a line, and sees to it that it reaches the disk. False where it is there already: the same review, recorded
    /// twice, is one. A line that somebody left without an end is ended first.
    func append(_ line: [UInt8]) throws(ToolFailure) -> Bool {
        try failing {
            let file = try open()
            defer { try? file.close() }
            // Two runs at once write one after the other.
            FileLock.take(on: file)
            guard case Linter.ReadResult.bytes(let known) = FileReader.rest(of: file) else { throw Errno.ioError }
            if known.split(separator: 0x0A).contains(where: { $0.elementsEqual(line.dropLast()) }) { return false }
            do {
                _ = try file.writeAll((known.last ?? 0x0A) == 0x0A ? line : [0x0A] + line)
                guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
            } catch {
                // Half a line would be no review, and in the way of the next one.
                _ = ftruncate(file.rawValue, off_t(known.count))
                throw error
            }
            return true
        }
    }

    private func open() throws -> FileDescriptor {
        try FileDescriptor.open(
            path, .readWrite, options: [.append, .create], permissions: [.ownerReadWrite, .groupRead, .otherRead])
    }

    private func failing<Value>(_ body: () throws -> Value) throws(ToolFailure) -> Value {
        do { return try body() } catch {
            throw ToolFailure("can't write the log of reviews \(path.string): \("\(error)".lowercased())")
        }
    }
}
