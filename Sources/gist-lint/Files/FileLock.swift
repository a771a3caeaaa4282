internal import SystemPackage

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The lock by which two runs at once take turns with a file.
enum FileLock {
    /// Waits for the lock on an open file, which holds until that is closed. A file system without locks gives none.
    static func take(on file: FileDescriptor) {
        while flock(file.rawValue, LOCK_EX) != 0, errno == EINTR {}
    }
}
