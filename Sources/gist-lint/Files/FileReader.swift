internal import Diagnostics
internal import GistLint
internal import SystemPackage

/// Reads whole files.
enum FileReader {
    /// The bytes of a file, or why it can't be read.
    static func read(_ path: String, followsLink: Bool = true) -> Linter.ReadResult {
        do throws(Errno) {
            return .bytes(try bytes(path, followsLink: followsLink))
        } catch .tooManySymbolicLinkLevels {
            return .failure(reason: "a symbolic link")
        } catch {
            return .failure(reason: "\(error)".lowercased())
        }
    }

    /// A file for people to be shown, where it can be read.
    static func sourceFile(_ path: String) -> SourceFile? {
        guard case .bytes(let bytes) = read(path) else { return nil }
        return SourceFile(path: path, bytes: bytes)
    }

    /// A file as the user names it; `-` is standard input.
    @Sendable static func named(_ path: String) -> SourceFile? {
        guard path == StandardInput.argument else { return sourceFile(path) }
        guard case .bytes(let bytes) = StandardInput.read() else { return nil }
        return SourceFile(path: StandardInput.path, bytes: bytes)
    }

    /// What a file that is open has left to read.
    static func rest(of descriptor: FileDescriptor) -> Linter.ReadResult {
        do throws(Errno) {
            return .bytes(try drain(descriptor))
        } catch {
            return .failure(reason: "\(error)".lowercased())
        }
    }

    private static func bytes(_ path: String, followsLink: Bool) throws(Errno) -> [UInt8] {
        let descriptor = try failing {
            try FileDescriptor.open(FilePath(path), .readOnly, options: followsLink ? [] : [.noFollow])
        }
        defer { try? descriptor.close() }
        return try drain(descriptor)
    }

    /// Reads to the end. Most documents fit into the first piece; then the size of the file says how much is left, so
    /// that a large one is not copied from buffer to buffer as it grows.
    private static func drain(_ descriptor: FileDescriptor) throws(Errno) -> [UInt8] {
        var bytes: [UInt8] = []
        var pieceSize = 1 << 14
        while true {
            let piece = try failing {
                try unsafe [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
                    count = try unsafe descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
                }
            }
            if piece.isEmpty { return bytes }
            let isFirst = bytes.isEmpty
            let expected = isFirst && piece.count == pieceSize ? size(of: descriptor) : 0
            if max(bytes.count + piece.count, expected) > TextRange.limit { throw .fileTooLarge }
            if isFirst { bytes = piece } else { bytes += piece }
            bytes.reserveCapacity(expected)
            pieceSize = 1 << 16
        }
    }

    /// The size of a file; 0 for a pipe.
    private static func size(of descriptor: FileDescriptor) -> Int {
        guard let place = try? descriptor.seek(offset: 0, from: .current),
            let end = try? descriptor.seek(offset: 0, from: .end),
            (try? descriptor.seek(offset: place, from: .start)) == place
        else { return 0 }
        return Int(end)
    }

    /// The system's calls throw nothing but `Errno`; their signatures do not say so yet.
    private static func failing<Value>(_ body: () throws -> Value) throws(Errno) -> Value {
        do { return try body() } catch { throw error as? Errno ?? .ioError }
    }
}
