internal import GistLint
internal import SystemPackage

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// A file whose content is replaced as a whole: at any moment it is the old one or the new one, and after a crash too.
///
/// The new content goes into a file of its own in the same folder, reaches the disk, and then takes the name. Who holds
/// the lock on the old file may do so; of two runs at once the second sees that the file is no longer the one it read.
struct AtomicFile {
    /// The file itself, where a link was named.
    private let path: FilePath
    /// The old file, open and locked.
    private let original: FileDescriptor

    /// Why a file was not replaced; it is as it was.
    struct Failure: Error {
        let reason: String

        init(_ reason: String) { self.reason = reason }

        init(_ errno: Errno, doing action: String = "") {
            reason = action + "\(errno)".lowercased()
        }
    }

    /// Replaces the content of a file, which must still be what was read. Mode and owner stay; a link stays and what it
    /// leads to is replaced.
    static func replace(_ path: String, expecting before: [UInt8], with after: [UInt8]) throws(Failure) {
        let file = try AtomicFile(path)
        defer { try? file.original.close() }
        let state = try file.checkedState(expecting: before)
        let temporary = file.temporary
        // What a run left behind that was ended: nobody else writes there while we hold the lock.
        _ = unsafe unlink(temporary.string)
        do {
            try file.write(after, to: temporary, like: state)
            try file.takeName(temporary, state)
        } catch {
            _ = unsafe unlink(temporary.string)
            throw error
        }
        file.flushFolder()
    }

    private init(_ path: String) throws(Failure) {
        guard let real = unsafe realpath(path, nil) else { throw Failure(Errno(rawValue: errno)) }
        defer { unsafe free(real) }
        self.path = unsafe FilePath(platformString: real)
        original = try failing(doing: "") { [real = self.path] in
            try FileDescriptor.open(real, .readOnly, options: [.noFollow])
        }
        // File systems without locks are left to the comparison.
        FileLock.take(on: original)
    }

    /// In the same folder, since a name can only be taken over on one disk; hidden, so that no run takes it for a document.
    private var temporary: FilePath {
        let digest = ContentDigest.hexadecimal(of: Array((path.lastComponent?.string ?? "").utf8)).prefix(16)
        return path.removingLastComponent().appending(".gist-lint-\(digest).tmp")
    }

    /// What the system says of the old file, if it is still the one that was read and may be replaced.
    private func checkedState(expecting before: [UInt8]) throws(Failure) -> stat {
        let state = try self.state()
        guard isSameFile(state) else { throw .changed }
        guard case .bytes(let now) = FileReader.rest(of: original), now == before else { throw .changed }
        if state.st_nlink > 1 { throw Failure("it has other names (hard links), which would keep the old text") }
        if unsafe access(path.string, W_OK) != 0 { throw Failure(Errno(rawValue: errno)) }
        return state
    }

    private func state() throws(Failure) -> stat {
        var state = stat()
        guard unsafe fstat(original.rawValue, &state) == 0 else { throw Failure(Errno(rawValue: errno)) }
        return state
    }

    /// Whether the name still leads to the old file.
    private func isSameFile(_ state: stat) -> Bool {
        var named = stat()
        guard unsafe lstat(path.string, &named) == 0 else { return false }
        return named.st_ino == state.st_ino && named.st_dev == state.st_dev
    }

    private func write(_ bytes: [UInt8], to temporary: FilePath, like state: stat) throws(Failure) {
        let descriptor = try failing(doing: "can't make a file beside it: ") {
            try FileDescriptor.open(
                temporary, .writeOnly, options: [.create, .exclusiveCreate, .noFollow],
                permissions: [.ownerReadWrite])
        }
        defer { try? descriptor.close() }
        try failing(doing: "can't write a file beside it: ") { _ = try descriptor.writeAll(bytes) }
        var made = stat()
        guard unsafe fstat(descriptor.rawValue, &made) == 0 else { throw Failure(Errno(rawValue: errno)) }
        if made.st_uid != state.st_uid || made.st_gid != state.st_gid {
            guard fchown(descriptor.rawValue, state.st_uid, state.st_gid) == 0 else {
                throw Failure(Errno(rawValue: errno), doing: "can't keep its owner: ")
            }
        }
        guard fchmod(descriptor.rawValue, state.st_mode & 0o7777) == 0 else {
            throw Failure(Errno(rawValue: errno), doing: "can't keep its mode: ")
        }
        guard fsync(descriptor.rawValue) == 0 else {
            throw Failure(Errno(rawValue: errno), doing: "can't write a file beside it: ")
        }
    }

    private func takeName(_ temporary: FilePath, _ state: stat) throws(Failure) {
        let now = try self.state()
        guard isSameFile(state), now.st_size == state.st_size, now.modified == state.modified else { throw .changed }
        guard unsafe rename(temporary.string, path.string) == 0 else { throw Failure(Errno(rawValue: errno)) }
    }

    /// The new name reaches the disk too; where the system can't do that for folders, it does it by itself soon.
    private func flushFolder() {
        guard let folder = try? FileDescriptor.open(path.removingLastComponent(), .readOnly) else { return }
        _ = fsync(folder.rawValue)
        try? folder.close()
    }
}

extension AtomicFile.Failure {
    /// Somebody else wrote the file.
    static let changed = AtomicFile.Failure("it was changed since it was read; run again")
}

/// The system's calls throw nothing but `Errno`; their signatures do not say so yet.
private func failing<Value>(doing action: String, _ body: () throws -> Value) throws(AtomicFile.Failure) -> Value {
    do { return try body() } catch { throw AtomicFile.Failure(error as? Errno ?? .ioError, doing: action) }
}

extension stat {
    /// When the content was last changed.
    fileprivate var modified: [Int] {
        #if canImport(Darwin)
            [Int(st_mtimespec.tv_sec), Int(st_mtimespec.tv_nsec)]
        #else
            [Int(st_mtim.tv_sec), Int(st_mtim.tv_nsec)]
        #endif
    }
}
