/// Collects output and hands it on in large pieces.
package struct ByteSink: ~Copyable {
    private var buffer: [UInt8] = []
    private let write: ([UInt8]) -> Void
    private static let pieceSize = 1 << 16

    /// A sink that hands its pieces to `write`.
    package init(_ write: @escaping ([UInt8]) -> Void) {
        self.write = write
        buffer.reserveCapacity(2 * ByteSink.pieceSize)
    }

    /// Adds a text as UTF-8.
    package mutating func append(_ text: String) {
        // Byte by byte: most texts are short, and for these it is faster than `append(contentsOf:)`.
        let bytes = text.utf8.span
        for index in bytes.indices { buffer.append(bytes[index]) }
        if buffer.count >= ByteSink.pieceSize { flush() }
    }

    /// Adds one byte.
    package mutating func append(_ byte: UInt8) { buffer.append(byte) }

    /// Hands on what is left.
    package mutating func flush() {
        guard !buffer.isEmpty else { return }
        write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
