internal import StructuredData
internal import SystemPackage

/// Where output goes: standard output, standard error, or a file.
final class OutputTarget {
    private let descriptor: FileDescriptor
    private let name: String
    /// The first error of a write; later pieces are dropped.
    private var failure: Errno?

    private init(_ descriptor: FileDescriptor, name: String) {
        self.descriptor = descriptor
        self.name = name
    }

    /// Findings and reports.
    static var standardOutput: OutputTarget { OutputTarget(.standardOutput, name: "standard output") }

    /// Progress, notes and failures.
    static var standardError: OutputTarget { OutputTarget(.standardError, name: "standard error") }

    /// A file, made anew.
    static func file(_ path: String) throws(ToolFailure) -> OutputTarget {
        do {
            let descriptor = try FileDescriptor.open(
                FilePath(path), .writeOnly, options: [.create, .truncate],
                permissions: [.ownerReadWrite, .groupRead, .otherRead])
            return OutputTarget(descriptor, name: path)
        } catch {
            throw ToolFailure("can't write \(path): \(error)")
        }
    }

    /// A sink that writes here.
    var sink: ByteSink { ByteSink { self.write($0) } }

    /// Writes bytes; after a failed write, nothing.
    func write(_ bytes: [UInt8]) {
        guard failure == nil else { return }
        do {
            _ = try descriptor.writeAll(bytes)
        } catch {
            failure = error as? Errno ?? .ioError
        }
    }

    /// Ends the output. A reader that went away is no failure; everything else that kept a byte from being written is.
    func close() throws(ToolFailure) {
        if descriptor.rawValue > 2 {
            do { try descriptor.close() } catch { failure = failure ?? error as? Errno ?? .ioError }
        }
        if let failure, failure != .brokenPipe { throw ToolFailure("can't write \(name): \(failure)") }
    }
}
